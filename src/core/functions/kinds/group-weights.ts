import { fault } from "../../scoring/fault";
import type { CountingGroup } from "../../scoring/rater-group";
import { groupKey } from "../../tables/rater-group";
import type { ParameterKind } from "../parameter";
import { numbers, weights } from "./number-ranges";
import { texts } from "./plain-ranges";

/**
 * Rater groups from a range without header: name, weight and, where there is a third column, the fewest ratings that
 * count. Rows without a name are passed over, and so is a group that is listed again.
 *
 * @throws FunctionFault "group-weight-columns" for other than two or three columns, and as weights
 * @example groupWeights.read([["peers", 30, 3]], "groupWeights") // [{ key: "peers", label: "peers", weight: 30, minimum: 3 }]
 */
export const groupWeights: ParameterKind<readonly CountingGroup[]> = {
  takes: "range",
  read: (rows, parameter) => {
    const odd = rows.find((row) => row.length < 2 || row.length > 3);
    if (odd !== undefined) {
      throw fault("value", { code: "group-weight-columns", parameters: { columns: odd.length } });
    }
    const labels = texts.read(
      rows.map((row) => row.slice(0, 1)),
      parameter,
    );
    // The paddings keep the columns of messages right.
    const given = weights.read(
      rows.map((row) => [0, row[1] ?? null]),
      parameter,
    );
    const minimums = numbers.read(
      rows.map((row) => [0, 0, row[2] ?? null]),
      parameter,
    );
    const groups = new Map<string, CountingGroup>();
    labels.forEach((label, index) => {
      const key = groupKey(label);
      if (label === "" || groups.has(key)) return;
      groups.set(key, { key, label, weight: given[index * 2 + 1] ?? 0, minimum: minimums[index * 3 + 2] ?? 1 });
    });
    return [...groups.values()];
  },
};
