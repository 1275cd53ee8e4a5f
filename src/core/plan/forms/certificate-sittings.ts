import { literal } from "../../formulas/formula-text";
import { OPTIONAL_COLUMN_CODES } from "../../tables/columns";
import { areaAddress, cellAddress, onSheet } from "../../formulas/address";
import { formulaCell } from "../../formulas/cell-formula";
import { QUIET } from "../palette";
import type { RuleCells } from "../../formulas/rule-cells";
import { rulesBlock } from "../guide/rules-block";
import { HEADER_ROW, type SheetDraft } from "../sheet-draft";
import { columnPosition, exactly } from "../../formulas/table-formulas";
import type { TemplateContext } from "../template-context";
import type { CellContent } from "../workbook-plan";

/** Rows of exams that the formulas cover beyond a paper for everybody, for further attempts. */
const SPARE_ROWS = 20;
/** Columns that the table of exams can grow to. */
const EXAM_COLUMNS = 14;
/** Stands for a missing score: no sum of scores that exist can make up for it. */
const MISSING = -1_000_000;

/** Sittings by worth: passed ones by level and score, then complete ones by score, then those with a score missing. */
export const WORTH = { passed: 3_000_000, complete: 2_000_000, incomplete: 1_000_000, level: 1000 } as const;

/** Columns of the block. */
const AT = {
  number: 0,
  person: 1,
  level: 2,
  subject: 3,
  weight: 4,
  score: 5,
  minimum: 6,
  sitting: 7,
  weighted: 8,
  standard: 9,
  lost: 10,
  below: 11,
  missing: 12,
  worth: 13,
} as const;
export type SittingColumn = keyof typeof AT;

/** The rows of the exams with what counts of them, for the formulas of the certificates. */
export interface Sittings {
  /** A column of the block. */
  readonly range: (column: SittingColumn) => string;
  readonly rows: number;
  readonly rules: RuleCells;
}

/**
 * Puts every row of CompetencyExams beside the certificates, with the standard score of the sitting that it belongs to
 * (rule C8) and the names of the sitting's subjects below their minimum or without a score, up to this row.
 *
 * @param item code of the exam item that the certificate is for
 */
export function certificateSittings(
  draft: SheetDraft,
  context: TemplateContext,
  item: string,
  place: { readonly row: number; readonly column: number },
): Sittings {
  const { texts, tables, names: template } = context;
  const rows = examRowsToCome(context, item) + SPARE_ROWS;
  const exams = onSheet(
    template.sheets.exams,
    areaAddress({ row: HEADER_ROW + 1, column: 0, rows, columns: EXAM_COLUMNS }),
  );
  const words = texts.columns.exams;
  const rules = rulesBlock(draft, context, place.row, place.column + Object.keys(AT).length + 1);
  const codes = { person: "E1", level: "E3", subject: "E5", weight: "E6", score: "E7", attempt: "E4", item: "E2" };
  const positions = { ...codes, minimum: OPTIONAL_COLUMN_CODES.exams.minimum };
  const names = Object.keys(positions) as (keyof typeof positions)[];
  draft.put(place.row, place.column, [
    [texts.forms.certificates.helper],
    names.map((name) => formulaCell(`IFERROR(${columnPosition(tables.exams, positions[name])},0)`)),
    [
      texts.working.number, words.person, words.level, words.subject, words.weight, words.score,
      texts.forms.certificates.minimum, texts.working.key, texts.working.weightedScore, texts.working.standardScore,
      "101 −", texts.forms.certificates.belowMinimum.trim(), texts.forms.certificates.incomplete.trim(), texts.working.outcome,
    ],
  ]); // prettier-ignore
  const first = place.row + 3;
  const position = (name: keyof typeof positions): string =>
    cellAddress(place.row + 1, place.column + names.indexOf(name), "both");
  const range = (column: SittingColumn): string =>
    areaAddress({ row: first, column: place.column + AT[column], rows, columns: 1 });
  const cells = Array.from({ length: rows }, (_, index): CellContent[] => {
    const row = first + index;
    const cell = (column: SittingColumn): string => cellAddress(row, place.column + AT[column], "column");
    const above = (column: SittingColumn): string =>
      `${cellAddress(first - 1, place.column + AT[column], "both")}:${cellAddress(row - 1, place.column + AT[column], "column")}`;
    const exam = (name: keyof typeof positions): string => `INDEX(${exams},${cell("number")},${position(name)})`;
    const figure = (name: "score" | "minimum"): string =>
      `IF(${position(name)}=0,"",IFERROR(IF(LEN(TRIM(${exam(name)}))=0,"",IF(ABS(${exam(name)}-50)<=50,${exam(name)}+0,"")),""))`;
    const same = `EXACT(${range("sitting")},${cell("sitting")})`;
    /** The subjects so far: those of the sitting's row before, and this one if it is meant. */
    const list = (column: "below" | "missing", meant: string): string => {
      const before = `SUMPRODUCT(MAX(EXACT(${above("sitting")},${cell("sitting")})*(ROW(${above("sitting")})-${first - 1})))`;
      const named = `IF(${meant},"; "&${cell("subject")},"")`;
      return `IF(${cell("sitting")}="","",IF(${before}<2,"",INDEX(${above(column)},${before}))&${named})`;
    };
    const passed = `AND(${cell("standard")}>=${rules.figure.examPassMark},SUMPRODUCT(${same}*(${range("score")}<${range("minimum")})*ISNUMBER(${range("score")})*ISNUMBER(${range("minimum")}))=0)`;
    const entered = `SUMPRODUCT(${same}*ISNUMBER(${range("score")}))`;
    return [
      index + 1,
      formulaCell(`IFERROR(TRIM(${exam("person")}),"")`),
      formulaCell(`IFERROR(IF(AND(${exam("level")}+0>=1,${exam("level")}+0<=9),INT(${exam("level")}+0),0),0)`),
      formulaCell(`IFERROR(TRIM(${exam("subject")}),"")`),
      formulaCell(`IFERROR(MAX(0,${exam("weight")}+0),0)`),
      formulaCell(figure("score")),
      formulaCell(figure("minimum")),
      formulaCell(
        `IFERROR(IF(OR(${cell("person")}="",${cell("level")}=0,LEFT(TRIM(${exam("item")})&" ",${item.length + 1})<>${literal(`${item} `)}),"",${cell("person")}&"|"&${cell("level")}&"|"&TRIM(${exam("attempt")})),"")`,
      ),
      formulaCell(
        `IF(ISNUMBER(${cell("score")}),${cell("weight")}*${cell("score")},IF(${cell("weight")}>0,${MISSING},0))`,
      ),
      formulaCell(
        `IF(${cell("sitting")}="",-1,IFERROR(${exactly(`SUMPRODUCT(${same}*${range("weighted")})/SUMPRODUCT(${same}*${range("weight")})`, rules.figure.percentDecimals)},-1))`,
      ),
      formulaCell(`IF(AND(${cell("sitting")}<>"",ISNUMBER(${cell("score")})),101-${cell("score")},0)`),
      formulaCell(
        list("below", `IF(COUNT(${cell("score")},${cell("minimum")})=2,${cell("score")}<${cell("minimum")},FALSE)`),
      ),
      formulaCell(list("missing", `NOT(ISNUMBER(${cell("score")}))`)),
      formulaCell(
        `IF(${cell("sitting")}="",0,IF(${cell("standard")}<0,IF(${entered}=0,0,${WORTH.incomplete}+${entered}),IF(${passed},${WORTH.passed}+${cell("level")}*${WORTH.level},${WORTH.complete})+${cell("standard")}))`,
      ),
    ];
  });
  const block = draft.put(first, place.column, cells);
  draft.style({ ...block, row: place.row, rows: rows + 3 }, QUIET);
  return { range, rows, rules };
}

/** Rows that a paper for everybody takes, also where the people are still to come. */
function examRowsToCome({ examItems, examRowCount, peopleRows }: TemplateContext, code: string): number {
  const row = examItems.find((candidate) => candidate.code === code);
  const papers = row?.item.kind === "exam" ? row.item.papers : [];
  return Math.max(examRowCount, peopleRows * Math.max(0, ...papers.map(({ subjects }) => subjects.length)));
}
