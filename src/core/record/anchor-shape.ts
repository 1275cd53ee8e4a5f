import * as v from "valibot";
import { ITEM_FIGURES, TOTAL_FIGURES } from "../explanation/explanation";
import { INPUT_KINDS } from "../plan/anchor";
import { WORD_CODES } from "../tables/rule-codes";

const text = v.string();
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

const figures = v.picklist([...ITEM_FIGURES, ...TOTAL_FIGURES, "reached", "ratings"]);
const over = v.variant("kind", [
  v.strictObject({ kind: v.literal("whole") }),
  v.strictObject({ kind: v.literal("category"), name: text }),
  v.strictObject({ kind: v.literal("grade"), code: text }),
]);
const words = v.picklist(Object.keys(WORD_CODES) as (keyof typeof WORD_CODES)[]);
const labels = v.strictObject({ of: v.picklist(["person", "item", "category", "grade"]), at: whole });

/** The shape of an anchor as the workbook remembers it. */
export const anchorShape = v.strictObject({
  holds: v.union([
    v.strictObject({ figure: figures, over: v.exactOptional(over) }),
    v.strictObject({ input: v.picklist(INPUT_KINDS) }),
    v.strictObject({ pick: v.picklist(["person", "roles"]) }),
  ]),
  area: v.strictObject({ row: whole, column: whole, rows: whole, columns: whole }),
  title: v.exactOptional(v.strictObject({ row: whole, column: whole, text, word: v.exactOptional(words) })),
  rows: v.exactOptional(labels),
  columns: v.exactOptional(labels),
});
