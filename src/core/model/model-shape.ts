import * as v from "valibot";

/** Sizes beyond which a file is no model that anybody could rate with. */
const LONGEST_NAME = 80;
const LONGEST_TEXT = 1000;
const MOST_ITEMS = 99;
const MOST_LEVELS = 9;
const MOST_GRADES = 9;

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const filledText = (longest: number) => v.pipe(v.string(), v.regex(/\S/u), v.maxLength(longest));
const list = <Entry extends v.GenericSchema>(entry: Entry, fewest: number, most: number) =>
  v.pipe(v.array(entry), v.minLength(fewest), v.maxLength(most));

const name = v.strictObject({ zh: filledText(LONGEST_NAME), en: filledText(LONGEST_NAME) });
const localized = v.strictObject({ zh: filledText(LONGEST_TEXT), en: filledText(LONGEST_TEXT) });
/** A text that may still be blank: items under construction must break nothing. */
const draft = v.strictObject({ zh: text(LONGEST_TEXT), en: text(LONGEST_TEXT) });

const basis = v.picklist(["source", "design"]);
const weight = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const level = v.pipe(v.number(), v.integer(), v.minValue(-MOST_LEVELS), v.maxValue(MOST_LEVELS));

const rung = v.strictObject({ level, gist: draft, behaviours: list(draft, 0, 12), basis });

const paper = v.strictObject({ level, subjects: list(v.strictObject({ name, weight }), 1, 20) });

const item = {
  code: filledText(LONGEST_NAME),
  category: filledText(LONGEST_NAME),
  name,
  definition: draft,
  basis,
  weight,
  critical: v.boolean(),
  required: list(v.nullable(level), 0, MOST_GRADES),
  rungs: list(rung, 0, 2 * MOST_LEVELS),
};

/** The shape of a model file. What shapes cannot say is in check-model.ts. Unknown keys are refused everywhere. */
export const modelShape = v.strictObject({
  format: v.literal(1),
  id: filledText(LONGEST_NAME),
  version: filledText(LONGEST_NAME),
  name,
  summary: localized,
  scale: list(v.strictObject({ level, name, meaning: localized }), 2, MOST_LEVELS),
  categories: list(v.strictObject({ id: filledText(LONGEST_NAME), name, idea: draft }), 1, 20),
  items: list(
    v.variant("kind", [
      v.strictObject({ kind: v.literal("rated"), ...item }),
      v.strictObject({ kind: v.literal("exam"), ...item, papers: list(paper, 0, 2 * MOST_LEVELS) }),
    ]),
    1,
    MOST_ITEMS,
  ),
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
});
