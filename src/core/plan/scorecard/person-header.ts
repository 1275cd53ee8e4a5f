import { formulaCell } from "../formula-cell";
import { areaAddress, onSheet } from "../address";
import { percentage, profileSums } from "../band-formulas";
import { COLORS, INPUT, LEVEL_FORMAT, PERCENT_FORMAT, QUIET } from "../palette";
import { resultBody } from "../results";
import type { SheetDraft } from "../sheet-draft";
import { columnPosition, exactly, guardedResults } from "../table-formulas";
import type { TemplateContext } from "../template-context";
import type { CellContent, CellFormula, CellStyle } from "../workbook-plan";
import { aimedAt, customRequired } from "./aimed-at";
import { PAGE_WIDTHS, type ScorecardLayout } from "./scorecard-layout";
import type { ScorecardScalars } from "./scorecard-scalars";

/** The cell whose drop-down picks the person; the first person is there at once. */
export function picker(draft: SheetDraft, context: TemplateContext, { person }: ScorecardLayout): void {
  const { texts, names, choices } = context;
  const [chosen] = choices.people;
  draft.put(person.row, 0, [[texts.scorecard.pick, chosen ? `${chosen.code} ${chosen.name}`.trim() : null]]);
  draft.style(
    { row: person.row, column: 0, rows: 1, columns: 1 },
    { bold: true, horizontal: "right", vertical: "center" },
  );
  draft.merge(person);
  draft.style(person, { ...INPUT, bold: true, size: 13, horizontal: "left", numberFormat: "@" });
  draft.height(person.row, 24);
  draft.validate({
    area: { ...person, columns: 1 },
    rule: { type: "listOf", formula: `=${names.lists.labels}` },
    prompt: { title: texts.scorecard.pickPrompt.title, text: texts.scorecard.pickPrompt.sentence },
    alert: { style: "warning", title: texts.scorecard.pickPrompt.title, text: texts.scorecard.pickPrompt.sentence },
  });
}

interface Fact {
  readonly label: string;
  readonly content: CellContent;
  /** First column and number of columns. */
  readonly column: number;
  readonly columns: number;
  readonly style?: CellStyle;
}

/** Who the person is, and the figures against the grade aimed at. */
export function facts(
  draft: SheetDraft,
  context: TemplateContext,
  layout: ScorecardLayout,
  scalars: ScorecardScalars,
): void {
  const { texts, names, top } = context;
  const words = texts.scorecard;
  const { people } = context.tables;
  const results = onSheet(names.sheets.results, areaAddress(resultBody(context)));
  /** A figure of the results, counted from their last column. */
  const result = (fromEnd: number): CellFormula =>
    formulaCell(
      `IF(${scalars.resultRow}=0,"",IFERROR(INDEX(${results},${scalars.resultRow},${scalars.resultColumns}-${fromEnd}),""))`,
    );
  const person = (code: string): CellFormula =>
    formulaCell(
      `IF(${scalars.personRow}=0,"",INDEX(${people.body},${scalars.personRow},${columnPosition(people, code)})&"")`,
    );
  const fact = (label: string, content: CellContent, column: number, columns: number, style?: CellStyle): Fact => ({
    label,
    content,
    column,
    columns,
    ...(style && { style }),
  });
  strip(
    draft,
    layout.facts,
    [
      fact(words.department, person("P3"), 0, 1),
      fact(words.position, person("P4"), 1, 2),
      fact(words.gradeAimedAt, person("P5"), 3, 3),
      fact(words.gradeReached, result(2), 6, 2),
      fact(words.ratings, result(1), 8, 1),
      fact(words.rules, result(0), 9, 2),
    ],
    { size: 10, height: 28 },
  );
  const own = ownFigures(context, layout, scalars);
  const level = { numberFormat: LEVEL_FORMAT };
  const percent = { numberFormat: PERCENT_FORMAT };
  strip(
    draft,
    layout.figures,
    [
      fact(words.band, result(4), 0, 1, { color: COLORS.brand }),
      fact(words.match, own.match, 1, 2, { ...percent, color: COLORS.brand }),
      fact(words.coverage, own.coverage, 3, 2, percent),
      fact(words.averageActual, own.averageActual, 5, 1, level),
      fact(words.averageRequired, own.averageRequired, 6, 1, level),
      fact(words.ratio, own.ratio, 7, 2, percent),
      fact(words.hundred.replace("{top}", String(top)), own.hundred, 9, 2, percent),
    ],
    { size: 13, height: 22 },
  );
  const { reason } = layout;
  draft.put(reason, 0, [[words.reason, result(3)]]);
  draft.merge({ row: reason, column: 1, rows: 1, columns: PAGE_WIDTHS.length - 1 });
  draft.style({ row: reason, column: 0, rows: 1, columns: 1 }, QUIET);
  draft.style(
    { row: reason, column: 1, rows: 1, columns: PAGE_WIDTHS.length - 1 },
    { wrap: true, vertical: "center", color: COLORS.ink },
  );
  draft.height(reason, 30);
  draft.height(reason + 1, 6);
}

/** A row of labels and a row of values below. */
function strip(draft: SheetDraft, row: number, facts: readonly Fact[], look: { size: number; height: number }): void {
  for (const { label, content, column, columns, style } of facts) {
    draft.put(row, column, [[label], [content]]);
    draft.merge({ row, column, rows: 1, columns });
    draft.merge({ row: row + 1, column, rows: 1, columns });
    draft.style({ row: row + 1, column, rows: 1, columns }, { bold: true, size: look.size, wrap: true, ...style });
  }
  draft.style(
    { row, column: 0, rows: 1, columns: PAGE_WIDTHS.length },
    { ...QUIET, fill: COLORS.brandTint, horizontal: "left", indent: 0 },
  );
  draft.style(
    { row: row + 1, column: 0, rows: 1, columns: PAGE_WIDTHS.length },
    { horizontal: "left", vertical: "center", fill: COLORS.brandTint },
  );
  draft.height(row, 15);
  draft.height(row + 1, look.height);
}

function ownFigures(context: TemplateContext, layout: ScorecardLayout, { rules }: ScorecardScalars) {
  const items = aimedAt(layout);
  const sums = profileSums(items);
  const { levelDecimals, percentDecimals } = rules.figure;
  const mean = (sum: string): string => `IF(${sums.rated}>0,${exactly(`${sum}/${sums.rated}`, levelDecimals)},"")`;
  const whenCustom = (custom: string, native: string): CellFormula =>
    formulaCell(`IFERROR(${context.choices.formulas === "custom" ? custom : native},"")`);
  const inGrade = `IF(${items.required}>0,${items.weight},0)`;
  const rated = `IF(ISNUMBER(${items.actual}),${inGrade},0)`;
  const levels = guardedResults(items.actual);
  const weighted = (values: string, weights: string): string =>
    `IF(${sums.rated}>0,${exactly(`COMPETENCY.WEIGHTED(${values},${weights})`, levelDecimals)},"")`;
  return {
    match: whenCustom(
      `COMPETENCY.MATCH(${levels},${customRequired(items.required)},${items.weight})`,
      percentage(sums.counted, sums.required, percentDecimals),
    ),
    coverage: whenCustom(
      `COMPETENCY.COVERAGE(${levels},${inGrade})`,
      percentage(sums.rated, sums.weight, percentDecimals),
    ),
    averageActual: whenCustom(weighted(levels, inGrade), mean(sums.actual)),
    averageRequired: whenCustom(weighted(items.required, rated), mean(sums.required)),
    ratio: formulaCell(`IFERROR(${percentage(sums.actual, sums.required, percentDecimals)},"")`),
    hundred: formulaCell(`IFERROR(${percentage(sums.actual, `(${context.top}*${sums.rated})`, percentDecimals)},"")`),
  };
}
