import { plainText } from "./number-cell";

/** The groups of raters that models have. Users may list groups of their own beside them. */
export type RaterGroupId = "self" | "superior" | "peers" | "subordinates" | "customers";

/** Names of the groups in both languages, in lower case. */
export const GROUP_NAMES: Readonly<Record<RaterGroupId, readonly string[]>> = {
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

/** Groups whose raters stay anonymous, so that their ratings show only from a smallest number on (rule C14). */
export const ANONYMOUS: readonly RaterGroupId[] = ["peers", "subordinates", "customers"];

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
