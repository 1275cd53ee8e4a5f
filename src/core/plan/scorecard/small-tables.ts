import { type CellContent, formulaCell } from "../../formulas/cell-formula";
import { cellAddress } from "../../formulas/address";
import { guardedResults, headerAt, columnPosition } from "../../formulas/table-formulas";
import { BODY, CENTERED, COLORS, PERCENT_FORMAT } from "../palette";
import type { SheetDraft } from "../sheet-draft";
import type { TemplateContext } from "../template-context";
import type { DataLayout, SummaryColumn } from "./data-layout";
import { SMALL_TABLE } from "./page-places";
import type { ScorecardLayout } from "./scorecard-layout";
import { SMALL_HEADER } from "./small-header";

const FIGURES = ["band", "items", "weight", "coverage", "match"] as const satisfies readonly SummaryColumn[];

const EXPLAINED = [
  ["name", "band"],
  ["band", "band"],
  ["coverage", "coverage"],
  ["match", "match"],
] as const;

/** Categories with their figures and band. With blocks their weight is that in the total. */
export function categoryTable(
  draft: SheetDraft,
  context: TemplateContext,
  { tables }: ScorecardLayout,
  data: DataLayout,
): void {
  const words = context.texts.scorecard;
  const { shownSummary } = data;
  const rows = context.choices.model.categories.map((_, index): CellContent[] => {
    const row = `${data.shownScalar("firstCategory")}+${index}`;
    const at = (column: SummaryColumn): string => `INDEX(${shownSummary(column)},${row})`;
    const isThere = `IF(${data.shownScalar("firstCategory")}=0,FALSE,${at("kind")}="category")`;
    const found = (text: string): CellContent => formulaCell(`IFERROR(IF(${isThere},${text},""),"")`);
    const weight = `SUMIFS(${shownSummary("weight")},${shownSummary("kind")},"block",${shownSummary("name")},${at("name")})`;
    return [
      found(`${at("name")}&""`),
      ...FIGURES.map((column) =>
        found(column === "weight" && context.blocks.length > 0 ? weight : guardedResults(at(column))),
      ),
    ];
  });
  smallTable(draft, context, tables, { of: "category", title: words.categories }, rows);
}

/** The same against every grade or role of the profile, below the categories; of roles the best-fitting one is marked. */
export function gradeTable(
  draft: SheetDraft,
  context: TemplateContext,
  { grades }: ScorecardLayout,
  data: DataLayout,
): void {
  const { texts, choices, tables } = context;
  const roles = choices.model.profiles === "roles";
  const rows = choices.model.grades.map(({ code }, index): CellContent[] => {
    const first = data.shownScalar("firstGrade");
    const at = (column: SummaryColumn): string => `INDEX(${data.shownSummary(column)},${first}+${index})`;
    const header = `IFERROR(${headerAt(tables.profile, columnPosition(tables.profile, code))},"")`;
    const star = roles ? `&IF(${at("mark")}=1," ★","")` : "";
    const found = (text: string, otherwise: string): CellContent =>
      formulaCell(`IF(${first}=0,${otherwise},IFERROR(${text},""))`);
    return [found(`${at("name")}${star}`, header), ...FIGURES.map((column) => found(guardedResults(at(column)), '""'))];
  });
  smallTable(
    draft,
    context,
    grades,
    { of: "grade", title: roles ? texts.scorecard.roles : texts.scorecard.grades },
    rows,
  );
  if (!roles) return;
  draft.highlight({
    area: { row: grades + 1, column: 0, rows: rows.length, columns: SMALL_TABLE.match + 1 },
    formula: `=RIGHT(${cellAddress(grades + 1, 0, "column")},1)="★"`,
    style: { bold: true, color: COLORS.brand, fill: COLORS.brandTint },
  });
}

function smallTable(
  draft: SheetDraft,
  { texts: { scorecard: words } }: TemplateContext,
  row: number,
  { of, title }: { readonly of: "category" | "grade"; readonly title: string },
  rows: readonly (readonly CellContent[])[],
): void {
  const header = [title, words.band, words.items, words.table.weight, words.coverage, words.match];
  const area = draft.put(row, 0, [header, ...rows]);
  draft.style({ ...area, row: row + 1, rows: area.rows - 1 }, { ...BODY, size: 10 });
  draft.style({ ...area, column: SMALL_TABLE.items, columns: 2 }, CENTERED);
  draft.style({ ...area, column: SMALL_TABLE.coverage, columns: 2 }, { ...CENTERED, numberFormat: PERCENT_FORMAT });
  draft.style({ ...area, rows: 1 }, SMALL_HEADER);
  for (const [column, figure] of EXPLAINED) {
    const at = SMALL_TABLE[column];
    draft.anchor({
      holds: { figure },
      area: { row: row + 1, column: at, rows: rows.length, columns: 1 },
      title: { row, column: at, text: header[at] ?? "" },
      rows: { of, at: SMALL_TABLE.name },
    });
  }
}
