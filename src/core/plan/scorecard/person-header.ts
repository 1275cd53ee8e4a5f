import { FULL } from "../../tables/scale";
import { unlessRequired } from "../../formulas/band-formulas";
import { formulaCell } from "../../formulas/cell-formula";
import { areaAddress, onSheet } from "../../formulas/address";
import { COLORS, INPUT, LEVEL_FORMAT, PERCENT_FORMAT, QUIET } from "../palette";
import { resultBody } from "../results";
import type { SheetDraft } from "../sheet-draft";
import { columnPosition } from "../../formulas/table-formulas";
import type { TemplateContext } from "../template-context";
import type { CellContent, CellFormula, CellStyle } from "../workbook-plan";
import { aimedAt } from "./aimed-at";
import { ofBlocks } from "./blocks";
import { categoryBlocks } from "./category-tables";
import { gradeFigures } from "./grade-figures";
import { PAGE_WIDTHS, REACHED_COLUMN, type ScorecardLayout } from "./scorecard-layout";
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
  draft.anchor({
    holds: { pick: "person" },
    area: person,
    title: { row: person.row, column: 0, text: texts.scorecard.pick },
  });
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
  const { texts, names, choices } = context;
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
  const roles = choices.model.profiles === "roles";
  strip(
    draft,
    layout.facts,
    [
      fact(words.department, person("P3"), 0, 1),
      fact(words.position, person("P4"), 1, 2),
      fact(roles ? words.roleAimedAt : words.gradeAimedAt, person("P5"), 3, 3),
      fact(roles ? words.bestRole : words.gradeReached, result(2), REACHED_COLUMN, 2),
      fact(words.ratings, result(1), 8, 1),
      fact(words.rules, result(0), 9, 2),
    ],
    { size: 10, height: 28 },
  );
  strip(draft, layout.figures, figureFacts(context, layout, scalars, result(4)), { size: 13, height: 22 });
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

/** Band and figures. Means of levels are left out where they can never be: with blocks, and where all items have scales. */
function figureFacts(
  context: TemplateContext,
  layout: ScorecardLayout,
  { rules }: ScorecardScalars,
  band: CellFormula,
): readonly Fact[] {
  const words = context.texts.scorecard;
  const level = { numberFormat: LEVEL_FORMAT };
  const percent = { numberFormat: PERCENT_FORMAT };
  const figures = gradeFigures(context, aimedAt(context, layout), rules);
  const blocks = context.blocks.length > 0;
  const total = blocks ? ofBlocks(categoryBlocks(context, layout), rules) : figures;
  const match = blocks ? unlessRequired(total.match, figures.counts.notRated, rules) : total.match;
  const shown = (formula: string): CellFormula => formulaCell(`IFERROR(${formula},"")`);
  const levels = !blocks && context.ownItems.some(({ top }) => top !== FULL);
  const whole = [
    { label: words.band, content: band, column: 0, columns: 1, style: { color: COLORS.brand } },
    { label: words.match, content: shown(match), column: 1, columns: 2, style: { ...percent, color: COLORS.brand } },
    { label: words.coverage, content: shown(total.coverage), column: 3, columns: 2, style: percent },
  ];
  if (!levels) return whole;
  const hundred = words.hundred.replace("{top}", String(context.top));
  return [
    ...whole,
    { label: words.averageActual, content: shown(figures.averageActual), column: 5, columns: 1, style: level },
    { label: words.averageRequired, content: shown(figures.averageRequired), column: 6, columns: 1, style: level },
    { label: words.ratio, content: shown(figures.ratio), column: 7, columns: 2, style: percent },
    { label: hundred, content: shown(figures.hundred), column: 9, columns: 2, style: percent },
  ];
}
