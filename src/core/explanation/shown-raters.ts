import type { CountingGroup } from "../scoring/rater-group";
import { SELF } from "../tables/rater-group";

const SUPERIOR = "superior";

/**
 * Whether the ratings of a group are shown one by one with the raters' names. Only those of self and superior are, and
 * only where one rating is enough for the group to count: both are known by their role anyway. Peers, subordinates,
 * customers and groups of the user's own are shown by number and mean, whatever their minimum, because an explanation is
 * made to be handed on, often to the person assessed, and who gave what is not needed to follow the figure. A group with
 * fewer ratings than its minimum shows nothing, not even their number (C14).
 *
 * @example namesRaters({ key: "superior", label: "上级", weight: 60, minimum: 1 }) // true
 * @example namesRaters({ key: "peers", label: "同级", weight: 30, minimum: 1 }) // false
 */
export function namesRaters({ key, minimum }: CountingGroup): boolean {
  return (key === SELF || key === SUPERIOR) && minimum <= 1;
}
