import { formulaCell } from "../formula-cell";
import { cellAddress } from "../address";
import { type ItemRanges, bandCounts, bandLabel, bandPosition, percentage, profileSums } from "../band-formulas";
import { BODY, CENTERED, PERCENT_FORMAT } from "../palette";
import type { SheetDraft } from "../sheet-draft";
import { guardedResults, headerAt } from "../table-formulas";
import type { TemplateContext } from "../template-context";
import type { CellContent, CellFormula } from "../workbook-plan";
import { aimedAt, customRequired } from "./aimed-at";
import type { ScorecardLayout } from "./scorecard-layout";
import type { ScorecardScalars } from "./scorecard-scalars";
import { SMALL_HEADER } from "./small-header";

const SMALL_TABLE = { name: 0, band: 1, items: 2, weight: 3, coverage: 4, match: 5 } as const;

/** Categories, and below them the grades, each with its figures and band. */
export function categoryTable(
  draft: SheetDraft,
  context: TemplateContext,
  layout: ScorecardLayout,
  scalars: ScorecardScalars,
): void {
  const { texts, choices } = context;
  const words = texts.scorecard;
  const { range, tables } = layout;
  const rows = choices.model.categories.map((_, index): CellContent[] => {
    const name = cellAddress(tables + 1 + index, SMALL_TABLE.name, "column");
    return [
      formulaCell(`IFERROR(INDEX(${range("categoryName")},MATCH(${index + 1},${range("categoryNumber")},0)),"")`),
      ...figuresOf(
        { ...aimedAt(layout), only: `(${range("categoryName")}=${name})` },
        tables + 1 + index,
        context,
        scalars,
      ),
    ];
  });
  const header = [words.categories, words.band, words.items, words.table.weight, words.coverage, words.match];
  smallTable(draft, tables, [header, ...rows]);
}

/** The same against every grade of the profile, below the categories. */
export function gradeTable(
  draft: SheetDraft,
  context: TemplateContext,
  layout: ScorecardLayout,
  scalars: ScorecardScalars,
): void {
  const { texts, choices } = context;
  const words = texts.scorecard;
  const { grades } = layout;
  const rows = choices.model.grades.map(({ code }, grade): CellContent[] => [
    formulaCell(`IFERROR(${headerAt(context.tables.profile, scalars.profileColumn(code))},"")`),
    ...figuresOf({ ...aimedAt(layout), required: layout.gradeRange(grade) }, grades + 1 + grade, context, scalars),
  ]);
  const header = [words.grades, words.band, words.items, words.table.weight, words.coverage, words.match];
  smallTable(draft, grades, [header, ...rows]);
}

/** Band, number of items, weight, coverage and match of some items, in the columns of SMALL_TABLE. */
function figuresOf(items: ItemRanges, row: number, context: TemplateContext, scalars: ScorecardScalars): CellContent[] {
  const at = (column: keyof typeof SMALL_TABLE): string => cellAddress(row, SMALL_TABLE[column], "column");
  const sums = profileSums(items);
  const { percentDecimals } = scalars.rules.figure;
  const custom = context.choices.formulas === "custom";
  const counts = `(${items.required}>0)${items.only === undefined ? "" : `*${items.only}`}`;
  const weights = `IF(${counts},${items.weight},0)`;
  const levels = guardedResults(items.actual);
  const coverage = custom
    ? `COMPETENCY.COVERAGE(${levels},${weights})`
    : percentage(sums.rated, sums.weight, percentDecimals);
  const match = custom
    ? `COMPETENCY.MATCH(${levels},${customRequired(items.required)},${weights})`
    : percentage(sums.counted, sums.required, percentDecimals);
  const filled = (formula: string): CellFormula => formulaCell(`IF(${at("name")}="","",IFERROR(${formula},""))`);
  const position = bandPosition(
    { match: at("match"), coverage: at("coverage"), ...bandCounts(items, scalars.rules) },
    scalars.rules,
  );
  return [
    filled(bandLabel(`(${position})`, scalars.rules)),
    filled(`SUMPRODUCT(${counts}*1)`),
    filled(sums.weight),
    filled(coverage),
    filled(match),
  ];
}

function smallTable(draft: SheetDraft, row: number, cells: readonly (readonly CellContent[])[]): void {
  const area = draft.put(row, 0, cells);
  draft.style({ ...area, row: row + 1, rows: area.rows - 1 }, { ...BODY, size: 10 });
  draft.style({ ...area, column: SMALL_TABLE.items, columns: 2 }, CENTERED);
  draft.style({ ...area, column: SMALL_TABLE.coverage, columns: 2 }, { ...CENTERED, numberFormat: PERCENT_FORMAT });
  draft.style({ ...area, rows: 1 }, SMALL_HEADER);
}
