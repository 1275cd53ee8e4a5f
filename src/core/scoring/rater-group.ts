import type { RaterGroupId } from "../model/competency-model";
import { plainText } from "../ratings/rating-cell";
import type { RuleSet } from "./rule-set";

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

/**
 * The groups as the rules have them: self with the rules' weight where they give one, the anonymous groups with the
 * rules' minimum where it is above their own. A minimum is never lowered, for what one table hides the other must not show.
 *
 * @example groupsUnderRules([{ key: "peers", label: "同级", weight: 30, minimum: 1 }], { ...DEFAULT_RULES, anonymousMinimum: 3 })[0].minimum // 3
 */
export function groupsUnderRules(
  groups: readonly CountingGroup[],
  { selfWeight, anonymousMinimum }: Pick<RuleSet, "selfWeight" | "anonymousMinimum">,
): readonly CountingGroup[] {
  const anonymous: readonly string[] = ANONYMOUS;
  return groups.map((group) => ({
    ...group,
    weight: group.key === SELF ? (selfWeight ?? group.weight) : group.weight,
    minimum: anonymous.includes(group.key) ? Math.max(group.minimum, anonymousMinimum ?? 0) : group.minimum,
  }));
}
