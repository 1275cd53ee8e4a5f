import { bandCounts, type ItemRanges, percentage, profileSums, unlessRequired } from "../../formulas/band-formulas";
import type { RuleCells } from "../../formulas/rule-cells";
import { exactly } from "../../formulas/table-formulas";

/** Items of the picked person against the grade aimed at, as formulas take them, one cell per item. */
export interface AimedItems {
  /** In levels. */
  readonly levels: ItemRanges;
  /** 1 for items in per cents, the fulfilment of each, and its status; null where the model has none such (C12). */
  readonly percents: { readonly scored: string; readonly fulfilment: string; readonly status: string } | null;
}

/** Formula texts for the figures of some items (C6, C7, C12). */
export interface CategoryFigures {
  readonly items: string;
  readonly weight: string;
  readonly coverage: string;
  readonly averageActual: string;
  readonly averageRequired: string;
  readonly match: string;
  readonly counts: ReturnType<typeof bandCounts>;
}

/**
 * The figures of some items: of their levels, or of their fulfilment as soon as one of them is scored by it. Means of
 * levels are blank then.
 *
 * @param only 1 for the items to count, as an array
 */
export function categoryFigures({ levels, percents }: AimedItems, only: string, rules: RuleCells): CategoryFigures {
  const these = levels.only === undefined ? only : `${only}*${levels.only}`;
  const plain = { ...levels, only: these };
  const ofLevels = levelFigures(plain, rules);
  const counted = `(${levels.required}>0)*${these}`;
  if (percents === null) {
    const counts = bandCounts(plain, rules);
    return { ...ofLevels, match: unlessRequired(ofLevels.match, counts.notRated, rules), counts };
  }
  const { scored, fulfilment, status } = percents;
  const full = levelFigures({ ...plain, actual: fulfilment, required: `(100*(${levels.required}>0))` }, rules);
  const inPercent = `SUMPRODUCT(${counted}*${scored})>0`;
  const counts = {
    below: `SUMPRODUCT(${counted}*ISNUMBER(${status})*(${status}<1))`,
    criticalShort: `SUMPRODUCT(${counted}*${levels.critical}*(${status}=-1))`,
    criticalNotRated: `SUMPRODUCT(${counted}*${levels.critical}*(1-ISNUMBER(${status})))`,
    notRated: `SUMPRODUCT(${counted}*(1-ISNUMBER(${status})))`,
  };
  return {
    ...ofLevels,
    coverage: `IF(${inPercent},${full.coverage},${ofLevels.coverage})`,
    averageActual: `IF(${inPercent},"",${ofLevels.averageActual})`,
    averageRequired: `IF(${inPercent},"",${ofLevels.averageRequired})`,
    match: unlessRequired(`IF(${inPercent},${full.match},${ofLevels.match})`, counts.notRated, rules),
    counts,
  };
}

function levelFigures(items: ItemRanges, rules: RuleCells): Omit<CategoryFigures, "counts"> {
  const sums = profileSums(items, rules);
  const { levelDecimals, percentDecimals } = rules.figure;
  const counts = `(${items.required}>0)${items.only === undefined ? "" : `*${items.only}`}`;
  const mean = (sum: string): string => `IF(${sums.summed}>0,${exactly(`(${sum})/${sums.summed}`, levelDecimals)},"")`;
  return {
    items: `SUMPRODUCT(${counts}*1)`,
    weight: sums.weight,
    coverage: percentage(sums.rated, sums.weight, percentDecimals),
    averageActual: mean(sums.actual),
    averageRequired: mean(sums.required),
    match: percentage(sums.counted, sums.required, percentDecimals),
  };
}
