import { isNo, isYes } from "../../formulas/cell-words";
import { FORM_COLUMN_CODES } from "../../tables/columns";
import type { Gate } from "../../model/forms";
import { cellAddress } from "../../formulas/address";
import { percentage } from "../../formulas/band-formulas";
import { formulaCell } from "../../formulas/cell-formula";
import { BODY, CENTERED, COLORS, HEADER, INPUT, PERCENT_FORMAT, TEXT_FORMAT } from "../palette";
import { HEADER_ROW, type SheetDraft } from "../sheet-draft";
import { exactly, tableColumn, type TableReference } from "../../formulas/table-formulas";
import type { TemplateContext } from "../template-context";
import { shortened } from "../text-size";
import type { CellContent, CellFormula } from "../workbook-plan";
import { literal } from "../../formulas/formula-text";
import { personCodesOf, personName } from "./person-rows";

const { person: PERSON, name: NAME, state, missing, total, coverage } = FORM_COLUMN_CODES.gates;
const GATES_FROM = 2;

/** Widths of the columns of CompetencyGates. */
export function gateWidths(gates: readonly Gate[]): number[] {
  return [11, 12, ...gates.map(() => 11), ...(gates.length > 0 ? [14, 26] : []), 12, 10];
}

/**
 * The table CompetencyGates: a row per person with an answer to every gate and whether all are met, apart from all
 * scores; beside it the sum of the person's indicators. A gate without an answer counts neither as met nor as not met.
 *
 * @param indicators the table of the indicators, null where the model has none
 * @param column where the table begins
 */
export function gateTable(
  draft: SheetDraft,
  context: TemplateContext,
  gates: readonly Gate[],
  indicators: TableReference | null,
  column: number,
): void {
  const { texts, names } = context;
  const words = texts.forms.columns.gates;
  const headers = [
    `${PERSON} ${words.person}`,
    `${NAME} ${words.name}`,
    ...gates.map(({ code, name }) => `${code} ${context.local(name)}`),
    ...(gates.length > 0 ? [`${state} ${words.state}`, `${missing} ${words.missing}`] : []),
    ...(indicators ? [`${total} ${words.total}`, `${coverage} ${words.coverage}`] : []),
  ];
  const rows = personCodesOf(context).map((person, index): CellContent[] => {
    const row = HEADER_ROW + 1 + index;
    const code = cellAddress(row, column, "column");
    return [
      person,
      formulaCell(personName(context, code)),
      ...gates.map(() => null),
      ...(gates.length > 0 ? eligibility(context, gates.length, column, row) : []),
      ...(indicators ? indicatorTotal(indicators, code) : []),
    ];
  });
  const body = { row: HEADER_ROW + 1, column, rows: rows.length, columns: headers.length };
  draft.style(body, BODY);
  draft.codesAsText(body);
  draft.style({ ...body, columns: 1 }, { ...INPUT, numberFormat: TEXT_FORMAT });
  const answers = { ...body, column: column + GATES_FROM, columns: gates.length };
  draft.style(answers, { ...INPUT, ...CENTERED });
  const after = column + GATES_FROM + gates.length;
  if (gates.length > 0) draft.style({ ...body, column: after + 1, columns: 1 }, { wrap: true, size: 10 });
  const figures = { ...body, column: column + headers.length - 2, columns: 2 };
  if (indicators) draft.style(figures, { ...CENTERED, numberFormat: PERCENT_FORMAT });
  if (indicators) draft.style({ ...figures, columns: 1 }, { bold: true });
  const area = draft.put(HEADER_ROW, column, [headers, ...rows]);
  draft.anchor({ holds: { input: "gates" }, area: { ...body, columns: 1 } });
  draft.anchor({ holds: { input: "gates" }, area: answers });
  draft.table({ name: names.tables.gates, area, filter: false });
  draft.style({ ...area, rows: 1 }, HEADER);
  draft.validate({
    area: { ...body, columns: 1 },
    rule: { type: "listOf", formula: `=${names.lists.people}` },
    alert: { style: "warning", title: texts.ratings.person.title, text: texts.ratings.person.sentence },
  });
  if (gates.length === 0) return;
  const { yes, no, alert, eligible, notEligible, open } = texts.forms.gates;
  gates.forEach(({ name, requirement }, index) => {
    draft.validate({
      area: { ...answers, column: answers.column + index, columns: 1 },
      rule: { type: "list", values: [yes, no] },
      prompt: { title: shortened(context.local(name), 32), text: shortened(context.local(requirement), 255) },
      alert: { style: "stop", title: alert.title, text: alert.sentence },
    });
  });
  const answer = cellAddress(body.row, answers.column);
  draft.highlight({
    area: answers,
    formula: `=AND(LEN(TRIM(${answer}))>0,NOT(${isYes(answer)}),NOT(${isNo(answer)}))`,
    style: { bold: true, color: COLORS.short, fill: COLORS.shortTint },
  });
  const verdict = cellAddress(body.row, after, "column");
  const colour = (text: string, color: string, fill: string): void =>
    draft.highlight({
      area: { ...body, column: after, columns: 1 },
      formula: `=${verdict}=${literal(text)}`,
      style: { bold: true, color, fill },
    });
  colour(eligible, COLORS.met, COLORS.metTint);
  colour(notEligible, COLORS.short, COLORS.shortTint);
  colour(open, COLORS.near, COLORS.nearTint);
}

/** The verdict of a row, and the gates that are in its way. */
function eligibility({ texts }: TemplateContext, gates: number, column: number, row: number): CellFormula[] {
  const { eligible, notEligible, open, notMet, notAnswered } = texts.forms.gates;
  const person = cellAddress(row, column, "column");
  const cell = (gate: number): string => cellAddress(row, column + GATES_FROM + gate, "column");
  const header = (gate: number): string => cellAddress(HEADER_ROW, column + GATES_FROM + gate, "both");
  const all = `${cell(0)}:${cell(gates - 1)}`;
  const noes = `SUMPRODUCT(--${isNo(all)})`;
  const yeses = `SUMPRODUCT(--${isYes(all)})`;
  const named = (chosen: (gate: string) => string): string => {
    const parts = Array.from({ length: gates }, (_, gate) => {
      const name = `MID(${header(gate)},FIND(" ",${header(gate)}&" ")+1,99)`;
      return `IF(${chosen(cell(gate))},"; "&${name},"")`;
    });
    return `MID(${parts.join("&")},3,999)`;
  };
  const unanswered = (answer: string): string => `NOT(OR(${isYes(answer)},${isNo(answer)}))`;
  const lists = [
    `IF(${noes}>0,${literal(notMet)}&${named(isNo)},"")`,
    `IF(AND(${noes}>0,${noes}+${yeses}<${gates})," · ","")`,
    `IF(${noes}+${yeses}<${gates},${literal(notAnswered)}&${named(unanswered)},"")`,
  ];
  return [
    formulaCell(
      `IF(TRIM(${person})="","",IF(${noes}>0,${literal(notEligible)},IF(${yeses}=${gates},${literal(eligible)},${literal(open)})))`,
    ),
    formulaCell(`IF(TRIM(${person})="","",${lists.join("&")})`),
  ];
}

/** Σ weight × score / 100 of the indicators that have a score, as a share of their weight, and how much weight that is. */
function indicatorTotal(indicators: TableReference, person: string): CellFormula[] {
  const own = `EXACT(TRIM(${tableColumn(indicators, "I1")}),TRIM(${person}))`;
  const scored = `${own}*ISNUMBER(${tableColumn(indicators, "I8")})`;
  const weight = tableColumn(indicators, "I3");
  const rated = `SUMPRODUCT(${scored},${weight})`;
  const sum = `SUMPRODUCT(${scored},${tableColumn(indicators, "I8")})`;
  return [
    formulaCell(`IF(TRIM(${person})="","",IF(${rated}>0,${exactly(`100*${sum}/${rated}`, "1")},""))`),
    formulaCell(`IF(TRIM(${person})="","",${percentage(rated, `SUMPRODUCT(${own}*1,${weight})`, "1")})`),
  ];
}
