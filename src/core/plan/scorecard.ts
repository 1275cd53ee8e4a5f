import { areaAddress, cellAddress, onSheet } from "./address";
import { bandCounts, bandLabel, bandPosition, type ItemRanges, percentage, profileSums } from "./band-formulas";
import {
  BODY,
  CENTERED,
  COLORS,
  GAP_FORMAT,
  HEADER,
  INPUT,
  LEVEL_FORMAT,
  PERCENT_FORMAT,
  QUIET,
  SECTION,
} from "./palette";
import { resultBody } from "./results";
import {
  CHART_ROW_HEIGHT,
  type HelperColumn,
  LINE_HEIGHT,
  PAGE,
  PAGE_WIDTHS,
  type ScorecardLayout,
  scorecardLayout,
} from "./scorecard-layout";
import { scorecardHelper, type ScorecardScalars, scorecardScalars } from "./scorecard-helper";
import { SheetDraft } from "./sheet-draft";
import { columnPosition, exactly, guardedResults, headerAt } from "./table-formulas";
import { printPlan, type TemplateContext } from "./template-context";
import type { CellContent, CellFormula, CellStyle, SheetPlan } from "./workbook-plan";

const GAP_COLUMN_WIDTH = 3;
const HELPER_WIDTH = 11;
const SMALL_HEADER: CellStyle = { ...SECTION, size: 10, fill: COLORS.brandTint, wrap: true, border: COLORS.line };
/** Columns under the radar; the gap bars have the others. */
const RADAR_COLUMNS = 6;
/** Custom functions get arrays here, which files must say, or Excel would pass them a single cell. */
const f = (formula: string): CellFormula =>
  formula.includes("COMPETENCY.") ? { formula: `=${formula}`, kind: "array" } : { formula: `=${formula}` };

/** The Scorecard: one person, picked from a drop-down, on one printed page with two charts. */
export function scorecardSheet(context: TemplateContext): SheetPlan {
  const { texts, names, choices } = context;
  const layout = scorecardLayout(context);
  const draft = new SheetDraft(names.sheets.scorecard);
  draft.gridlines = false;
  draft.columns([
    ...PAGE_WIDTHS,
    GAP_COLUMN_WIDTH,
    22,
    ...Array.from({ length: layout.helperColumns - 1 }, () => HELPER_WIDTH),
  ]);
  draft.heading(
    `${context.local(choices.model.name)} · ${texts.headings.scorecard.title}`,
    texts.headings.scorecard.sentence,
  );
  const scalars = scorecardScalars(draft, context, layout);
  scorecardHelper(draft, context, layout, scalars);
  picker(draft, context, layout);
  facts(draft, context, layout, scalars);
  itemTable(draft, context, layout);
  categoryTable(draft, context, layout, scalars);
  gradeTable(draft, context, layout, scalars);
  lists(draft, context, layout);
  charts(draft, context, layout, scalars);
  draft.protect([layout.person]);
  draft.printed(
    printPlan(context, {
      orientation: "portrait",
      area: { row: 0, column: 0, rows: layout.end, columns: PAGE_WIDTHS.length },
      fitToPagesTall: 1,
    }),
  );
  return draft.plan();
}

function picker(draft: SheetDraft, context: TemplateContext, { person }: ScorecardLayout): void {
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

function facts(draft: SheetDraft, context: TemplateContext, layout: ScorecardLayout, scalars: ScorecardScalars): void {
  const { texts, names, top } = context;
  const words = texts.scorecard;
  const { people } = context.tables;
  const results = onSheet(names.sheets.results, areaAddress(resultBody(context)));
  /** A figure of the results, counted from their last column. */
  const result = (fromEnd: number): CellFormula =>
    f(
      `IF(${scalars.resultRow}=0,"",IFERROR(INDEX(${results},${scalars.resultRow},${scalars.resultColumns}-${fromEnd}),""))`,
    );
  const person = (code: string): CellFormula =>
    f(`IF(${scalars.personRow}=0,"",INDEX(${people.body},${scalars.personRow},${columnPosition(people, code)})&"")`);
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

/** The items against the grade aimed at. */
function aimedAt({ range }: ScorecardLayout): ItemRanges {
  return {
    actual: range("actual"),
    required: range("requiredNumber"),
    weight: range("weightNumber"),
    critical: range("critical"),
  };
}

function ownFigures(context: TemplateContext, layout: ScorecardLayout, { rules }: ScorecardScalars) {
  const items = aimedAt(layout);
  const sums = profileSums(items);
  const { levelDecimals, percentDecimals } = rules.figure;
  const mean = (sum: string): string => `IF(${sums.rated}>0,${exactly(`${sum}/${sums.rated}`, levelDecimals)},"")`;
  const whenCustom = (custom: string, native: string): CellFormula =>
    f(`IFERROR(${context.choices.formulas === "custom" ? custom : native},"")`);
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
    ratio: f(`IFERROR(${percentage(sums.actual, sums.required, percentDecimals)},"")`),
    hundred: f(`IFERROR(${percentage(sums.actual, `(${context.top}*${sums.rated})`, percentDecimals)},"")`),
  };
}

/** Custom functions take "–" for an item outside the grade. */
function customRequired(required: string): string {
  return `IF(${required}>0,${required},"–")`;
}

function itemTable(draft: SheetDraft, { texts }: TemplateContext, layout: ScorecardLayout): void {
  const { table } = texts.scorecard;
  const { cell, first, count, header, total } = layout;
  const words = [
    table.item, table.category, table.weight, table.required, table.actual, table.gap, table.status,
    table.weightedActual, table.weightedCounted, table.weightedRequired, table.loss,
  ]; // prettier-ignore
  const shown = (address: string): CellFormula => f(`IFERROR(${guardedResults(address)},"")`);
  const rows = Array.from({ length: count }, (_, index): CellContent[] => {
    const row = first + index;
    const required = cell("requiredNumber", row);
    const actual = cell("actual", row);
    const weight = cell("weightNumber", row);
    const rated = (figure: string): CellFormula =>
      f(`IFERROR(IF((${required}>0)*ISNUMBER(${actual})=1,${figure},""),"")`);
    const status = cell("status", row);
    return [
      shown(cell("item", row)),
      shown(cell("category", row)),
      shown(cell("weight", row)),
      shown(cell("required", row)),
      shown(actual),
      shown(cell("gap", row)),
      f(
        `IFERROR(IF(ISNUMBER(${status}),IF(${status}>0,"${texts.status.met}",IF(${status}<0,"${texts.status.short}","${texts.status.near}")),""),"")`,
      ),
      rated(`${weight}*${actual}`),
      rated(`${weight}*MIN(${required},${actual})`),
      rated(`${weight}*${required}`),
      f(`IFERROR(IF(${cell("loss", row)}>0,${cell("loss", row)},""),"")`),
    ];
  });
  const sum = (column: number): CellFormula =>
    f(`SUM(${areaAddress({ row: first, column, rows: count, columns: 1 }, "none")})`);
  const area = draft.put(header, 0, [words, ...rows]);
  const totals = profileSums(aimedAt(layout));
  draft.put(total, 0, [
    [
      table.total,
      null,
      f(`IFERROR(${totals.rated},"")`),
      null,
      null,
      null,
      null,
      sum(PAGE.weightedActual),
      sum(PAGE.weightedCounted),
      sum(PAGE.weightedRequired),
      sum(PAGE.loss),
    ],
  ]);
  draft.style({ ...area, rows: 1 }, { ...HEADER, size: 10 });
  draft.height(header, 32);
  const body = { ...area, row: first, rows: count + 1 };
  draft.style(body, { ...BODY, size: 10 });
  draft.style({ ...body, column: PAGE.weight, columns: PAGE_WIDTHS.length - PAGE.weight }, CENTERED);
  draft.style({ ...body, column: PAGE.actual, columns: 1 }, { numberFormat: LEVEL_FORMAT, bold: true });
  draft.style({ ...body, column: PAGE.gap, columns: 1 }, { numberFormat: GAP_FORMAT });
  draft.style({ ...body, column: PAGE.weightedActual, columns: 4 }, { numberFormat: LEVEL_FORMAT });
  draft.style({ ...body, row: total, rows: 1 }, { bold: true, fill: COLORS.brandTint });
  for (let row = first; row <= total; row += 1) draft.height(row, LINE_HEIGHT);
  statusColors(draft, layout);
}

function statusColors(draft: SheetDraft, { first, count, cell }: ScorecardLayout): void {
  const area = { row: first, column: PAGE.gap, rows: count, columns: 2 };
  const status = cell("status", first);
  const rule = (value: number, color: string, fill: string): void =>
    draft.highlight({ area, formula: `=AND(ISNUMBER(${status}),N(${status})=${value})`, style: { color, fill } });
  rule(1, COLORS.met, COLORS.metTint);
  rule(0, COLORS.near, COLORS.nearTint);
  rule(-1, COLORS.short, COLORS.shortTint);
}

const SMALL_TABLE = { name: 0, band: 1, items: 2, weight: 3, coverage: 4, match: 5 } as const;

/** Categories, and below them the grades, each with its figures and band. */
function categoryTable(
  draft: SheetDraft,
  context: TemplateContext,
  layout: ScorecardLayout,
  scalars: ScorecardScalars,
): void {
  const { texts, choices } = context;
  const words = texts.scorecard;
  const { range, tables } = layout;
  const rows = choices.model.categories.map((_, index): CellContent[] => {
    const name = cellAddress(tables + 1 + index, SMALL_TABLE.name, "column");
    return [
      f(`IFERROR(INDEX(${range("category")},MATCH(${index + 1},${range("categoryNumber")},0)),"")`),
      ...figuresOf(
        { ...aimedAt(layout), only: `(${range("category")}=${name})` },
        tables + 1 + index,
        context,
        scalars,
      ),
    ];
  });
  const header = [words.categories, words.band, words.items, words.table.weight, words.coverage, words.match];
  smallTable(draft, tables, [header, ...rows]);
}

function gradeTable(
  draft: SheetDraft,
  context: TemplateContext,
  layout: ScorecardLayout,
  scalars: ScorecardScalars,
): void {
  const { texts, choices } = context;
  const words = texts.scorecard;
  const { grades } = layout;
  const rows = choices.model.grades.map(({ code }, grade): CellContent[] => [
    f(`IFERROR(${headerAt(context.tables.profile, scalars.profileColumn(code))},"")`),
    ...figuresOf({ ...aimedAt(layout), required: layout.gradeRange(grade) }, grades + 1 + grade, context, scalars),
  ]);
  const header = [words.grades, words.band, words.items, words.table.weight, words.coverage, words.match];
  smallTable(draft, grades, [header, ...rows]);
}

/** Band, number of items, weight, coverage and match of some items, in the columns of SMALL_TABLE. */
function figuresOf(items: ItemRanges, row: number, context: TemplateContext, scalars: ScorecardScalars): CellContent[] {
  const at = (column: keyof typeof SMALL_TABLE): string => cellAddress(row, SMALL_TABLE[column], "column");
  const sums = profileSums(items);
  const { percentDecimals } = scalars.rules.figure;
  const custom = context.choices.formulas === "custom";
  const counts = `(${items.required}>0)${items.only === undefined ? "" : `*${items.only}`}`;
  const weights = `IF(${counts},${items.weight},0)`;
  const levels = guardedResults(items.actual);
  const coverage = custom
    ? `COMPETENCY.COVERAGE(${levels},${weights})`
    : percentage(sums.rated, sums.weight, percentDecimals);
  const match = custom
    ? `COMPETENCY.MATCH(${levels},${customRequired(items.required)},${weights})`
    : percentage(sums.counted, sums.required, percentDecimals);
  const filled = (formula: string): CellFormula => f(`IF(${at("name")}="","",IFERROR(${formula},""))`);
  const position = bandPosition(
    { match: at("match"), coverage: at("coverage"), ...bandCounts(items, scalars.rules) },
    scalars.rules,
  );
  return [
    filled(bandLabel(`(${position})`, scalars.rules)),
    filled(`SUMPRODUCT(${counts}*1)`),
    filled(sums.weight),
    filled(coverage),
    filled(match),
  ];
}

function smallTable(draft: SheetDraft, row: number, cells: readonly (readonly CellContent[])[]): void {
  const area = draft.put(row, 0, cells);
  draft.style({ ...area, row: row + 1, rows: area.rows - 1 }, { ...BODY, size: 10 });
  draft.style({ ...area, column: SMALL_TABLE.items, columns: 2 }, CENTERED);
  draft.style({ ...area, column: SMALL_TABLE.coverage, columns: 2 }, { ...CENTERED, numberFormat: PERCENT_FORMAT });
  draft.style({ ...area, rows: 1 }, SMALL_HEADER);
}

/** The needs beside the categories, in the order of their weighted loss, and the strengths above as one text. */
function lists(draft: SheetDraft, { texts }: TemplateContext, layout: ScorecardLayout): void {
  const words = texts.scorecard;
  const { cell, first, count, needRows, range, strengths, tables } = layout;
  const need = (name: HelperColumn, place: number): CellFormula =>
    f(`IFERROR(INDEX(${range(name)},MATCH(${place},${range("needRank")},0)),"")`);
  draft.put(strengths, 0, [[words.strengths, f(`IFERROR(${cell("strengthText", first + count - 1)},"")`)]]);
  const text = { row: strengths, column: 1, rows: 1, columns: PAGE_WIDTHS.length - 1 };
  draft.merge(text);
  draft.style({ ...text, column: 0, columns: 1 }, { ...SMALL_HEADER });
  draft.style(text, { ...BODY, size: 10, wrap: true });
  draft.height(strengths, 30);
  draft.height(strengths + 1, 6);
  const rows = Array.from({ length: needRows }, (_, index): CellContent[] => [
    need("item", index + 1),
    null,
    null,
    need("gap", index + 1),
    need("loss", index + 1),
  ]);
  const area = draft.put(tables, PAGE.status, [[words.needs, null, null, words.table.gap, words.table.loss], ...rows]);
  draft.style({ ...area, row: tables + 1, rows: needRows }, { ...BODY, size: 10 });
  draft.style({ ...area, column: PAGE.weightedRequired, columns: 1 }, { ...CENTERED, numberFormat: GAP_FORMAT });
  draft.style({ ...area, column: PAGE.loss, columns: 1 }, { ...CENTERED, numberFormat: LEVEL_FORMAT });
  draft.style({ ...area, rows: 1 }, SMALL_HEADER);
  for (let line = tables; line <= tables + needRows; line += 1) {
    draft.merge({ row: line, column: PAGE.status, rows: 1, columns: 3 });
    draft.height(line, line === tables || line === layout.grades ? 30 : LINE_HEIGHT);
  }
}

function charts(
  draft: SheetDraft,
  { texts, top, names }: TemplateContext,
  layout: ScorecardLayout,
  scalars: ScorecardScalars,
): void {
  const words = texts.scorecard;
  const { area, charts: row, end } = layout;
  const on = (name: Parameters<typeof area>[0]) => ({ sheet: draft.name, area: area(name) });
  for (let line = row; line < end; line += 1) draft.height(line, CHART_ROW_HEIGHT);
  draft.chart({
    name: `CompetencyRadar${suffixOf(names.tables.results)}`,
    kind: "radar",
    title: `=${scalars.radarTitle}`,
    description: words.radarDescription,
    area: { row, column: 0, rows: end - row, columns: RADAR_COLUMNS },
    categories: on("radarLabel"),
    series: [
      { name: words.requiredSeries, values: on("radarRequired"), color: COLORS.required, dash: "dash", marker: "none" },
      { name: words.actualSeries, values: on("radarActual"), color: COLORS.brand, dash: "solid", marker: "circle" },
    ],
    axis: { minimum: 0, maximum: top, unit: 1 },
    legend: true,
  });
  draft.chart({
    name: `CompetencyGaps${suffixOf(names.tables.results)}`,
    kind: "bar",
    title: `=${scalars.gapTitle}`,
    description: words.gapDescription,
    area: { row, column: RADAR_COLUMNS, rows: end - row, columns: PAGE_WIDTHS.length - RADAR_COLUMNS },
    categories: on("gapLabel"),
    series: [{ name: words.gapSeries, values: on("gapBar"), color: COLORS.brand }],
    axis: { minimum: -top, maximum: top, unit: 1 },
    legend: false,
  });
}

/** "_2" where the template's tables have it. */
function suffixOf(table: string): string {
  return /_\d+$/u.exec(table)?.[0] ?? "";
}
