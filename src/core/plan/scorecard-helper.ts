import { areaAddress, cellAddress, onSheet } from "./address";
import { QUIET } from "./palette";
import { rulesBlock, type RuleCells } from "./rules-block";
import { FIRST_HELPER_COLUMN, type HelperColumn, type ScorecardLayout } from "./scorecard-layout";
import { resultBody, resultHeaderAddress, resultLabels, teamTables } from "./results";
import type { SheetDraft } from "./sheet-draft";
import { columnPosition, saysYes, tableColumn } from "./table-formulas";
import type { TemplateContext } from "./template-context";
import type { CellContent, CellFormula } from "./workbook-plan";

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
  /** Cell with the position of a profile column, by its code. */
  readonly profileColumn: (code: string) => string;
  readonly rules: RuleCells;
}

/** Figures above the positions of the profile's columns. */
const SCALARS_BEFORE_CODES = 7;
const PROFILE_CODES = ["F1", "F2", "F3", "F4"] as const;

const f = (formula: string): CellFormula => ({ formula: `=${formula}` });

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
    formula: `=IF(${at(0)}=0,"",TRIM(INDEX(${tableColumn(people, "P2")},${at(0)}))&"${texts.scorecard.of}")&"${words.replaceAll('"', '""')}"`,
    result: (chosen ? chosen.name + texts.scorecard.of : "") + words,
  });
  const codes = [...PROFILE_CODES, ...choices.model.grades.map(({ code }) => code)];
  const codeRow = row + SCALARS_BEFORE_CODES;
  const grades = { row: codeRow + PROFILE_CODES.length, column, rows: choices.model.grades.length, columns: 1 };
  const gradeCodes = areaAddress(grades);
  const gradeColumns = areaAddress({ ...grades, column: column + 1 });
  const cells: CellContent[][] = [
    [
      texts.sheets.people,
      f(
        `IF(LEN(TRIM(${picked}))=0,0,IFERROR(SUMPRODUCT(MAX(EXACT(${labels},TRIM(${picked}))*(ROW(${tableColumn(people, "P1")})-ROW(INDEX(${people.body},1,1))+1))),0))`,
      ),
    ],
    [texts.columns.people.code, f(`IF(${at(0)}=0,"",TRIM(INDEX(${tableColumn(people, "P1")},${at(0)})))`)],
    [
      texts.sheets.results,
      f(
        `IF(${at(0)}=0,0,IFERROR(SUMPRODUCT(MAX(EXACT(${results},TRIM(${picked}))*(ROW(${results})-${resultLabels(context).row}))),0))`,
      ),
    ],
    [texts.working.column, f(`COUNTA(${onSheet(names.sheets.results, resultHeaderAddress(context))})`)],
    [
      texts.columns.people.grade,
      f(
        `IF(${at(0)}=0,0,IFERROR(INDEX(${gradeColumns},MATCH(LEFT(${grade},FIND(" ",${grade}&" ")-1),${gradeCodes},0)),0))`,
      ),
    ],
    [texts.scorecard.radarTitle, title(texts.scorecard.radarTitle)],
    [texts.scorecard.gapTitle, title(texts.scorecard.gapTitle)],
    ...codes.map((code): CellContent[] => [code, f(`IFERROR(${columnPosition(profile, code)},0)`)]),
  ];
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
    rules: rulesBlock(draft, context, row + cells.length + 1, column),
  };
}

/** The helper table: a row per item of the profile in its order. */
export function scorecardHelper(
  draft: SheetDraft,
  context: TemplateContext,
  layout: ScorecardLayout,
  scalars: ScorecardScalars,
): void {
  const { texts, gradeHeaders } = context;
  const words = texts.scorecard;
  const table = words.table;
  const header = [
    table.item, table.category, table.weight, table.required, table.actual, table.gap, table.status,
    texts.working.number, texts.working.critical, texts.working.required, texts.working.weight, table.loss,
    words.needs, words.strengths, words.categories,
    words.radarTitle, words.requiredSeries, words.actualSeries, words.gapTitle, words.gapSeries, words.strengths,
    ...gradeHeaders,
  ]; // prettier-ignore
  draft.put(layout.header - 1, FIRST_HELPER_COLUMN, [[words.helper]]);
  const rows = Array.from({ length: layout.count }, (_, index) =>
    helperRow(context, layout, scalars, layout.first + index),
  );
  const area = draft.put(layout.header, FIRST_HELPER_COLUMN, [header, ...rows]);
  draft.style({ ...area, row: layout.header - 1, rows: area.rows + 1 }, QUIET);
}

function helperRow(
  context: TemplateContext,
  layout: ScorecardLayout,
  scalars: ScorecardScalars,
  row: number,
): CellContent[] {
  const { cell, range, column, header, first } = layout;
  const { names, choices, top } = context;
  const { profile } = context.tables;
  const rule = scalars.rules.figure;
  const of = (name: Parameters<typeof cell>[0]): string => cell(name, row);
  const item = of("item");
  const code = `LEFT(${item},FIND(" ",${item}&" ")-1)`;
  const items = `INDEX(${profile.body},0,${scalars.profileColumn("F1")})`;
  const ofProfile = (position: string): string => `INDEX(${profile.body},${of("profileRow")},${position})`;
  const level = (value: string): string => `IFERROR(IF((${value}+0>=1)*(${value}+0<=${top}),${value}+0,0),0)`;
  const number = row - first + 1;
  const source: CellContent[] =
    choices.formulas === "custom"
      ? [
          number === 1
            ? { formula: `=COMPETENCY.SCORECARD(${scalars.personCode},${teamTables(context)})`, kind: "spill" }
            : null,
          ...Array.from({ length: 6 }, () => null),
        ]
      : [
          f(`IF(${scalars.personRow}=0,"",IFERROR(TRIM(INDEX(${items},${number})),""))`),
          f(`IF(${item}="","",TRIM(${ofProfile(scalars.profileColumn("F2"))}))`),
          f(`IF(${item}="","",IFERROR(MAX(0,${ofProfile(scalars.profileColumn("F3"))}+0),0))`),
          f(
            `IF(OR(${item}="",${scalars.gradeColumn}=0),"–",IF(${level(ofProfile(scalars.gradeColumn))}=0,"–",${level(ofProfile(scalars.gradeColumn))}))`,
          ),
          f(
            `IF(OR(${item}="",${scalars.resultRow}=0),"",IFERROR(INDEX(${onSheet(names.sheets.results, areaAddress(resultBody(context)))},${scalars.resultRow},MATCH(${code}&" *",${onSheet(names.sheets.results, resultHeaderAddress(context))},0)),""))`,
          ),
          f(
            `IF(COUNT(${of("required")},${of("actual")})=2,ROUND(ROUND(${of("actual")}-${of("required")},9),${rule.levelDecimals}),"")`,
          ),
          f(`IF(ISNUMBER(${of("gap")}),IF(${of("gap")}>=0,1,IF(${of("gap")}>=-${rule.tolerance},0,-1)),"")`),
        ];
  const counted = `COUNT(${of("weight")},${of("required")},${of("actual")})=3`;
  const oneLine = `SUBSTITUTE(${item}," ",CHAR(10),1)`;
  const rankIn = (name: "loss" | "gap"): string => {
    const ranked = range(name);
    const above = `${cellAddress(first, column(name), "both")}:${of(name)}`;
    return `SUMPRODUCT(ISNUMBER(${ranked})*(${ranked}>${of(name)}))+COUNTIF(${above},${of(name)})`;
  };
  const critical = ofProfile(scalars.profileColumn("F4"));
  return [
    ...source,
    f(`IF(${item}="",0,IFERROR(MATCH(${code}&" *",${items},0),IFERROR(MATCH(${code},${items},0),0)))`),
    f(`IF(${of("profileRow")}=0,0,${saysYes(critical)})`),
    f(`IF(ISNUMBER(${of("required")}),${of("required")},0)`),
    f(`IF(ISNUMBER(${of("weight")}),${of("weight")},0)`),
    f(`IF(${counted},ROUND(${of("weight")}*(${of("required")}-MIN(${of("required")},${of("actual")})),6),0)`),
    f(`IF(${of("loss")}>0,${rankIn("loss")},"")`),
    f(`IF(ISNUMBER(${of("gap")}),IF(${of("gap")}>0,${rankIn("gap")},""),"")`),
    f(
      `IF(${of("category")}="","",IF(SUMPRODUCT(--(${cellAddress(first, column("category"), "both")}:${of("category")}=${of("category")}))=1,MAX(${cellAddress(header, column("categoryNumber"), "both")}:${cellAddress(row - 1, column("categoryNumber"), "column")})+1,""))`,
    ),
    f(`IF(${item}="","",IFERROR(REPLACE(${oneLine},FIND(" ",${oneLine},12),1,CHAR(10)),${oneLine}))`),
    f(`IF(ISNUMBER(${of("required")}),${of("required")},NA())`),
    f(`IF(ISNUMBER(${of("actual")}),${of("actual")},NA())`),
    f(`IF(${item}="","",${item})`),
    f(`IF(ISNUMBER(${of("gap")}),${of("gap")},NA())`),
    f(strengthText(layout, number, row)),
    ...choices.model.grades.map(({ code: grade }) =>
      f(`IF(${of("profileRow")}=0,0,${level(ofProfile(scalars.profileColumn(grade)))})`),
    ),
  ];
}

/** The strengths up to a place in their order, each with its surplus; the last row holds them all. */
function strengthText({ cell, range }: ScorecardLayout, place: number, row: number): string {
  const position = `MATCH(${place},${range("strengthRank")},0)`;
  const strength = (column: HelperColumn): string => `INDEX(${range(column)},${position})`;
  const before = place > 1 ? cell("strengthText", row - 1) : '""';
  const separated = place > 1 ? `${before}&" · "` : '""';
  return `IF(ISNUMBER(${position}),${separated}&${strength("item")}&" "&TEXT(${strength("gap")},"+0.00"),${before})`;
}
