import * as v from "valibot";
import { earlierAnchors } from "../plan/scorecard/earlier-anchors";
import { choicesShape, picksShape } from "./record-shapes";

/** A record of any format, before it is checked. */
export type StoredRecord = Readonly<Record<string, unknown>>;

/**
 * What brings a record from one format to the next, by the format that it leaves. A format is a promise: none is ever
 * taken out, and a new shape adds one.
 */
export const MIGRATIONS: Readonly<Record<number, (record: StoredRecord) => StoredRecord>> = {
  1: keepTheModel,
  2: anchorTheSheets,
};

/**
 * Format 1 stood in the workbook's settings and named its model: which grades and items were chosen of it stood among the
 * choices, and the oldest workbooks had no choices at all.
 */
function keepTheModel(record: StoredRecord): StoredRecord {
  const { model, choices, sheets, names, personPicker, expected } = record;
  const picks = v.safeParse(v.object(picksShape.entries), choices);
  const chosen = v.safeParse(v.object(choicesShape.entries), choices);
  return {
    format: 2,
    model: { kind: "named", ...(isStored(model) ? model : {}), picks: picks.success ? picks.output : null },
    sheets,
    names,
    personPicker,
    expected,
    choices: picks.success && chosen.success ? chosen.output : null,
  };
}

/**
 * Format 2 had no code of the cycle, and of the sheets their names alone; of what stands on them it knew the cell in which
 * the person is picked.
 */
function anchorTheSheets({ sheets, personPicker, ...record }: StoredRecord): StoredRecord {
  const picker = v.safeParse(pickerShape, personPicker);
  const items = v.safeParse(itemsShape, record["expected"]);
  const anchored = (name: unknown): StoredRecord => {
    const isPage = picker.success && items.success && picker.output.sheet === name;
    return { kind: null, name, anchors: isPage ? earlierAnchors(picker.output, items.output.items.length) : [] };
  };
  return { ...record, format: 3, cycle: "", sheets: Array.isArray(sheets) ? sheets.map(anchored) : sheets };
}

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const pickerShape = v.object({ sheet: v.string(), row: whole, column: whole });
const itemsShape = v.object({ items: v.array(v.unknown()) });

export function isStored(value: unknown): value is StoredRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
