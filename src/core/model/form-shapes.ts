import * as v from "valibot";
import { filledText, list, localized, LONGEST_NAME, name, weight } from "./text-shapes";

const texts = list(localized, 0, 30);

/** The shape of a job description. */
export const jobDescription = v.strictObject({
  department: localized,
  superior: localized,
  jobCode: v.nullable(filledText(LONGEST_NAME)),
  pay: v.nullable(filledText(LONGEST_NAME)),
  purpose: localized,
  duties: texts,
  standards: texts,
  difficulties: texts,
  taboos: texts,
  careerStep: localized,
  knowledge: texts,
  indicators: list(
    v.strictObject({
      code: filledText(LONGEST_NAME),
      name,
      weight,
      direction: v.picklist(["up", "down"]),
      target: v.pipe(v.number(), v.finite()),
      unit: name,
    }),
    0,
    30,
  ),
  gates: list(v.strictObject({ code: filledText(LONGEST_NAME), name, requirement: localized }), 0, 20),
});

/** The shape of what is known of certificates. */
export const certificate = v.strictObject({
  months: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(600)),
  syllabus: filledText(LONGEST_NAME),
  links: list(v.strictObject({ subject: name, item: name }), 0, 30),
});
