import type { Language } from "../core/language";
import type { PlanTexts } from "../core/plan/plan-texts";
import type { SheetKind } from "../core/plan/template-names";
import type { Area, SheetPlan } from "../core/plan/workbook-plan";
import { memoryChange } from "../core/record/memory";
import { recordOf } from "../core/record/record-of-plan";
import { recordedName } from "../core/record/template-record";
import { areaNow } from "./anchored-cell";
import { convertPlanned } from "./convert-formulas/convert-template";
import type { TemplateStays } from "./in-place/template-stays";
import { columnWords } from "./column-words";
import { rulesWhereTheyStand } from "./moved-rules";
import { type CannotPlan, type PlanAgain, planAgain, type Vocabulary } from "./plan-again";
import { type TemplateInWorkbook, templateNow } from "./templates-in-workbook";
import { freeSheetName, sheetNow } from "./template-sheets";
import { textsOf } from "./texts-around";
import { type SheetWordsNow, textChanges } from "./text-changes";
import { reversedConversion, type SheetArea, type SheetRelabelling, type SheetWords, type Workbook } from "./workbook";

export type LanguageChanged =
  | { readonly kind: "changed"; readonly sheets: readonly string[] }
  /** The sheets are in that language. */
  | { readonly kind: "already" }
  /** The model has its texts in no other language. */
  | { readonly kind: "one-language"; readonly language: Language }
  /** The Scorecard of an earlier version cannot be renewed, which comes first. */
  | { readonly kind: "stays"; readonly why: TemplateStays }
  | CannotPlan;

/**
 * Changes the language of a template's sheets: their names, titles, headers, the model's texts, prompts and charts. Every
 * number stays, and so do texts that the user changed. The template is planned again in both languages; where the
 * workbook holds what one says, it gets what the other says. Changing back undoes it.
 *
 * @param suffix the ending of the names of the template's tables
 * @throws WorkbookRefusal when the workbook is read-only or does not take the change: then everything is as it was.
 */
export async function changeLanguage(
  workbook: Workbook,
  suffix: string,
  to: Language,
  vocabulary: Vocabulary,
): Promise<LanguageChanged> {
  const template = await templateNow(workbook, suffix);
  const from = template.expected.language;
  if (from === to) return { kind: "already" };
  const outcome = await planAgain(template, vocabulary);
  if (outcome.kind !== "ready") return outcome;
  const { again } = outcome;
  const { language } = again.model;
  if (language !== undefined) return { kind: "one-language", language };
  if (again.earlier) return renewedFirst(workbook, template, again, to, vocabulary);
  const { texts } = vocabulary;

  const { sheets: open } = await workbook.namesInUse();
  const sheets = sheetNames(template, again, texts[to], open);
  const names = Object.fromEntries(sheets.map(({ kind, after }) => [kind, after]));
  const planned = { ...texts[to].sheets, ...names };
  const before = again.plan(from, texts[from], planned).sheets;
  const plan = again.plan(to, texts[to], planned);
  const standing = sheets.flatMap(({ before: name }, index) => {
    const [old, next] = [before[index], plan.sheets[index]];
    return name === null || old === undefined || next === undefined ? [] : [{ name, old, next }];
  });
  const values = await workbook.read(standing.map(({ name, old }) => areaOf(name, old, template)));
  const words = columnWords(again.model, before, plan.sheets, { from, to, texts });
  const relabelled = standing.map(({ name, old, next }, index): SheetRelabelling => {
    const tables = template.tables.filter(({ place }) => place.sheet === name);
    const now = { before: old, after: next, tables, values: values[index] ?? [], words };
    return { ...sheetWords(name, old, next, now), cells: textChanges(now) };
  });
  const record = recordOf(plan, again.choices(to), template.cycle);
  const memory = memoryChange(template.memory, { templates: [{ suffix: template.suffix, record }] });
  await workbook.relabel({ sheets: relabelled, memory });
  return { kind: "changed", sheets: relabelled.map(({ after }) => after.name) };
}

/**
 * Renews the Scorecard of an earlier version, whose formulas are not known, and then changes the language. Where that is
 * refused the earlier one comes back.
 */
async function renewedFirst(
  workbook: Workbook,
  template: TemplateInWorkbook,
  again: PlanAgain,
  to: Language,
  vocabulary: Vocabulary,
): Promise<LanguageChanged> {
  const { sheets: open } = await workbook.namesInUse();
  const used = await workbook.usedAreas();
  const { formulas } = again.choices(to);
  const outcome = await convertPlanned(workbook, template, again, formulas, { open, used }, vocabulary);
  if (outcome.kind !== "ready") return outcome;
  const { conversion, recorded } = outcome.ready;
  const renewal = { ...conversion, memory: memoryChange(template.memory, { templates: [recorded] }) };
  await workbook.convert(renewal);
  try {
    return await changeLanguage(workbook, template.suffix, to, vocabulary);
  } catch (refusal) {
    await workbook.convert(reversedConversion(renewal));
    throw refusal;
  }
}

interface SheetName {
  readonly kind: SheetKind;
  /** Null where the sheet is gone. */
  readonly before: string | null;
  readonly after: string;
}

/** What each sheet is called, and what it will be: a name that the user gave stays. */
function sheetNames(
  template: TemplateInWorkbook,
  { record, kinds }: PlanAgain,
  texts: PlanTexts,
  open: readonly string[],
): readonly SheetName[] {
  const number = template.suffix.replace("_", " ");
  const own = kinds.map((kind) => {
    const remembered = recordedName(record, kind) ?? kind;
    const before = sheetNow(template, record, kind, remembered, open);
    return { kind, before, isOurs: before === null || before === remembered };
  });
  const renamed = new Set(own.flatMap(({ before, isOurs }) => (isOurs && before !== null ? [before] : [])));
  const taken = new Set(open.filter((name) => !renamed.has(name)).map((name) => name.toLowerCase()));
  return own.map(({ kind, before, isOurs }) => {
    if (!isOurs && before !== null) return { kind, before, after: before };
    const after = freeSheetName(texts.sheets[kind], number, taken);
    taken.add(after.toLowerCase());
    return { kind, before, after };
  });
}

function sheetWords(
  name: string,
  old: SheetPlan,
  next: SheetPlan,
  { tables, values }: SheetWordsNow,
): Pick<SheetRelabelling, "before" | "after"> {
  const texts = textsOf(values);
  // Both plans put their areas in the same places, and the sheet has the words of the first.
  const besideTables = (planned: Area): Area | null => areaNow(planned, old.anchors ?? [], texts);
  const part = (own: SheetPlan, other: SheetPlan): Omit<SheetWords, "name"> => ({
    columns: differing(own.columns, other.columns),
    rows: differing(own.rows, other.rows),
    validations: rulesWhereTheyStand(own, differing(own.validations, other.validations), tables, besideTables),
    charts: own.charts.map(({ name: chart, series }) => ({ chart, series: series.map((one) => one.name) })),
    footer: own.print?.footer ?? null,
  });
  return { before: { name, ...part(old, next) }, after: { name: next.name, ...part(next, old) } };
}

/** What of one plan the other does not say in the same way. */
function differing<T>(own: readonly T[], other: readonly T[]): readonly T[] {
  const same = new Set(other.map((one) => JSON.stringify(one)));
  return own.filter((one) => !same.has(JSON.stringify(one)));
}

/** Rows and columns beyond the plan that are looked at too, for what was moved. */
const MARGIN = { rows: 30, columns: 6 };

function areaOf(sheet: string, { blocks }: SheetPlan, { tables }: TemplateInWorkbook): SheetArea {
  const ends = [
    ...blocks.map(({ row, column, cells }) => ({
      row: row + cells.length,
      column: column + Math.max(0, ...cells.map((line) => line.length)),
    })),
    ...tables
      .filter(({ place }) => place.sheet === sheet)
      .map(({ place, rows }) => ({ row: place.row + rows.length, column: place.column + (rows[0]?.length ?? 0) })),
  ];
  const rows = Math.max(0, ...ends.map(({ row }) => row)) + MARGIN.rows;
  const columns = Math.max(0, ...ends.map(({ column }) => column)) + MARGIN.columns;
  return { sheet, area: { row: 0, column: 0, rows, columns } };
}
