import type { CountingGroup } from "../core/scoring/rater-group";
import { groupKey } from "../core/tables/rater-group";
import { fault } from "../core/scoring/fault";
import { numbersOf, textsOf, weightsOf } from "./arguments";
import { cellsOf } from "./cells";

/**
 * Rater groups from a range without header: name, weight and, where there is a third column, the fewest ratings that
 * count. Rows without a name are passed over, and so is a group that is listed again.
 *
 * @throws FunctionFault "group-weight-columns" for other than two or three columns, and as weightsOf
 * @example groupWeightsOf([["peers", 30, 3]]) // [{ key: "peers", label: "peers", weight: 30, minimum: 3 }]
 */
export function groupWeightsOf(range: unknown): readonly CountingGroup[] {
  const rows = cellsOf(range);
  const odd = rows.find((row) => row.length < 2 || row.length > 3);
  if (odd !== undefined) {
    throw fault("value", { code: "group-weight-columns", parameters: { columns: odd.length } });
  }
  const labels = textsOf(rows.map((row) => row.slice(0, 1)));
  const weights = weightsOf(
    rows.map((row) => [0, row[1]]),
    "groupWeights",
  );
  const minimums = numbersOf(
    rows.map((row) => [0, 0, row[2]]),
    "groupWeights",
  );
  const groups = new Map<string, CountingGroup>();
  labels.forEach((label, index) => {
    const key = groupKey(label);
    if (label === "" || groups.has(key)) return;
    // The paddings above keep the columns of messages right.
    groups.set(key, { key, label, weight: weights[index * 2 + 1] ?? 0, minimum: minimums[index * 3 + 2] ?? 1 });
  });
  return [...groups.values()];
}
