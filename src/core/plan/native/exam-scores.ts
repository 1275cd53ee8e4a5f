import { formulaCell } from "../../formulas/cell-formula";
import { OPTIONAL_COLUMN_CODES } from "../../tables/columns";
import { areaAddress, cellAddress } from "../../formulas/address";
import { weightIn } from "../../formulas/weight-formulas";
import { CENTERED, COLORS, HEADER, PERCENT_FORMAT, QUIET } from "../palette";
import type { RuleCells } from "../../formulas/rule-cells";
import { SheetDraft } from "../sheet-draft";
import { columnPosition, exactly } from "../../formulas/table-formulas";
import { printPlan, type TemplateContext } from "../template-context";
import type { CellContent, SheetPlan } from "../workbook-plan";
import { type ExamColumn, EXAMS, HIGHEST_LEVEL, KEY_STEP, type NativeLayout } from "./native-layout";

/** Stands for a missing score: no sum of scores that exist can make up for it. */
const MISSING = -1_000_000;
/** Rows above the table: positions of the columns; beside them the exam items' codes, numbers and top levels. */
const POSITIONS_FROM_FIRST = -2;

/**
 * Every row of the exams table with the standard score of the sitting it belongs to (rule C8), below 0 where a score is
 * missing. The outcome is 0 where the sitting does not count, 1 where it was failed, and the paper's level + 1 where it
 * was passed.
 */
export function examScoresSheet(context: TemplateContext, layout: NativeLayout): SheetPlan {
  const { texts, names, tables } = context;
  const words = texts.working;
  const { rules } = layout;
  const table = tables.exams;
  const draft = new SheetDraft(names.sheets.examScores);
  draft.tabColor = COLORS.quiet;
  draft.columns([8, 12, 12, 10, 10, 10, 12, 24, 12, 10, 12]);
  draft.heading(texts.headings.examScores.title, texts.headings.examScores.sentence);
  const first = layout.examsFirst;
  const header = [
    words.number, words.person, texts.columns.exams.item, words.level, words.weight, words.score, words.weightedScore,
    words.key, words.standardScore, words.outcome, words.key,
  ]; // prettier-ignore
  const positions = ["E1", "E2", "E3", "E6", "E7", "E4"].map((code) => formulaCell(columnPosition(table, code)));
  draft.style(draft.put(first + POSITIONS_FROM_FIRST, 0, [[words.column, ...positions]]), QUIET);
  const numbers = context.examItems.map((item) => context.items.indexOf(item) + 1);
  const itemBlock = draft.put(first + POSITIONS_FROM_FIRST - 1, FIRST_ITEM, [
    context.examItems.map(({ code }) => code),
    numbers,
    numbers.map((number) => formulaCell(layout.standard("top", number - 1))),
  ]);
  draft.style(itemBlock, QUIET);
  const rows = Array.from({ length: layout.examRows }, (_, index) => examRow(context, layout, rules, first + index));
  const area = draft.put(first - 1, 0, [header, ...rows]);
  if (layout.needs.minimums) minimumColumns(draft, context, layout, rules);
  draft.style({ ...area, row: first, rows: rows.length }, CENTERED);
  draft.layOut("exams", { ...area, row: first, rows: rows.length });
  draft.style({ ...area, column: EXAMS.weighted, columns: 1 }, { numberFormat: '0.##;"–"' });
  draft.style({ ...area, column: EXAMS.standard, columns: 1 }, { numberFormat: `${PERCENT_FORMAT};"–"` });
  draft.style({ ...area, rows: 1 }, HEADER);
  draft.height(first - 1, 34);
  draft.freeze(first, 1);
  draft.protect([]);
  draft.printed(printPlan(context, { orientation: "landscape" }));
  return draft.plan();
}

/** First column of the exam items beside the table. */
const FIRST_ITEM = Object.keys(EXAMS).length + 1;

function examRow(context: TemplateContext, layout: NativeLayout, rules: RuleCells, row: number): CellContent[] {
  const table = context.tables.exams.body;
  const first = layout.examsFirst;
  const at = (column: ExamColumn): string => cellAddress(row, layout.examColumns[column], "column");
  const range = (column: ExamColumn): string =>
    areaAddress({ row: first, column: layout.examColumns[column], rows: layout.examRows, columns: 1 });
  /** The cell of the exams table whose column's position stands above `column`. */
  const cell = (column: number): string =>
    `INDEX(${table},${at("number")},${cellAddress(first + POSITIONS_FROM_FIRST, column, "row")})`;
  const block = (line: number): string =>
    areaAddress({
      row: first + POSITIONS_FROM_FIRST - 1 + line,
      column: FIRST_ITEM,
      rows: 1,
      columns: context.examItems.length,
    });
  const levels = Array.from({ length: HIGHEST_LEVEL }, (_, index) => index + 1).join(",");
  const score = cell(5);
  const same = `EXACT(${range("sitting")},${at("sitting")})`;
  const mean = `SUMPRODUCT(${same}*${range("weighted")})/SUMPRODUCT(${same}*${range("weight")})`;
  const passed = layout.needs.minimums
    ? `IF(SUMPRODUCT(${same}*${range("below")})>0,1,${at("level")}+1)`
    : `${at("level")}+1`;
  return [
    formulaCell(`ROW()-ROW(${cellAddress(first - 1, 0, "row")})`),
    formulaCell(
      `IFERROR(SUMPRODUCT(MAX(EXACT(${layout.fitColumn("code")},TRIM(${cell(1)}))*${layout.fitColumn("number")})),0)`,
    ),
    formulaCell(
      `IFERROR(SUMPRODUCT(EXACT(LEFT(TRIM(${cell(2)})&" ",LEN(${block(0)})+1),${block(0)}&" ")*${block(1)}),0)`,
    ),
    formulaCell(`IFERROR(MATCH(${cell(3)}+0,{${levels}},0),0)`),
    // What belongs to no sitting has no weight either.
    formulaCell(`IF(${at("sitting")}="",0,${weightIn(cell(4))})`),
    formulaCell(`IFERROR(IF(LEN(TRIM(${score}))=0,"",IF(ABS(${score}-50)<=50,${score}+0,"")),"")`),
    formulaCell(`IF(ISNUMBER(${at("score")}),${at("weight")}*${at("score")},IF(${at("weight")}>0,${MISSING},0))`),
    formulaCell(
      `IFERROR(IF(${at("person")}*${at("level")}*(${at("level")}<=SUMIFS(${block(2)},${block(1)},${at("item")}))=0,"",${at("person")}&"|"&${at("item")}&"|"&${at("level")}&"|"&TRIM(${cell(6)})),"")`,
    ),
    formulaCell(
      `IF(${at("sitting")}="",-1,IF(SUMPRODUCT(${same}*${range("weight")})=0,-1,${exactly(mean, rules.figure.percentDecimals)}))`,
    ),
    formulaCell(`IF(${at("standard")}<0,0,IF(${at("standard")}>=${rules.figure.examPassMark},${passed},1))`),
    formulaCell(`${at("person")}*${KEY_STEP}+${at("item")}`),
  ];
}

/**
 * Beside every row whether the score is below the subject's minimum, without which the sitting is not passed, and the
 * level of a sitting whose standard score would do.
 */
function minimumColumns(draft: SheetDraft, context: TemplateContext, layout: NativeLayout, rules: RuleCells): void {
  const { texts, tables } = context;
  const { below, denied } = layout.examColumns;
  const first = layout.examsFirst;
  const position = cellAddress(first + POSITIONS_FROM_FIRST, below, "row");
  const rows = Array.from({ length: layout.examRows }, (_, index): CellContent[] => {
    const at = (column: keyof typeof EXAMS): string => cellAddress(first + index, EXAMS[column], "column");
    const minimum = `INDEX(${tables.exams.body},${at("number")},${position})`;
    const passMark = rules.figure.examPassMark;
    return [
      formulaCell(
        `IFERROR(IF(ISNUMBER(${at("score")})*(LEN(TRIM(${minimum}))>0),IF(${at("score")}<${minimum}+0,1,0),0),0)`,
      ),
      formulaCell(`IF((${at("standard")}>=${passMark})*(${at("outcome")}=1),${at("level")},0)`),
    ];
  });
  const { minimum } = OPTIONAL_COLUMN_CODES.exams;
  draft.style(
    draft.put(first + POSITIONS_FROM_FIRST, below, [[formulaCell(columnPosition(tables.exams, minimum))]]),
    QUIET,
  );
  const area = draft.put(first - 1, below, [[texts.exams.minimum, texts.working.denied], ...rows]);
  draft.style({ ...area, row: first, rows: rows.length }, CENTERED);
  draft.style({ ...area, column: denied - 1, rows: 1 }, HEADER);
}
