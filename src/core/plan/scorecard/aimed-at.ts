import type { ItemRanges } from "../../formulas/band-formulas";
import type { TemplateContext } from "../template-context";
import { scorecardNeeds } from "./helper-columns";
import type { ScorecardLayout } from "./scorecard-layout";

/** The items of the profile against one grade, as formulas take them. */
export interface GradeItems {
  /** In levels. */
  readonly levels: ItemRanges;
  /** The fulfilment of each item against 100 (C12), with what says whether that is what counts; null = it never is. */
  readonly percents: { readonly items: ItemRanges; readonly scored: string; readonly status: string } | null;
}

/** The items against the grade aimed at. Parts of items stay out. */
export function aimedAt(context: TemplateContext, layout: ScorecardLayout): GradeItems {
  const { range } = layout;
  return gradeItems(context, layout, {
    required: range("requiredNumber"),
    weight: range("weightNumber"),
    fulfilment: () => range("fulfilment"),
    status: () => range("status"),
  });
}

/** The items against any grade of the profile, by its position. */
export function against(context: TemplateContext, layout: ScorecardLayout, grade: number): GradeItems {
  const { range, gradeRange } = layout;
  return gradeItems(context, layout, {
    required: gradeRange("required", grade),
    weight: scorecardNeeds(context).weights ? gradeRange("weight", grade) : range("weightNumber"),
    fulfilment: () => gradeRange("fulfilment", grade),
    status: () => gradeRange("status", grade),
  });
}

interface GradeRanges {
  readonly required: string;
  readonly weight: string;
  readonly fulfilment: () => string;
  readonly status: () => string;
}

function gradeItems(context: TemplateContext, { range }: ScorecardLayout, grade: GradeRanges): GradeItems {
  const needs = scorecardNeeds(context);
  const { required, weight } = grade;
  const own = needs.parts ? { only: `(${range("own")}=1)` } : {};
  const levels = { actual: range("actual"), required, weight, critical: range("critical"), ...own };
  if (!needs.fulfilment) return { levels, percents: null };
  return {
    levels,
    percents: {
      items: { ...levels, actual: grade.fulfilment(), required: `(100*(${required}>0))` },
      scored: range("scored"),
      status: grade.status(),
    },
  };
}

/** Some of the items: those of a category. */
export function onlyThese({ levels, percents }: GradeItems, these: string): GradeItems {
  const narrowed = (items: ItemRanges): ItemRanges => ({
    ...items,
    only: items.only === undefined ? these : `${these}*${items.only}`,
  });
  return {
    levels: narrowed(levels),
    percents: percents && { ...percents, items: narrowed(percents.items) },
  };
}

/** Custom functions take "–" for an item outside the grade. */
export function customRequired(required: string): string {
  return `IF(${required}>0,${required},"–")`;
}
