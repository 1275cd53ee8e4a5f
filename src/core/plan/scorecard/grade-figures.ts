import {
  bandCounts,
  countsAsZero,
  type ItemRanges,
  percentage,
  profileSums,
  unlessRequired,
} from "../../formulas/band-formulas";
import type { RuleCells } from "../../formulas/rule-cells";
import { exactly, guardedResults } from "../../formulas/table-formulas";
import type { TemplateContext } from "../template-context";
import { customRequired, type GradeItems } from "./aimed-at";

/** Formula texts for the figures of some items against a grade (C6, C7, C12). */
export interface GradeFigures {
  readonly items: string;
  readonly weight: string;
  readonly match: string;
  readonly coverage: string;
  readonly averageActual: string;
  readonly averageRequired: string;
  readonly ratio: string;
  readonly hundred: string;
  readonly counts: ReturnType<typeof bandCounts>;
}

/**
 * The figures of some items: of their levels, or of their fulfilment as soon as one of them is scored by it. Means of
 * levels are blank then.
 */
export function gradeFigures(context: TemplateContext, items: GradeItems, rules: RuleCells): GradeFigures {
  const { levels, percents } = items;
  const plain = levelFigures(context, levels, rules);
  if (percents === null) return { ...plain, match: unlessRequired(plain.match, plain.counts.notRated, rules) };
  const full = levelFigures(context, percents.items, rules);
  const inPercent = `SUMPRODUCT((${levels.required}>0)*${levels.only === undefined ? "" : `${levels.only}*`}${percents.scored})>0`;
  const either = (figure: "match" | "coverage"): string => `IF(${inPercent},${full[figure]},${plain[figure]})`;
  const inLevels = (figure: string): string => `IF(${inPercent},"",${figure})`;
  const counts = statusCounts(levels, percents.status);
  return {
    items: plain.items,
    weight: plain.weight,
    match: unlessRequired(either("match"), counts.notRated, rules),
    coverage: either("coverage"),
    averageActual: inLevels(plain.averageActual),
    averageRequired: inLevels(plain.averageRequired),
    ratio: inLevels(plain.ratio),
    hundred: inLevels(plain.hundred),
    counts,
  };
}

function levelFigures(context: TemplateContext, items: ItemRanges, rules: RuleCells): GradeFigures {
  const sums = profileSums(items, rules);
  const { levelDecimals, percentDecimals } = rules.figure;
  const custom = context.choices.formulas === "custom";
  const counts = `(${items.required}>0)${items.only === undefined ? "" : `*${items.only}`}`;
  const inGrade = `IF(${counts},${items.weight},0)`;
  const levels = guardedResults(items.actual);
  const summedLevels = `IF(LEN(${items.actual})=0,IF(${countsAsZero(rules)},0,""),${items.actual})`;
  const summed = `IF(ISNUMBER(${items.actual})+(${countsAsZero(rules)})>0,${inGrade},0)`;
  const mean = (values: string, weights: string, sum: string): string => {
    const figure = custom ? `COMPETENCY.WEIGHTED(${values},${weights})` : `${sum}/${sums.summed}`;
    return `IF(${sums.summed}>0,${exactly(figure, levelDecimals)},"")`;
  };
  return {
    items: `SUMPRODUCT(${counts}*1)`,
    weight: sums.weight,
    match: custom
      ? `COMPETENCY.MATCH(${summedLevels},${customRequired(items.required)},${inGrade})`
      : percentage(sums.counted, sums.required, percentDecimals),
    coverage: custom
      ? `COMPETENCY.COVERAGE(${levels},${inGrade})`
      : percentage(sums.rated, sums.weight, percentDecimals),
    averageActual: mean(summedLevels, inGrade, sums.actual),
    averageRequired: mean(items.required, summed, sums.required),
    ratio: percentage(sums.actual, sums.required, percentDecimals),
    hundred: percentage(sums.actual, `(${context.top}*${sums.summed})`, percentDecimals),
    counts: bandCounts(items, rules),
  };
}

/** What caps or withholds a band where items have scales: their status is that of the weakest one. */
function statusCounts({ required, critical, only }: ItemRanges, status: string): GradeFigures["counts"] {
  const counts = `(${required}>0)${only === undefined ? "" : `*${only}`}`;
  return {
    below: `SUMPRODUCT(${counts}*ISNUMBER(${status})*(${status}<1))`,
    criticalShort: `SUMPRODUCT(${counts}*${critical}*(${status}=-1))`,
    criticalNotRated: `SUMPRODUCT(${counts}*${critical}*(1-ISNUMBER(${status})))`,
    notRated: `SUMPRODUCT(${counts}*(1-ISNUMBER(${status})))`,
  };
}
