import * as v from "valibot";
import { choicesShape, picksShape } from "./record-shapes";

/** A record of any format, before it is checked. */
export type StoredRecord = Readonly<Record<string, unknown>>;

/**
 * What brings a record from one format to the next, by the format that it leaves. A format is a promise: none is ever
 * taken out, and a new shape adds one.
 */
export const MIGRATIONS: Readonly<Record<number, (record: StoredRecord) => StoredRecord>> = { 1: keepTheModel };

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

export function isStored(value: unknown): value is StoredRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
