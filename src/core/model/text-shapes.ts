import * as v from "valibot";

/** Lengths beyond which a text does not fit where it is shown. */
export const LONGEST_NAME = 80;
const LONGEST_TEXT = 1000;
/** Below and above these no scale in use has a level. */
const LOWEST_LEVEL = -9;
const HIGHEST_LEVEL = 9;

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));

/** A text with at least one character that is seen. */
export const filledText = (longest: number) => v.pipe(v.string(), v.regex(/\S/u), v.maxLength(longest));

export const list = <Entry extends v.GenericSchema>(entry: Entry, fewest: number, most: number) =>
  v.pipe(v.array(entry), v.minLength(fewest), v.maxLength(most));

export const name = v.strictObject({ zh: filledText(LONGEST_NAME), en: filledText(LONGEST_NAME) });
export const localized = v.strictObject({ zh: filledText(LONGEST_TEXT), en: filledText(LONGEST_TEXT) });
/** A text that may still be blank: items under construction must break nothing. */
export const draft = v.strictObject({ zh: text(LONGEST_TEXT), en: text(LONGEST_TEXT) });

export const basis = v.picklist(["source", "design"]);
export const weight = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
export const level = v.pipe(v.number(), v.integer(), v.minValue(LOWEST_LEVEL), v.maxValue(HIGHEST_LEVEL));
export const points = v.pipe(v.number(), v.minValue(0), v.maxValue(100));

export const rung = v.strictObject({ level, gist: draft, behaviours: list(draft, 0, 12), basis });
