import type { FormulaKind } from "../../core/plan/template-choices";
import { roomOf } from "../../core/plan/room";
import { SHEETS, sheetKinds } from "../../core/plan/sheet-registry";
import { LIST_NAMES, type SheetKind } from "../../core/plan/template-names";
import type { Area, CellContent, SheetPlan, WorkbookPlan } from "../../core/plan/workbook-plan";
import { recordOf } from "../../core/record/record-of-plan";
import { recordedName, type TemplateRecord } from "../../core/record/template-record";
import { leadingCode } from "../../core/tables/code";
import { COLUMN_CODES } from "../../core/tables/columns";
import type { Place, TableKind } from "../../core/tables/table";
import { kindOfTable } from "../../core/tables/table-name";
import { type CannotPlan, type PlanAgain, planAgain, type Vocabulary } from "../plan-again";
import { enoughRoom } from "../filled-rows";
import { freeSheetName, sheetNow } from "../template-sheets";
import { tableOf, type TemplateInWorkbook } from "../templates-in-workbook";
import { type Compared, unconverted } from "./compared-sheets";
import { renewedScorecard } from "./renewed-scorecard";
import { readSheets } from "./shown-cells";
import { beyondPlan, leavingSheet, standingCells } from "./standing-cells";
import { areaAround, cellsBetween, lookBetween, plannedCells } from "./planned-cells";
import type { SheetConversion, Conversion, UsedSheet, Workbook } from "../workbook";

/** A template whose formulas can be converted, with what that changes. */
export interface TemplateConversion {
  readonly conversion: Omit<Conversion, "memory">;
  /** What the workbook is to remember of the template then. */
  readonly recorded: { readonly suffix: string; readonly record: TemplateRecord };
  /** Formulas that are converted, by the name of their sheet. */
  readonly formulas: ReadonlyMap<string, number>;
  /** Cells whose formulas are others than the add-in writes, and give way too. */
  readonly others: readonly Place[];
  /** What is to show the same afterwards: the page of the Scorecard in place of the hidden sheet that it reads. */
  readonly compared: Compared;
}

/** Why a template stays as it is. */
export type TemplateStays =
  | CannotPlan
  /** One of its sheets was deleted. */
  | { readonly kind: "sheet-gone"; readonly sheet: string }
  /** A table was moved, or has other columns or rows than native formulas know of. */
  | { readonly kind: "table-differs"; readonly table: TableKind }
  /** Cells that should hold its formulas hold something else. */
  | { readonly kind: "changed"; readonly places: readonly Place[] }
  /** Cells that its formulas need, or on sheets that would go, hold something else. */
  | { readonly kind: "occupied"; readonly places: readonly Place[] }
  /** It has the sheet of uses, whose tables stand below each other. */
  | { readonly kind: "has-uses" }
  /** Formulas of the user's read sheets that would go. */
  | { readonly kind: "in-use"; readonly places: readonly Place[] };

export type ConvertedTemplate =
  | { readonly kind: "ready"; readonly ready: TemplateConversion }
  | { readonly kind: "stays"; readonly why: TemplateStays }
  /** Its formulas are of that kind. */
  | { readonly kind: "already" };

/** The tables that native formulas read by their place. */
const READ = Object.keys(COLUMN_CODES) as readonly TableKind[];

const CONVERTED = sheetKinds(({ byFormulas }) => byFormulas);
const CALCULATION = sheetKinds(({ content }) => content === "calculation");
/** Without the tables that are read, and without the results, the other sheets mean nothing. */
export const NEEDED = sheetKinds(({ tables }) => tables.some((table) => table === "results" || READ.includes(table)));

/** The sheets of the workbook. */
export interface OpenSheets {
  /** Names that are taken. */
  readonly open: readonly string[];
  readonly used: readonly UsedSheet[];
}

/** Works out what converts a template's formulas into those of the other kind, and whether that can be done in place. */
export async function convertTemplate(
  workbook: Workbook,
  template: TemplateInWorkbook,
  to: FormulaKind,
  { open, used }: OpenSheets,
  vocabulary: Vocabulary,
): Promise<ConvertedTemplate> {
  if (template.record?.choices?.formulas === to) return { kind: "already" };
  const outcome = await planAgain(template, vocabulary);
  if (outcome.kind !== "ready") return { kind: "stays", why: outcome };
  return convertPlanned(workbook, template, outcome.again, to, { open, used }, vocabulary);
}

/**
 * The same for a template that can be planned again, also where its formulas are of that kind already: the Scorecard of an
 * earlier version is renewed.
 */
export async function convertPlanned(
  workbook: Workbook,
  template: TemplateInWorkbook,
  again: PlanAgain,
  to: FormulaKind,
  { open, used }: OpenSheets,
  vocabulary: Vocabulary,
): Promise<Exclude<ConvertedTemplate, { readonly kind: "already" }>> {
  const { texts } = vocabulary;
  const { language } = again.record.expected;
  const names = namesNow(template, again, texts[language].sheets, open);
  const gone = again.kinds.find((kind) => NEEDED.includes(kind) && names.gone.has(kind));
  if (gone !== undefined) return { kind: "stays", why: { kind: "sheet-gone", sheet: names.sheets[gone] } };

  const remembered = again.choices(language);
  const turns = remembered.formulas !== to;
  const choices = { ...remembered, formulas: to };
  const room = turns && to === "native" ? enoughRoom(template, choices) : roomOf(choices);
  const before = again.plan(language, texts[language], names.sheets);
  const after = again.plan(language, texts[language], names.sheets, { formulas: to, room });
  const differing =
    movedTable(template, before.sheets) ?? (turns && to === "native" ? differingTable(template, before.sheets) : null);
  if (differing !== null) return { kind: "stays", why: { kind: "table-differs", table: differing } };

  const converted = CONVERTED.filter((kind) => again.kinds.includes(kind) && !names.gone.has(kind)).map((kind) => {
    const [old, next] = [before, after].map(({ sheets }) => sheets.find(({ name }) => name === names.sheets[kind]));
    if (old === undefined || next === undefined) throw new Error(`The sheet ${kind} is planned in one way only.`);
    return { old, next, cells: cellsBetween(old, next) };
  });
  const page = names.gone.has("scorecard")
    ? undefined
    : after.sheets.find(({ name }) => name === names.sheets.scorecard);
  const calculation = CALCULATION.map((kind) => names.sheets[kind]);
  const comes = again.earlier ? [...calculation, names.sheets.scorecardData] : calculation;
  const removed = before.sheets.filter(({ name }) => turns && calculation.includes(name) && open.includes(name));
  const areas = [
    ...converted.map(({ old, next }) => ({ sheet: old.name, area: areaAround([old, next]) })),
    ...removed.map((sheet) => ({ sheet: sheet.name, area: areaAround([sheet]) })),
    ...used.flatMap(({ sheet, area }) =>
      again.earlier && sheet === page?.name && area !== null
        ? [{ sheet, area: { row: 0, column: 0, rows: area.row + area.rows, columns: area.column + area.columns } }]
        : [],
    ),
  ];
  const contents = await readSheets(workbook, areas);
  const standing = converted.map(({ old, cells }) => standingCells(old.name, cells, contents.get(old.name) ?? []));
  const leaving = removed.map((sheet) => leavingSheet(sheet, contents.get(sheet.name) ?? []));
  const changed = [...standing, ...leaving].flatMap((one) => one.changed);
  if (changed.length > 0) return { kind: "stays", why: { kind: "changed", places: changed } };
  const occupied = [...standing.flatMap((one) => one.occupied), ...removed.flatMap((sheet) => beyondPlan(sheet, used))];
  if (occupied.length > 0) return { kind: "stays", why: { kind: "occupied", places: occupied } };

  const data = names.sheets.scorecardData;
  const sheets = converted.map(({ old, next }, index): SheetConversion => {
    return { name: old.name, ...lookBetween(old, next), cells: standing[index]?.cells ?? [] };
  });
  const renewed = page && again.earlier ? [renewedScorecard(page, contents.get(page.name) ?? [])] : [];
  const whole = sheets.filter(({ name }) => name !== data);
  return {
    kind: "ready",
    ready: {
      recorded: { suffix: template.suffix, record: recordOf(after, { ...choices, room }, template.cycle) },
      formulas: new Map(standing.map(({ formulas }, index) => [converted[index]?.old.name ?? "", formulas])),
      others: [...standing, ...leaving].flatMap(({ other }) => other),
      compared: {
        sheets: [...whole, ...(page && !again.earlier ? [unconverted(page)] : renewed)],
        whole: whole.map(({ name }) => name),
      },
      conversion: {
        sheets: [...sheets, ...renewed],
        added: after.sheets.filter(({ name }) => comes.includes(name) && !open.includes(name)),
        removed: leaving.map(({ plan }) => plan),
        names: movedNames(before, after),
      },
    },
  };
}

/** Of the lists only that of the results' labels moves: the others point to input. */
const LABELS = LIST_NAMES.labels;

/** The list of the results' labels where two plans put it elsewhere. */
export function movedNames(before: WorkbookPlan, after: WorkbookPlan): Conversion["names"] {
  return before.names.flatMap(({ name, formula }) => {
    const next = after.names.find((one) => one.name === name)?.formula;
    const isMoved = next !== undefined && next !== formula && name.includes(LABELS);
    return isMoved ? [{ name, before: formula, after: next }] : [];
  });
}

/** What the template's sheets are called now, with free names for those of the calculation, and which are gone. */
export function namesNow(
  template: TemplateInWorkbook,
  { record, kinds }: PlanAgain,
  words: Readonly<Record<SheetKind, string>>,
  open: readonly string[],
): { readonly sheets: Readonly<Record<SheetKind, string>>; readonly gone: ReadonlySet<SheetKind> } {
  const sheets = { ...words };
  const gone = new Set<SheetKind>();
  const taken = new Set(open.map((name) => name.toLowerCase()));
  for (const kind of Object.keys(words) as SheetKind[]) {
    if (!kinds.includes(kind)) {
      if (SHEETS[kind].content === "calculation" || kind === "scorecardData")
        sheets[kind] = freeSheetName(words[kind], template.suffix.replace("_", " "), taken);
      continue;
    }
    const remembered = recordedName(record, kind) ?? words[kind];
    const now = sheetNow(template, record, kind, remembered, open);
    if (now === null) gone.add(kind);
    sheets[kind] = now ?? remembered;
  }
  return { sheets, gone };
}

/** A table that is gone, or does not stand where it was planned: formulas would read other cells. */
export function movedTable(template: TemplateInWorkbook, sheets: readonly SheetPlan[]): TableKind | null {
  for (const { name, area } of sheets.flatMap(({ tables }) => tables)) {
    const kind = kindOfTable(name);
    if (kind === null || !READ.includes(kind)) continue;
    const table = tableOf(template, kind);
    if (table === undefined || table.place.row !== area.row || table.place.column !== area.column) return kind;
  }
  return null;
}

/** A table that has other items, grades or groups than were planned. */
function differingTable(template: TemplateInWorkbook, sheets: readonly SheetPlan[]): TableKind | null {
  for (const sheet of sheets) {
    for (const { name, area } of sheet.tables) {
      const kind = kindOfTable(name);
      if (kind === null || !READ.includes(kind)) continue;
      const table = tableOf(template, kind);
      if (table === undefined) return kind;
      if (kind === "raters" && table.rows.length > area.rows) return kind;
      if (kind === "profile" && codesPlanned(sheet, area) !== codesStanding(table.rows)) return kind;
    }
  }
  return null;
}

/** Codes of the profile's columns, and of its rows in any order. */
function codesPlanned(sheet: SheetPlan, { row, column, rows, columns }: Area): string {
  const cells = plannedCells(sheet);
  const at = (down: number, right: number): CellContent =>
    cells.get(`${String(row + down)},${String(column + right)}`) ?? null;
  const lines = Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) => at(down, right)),
  );
  return codesStanding(lines);
}

function codesStanding(rows: readonly (readonly CellContent[])[]): string {
  const header = (rows[0] ?? []).map((title) => leadingCode(title) ?? "");
  const items = rows.slice(1).flatMap(([label]) => leadingCode(label) ?? []);
  return JSON.stringify([header.filter((code) => code !== "").sort(), items.sort()]);
}
