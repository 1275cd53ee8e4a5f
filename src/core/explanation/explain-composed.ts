import type { Assessment, ProfileGrade, ProfileItem } from "../scoring/assessment";
import { fulfilmentOf } from "../scoring/counted-levels";
import { ExactSum } from "../scoring/exact-sum";
import { fulfilment, type ScaleLevels, scalesOf } from "../scoring/fulfilment";
import { gap } from "../scoring/gap";
import type { PartRow, ScaleRow, Section } from "./sections";
import { UNROUNDED_DECIMALS } from "./unrounded";

/** How the level of an item that is made of parts came about: their levels, weights and products. */
export function partSections(
  { profile }: Assessment,
  { parts }: ProfileItem,
  actuals: readonly (number | null)[],
  level: number | null,
): readonly Section[] {
  const sum = new ExactSum();
  const weights = new ExactSum();
  const rows = parts.flatMap((part): PartRow[] => {
    const item = profile.items[part];
    if (item === undefined) return [];
    const { weight } = item;
    const actual = actuals[part] ?? null;
    if (weight <= 0) return [{ item, weight, actual, product: null, outcome: "noWeight" }];
    if (actual === null) return [{ item, weight, actual, product: null, outcome: "notRated" }];
    const product = new ExactSum();
    product.add(weight, actual);
    sum.add(weight, actual);
    weights.add(weight);
    return [{ item, weight, actual, product: product.toNumber(), outcome: "counted" }];
  });
  const complete = level !== null && weights.isPositive;
  return [
    { kind: "parts", rows },
    {
      kind: "steps",
      rows: [
        { step: "sumOfParts", value: complete ? sum.toNumber() : null, unit: "number", rules: [] },
        { step: "sumOfWeights", value: complete ? weights.toNumber() : null, unit: "weight", rules: [] },
        {
          step: "beforeRounding",
          value: complete ? sum.dividedBy(weights, 1, UNROUNDED_DECIMALS) : null,
          unit: "number",
          rules: ["C3"],
        },
        { step: "result", value: level, unit: "level", rules: ["C9"] },
      ],
    },
  ];
}

/** How the fulfilment of a multi-scale item came about (C12): every scale against what the grade requires of it. */
export function scaleSections(
  { profile, rules }: Assessment,
  index: number,
  actuals: readonly (number | null)[],
  grade: ProfileGrade,
): readonly Section[] {
  const scales = scalesOf(profile, index, actuals, grade);
  const parts = profile.items[index]?.parts ?? [];
  const asked = (grade.required[index] ?? null) !== null;
  const whole = (decimals: number): number | null => fulfilmentOf(profile, actuals, grade, index, decimals);
  const rows = scales.flatMap((scale, position): ScaleRow[] => {
    const item = profile.items[parts[position] ?? -1];
    if (item === undefined) return [];
    const { actual, required, lowest, weight } = scale;
    const alone = fulfilment([{ ...scale, weight: 1 }], UNROUNDED_DECIMALS);
    const outcome = asked ? scaleOutcome(scale) : "notInGrade";
    const own = gap(actual, required, rules.levelDecimals);
    return [
      { item, weight, lowest, required, actual, gap: own, fulfilment: outcome === "counted" ? alone : null, outcome },
    ];
  });
  return [
    { kind: "scales", rows },
    {
      kind: "steps",
      rows: [
        {
          step: "beforeRounding",
          value: whole(UNROUNDED_DECIMALS),
          unit: "number",
          rules: ["C12"],
        },
        { step: "result", value: whole(rules.percentDecimals), unit: "percent", rules: ["C9", "C12"] },
      ],
    },
  ];
}

function scaleOutcome({ actual, required, lowest, weight }: ScaleLevels): ScaleRow["outcome"] {
  if (required === null || required <= lowest) return "notInGrade";
  if (weight <= 0) return "noWeight";
  return actual === null ? "notRated" : "counted";
}
