import * as v from "valibot";

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const count = v.pipe(v.number(), v.integer(), v.minValue(1));

/** Row, column and what the cell holds in short; rows and columns too where a formula spilled. */
const cell = v.union([
  v.strictTuple([whole, whole, v.string()]),
  v.strictTuple([whole, whole, v.string(), count, count]),
]);

const shape = v.strictObject({
  format: v.literal(1),
  /** Names of the sheets by their ids. */
  names: v.record(v.string(), v.string()),
  sheets: v.array(
    v.strictObject({
      id: v.string(),
      name: v.string(),
      formulas: v.array(v.strictObject({ formula: v.string(), cells: v.array(cell) })),
    }),
  ),
});

/** What the workbook remembers of formulas that were converted, as it is stored. A promise: workbooks hold it. */
export type StoredConversion = v.InferOutput<typeof shape>;
export type StoredCell = v.InferOutput<typeof cell>;

/** What is stored of converted formulas; null where there is nothing, or nothing of that shape. */
export function readConversion(stored: unknown): StoredConversion | null {
  const read = v.safeParse(shape, stored);
  return read.success ? read.output : null;
}
