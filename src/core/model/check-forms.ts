import type { CompetencyModel } from "./competency-model";
import type { ModelIssue } from "./model-issue";
import { sumOfWeights } from "./sum-of-weights";

/** Checks a job description: codes that are unique, weights that make a whole, targets that can be divided by. */
export function checkForms({ jobDescription }: CompetencyModel): ModelIssue[] {
  if (jobDescription === undefined) return [];
  const { indicators, gates } = jobDescription;
  const path = ["jobDescription", "indicators"];
  const sum = sumOfWeights(indicators);
  const twice = (codes: readonly string[], list: string): ModelIssue[] =>
    codes.flatMap((item, position): ModelIssue[] => {
      const place = ["jobDescription", list, position, "code"];
      return codes.indexOf(item) === position
        ? []
        : [{ code: "item-code-twice", parameters: { item }, severity: "error", path: place }];
    });
  return [
    ...twice(
      indicators.map(({ code }) => code),
      "indicators",
    ),
    ...twice(
      gates.map(({ code }) => code),
      "gates",
    ),
    ...indicators.flatMap(({ code: item, target }, position): ModelIssue[] => {
      const place = [...path, position, "target"];
      return target > 0 ? [] : [{ code: "target-not-positive", parameters: { item }, severity: "error", path: place }];
    }),
    ...(indicators.length === 0 || sum === 100
      ? []
      : [{ code: "indicator-weights-sum", parameters: { sum }, severity: "warning", path } as const]),
  ];
}
