import { areaAddress, cellAddress, onSheet } from "../../formulas/address";
import type { Area } from "../../formulas/area";
import { SUMMARY_COLUMNS } from "../../scoring/summary";
import { HEADER_ROW } from "../sheet-draft";
import type { TemplateContext } from "../template-context";

/** Columns of SCORECARD, a row per item. */
export const ITEM_COLUMNS = ["item", "category", "weight", "required", "actual", "gap", "status"] as const;
export type ItemColumn = (typeof ITEM_COLUMNS)[number];
/** Columns of SUMMARY, a row for the whole and one per part of it. */
export type SummaryColumn = (typeof SUMMARY_COLUMNS)[number];

/** What the page shows of every item beyond its row of SCORECARD, and what lists and charts read. */
const WORKING_COLUMNS = [
  "weightedActual", "weightedCounted", "weightedRequired", "loss", "need", "needRank", "strength", "strengthRank",
  "strengthText", "radarLabel", "radarRequired", "radarActual", "gapLabel", "gapBar",
] as const; // prettier-ignore
/** Of models whose items have parts: which rows are items of their own. */
const PART_COLUMNS = ["partOf", "own", "ownNumber"] as const;
/** Of models that are summed by fulfilment: which rows are per cents, how far an item goes, and what counts (C12). */
const FULFILMENT_COLUMNS = ["percent", "fulfilment", "counted", "countedRequired"] as const;
/** Of both: where an item stands in the profile. */
const PROFILE_COLUMNS = ["code", "profileRow"] as const;

export type WorkingColumn =
  | (typeof WORKING_COLUMNS)[number]
  | (typeof PART_COLUMNS)[number]
  | (typeof FULFILMENT_COLUMNS)[number]
  | (typeof PROFILE_COLUMNS)[number];

/** Single figures beside the rows. */
export const SCALARS = [
  "personRow", "personCode", "resultRow", "resultColumns", "ratings", "version", "missing", "percentDecimals",
  "firstCategory", "firstGrade", "reached", "blockWeights", "notice", "radarTitle", "gapTitle",
] as const; // prettier-ignore
export type Scalar = (typeof SCALARS)[number];

/** What a model's page needs beyond the plain one. */
export interface ScorecardNeeds {
  /** Some items have scales or parts, which stand below them. */
  readonly parts: boolean;
  readonly fulfilment: boolean;
}

/** What the page of a template needs. */
export function scorecardNeeds({ profileColumns, byFulfilment }: TemplateContext): ScorecardNeeds {
  return { parts: profileColumns.partOf !== null, fulfilment: byFulfilment };
}

/** Where everything stands on the hidden sheet that the Scorecard reads, in rows and columns from 0. */
export interface DataLayout {
  readonly sheet: string;
  readonly needs: ScorecardNeeds;
  readonly header: number;
  readonly first: number;
  /** Rows of items, and of the summary. */
  readonly items: number;
  readonly parts: number;
  readonly working: readonly WorkingColumn[];
  /** First columns: of the summary, of what is worked out per item, of single figures, of hints, of native formulas. */
  readonly at: Readonly<Record<"summary" | "working" | "scalars" | "links" | "made", number>>;
  /** An item's cell on the sheet itself, "$C5"; by its place in the profile from 0. */
  readonly cell: (column: ItemColumn | WorkingColumn, item: number) => string;
  /** The same from the page. */
  readonly shown: (column: ItemColumn | WorkingColumn, item: number) => string;
  /** The cells of all items, or of the first ones. */
  readonly area: (column: ItemColumn | WorkingColumn, items?: number) => Area;
  readonly range: (column: ItemColumn | WorkingColumn) => string;
  readonly shownRange: (column: ItemColumn | WorkingColumn) => string;
  /** A column of the summary, on the sheet itself and from the page. */
  readonly summary: (column: SummaryColumn) => string;
  readonly shownSummary: (column: SummaryColumn) => string;
  /** The cell of the whole. */
  readonly whole: (column: SummaryColumn) => string;
  readonly scalar: (name: Scalar) => string;
  readonly shownScalar: (name: Scalar) => string;
}

/** Rows of the summary beyond those of the model, for categories that are added to the profile. */
const SPARE_PARTS = 6;

/** Lays the sheet out for the items, categories and grades of a model. */
export function dataLayout(context: TemplateContext): DataLayout {
  const { names, items, blocks, choices, gradeHeaders } = context;
  const needs = scorecardNeeds(context);
  const sheet = names.sheets.scorecardData;
  const working: readonly WorkingColumn[] = [
    ...(needs.parts || needs.fulfilment ? PROFILE_COLUMNS : []),
    ...(needs.parts ? PART_COLUMNS : []),
    ...(needs.fulfilment ? FULFILMENT_COLUMNS : []),
    ...WORKING_COLUMNS,
  ];
  const first = HEADER_ROW + 1;
  const parts = 1 + choices.model.categories.length + blocks.length + gradeHeaders.length + SPARE_PARTS;
  const summaryAt = ITEM_COLUMNS.length + 1;
  const workingAt = summaryAt + SUMMARY_COLUMNS.length + 1;
  const scalarsAt = workingAt + working.length + 1;
  const columnOf = (column: ItemColumn | WorkingColumn): number => {
    const index = ITEM_COLUMNS.findIndex((one) => one === column);
    if (index >= 0) return index;
    const beside = working.findIndex((one) => one === column);
    if (beside < 0) throw new Error(`The model's page does not need the column ${column}.`);
    return workingAt + beside;
  };
  const area = (column: ItemColumn | WorkingColumn, rows = items.length): Area => ({
    row: first,
    column: columnOf(column),
    rows,
    columns: 1,
  });
  const summaryArea = (column: SummaryColumn): Area => ({
    row: first,
    column: summaryAt + SUMMARY_COLUMNS.indexOf(column),
    rows: parts,
    columns: 1,
  });
  const cell = (column: ItemColumn | WorkingColumn, item: number): string =>
    cellAddress(first + item, columnOf(column), "column");
  const scalar = (name: Scalar): string => cellAddress(first + SCALARS.indexOf(name), scalarsAt + 1, "both");
  return {
    sheet,
    needs,
    header: HEADER_ROW,
    first,
    items: items.length,
    parts,
    working,
    at: { summary: summaryAt, working: workingAt, scalars: scalarsAt, links: scalarsAt + 3, made: scalarsAt + 9 },
    cell,
    shown: (column, item) => onSheet(sheet, cell(column, item)),
    area,
    range: (column) => areaAddress(area(column)),
    shownRange: (column) => onSheet(sheet, areaAddress(area(column))),
    summary: (column) => areaAddress(summaryArea(column)),
    shownSummary: (column) => onSheet(sheet, areaAddress(summaryArea(column))),
    whole: (column) => onSheet(sheet, cellAddress(first, summaryArea(column).column, "both")),
    scalar,
    shownScalar: (name) => onSheet(sheet, scalar(name)),
  };
}
