import * as v from "valibot";
import {
  basis,
  draft,
  filledText,
  level,
  list,
  localized,
  LONGEST_NAME,
  name,
  points,
  rung,
  weight,
} from "./text-shapes";

const MOST_GRADES = 9;
const MOST_RUNGS = 20;
const MOST_PARTS = 9;

const section = v.strictObject({
  name,
  change: v.optional(v.picklist(["new", "changed", "removed"])),
  topics: list(localized, 0, 40),
});

const paper = v.strictObject({
  level,
  subjects: list(
    v.strictObject({
      name,
      weight,
      minimum: v.optional(points),
      sections: v.optional(list(section, 0, 20)),
    }),
    1,
    20,
  ),
});

const base = {
  code: filledText(LONGEST_NAME),
  category: filledText(LONGEST_NAME),
  name,
  abbreviation: v.optional(filledText(12)),
  definition: draft,
  basis,
  weight,
  critical: v.boolean(),
  optional: v.optional(v.boolean()),
  placeholder: v.optional(v.boolean()),
  weights: v.optional(list(v.nullable(weight), 0, MOST_GRADES)),
  note: v.optional(localized),
  notes: v.optional(
    list(
      v.strictObject({
        grade: filledText(LONGEST_NAME),
        confidence: v.picklist(["certain", "likely", "doubtful"]),
        text: localized,
      }),
      0,
      MOST_GRADES,
    ),
  ),
};

const required = list(v.nullable(level), 0, MOST_GRADES);
const rungs = list(rung, 0, MOST_RUNGS);

const scale = v.strictObject({
  code: filledText(LONGEST_NAME),
  letter: filledText(2),
  name,
  idea: draft,
  weight,
  lowest: level,
  required,
  rungs: v.optional(rungs),
  shared: v.optional(filledText(LONGEST_NAME)),
});

const part = v.strictObject({ code: filledText(LONGEST_NAME), name, definition: draft, basis, weight, rungs });

/** The shape of an item, by its kind. */
export const item = v.variant("kind", [
  v.strictObject({
    kind: v.literal("rated"),
    ...base,
    required,
    levels: v.optional(v.pipe(level, v.minValue(2))),
    knowledge: v.optional(list(localized, 0, 40)),
    rungs,
  }),
  v.strictObject({
    kind: v.literal("exam"),
    ...base,
    required: list(v.nullable(points), 0, MOST_GRADES),
    points: v.optional(v.boolean()),
    rungs,
    papers: list(paper, 0, MOST_RUNGS),
  }),
  v.strictObject({
    kind: v.literal("scaled"),
    ...base,
    synonyms: list(name, 0, 12),
    behaviours: list(localized, 0, 12),
    scales: list(scale, 1, MOST_PARTS),
  }),
  v.strictObject({ kind: v.literal("divided"), ...base, required, parts: list(part, 1, MOST_PARTS) }),
]);
