import { leadingCodeOf } from "../../formulas/code-formulas";
import { literal } from "../../formulas/formula-text";
import { formulaCell } from "../../formulas/cell-formula";
import { areaAddress, cellAddress, onSheet } from "../../formulas/address";
import { QUIET } from "../palette";
import { resultHeaderAddress, resultLabels } from "../results";
import type { RuleCells } from "../../formulas/rule-cells";
import { rulesBlock } from "../guide/rules-block";
import type { SheetDraft } from "../sheet-draft";
import { columnPosition, tableColumn } from "../../formulas/table-formulas";
import type { TemplateContext } from "../template-context";
import type { CellContent, CellFormula } from "../workbook-plan";
import { weightColumnCode } from "../../tables/columns";
import { FIRST_HELPER_COLUMN, scorecardNeeds } from "./helper-columns";
import { REACHED_COLUMN, type ScorecardLayout } from "./scorecard-layout";

/** Cells with what the page needs to know of the person picked. */
export interface ScorecardScalars {
  /** Row of the person in the people table, 0 when none is picked. */
  readonly personRow: string;
  readonly personCode: string;
  /** Row of the person in the results, 0 when none is picked. */
  readonly resultRow: string;
  /** Number of columns of the results. */
  readonly resultColumns: string;
  /** Position of the grade aimed at among the profile's columns; 0 = none. */
  readonly gradeColumn: string;
  readonly radarTitle: string;
  readonly gapTitle: string;
  /** Position of the weights of the role aimed at among the profile's columns; 0 = the items' common weights. */
  readonly weightColumn: string;
  /** The grade reached, or the best-fitting role, as the results name it. */
  readonly reached: string;
  /** Cell with the position of a profile column, by its code. */
  readonly profileColumn: (code: string) => string;
  readonly rules: RuleCells;
}

/** Figures above the positions of the profile's columns. */
const SCALARS_BEFORE_CODES = 7;
const PROFILE_CODES = ["F1", "F2", "F3", "F4"] as const;

/** The figures and the rules below the helper table. */
export function scorecardScalars(
  draft: SheetDraft,
  context: TemplateContext,
  layout: ScorecardLayout,
): ScorecardScalars {
  const { names, texts, tables, choices } = context;
  const { people, profile } = tables;
  const row = layout.scalars;
  const column = FIRST_HELPER_COLUMN;
  const at = (offset: number): string => cellAddress(row + offset, column + 1, "both");
  const picked = cellAddress(layout.person.row, layout.person.column, "both");
  const results = onSheet(names.sheets.results, areaAddress(resultLabels(context)));
  const labels = `TRIM(${tableColumn(people, "P1")}&" "&${tableColumn(people, "P2")})`;
  const grade = `TRIM(INDEX(${tableColumn(people, "P5")},${at(0)}))`;
  const chosen = choices.people[0];
  /** The chart writers read the title when the plan is applied, so the cell says at once what it will calculate. */
  const title = (words: string): CellFormula => ({
    formula: `=IF(${at(0)}=0,"",TRIM(INDEX(${tableColumn(people, "P2")},${at(0)}))&${literal(texts.scorecard.of)})&${literal(words)}`,
    result: (chosen ? chosen.name + texts.scorecard.of : "") + words,
  });
  const needs = scorecardNeeds(context);
  const gradeCodesOf = choices.model.grades.map(({ code }) => code);
  const codes = [
    ...PROFILE_CODES,
    ...gradeCodesOf,
    ...(needs.parts || needs.fulfilment ? ["F5"] : []),
    ...(needs.parts ? ["F6", "F7"] : []),
    ...(needs.weights ? gradeCodesOf.map(weightColumnCode) : []),
  ];
  const codeRow = row + SCALARS_BEFORE_CODES;
  const grades = { row: codeRow + PROFILE_CODES.length, column, rows: choices.model.grades.length, columns: 1 };
  const gradeCodes = areaAddress(grades);
  const gradeColumns = areaAddress({ ...grades, column: column + 1 });
  const cells: CellContent[][] = [
    [
      texts.sheets.people,
      formulaCell(
        `IF(LEN(TRIM(${picked}))=0,0,IFERROR(SUMPRODUCT(MAX(EXACT(${labels},TRIM(${picked}))*(ROW(${tableColumn(people, "P1")})-ROW(INDEX(${people.body},1,1))+1))),0))`,
      ),
    ],
    [texts.columns.people.code, formulaCell(`IF(${at(0)}=0,"",TRIM(INDEX(${tableColumn(people, "P1")},${at(0)})))`)],
    [
      texts.sheets.results,
      formulaCell(
        `IF(${at(0)}=0,0,IFERROR(SUMPRODUCT(MAX(EXACT(${results},TRIM(${picked}))*(ROW(${results})-${resultLabels(context).row}))),0))`,
      ),
    ],
    [texts.working.column, formulaCell(`COUNTA(${onSheet(names.sheets.results, resultHeaderAddress(context))})`)],
    [
      texts.columns.people.grade,
      formulaCell(`IF(${at(0)}=0,0,IFERROR(INDEX(${gradeColumns},MATCH(${leadingCodeOf(grade)},${gradeCodes},0)),0))`),
    ],
    [
      texts.scorecard.radarTitle,
      title(needs.fulfilment ? texts.scorecard.fulfilmentTitle : texts.scorecard.radarTitle),
    ],
    [texts.scorecard.gapTitle, title(needs.fulfilment ? texts.scorecard.shortfallTitle : texts.scorecard.gapTitle)],
    ...codes.map((code): CellContent[] => [code, formulaCell(`IFERROR(${columnPosition(profile, code)},0)`)]),
  ];
  const weightRow = row + cells.length;
  if (needs.weights) {
    const weightColumns = areaAddress({
      row: codeRow + codes.indexOf(weightColumnCode(gradeCodesOf[0] ?? "")),
      column: column + 1,
      rows: gradeCodesOf.length,
      columns: 1,
    });
    cells.push([
      texts.columns.profile.weight,
      formulaCell(`IF(${at(4)}=0,0,IFERROR(INDEX(${weightColumns},MATCH(${at(4)},${gradeColumns},0)),0))`),
    ]);
  }
  draft.style(draft.put(row, column, cells), QUIET);
  return {
    personRow: at(0),
    personCode: at(1),
    resultRow: at(2),
    resultColumns: at(3),
    gradeColumn: at(4),
    radarTitle: onSheet(draft.name, at(5)),
    gapTitle: onSheet(draft.name, at(6)),
    profileColumn: (code) => cellAddress(codeRow + codes.indexOf(code), column + 1, "both"),
    weightColumn: needs.weights ? cellAddress(weightRow, column + 1, "both") : "0",
    reached: cellAddress(layout.facts + 1, REACHED_COLUMN, "both"),
    rules: rulesBlock(draft, context, row + cells.length + 1, column),
  };
}
