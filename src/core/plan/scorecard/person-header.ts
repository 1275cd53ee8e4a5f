import type { FigureRef } from "../../explanation/explanation";
import { percentage } from "../../formulas/band-formulas";
import { type CellContent, type CellFormula, formulaCell } from "../../formulas/cell-formula";
import { beginsWith, literal } from "../../formulas/formula-text";
import { columnPosition, guardedResults } from "../../formulas/table-formulas";
import { FULL } from "../../tables/scale";
import { NOTICE_SIGN } from "../missing-figures";
import { COLORS, INPUT, LEVEL_FORMAT, PERCENT_FORMAT, QUIET } from "../palette";
import type { SheetDraft } from "../sheet-draft";
import type { TemplateContext } from "../template-context";
import type { CellStyle } from "../workbook-plan";
import type { DataLayout } from "./data-layout";
import { FACTS, FIGURES, PAGE, PAGE_WIDTHS } from "./page-places";
import type { ScorecardLayout } from "./scorecard-layout";

/** The title, and below it what to do here, or why figures are missing. */
export function pageHeading(draft: SheetDraft, { texts, local, choices }: TemplateContext, data: DataLayout): void {
  const { title, sentence } = texts.headings.scorecard;
  draft.heading(`${local(choices.model.name)} · ${title}`, sentence);
  const notice = data.shownScalar("notice");
  draft.put(1, 0, [[formulaCell(`IF(${notice}="",${literal(sentence)},${notice})`)]]);
  draft.highlight({
    area: { row: 1, column: 0, rows: 1, columns: 1 },
    formula: `=OR(${beginsWith("$A$2", NOTICE_SIGN)},${beginsWith("$A$2", texts.results.notCalculated.start)})`,
    style: { bold: true, color: COLORS.short },
  });
}

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
  readonly place: readonly [number, number];
  readonly style?: CellStyle;
  /** The figure that it is, where it says how one person did. */
  readonly figure?: FigureRef["kind"];
}

/** Who the person is, and the figures against the grade aimed at. */
export function facts(draft: SheetDraft, context: TemplateContext, layout: ScorecardLayout, data: DataLayout): void {
  const { texts, choices } = context;
  const words = texts.scorecard;
  const { everybody: people } = context;
  const personRow = data.shownScalar("personRow");
  const person = (code: string): CellFormula =>
    formulaCell(`IF(${personRow}=0,"",INDEX(${people.body},${personRow},${columnPosition(people, code)})&"")`);
  const roles = choices.model.profiles === "roles";
  const ofPerson: readonly Fact[] = [
    { label: words.department, content: person("P3"), place: FACTS.department },
    { label: words.position, content: person("P4"), place: FACTS.position },
    { label: roles ? words.roleAimedAt : words.gradeAimedAt, content: person("P5"), place: FACTS.grade },
    {
      label: roles ? words.bestRole : words.gradeReached,
      content: formulaCell(data.shownScalar("reached")),
      place: FACTS.reached,
      figure: "reached",
    },
    {
      label: words.ratings,
      content: formulaCell(data.shownScalar("ratings")),
      place: FACTS.ratings,
      figure: "ratings",
    },
    { label: words.rules, content: formulaCell(data.shownScalar("version")), place: FACTS.version },
  ];
  strip(draft, layout.facts, ofPerson, { size: 10, height: 28 });
  strip(draft, layout.figures, figures(context, layout, data), { size: 13, height: 22 });
  const { reason } = layout;
  draft.put(reason, 0, [[words.reason, shown(data.whole("reason"))]]);
  draft.merge({ row: reason, column: 1, rows: 1, columns: PAGE_WIDTHS.length - 1 });
  draft.anchor({
    holds: { figure: "reason" },
    area: { row: reason, column: 1, rows: 1, columns: PAGE_WIDTHS.length - 1 },
    title: { row: reason, column: 0, text: words.reason },
  });
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
  for (const { label, content, place, style, figure } of facts) {
    const [column, columns] = place;
    const area = { row: row + 1, column, rows: 1, columns };
    if (figure) draft.anchor({ holds: { figure }, area, title: { row, column, text: label } });
    draft.put(row, column, [[label], [content]]);
    draft.merge({ row, column, rows: 1, columns });
    draft.merge(area);
    draft.style(area, { bold: true, size: look.size, wrap: true, ...style });
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
function figures(context: TemplateContext, layout: ScorecardLayout, data: DataLayout): readonly Fact[] {
  const words = context.texts.scorecard;
  const level = { numberFormat: LEVEL_FORMAT };
  const percent = { numberFormat: PERCENT_FORMAT };
  const levels = context.blocks.length === 0 && context.ownItems.some(({ top }) => top !== FULL);
  const whole: readonly Fact[] = [
    {
      label: words.band,
      content: shown(data.whole("band")),
      place: FIGURES.band,
      style: { color: COLORS.brand },
      figure: "band",
    },
    {
      label: words.match,
      content: shown(data.whole("match")),
      place: FIGURES.match,
      style: { ...percent, color: COLORS.brand },
      figure: "match",
    },
    {
      label: words.coverage,
      content: shown(data.whole("coverage")),
      place: FIGURES.coverage,
      style: percent,
      figure: "coverage",
    },
  ];
  if (!levels) return whole;
  /** For information, from the sums below the items: of levels, where there are any. */
  const share = (required: string): CellFormula => {
    const actual = layout.sum(PAGE.weightedActual);
    const figure = percentage(actual, required, data.shownScalar("percentDecimals"));
    return formulaCell(`IFERROR(IF(ISNUMBER(${data.whole("averageActual")}),${figure},""),"")`);
  };
  return [
    ...whole,
    {
      label: words.averageActual,
      content: shown(data.whole("averageActual")),
      place: FIGURES.averageActual,
      style: level,
      figure: "averageActual",
    },
    {
      label: words.averageRequired,
      content: shown(data.whole("averageRequired")),
      place: FIGURES.averageRequired,
      style: level,
      figure: "averageRequired",
    },
    {
      label: words.ratio,
      content: share(layout.sum(PAGE.weightedRequired)),
      place: FIGURES.ratio,
      style: percent,
      figure: "ratio",
    },
    {
      label: words.hundred.replace("{top}", String(context.top)),
      content: share(`(${context.top}*${layout.sum(PAGE.weight)})`),
      place: FIGURES.hundred,
      style: percent,
      figure: "averageActual",
    },
  ];
}

/** A cell of the hidden sheet as the page shows it: a blank one and one that could not be calculated stay empty. */
export function shown(cell: string): CellFormula {
  return formulaCell(`IFERROR(${guardedResults(cell)},"")`);
}
