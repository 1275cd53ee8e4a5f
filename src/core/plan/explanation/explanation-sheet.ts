import type { Explanation, Unit } from "../../explanation/explanation";
import type { RuleSet } from "../../scoring/rule-set";
import { explanationPage } from "./explanation-page";
import type { ExplainedCell, ExplainedTable } from "./explanation-tables";
import type { ExplanationTexts } from "./explanation-texts";
import { BODY, CENTERED, COLORS, HEADER, QUIET, SECTION } from "../palette";
import { SheetDraft } from "../sheet-draft";
import { rowHeight } from "../text-size";
import type { CellContent, CellStyle, WorkbookPlan } from "../workbook-plan";

/** Columns of the page in characters: names, then figures, then what was counted. */
const WIDTHS = [31, 12, 10, 10, 11, 11, 11, 24] as const;
const LAST = WIDTHS.length - 1;
/** Excel's limit. */
const LONGEST_NAME = 31;

/**
 * A plan of one sheet that says how a figure came about, on one printed page. It holds values only: what people typed
 * stays text, also where it begins with an equals sign.
 *
 * @param taken names of the sheets in the workbook; the sheet gets a number where its name is one of them
 */
export function explanationSheet(
  explanation: Explanation,
  texts: ExplanationTexts,
  taken: readonly string[],
): WorkbookPlan {
  const page = explanationPage(explanation, texts);
  const name = freeName([texts.sheetName, explanation.person.code, explanation.item?.code ?? ""], taken);
  const draft = new SheetDraft(name);
  draft.gridlines = false;
  draft.columns(WIDTHS);
  draft.heading(texts.titleOf(page.heading), texts.sentence);
  let row = 3;
  for (const { label, value } of page.facts) {
    draft.put(row, 0, [[label, contentOf(value)]]);
    draft.style({ row, column: 0, rows: 1, columns: 1 }, QUIET);
    draft.style(
      { row, column: 1, rows: 1, columns: 1 },
      { bold: true, color: COLORS.ink, horizontal: "left", ...formatOf(value, explanation.rules) },
    );
    row += 1;
  }
  for (const table of page.tables) row = putTable(draft, table, row + 1, explanation.rules);
  draft.put(row + 1, 0, [[texts.rulesTitle]]);
  draft.style({ row: row + 1, column: 0, rows: 1, columns: 1 }, SECTION);
  row += 2;
  for (const { code, sentence } of page.rules) {
    draft.put(row, 0, [[`${code}  ${sentence}`]]);
    draft.merge({ row, column: 0, rows: 1, columns: WIDTHS.length });
    draft.style({ row, column: 0, rows: 1, columns: WIDTHS.length }, { ...QUIET, wrap: true });
    draft.height(row, rowHeight([{ text: sentence, width: sumOfWidths(0) * 1.1 }]));
    row += 1;
  }
  draft.printed({
    orientation: "portrait",
    area: { row: 0, column: 0, rows: row, columns: WIDTHS.length },
    footer: {
      left: page.heading.replaceAll("&", "&&"),
      center: `${texts.facts.rules} ${explanation.rules.version}`.replaceAll("&", "&&"),
      right: texts.page,
    },
    fitToPagesWide: 1,
    fitToPagesTall: 1,
  });
  return { sheets: [draft.plan()], names: [], customXml: [], activeSheet: name };
}

/** Puts a table with its caption and gives the first row below it. The last column takes what room is left. */
function putTable(draft: SheetDraft, { caption, headers, rows }: ExplainedTable, top: number, rules: RuleSet): number {
  draft.put(top, 0, [[caption]]);
  draft.style({ row: top, column: 0, rows: 1, columns: 1 }, SECTION);
  const end = headers.length - 1;
  const width = (column: number): number => (column < end ? (WIDTHS[column] ?? 0) : sumOfWidths(end));
  const line = (row: number, cells: readonly ExplainedCell[], style: CellStyle): void => {
    draft.put(row, 0, [cells.map(contentOf)]);
    draft.style({ row, column: 0, rows: 1, columns: WIDTHS.length }, { ...style, wrap: true });
    cells.forEach((cell, column) => {
      const format = formatOf(cell, rules);
      draft.style(
        { row, column, rows: 1, columns: 1 },
        { ...format, ...(format.numberFormat === "@" ? {} : CENTERED) },
      );
    });
    draft.merge({ row, column: end, rows: 1, columns: WIDTHS.length - end });
    const texts = cells.map((cell, column) => ({ text: typeof cell === "string" ? cell : "", width: width(column) }));
    draft.height(row, rowHeight(texts));
  };
  line(top + 1, headers, { ...HEADER, size: 10 });
  rows.forEach((cells, index) => line(top + 2 + index, cells, { ...BODY, size: 10 }));
  return top + 2 + rows.length;
}

function sumOfWidths(from: number): number {
  return WIDTHS.slice(from, LAST + 1).reduce((sum, width) => sum + width, 0);
}

function contentOf(cell: ExplainedCell): CellContent {
  return typeof cell === "object" && cell !== null ? cell.value : cell;
}

/** Texts are told to be texts, so that a code keeps its zeros and nothing becomes a formula when it is edited. */
function formatOf(cell: ExplainedCell, rules: RuleSet): CellStyle {
  if (cell === null) return {};
  if (typeof cell === "string") return { numberFormat: "@" };
  const level = decimalFormat(rules.levelDecimals);
  const formats: Partial<Record<Unit, string>> = {
    level,
    gap: `+${level};-${level};${level}`,
    percent: decimalFormat(rules.percentDecimals),
    score: decimalFormat(rules.percentDecimals),
  };
  return { numberFormat: formats[cell.unit] ?? "General" };
}

function decimalFormat(decimals: number): string {
  return decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
}

/** What a cut may leave of a character of two units. */
const HALF_CHARACTER = /[\uD800-\uDBFF]$/u;
/** Characters that Excel allows in no sheet's name. */
const FORBIDDEN = /[\\/?*[\]:']/gu;

function freeName(parts: readonly string[], taken: readonly string[]): string {
  const wanted = parts
    .map((part) => part.replace(FORBIDDEN, " ").trim())
    .filter((part) => part !== "")
    .join(" ");
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? "" : ` ${String(number)}`;
    const name = `${wanted
      .slice(0, LONGEST_NAME - ending.length)
      .replace(HALF_CHARACTER, "")
      .trim()}${ending}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}
