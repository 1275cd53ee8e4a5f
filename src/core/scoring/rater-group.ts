import { ANONYMOUS, SELF } from "../tables/rater-group";
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
