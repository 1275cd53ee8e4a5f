import { BAND_CODES, BLOCK_CODES, DEFAULT_RULES, ROLES, RULE_CODES, WORD_CODES } from "../scoring/rule-set";
import { BODY, CENTERED, COLORS, HEADER, heatStyle, INPUT, LONG_TEXT, SECTION, TEXT_FORMAT } from "./palette";
import { HEADER_ROW, SheetDraft } from "./sheet-draft";
import { headersOf, printPlan, RULES_COLUMN, type TemplateContext } from "./template-context";
import { rowHeight } from "./text-size";
import type { Area, CellContent, SheetPlan } from "./workbook-plan";

const WIDTHS = [12, 24, 62, 3, 34, 22] as const;
const MEANING_COLUMN = 2;

/** The Guide: steps, scale, legend, what the workbook is about, and the rules as a table that users may change. */
export function guideSheet(context: TemplateContext): SheetPlan {
  const { texts, names, choices } = context;
  const draft = new SheetDraft(names.sheets.guide);
  draft.gridlines = false;
  draft.columns(WIDTHS);
  draft.heading(`${context.local(choices.model.name)} · ${texts.headings.guide.title}`, texts.headings.guide.sentence);

  let row = HEADER_ROW - 1;
  row = section(draft, row, texts.guide.stepsTitle, stepRows(context));
  row = scale(draft, row + 1, context);
  row = legend(draft, row + 1, context);
  const about = aboutRows(context);
  const aboutRow = row + 2;
  section(draft, row + 1, texts.guide.aboutTitle, about.rows);
  const cycle: Area = { row: aboutRow + about.cycleRow, column: MEANING_COLUMN, rows: 2, columns: 1 };
  draft.style(cycle, { ...INPUT, horizontal: "left" });
  draft.style({ ...cycle, row: cycle.row + 1, rows: 1 }, { numberFormat: "yyyy-mm-dd" });

  const rules = rulesTable(draft, context);
  draft.protect([rules, cycle]);
  draft.printed(printPlan(context, { orientation: "landscape" }));
  return draft.plan();
}

function section(draft: SheetDraft, row: number, title: string, rows: readonly (readonly CellContent[])[]): number {
  draft.put(row, 0, [[title]]);
  draft.style({ row, column: 0, rows: 1, columns: 1 }, SECTION);
  const area = draft.put(row + 1, 0, rows);
  draft.style({ ...area, columns: MEANING_COLUMN + 1 }, { ...LONG_TEXT, vertical: "center" });
  draft.style({ ...area, columns: 1 }, CENTERED);
  rows.forEach((cells, index) => {
    const text = cells[MEANING_COLUMN];
    draft.height(
      row + 1 + index,
      rowHeight([{ text: typeof text === "string" ? text : "", width: WIDTHS[MEANING_COLUMN] }]),
    );
  });
  return row + 1 + rows.length;
}

function stepRows({ texts }: TemplateContext): CellContent[][] {
  return texts.guide.steps.map(({ what, how }, index) => [index + 1, what, how]);
}

function scale(draft: SheetDraft, row: number, context: TemplateContext): number {
  const { guide } = context.texts;
  const { scaleHeader: header, belowFirst } = guide;
  const levels = context.choices.model.scale.map(({ level, name, meaning }) => [
    level,
    context.local(name),
    context.local(meaning),
  ]);
  const end = section(draft, row, guide.scaleTitle, [
    [header.level, header.name, header.meaning],
    [0, belowFirst.name, belowFirst.meaning],
    ...levels,
  ]);
  draft.style({ row: row + 1, column: 0, rows: 1, columns: 3 }, HEADER);
  draft.style({ row: row + 2, column: 0, rows: levels.length + 1, columns: 1 }, CENTERED);
  for (let level = 0; level <= context.top; level += 1) {
    draft.style({ row: row + 2 + level, column: 0, rows: 1, columns: 1 }, heatStyle(level / context.top));
  }
  return end;
}

function legend(draft: SheetDraft, row: number, { texts }: TemplateContext): number {
  const { legend: words } = texts.guide;
  const rows = [
    ["", words.input.sign, words.input.meaning],
    ["", texts.status.met, words.met],
    ["", texts.status.near, words.near],
    ["", texts.status.short, words.short],
    ["", words.notInProfile.sign, words.notInProfile.meaning],
    ["", words.notRated.sign, words.notRated.meaning],
  ];
  const end = section(draft, row, texts.guide.legendTitle, rows);
  const signs = [
    { fill: COLORS.input },
    { fill: COLORS.metTint, color: COLORS.met },
    { fill: COLORS.nearTint, color: COLORS.near },
    { fill: COLORS.shortTint, color: COLORS.short },
  ];
  signs.forEach((style, index) => draft.style({ row: row + 1 + index, column: 1, rows: 1, columns: 1 }, style));
  return end;
}

function aboutRows({ choices, texts, local }: TemplateContext): { rows: CellContent[][]; cycleRow: number } {
  const { about } = texts.guide;
  const { model, cycle } = choices;
  const before = [
    ["", about.model, local(model.name)],
    ["", about.version, model.version],
    ["", about.summary, local(model.summary)],
    ["", about.formulas, choices.formulas === "custom" ? about.custom : about.native],
  ];
  return {
    cycleRow: before.length,
    rows: [...before, ["", about.cycle, cycle.name], ["", about.date, dateNumber(cycle.date)]],
  };
}

/** A date as the sheet's number of days, so that it can be counted with; text that is no date stays text. */
function dateNumber(date: string): number | string {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) ? date : Math.round(time / 86_400_000) + 25_569;
}

function rulesTable(draft: SheetDraft, context: TemplateContext): Area {
  const { guide } = context.texts;
  const column = RULES_COLUMN;
  draft.put(HEADER_ROW - 1, column, [[guide.rulesTitle]]);
  draft.style({ row: HEADER_ROW - 1, column, rows: 1, columns: 1 }, SECTION);
  const rows = ruleRows(context);
  const area = draft.put(HEADER_ROW, column, [headersOf(context, "rules"), ...rows]);
  draft.table({ name: context.names.tables.rules, area, filter: false });
  draft.style({ ...area, rows: 1 }, HEADER);
  draft.style({ row: HEADER_ROW + 1, column, rows: rows.length, columns: 1 }, BODY);
  const values = { row: HEADER_ROW + 1, column: column + 1, rows: rows.length, columns: 1 };
  draft.style(values, { ...INPUT, horizontal: "left" });
  draft.style({ ...values, rows: 1 }, { numberFormat: TEXT_FORMAT });
  const last = WIDTHS[column + 1] ?? 20;
  rows.forEach(([, value], index) => {
    if (typeof value === "string" && value.length > last)
      draft.style({ ...values, row: values.row + index, rows: 1 }, { wrap: true });
  });
  return { row: HEADER_ROW + 1, column, rows: rows.length, columns: 2 };
}

function ruleRows({ texts, blocks, choices }: TemplateContext): CellContent[][] {
  const { guide } = texts;
  const roles = choices.model.profiles === "roles";
  const figures = (Object.keys(RULE_CODES) as (keyof typeof RULE_CODES)[]).map((rule) => [
    `${RULE_CODES[rule]} ${guide.rules[rule]}`,
    rule === "arrangement" && roles ? ROLES : DEFAULT_RULES[rule],
  ]);
  const bands = guide.bands.map((label, index) => [
    `${BAND_CODES[index] ?? ""} ${label}`,
    DEFAULT_RULES.bands[index]?.cut ?? 0,
  ]);
  const words = (Object.keys(WORD_CODES) as (keyof typeof WORD_CODES)[]).map((word) => [
    `${WORD_CODES[word]} ${guide.wordLabels[word]}`,
    word === "grade" && roles ? guide.bestRole : guide.words[word],
  ]);
  const blockRows = blocks.map(({ name, weight }, index) => [`${BLOCK_CODES[index] ?? ""} ${name}`, weight]);
  return [...figures, ...bands, ...words, ...blockRows];
}
