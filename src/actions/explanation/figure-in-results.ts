import type { FigureRef } from "../../core/explanation/explanation";
import { cellText } from "../../core/tables/cell-text";
import type { Assessment } from "../../core/scoring/assessment";
import type { RuleWords } from "../../core/scoring/rule-set";
import { personLabel, teamHeader } from "../../core/scoring/team";
import type { CellValue } from "../../core/tables/cell";
import type { Place } from "../../core/tables/table";
import type { Workbook } from "../workbook";

/** A person and a figure that a cell of the workbook shows. */
export interface PersonFigure {
  readonly person: string;
  readonly figure: FigureRef;
}

const WHOLE = { kind: "whole" } as const;

/**
 * The person and figure of a cell in a table of everybody's results, whoever calculates it and wherever it stands: a
 * header of TEAM above the cell says what the column holds, its first column who the row is about. Two round trips.
 *
 * @returns null where there is no such header, or nobody's code in the row
 */
export async function figureInResults(
  workbook: Workbook,
  { sheet, row, column }: Place,
  assessment: Assessment,
): Promise<PersonFigure | null> {
  const figures = figuresByHeader(assessment);
  const above = await workbook.read([{ sheet, area: { row: 0, column, rows: row + 1, columns: 1 } }]);
  const texts = (above[0] ?? []).map(([cell]) => textOf(cell));
  const header = texts.reduce((last, text, index) => (index < row && figures.has(text) ? index : last), -1);
  const figure = figures.get(texts[header] ?? "");
  if (figure === undefined) return null;
  const line = { row: header, column: 0, rows: 1, columns: column + 1 };
  const [headers, cells] = await workbook.read([
    { sheet, area: line },
    { sheet, area: { ...line, row } },
  ]);
  const first = (headers?.[0] ?? []).map(textOf).lastIndexOf(assessment.rules.words.person);
  const person = first < 0 ? null : personOf(cells?.[0]?.[first] ?? null, assessment);
  return person === null ? null : { person, figure };
}

/**
 * The code of the person that a label of the results names.
 *
 * @param label code and name as in the results, or the code alone
 */
export function personOf(label: CellValue, { people }: Assessment): string | null {
  const text = cellText(label);
  const found =
    people.find((person) => personLabel(person) === text) ??
    people.find(({ code }) => text === code || text.startsWith(`${code} `));
  return found?.code ?? null;
}

function figuresByHeader(assessment: Assessment): ReadonlyMap<string, FigureRef> {
  const { profile, rules } = assessment;
  const { words } = rules;
  const totals: readonly (readonly [keyof RuleWords, FigureRef])[] = [
    ["averageActual", { kind: "averageActual", over: WHOLE }],
    ["averageRequired", { kind: "averageRequired", over: WHOLE }],
    ["match", { kind: "match", over: WHOLE }],
    ["coverage", { kind: "coverage", over: WHOLE }],
    ["band", { kind: "band", over: WHOLE }],
    ["reason", { kind: "reason", over: WHOLE }],
    ["grade", { kind: "reached" }],
    ["ratings", { kind: "ratings" }],
  ];
  const headers = teamHeader(assessment);
  return new Map<string, FigureRef>([
    ...totals.map(([word, figure]) => [words[word].trim(), figure] as const),
    ...profile.items.map(
      ({ code }, index) => [(headers[1 + index] ?? "").trim(), { kind: "actual", item: code }] as const,
    ),
  ]);
}

function textOf(cell: CellValue | undefined): string {
  return typeof cell === "string" ? cell.trim() : "";
}
