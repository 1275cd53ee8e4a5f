import { CENTERED, COLORS, HEADER, INPUT, LONG_TEXT, SECTION } from "../palette";
import type { InputKind } from "../anchor";
import { levelRows } from "./guide-levels";
import { modelSections } from "./guide-model";
import { ruleNotes, rulesTable } from "./guide-rules";
import { guideSteps } from "./guide-steps";
import { HEADER_ROW, SheetDraft } from "../sheet-draft";
import { printPlan, type TemplateContext } from "../template-context";
import { rowHeight } from "../text-size";
import type { Area, CellContent, SheetPlan } from "../workbook-plan";

const WIDTHS = [12, 24, 62, 3, 34, 22] as const;
const [, NAME_WIDTH, MEANING_WIDTH, , , VALUE_WIDTH] = WIDTHS;
const MEANING_COLUMN = 2;

/** The Guide: steps, levels, legend, what workbook and model are about, and the rules as a table that users may change. */
export function guideSheet(context: TemplateContext): SheetPlan {
  const { texts, names, choices } = context;
  const { guide } = texts;
  const draft = new SheetDraft(names.sheets.guide);
  draft.gridlines = false;
  draft.columns(WIDTHS);
  draft.heading(`${context.local(choices.model.name)} · ${texts.headings.guide.title}`, texts.headings.guide.sentence);

  let row = HEADER_ROW - 1;
  const steps = guideSteps(context).map(({ what, how }, index) => [index + 1, what, how]);
  row = section(draft, row, guide.stepsTitle, steps);
  row = levels(draft, row + 1, context);
  row = legend(draft, row + 1, context);
  row = section(draft, row + 1, guide.ruleNotesTitle, ruleNotes(context));
  const about = aboutRows(context);
  const filled: Area = { row: row + 2 + about.firstInput, column: MEANING_COLUMN, rows: INPUTS.length, columns: 1 };
  row = section(draft, row + 1, guide.aboutTitle, about.rows);
  draft.style(filled, { ...INPUT, horizontal: "left" });
  draft.style({ ...filled, row: filled.row + 1, rows: 1 }, { numberFormat: "yyyy-mm-dd" });
  INPUTS.forEach((input, index) =>
    draft.anchor({ holds: { input }, area: { ...filled, row: filled.row + index, rows: 1 } }),
  );
  for (const { title, rows } of modelSections(context)) row = section(draft, row + 1, title, rows);

  const rules = rulesTable(draft, context, VALUE_WIDTH);
  draft.protect([rules, filled]);
  draft.printed(printPlan(context, { orientation: "landscape" }));
  return draft.plan();
}

function section(draft: SheetDraft, row: number, title: string, rows: readonly (readonly CellContent[])[]): number {
  draft.put(row, 0, [[title]]);
  draft.style({ row, column: 0, rows: 1, columns: 1 }, SECTION);
  const area = draft.put(row + 1, 0, rows);
  draft.style({ ...area, columns: MEANING_COLUMN + 1 }, { ...LONG_TEXT, vertical: "center" });
  draft.style({ ...area, columns: 1 }, CENTERED);
  rows.forEach(([, name, meaning], index) => {
    draft.height(
      row + 1 + index,
      rowHeight([
        { text: typeof name === "string" ? name : "", width: NAME_WIDTH },
        { text: typeof meaning === "string" ? meaning : "", width: MEANING_WIDTH },
      ]),
    );
  });
  return row + 1 + rows.length;
}

function levels(draft: SheetDraft, row: number, context: TemplateContext): number {
  const { scaleHeader: header, scaleTitle } = context.texts.guide;
  const rows = levelRows(context);
  const cells = [[header.level, header.name, header.meaning], ...rows.map((level) => level.cells)];
  const end = section(draft, row, scaleTitle, cells);
  draft.style({ row: row + 1, column: 0, rows: 1, columns: 3 }, HEADER);
  rows.forEach(({ style }, index) => {
    if (style) draft.style({ row: row + 2 + index, column: 0, rows: 1, columns: 1 }, style);
  });
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

/** What is for the user to fill in. */
const INPUTS = ["cycleName", "cycleDate", "ownChanges"] as const satisfies readonly InputKind[];

function aboutRows({ choices, texts, local }: TemplateContext): { rows: CellContent[][]; firstInput: number } {
  const { about } = texts.guide;
  const { model, cycle } = choices;
  const fixed = [
    ["", about.model, local(model.name)],
    ["", about.version, model.version],
    ["", about.field, local(model.field)],
    ["", about.summary, local(model.summary)],
    ["", about.formulas, choices.formulas === "custom" ? about.custom : about.native],
  ];
  const filled: CellContent[][] = [
    ["", about.cycle, cycle.name],
    ["", about.date, dateNumber(cycle.date)],
    ["", about.revision, null],
  ];
  return { firstInput: fixed.length, rows: [...fixed, ...filled] };
}

/** A date as the sheet's number of days, so that it can be counted with; text that is no date stays text. */
function dateNumber(date: string): number | string {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) ? date : Math.round(time / 86_400_000) + 25_569;
}
