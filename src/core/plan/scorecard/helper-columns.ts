import type { TemplateContext } from "../template-context";

/** Columns beside the page, that charts and formulas read. The first seven are what COMPETENCY.SCORECARD fills. */
const COLUMNS = [
  "item", "category", "weight", "required", "actual", "gap", "status",
  "profileRow", "critical", "requiredNumber", "weightNumber", "loss", "needRank", "strengthRank", "categoryNumber",
  "radarLabel", "radarRequired", "radarActual", "gapLabel", "gapBar", "strengthText", "itemName", "categoryName",
] as const; // prettier-ignore
/** Of models whose items have parts: which item a row is a part of, and which rows are items of their own. */
const PART_COLUMNS = ["code", "partOf", "own", "ownNumber"] as const;
/** Of models that are summed by fulfilment: what is scored by it, how far it goes, and what counts (C12). */
const FULFILMENT_COLUMNS = ["scored", "fulfilment", "inPercent", "counted", "countedRequired"] as const;

export type HelperColumn =
  (typeof COLUMNS)[number] | (typeof PART_COLUMNS)[number] | (typeof FULFILMENT_COLUMNS)[number];

/** Columns that stand once for every grade. */
export type GradeColumn = "required" | "weight" | "fulfilment" | "status" | "share" | "partStatus";

export const FIRST_HELPER_COLUMN = 12;

/** What a model's page needs beyond the plain one. */
export interface ScorecardNeeds {
  /** Some items have scales or parts, which stand below them. */
  readonly parts: boolean;
  /** Roles weigh the items differently. */
  readonly weights: boolean;
  readonly fulfilment: boolean;
}

/** What the page of a template needs. */
export function scorecardNeeds({ profileColumns, byFulfilment }: TemplateContext): ScorecardNeeds {
  return {
    parts: profileColumns.partOf !== null,
    weights: profileColumns.firstWeight !== null,
    fulfilment: byFulfilment,
  };
}

/** Positions of the helper columns. */
export interface HelperColumns {
  readonly names: readonly HelperColumn[];
  /** Blocks of columns with one column per grade, right of the others. */
  readonly gradeNames: readonly GradeColumn[];
  readonly at: (column: HelperColumn) => number;
  readonly gradeAt: (column: GradeColumn, grade: number) => number;
  readonly count: number;
}

/** Lays out the helper columns that a template needs: first those that all have, then the grades, then the rest. */
export function helperColumns(context: TemplateContext): HelperColumns {
  const needs = scorecardNeeds(context);
  const grades = context.gradeHeaders.length;
  const more: readonly HelperColumn[] = [
    ...(needs.parts ? PART_COLUMNS : []),
    ...(needs.fulfilment ? FULFILMENT_COLUMNS : []),
  ];
  const gradeNames: readonly GradeColumn[] = [
    "required",
    ...(needs.weights ? (["weight"] as const) : []),
    ...(needs.fulfilment ? (["fulfilment", "status"] as const) : []),
    ...(needs.fulfilment && needs.parts ? (["share", "partStatus"] as const) : []),
  ];
  const names: readonly HelperColumn[] = [...COLUMNS, ...more];
  const position = (name: HelperColumn): number => {
    const index = names.indexOf(name);
    return FIRST_HELPER_COLUMN + index + (index < COLUMNS.length ? 0 : grades);
  };
  return {
    names,
    gradeNames,
    at: position,
    gradeAt: (name, grade) => {
      const block = gradeNames.indexOf(name);
      const before = FIRST_HELPER_COLUMN + COLUMNS.length + (block === 0 ? 0 : more.length + block * grades);
      return before + grade;
    },
    count: names.length + gradeNames.length * grades,
  };
}
