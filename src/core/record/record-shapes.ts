import * as v from "valibot";
import { modelShape } from "../model/model-shape";
import { SHEET_KINDS } from "../plan/template-names";
import { TABLE_NAMES, type TableKind } from "../tables/table";
import { anchorShape } from "./anchor-shape";

/** Codes, names and sentences; their lengths are bounded by that of the whole record. */
const text = v.string();
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const language = v.picklist(["zh", "en"]);
const localized = v.strictObject({ zh: text, en: text });
const groupId = v.picklist(["self", "superior", "peers", "subordinates", "customers"]);
const tableKind = v.picklist(Object.keys(TABLE_NAMES) as TableKind[]);

export const picksShape = v.strictObject({
  grades: v.array(text),
  items: v.array(text),
  weights: v.record(text, v.number()),
});

export const choicesShape = v.strictObject({
  raterGroups: v.array(v.strictObject({ id: groupId, name: localized, weight: v.number(), minimum: v.number() })),
  ratersPerPerson: v.strictObject({
    self: whole,
    superior: whole,
    peers: whole,
    subordinates: whole,
    customers: whole,
  }),
  cycle: v.strictObject({ name: text, date: text }),
  formulas: v.picklist(["custom", "native"]),
  aims: v.array(v.nullable(text)),
  room: v.optional(v.strictObject({ people: whole, ratings: whole, exams: whole })),
  layout: text,
});

const expectedShape = v.strictObject({
  language,
  items: v.array(
    v.strictObject({
      code: text,
      name: text,
      kind: v.picklist(["rated", "exam", "composed"]),
      top: v.number(),
      lowest: v.optional(v.nullable(v.number())),
    }),
  ),
  levelNames: v.array(localized),
  tables: v.array(v.strictObject({ kind: tableKind, name: text, headers: v.array(text) })),
  rules: v.array(text),
  hints: v.optional(v.array(v.strictObject({ from: text, fromLevel: v.number(), to: text, toLevel: v.number() }))),
});

/** The shape of a record in the format that is written now. Another shape takes another format and a migration. */
export const recordShape = v.strictObject({
  format: v.literal(3),
  cycle: text,
  model: v.variant("kind", [
    v.strictObject({ kind: v.literal("kept"), content: modelShape, hash: text }),
    v.strictObject({ kind: v.literal("named"), id: text, version: text, picks: v.nullable(picksShape) }),
  ]),
  sheets: v.array(
    v.strictObject({ kind: v.nullable(v.picklist(SHEET_KINDS)), name: text, anchors: v.array(anchorShape) }),
  ),
  names: v.array(text),
  expected: expectedShape,
  choices: v.nullable(choicesShape),
});
