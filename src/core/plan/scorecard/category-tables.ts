import { formulaCell } from "../../formulas/cell-formula";
import { areaAddress, cellAddress } from "../../formulas/address";
import { bandLabel, bandPosition, unlessRequired } from "../../formulas/band-formulas";
import { BODY, CENTERED, COLORS, PERCENT_FORMAT } from "../palette";
import type { SheetDraft } from "../sheet-draft";
import { headerAt } from "../../formulas/table-formulas";
import type { TemplateContext } from "../template-context";
import type { CellContent, CellFormula } from "../workbook-plan";
import { against, aimedAt, type GradeItems, onlyThese } from "./aimed-at";
import { type BlockCells, blockRows, blockWeight, ofBlocks } from "./blocks";
import { type GradeFigures, gradeFigures } from "./grade-figures";
import type { ScorecardLayout } from "./scorecard-layout";
import type { ScorecardScalars } from "./scorecard-scalars";
import { SMALL_HEADER } from "./small-header";

/** Columns of the tables of categories and of grades. */
export const SMALL_TABLE = { name: 0, band: 1, items: 2, weight: 3, coverage: 4, match: 5 } as const;

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
    const row = tables + 1 + index;
    const name = cellAddress(row, SMALL_TABLE.name, "column");
    const items = onlyThese(aimedAt(context, layout), `(${range("categoryName")}=${name})`);
    const figures = gradeFigures(context, items, scalars.rules);
    const weight = context.blocks.length > 0 ? blockWeight(context, name) : figures.weight;
    return [
      formulaCell(`IFERROR(INDEX(${range("categoryName")},MATCH(${index + 1},${range("categoryNumber")},0)),"")`),
      ...figureCells({ ...figures, weight }, row, scalars),
    ];
  });
  const header = [words.categories, words.band, words.items, words.table.weight, words.coverage, words.match];
  smallTable(draft, tables, [header, ...rows]);
}

/** The cells of the categories that the total is made of where they are blocks. */
export function categoryBlocks(
  { choices }: TemplateContext,
  { tables }: ScorecardLayout,
): BlockCells & { readonly name: string } {
  const column = (name: keyof typeof SMALL_TABLE): string =>
    areaAddress({ row: tables + 1, column: SMALL_TABLE[name], rows: choices.model.categories.length, columns: 1 });
  return { name: column("name"), weight: column("weight"), match: column("match"), coverage: column("coverage") };
}

/** The same against every grade or role of the profile, below the categories; of roles the best-fitting one is marked. */
export function gradeTable(
  draft: SheetDraft,
  context: TemplateContext,
  layout: ScorecardLayout,
  scalars: ScorecardScalars,
): void {
  const { texts, choices } = context;
  const words = texts.scorecard;
  const { grades } = layout;
  const roles = choices.model.profiles === "roles";
  const rows = choices.model.grades.map(({ code }, grade): CellContent[] => {
    const header = headerAt(context.tables.profile, scalars.profileColumn(code));
    const fits = `EXACT(TRIM(MID(${header},FIND(" ",${header}&" ")+1,99)),TRIM(${scalars.reached}))`;
    return [
      formulaCell(`IFERROR(${header}${roles ? `&IF(${fits}," ★","")` : ""},"")`),
      ...figureCells(figuresAgainst(draft, context, layout, scalars, grade), grades + 1 + grade, scalars),
    ];
  });
  const title = roles ? words.roles : words.grades;
  const header = [title, words.band, words.items, words.table.weight, words.coverage, words.match];
  smallTable(draft, grades, [header, ...rows]);
  if (!roles) return;
  draft.highlight({
    area: { row: grades + 1, column: 0, rows: rows.length, columns: SMALL_TABLE.match + 1 },
    formula: `=RIGHT(${cellAddress(grades + 1, 0, "column")},1)="★"`,
    style: { bold: true, color: COLORS.brand, fill: COLORS.brandTint },
  });
}

function figuresAgainst(
  draft: SheetDraft,
  context: TemplateContext,
  layout: ScorecardLayout,
  scalars: ScorecardScalars,
  grade: number,
): GradeFigures {
  const items: GradeItems = against(context, layout, grade);
  const figures = gradeFigures(context, items, scalars.rules);
  if (context.blocks.length === 0) return figures;
  const weight = `SUM(${categoryBlocks(context, layout).weight})`;
  const { match, coverage } = ofBlocks(blockRows(draft, context, layout, scalars, items, grade), scalars.rules);
  return { ...figures, weight, coverage, match: unlessRequired(match, figures.counts.notRated, scalars.rules) };
}

/** Band, number of items, weight, coverage and match, in the columns of SMALL_TABLE. */
function figureCells(figures: GradeFigures, row: number, { rules }: ScorecardScalars): CellContent[] {
  const at = (column: keyof typeof SMALL_TABLE): string => cellAddress(row, SMALL_TABLE[column], "column");
  const filled = (formula: string): CellFormula => formulaCell(`IF(${at("name")}="","",IFERROR(${formula},""))`);
  const position = bandPosition({ match: at("match"), coverage: at("coverage"), ...figures.counts }, rules);
  return [
    filled(bandLabel(`(${position})`, rules)),
    filled(figures.items),
    filled(figures.weight),
    filled(figures.coverage),
    filled(figures.match),
  ];
}

function smallTable(draft: SheetDraft, row: number, cells: readonly (readonly CellContent[])[]): void {
  const area = draft.put(row, 0, cells);
  draft.style({ ...area, row: row + 1, rows: area.rows - 1 }, { ...BODY, size: 10 });
  draft.style({ ...area, column: SMALL_TABLE.items, columns: 2 }, CENTERED);
  draft.style({ ...area, column: SMALL_TABLE.coverage, columns: 2 }, { ...CENTERED, numberFormat: PERCENT_FORMAT });
  draft.style({ ...area, rows: 1 }, SMALL_HEADER);
}
