import { areaAddress, cellAddress, onSheet } from "../address";
import { CENTERED, COLORS, HEADER, PERCENT_FORMAT, QUIET } from "../palette";
import type { RuleCells } from "../rules-block";
import { SheetDraft } from "../sheet-draft";
import { columnPosition, exactly } from "../table-formulas";
import { printPlan, type TemplateContext } from "../template-context";
import type { CellContent, CellFormula, SheetPlan } from "../workbook-plan";
import { EXAMS, FIT, KEY_STEP, type NativeLayout, STANDARD_ROWS } from "./native-layout";

const f = (formula: string): CellFormula => ({ formula: `=${formula}` });

/**
 * Every row of the exams table with the standard score of the sitting it belongs to (rule C8). The outcome is 0 where
 * the sitting does not count, 1 where it was failed, and the paper's level + 1 where it was passed.
 */
export function examScoresSheet(context: TemplateContext, layout: NativeLayout, rules: RuleCells): SheetPlan {
  const { texts, names, tables } = context;
  const words = texts.working;
  const table = tables.exams;
  const draft = new SheetDraft(names.sheets.examScores);
  draft.tabColor = COLORS.quiet;
  draft.columns([8, 12, 12, 10, 10, 10, 24, 12, 10, 12]);
  draft.heading(texts.headings.examScores.title, texts.headings.examScores.sentence);
  const first = layout.examsFirst;
  const header = [
    words.number, words.person, texts.columns.exams.item, words.level, words.weight, words.score, words.key,
    words.standardScore, words.outcome, words.key,
  ]; // prettier-ignore
  const positions = ["E1", "E2", "E3", "E6", "E7", "E4"].map((code) => f(columnPosition(table, code)));
  draft.style(draft.put(first - 2, 0, [[words.column, ...positions]]), QUIET);
  const rows = Array.from({ length: layout.examRows }, (_, index) => examRow(context, layout, rules, first + index));
  const area = draft.put(first - 1, 0, [header, ...rows]);
  draft.style({ ...area, row: first, rows: rows.length }, CENTERED);
  draft.style({ ...area, column: EXAMS.standard, columns: 1 }, { numberFormat: PERCENT_FORMAT });
  draft.style({ ...area, rows: 1 }, HEADER);
  draft.height(first - 1, 34);
  draft.freeze(first, 1);
  draft.protect([]);
  draft.printed(printPlan(context, { orientation: "landscape" }));
  return draft.plan();
}

function examRow(context: TemplateContext, layout: NativeLayout, rules: RuleCells, row: number): CellContent[] {
  const { names, top } = context;
  const table = context.tables.exams.body;
  const first = layout.examsFirst;
  const at = (column: keyof typeof EXAMS): string => cellAddress(row, EXAMS[column], "column");
  const range = (column: keyof typeof EXAMS): string =>
    areaAddress({ row: first, column: EXAMS[column], rows: layout.examRows, columns: 1 });
  /** The cell of the exams table whose column's position stands above `column`. */
  const cell = (column: number): string => `INDEX(${table},${at("number")},${cellAddress(first - 2, column, "row")})`;
  const person = `TRIM(${cell(1)})`;
  const item = `TRIM(${cell(2)})`;
  const attempt = `TRIM(${cell(6)})`;
  const fit = names.sheets.gradeFit;
  const codes = onSheet(
    fit,
    areaAddress({ row: layout.standards - 1, column: FIT.firstItem, rows: 1, columns: layout.items }),
  );
  const tops = onSheet(
    fit,
    areaAddress({
      row: layout.standards + 1 + STANDARD_ROWS.top,
      column: FIT.firstItem,
      rows: 1,
      columns: layout.items,
    }),
  );
  const level = `${cell(3)}+0`;
  const same = `EXACT(${range("sitting")},${at("sitting")})`;
  const mean = `SUMPRODUCT(${same}*${range("weight")},${range("score")})/SUMPRODUCT(${same}*${range("weight")})`;
  void top;
  return [
    f(`ROW()-ROW(${cellAddress(first - 1, 0, "row")})`),
    f(
      `IFERROR(IF(${person}="",0,SUMPRODUCT(MAX(EXACT(${layout.fitColumn("code")},${person})*${layout.fitColumn("number")}))),0)`,
    ),
    f(
      `IFERROR(SUMPRODUCT(EXACT(${codes},LEFT(${item},FIND(" ",${item}&" ")-1))*(COLUMN(${codes})-${FIT.firstItem})),0)`,
    ),
    f(
      `IFERROR(IF((${level}>=1)*(${level}<=INDEX(${tops},${at("item")}))*(INT(${level})=${level})*(${at("item")}>0),${level},0),0)`,
    ),
    f(`IFERROR(MAX(0,${cell(4)}+0),0)`),
    f(`IFERROR(IF(LEN(TRIM(${cell(5)}))=0,"",IF((${cell(5)}+0>=0)*(${cell(5)}+0<=100),${cell(5)}+0,"")),"")`),
    f(
      `IFERROR(IF(${at("person")}*${at("level")}=0,"",${at("person")}&"|"&${at("item")}&"|"&${at("level")}&"|"&${attempt}),"")`,
    ),
    f(
      `IF(${at("sitting")}="","",IF(SUMPRODUCT(${same}*(${range("weight")}>0)*(1-ISNUMBER(${range("score")})))>0,"",IFERROR(${exactly(mean, rules.figure.percentDecimals)},"")))`,
    ),
    f(`IF(${at("standard")}="",0,IF(${at("standard")}>=${rules.figure.examPassMark},${at("level")}+1,1))`),
    f(`${at("person")}*${KEY_STEP}+${at("item")}`),
  ];
}
