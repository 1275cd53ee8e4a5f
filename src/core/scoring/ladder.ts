/** How the rungs that are met make a level; the first is the usual one. */
export const LADDER_METHODS = ["strict", "count", "highest"] as const;

export type LadderMethod = (typeof LADDER_METHODS)[number];

/**
 * Level on a ladder of rungs (rule C1) from what is met of each. "strict": the highest rung that is met with every lower
 * one, L = max{i : m₁ … mᵢ}; "count": how many are met; "highest": the highest that is met, whatever is below it.
 *
 * A rung that was not assessed is never taken for one that is not met: strict stops below it, the others pass it over.
 *
 * @param met per rung from the lowest: true, false, or null = not assessed
 * @returns 0 to the number of rungs; 0 = below the lowest. null where nothing is assessed, and in a strict ladder where
 * the lowest rung is not
 * @example ladder([true, true, false, true]) // 2
 * @example ladder([true, true, false, true], "count") // 3
 * @example ladder([true, true, false, true], "highest") // 4
 */
export function ladder(met: readonly (boolean | null)[], method: LadderMethod = "strict"): number | null {
  if (met.every((rung) => rung === null)) return null;
  if (method === "count") return met.filter((rung) => rung === true).length;
  if (method === "highest") return met.lastIndexOf(true) + 1;
  const stop = met.findIndex((rung) => rung !== true);
  if (stop === -1) return met.length;
  return stop === 0 && met[0] === null ? null : stop;
}
