import * as v from "valibot";
import { jobDescription, certificate } from "./form-shapes";
import { item } from "./item-shapes";
import { basis, draft, filledText, level, list, localized, LONGEST_NAME, name, rung, weight } from "./text-shapes";

/** Sizes beyond which a file is no model that anybody could rate with. */
const MOST_ITEMS = 300;
const MOST_LEVELS = 9;
const MOST_GRADES = 9;

const link = v.strictObject({
  from: filledText(LONGEST_NAME),
  to: filledText(LONGEST_NAME),
  kind: v.picklist(["supports", "contains", "base-for", "reciprocal"]),
  fromScale: v.optional(filledText(LONGEST_NAME)),
  fromLevel: v.optional(level),
  toScale: v.optional(filledText(LONGEST_NAME)),
  toLevel: v.optional(level),
  text: localized,
});

/** The shape of a model file. What shapes cannot say is in check-model.ts. Unknown keys are refused everywhere. */
export const modelShape = v.strictObject({
  format: v.literal(1),
  id: filledText(LONGEST_NAME),
  version: filledText(LONGEST_NAME),
  name,
  summary: localized,
  field: name,
  language: v.optional(v.picklist(["zh", "en"])),
  scale: list(v.strictObject({ level, name, meaning: localized }), 2, MOST_LEVELS),
  categories: list(
    v.strictObject({ id: filledText(LONGEST_NAME), name, idea: draft, weight: v.optional(weight) }),
    1,
    20,
  ),
  items: list(item, 1, MOST_ITEMS),
  profiles: v.picklist(["grades", "roles"]),
  grades: list(v.strictObject({ code: filledText(LONGEST_NAME), name, meaning: draft, basis }), 1, MOST_GRADES),
  raterGroups: list(
    v.strictObject({
      id: v.picklist(["self", "superior", "peers", "subordinates", "customers"]),
      name,
      weight,
      minimum: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99)),
    }),
    1,
    5,
  ),
  sharedScales: v.optional(
    list(v.strictObject({ id: filledText(LONGEST_NAME), name, rungs: list(rung, 0, 2 * MOST_LEVELS) }), 0, 20),
  ),
  links: v.optional(list(link, 0, 200)),
  uses: v.optional(list(v.strictObject({ name, gives: localized }), 0, 20)),
  jobDescription: v.optional(jobDescription),
  certificate: v.optional(certificate),
});
