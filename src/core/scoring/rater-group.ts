import type { RaterGroupId } from "../model/competency-model";
import { plainText } from "../ratings/rating-cell";

/** A rater group as scoring needs it. */
export interface CountingGroup {
  /** What ratings of the group are found by: see groupKey. */
  readonly key: string;
  /** As it stands on the sheet. */
  readonly label: string;
  /** 0 shows the group without counting it. */
  readonly weight: number;
  /** Fewest ratings of an item for the group to count (rule C14). */
  readonly minimum: number;
}

/** Names of the groups in both languages, in lower case. */
const GROUP_NAMES: Readonly<Record<RaterGroupId, readonly string[]>> = {
  self: ["self", "自评"],
  superior: ["superior", "上级"],
  peers: ["peers", "peer", "同级"],
  subordinates: ["subordinates", "subordinate", "下级"],
  customers: ["customers", "customer", "客户"],
};

const KEY_OF_NAME: ReadonlyMap<string, RaterGroupId> = new Map(
  (Object.keys(GROUP_NAMES) as RaterGroupId[]).flatMap((id) => GROUP_NAMES[id].map((name) => [name, id] as const)),
);

/** The group whose ratings alone never give an actual level (rule C2). */
export const SELF: RaterGroupId = "self";

/**
 * What a group is told from others by: its id where the name is one of the known ones in either language, else the name
 * itself, without regard to case, width and spaces around.
 *
 * @example groupKey(" Self ") // "self"
 * @example groupKey("同级") // "peers"
 */
export function groupKey(name: string): string {
  const plain = plainText(name).toLowerCase();
  return KEY_OF_NAME.get(plain) ?? plain;
}

/**
 * Whether a name is one of the known groups', in either language.
 *
 * @example isKnownGroup("客户") // true
 */
export function isKnownGroup(name: string): boolean {
  return KEY_OF_NAME.has(plainText(name).toLowerCase());
}
