import type { FormulaKind } from "../../core/plan/template-choices";
import { roomOf } from "../../core/plan/room";
import { sheetKinds } from "../../core/plan/sheet-registry";
import { recordOf } from "../../core/record/record-of-plan";
import type { TemplateRecord } from "../../core/record/template-record";
import type { Place } from "../../core/tables/table";
import { enoughRoom } from "../filled-rows";
import { movedNames } from "../in-place/moved-names";
import { movedTable } from "../in-place/moved-table";
import { namesNow } from "../in-place/names-now";
import { NEEDED_SHEETS } from "../in-place/needed-sheets";
import { areaAround, cellsBetween, lookBetween } from "../in-place/planned-cells";
import { readSheets, usedFromFirst } from "../in-place/shown-cells";
import { beyondPlan, leavingSheet, standingCells } from "../in-place/standing-cells";
import type { TemplateStays } from "../in-place/template-stays";
import { type PlanAgain, planAgain, type Vocabulary } from "../plan-again";
import type { TemplateInWorkbook } from "../templates-in-workbook";
import type { SheetConversion, Conversion, UsedSheet, Workbook } from "../workbook";
import { type Compared, unconverted } from "./compared-sheets";
import { differingTable } from "./differing-table";
import { renewedScorecard } from "./renewed-scorecard";

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

export type ConvertedTemplate =
  | { readonly kind: "ready"; readonly ready: TemplateConversion }
  | { readonly kind: "stays"; readonly why: TemplateStays }
  /** Its formulas are of that kind. */
  | { readonly kind: "already" };

const CONVERTED = sheetKinds(({ byFormulas }) => byFormulas);
const CALCULATION = sheetKinds(({ content }) => content === "calculation");
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
  const gone = again.kinds.find((kind) => NEEDED_SHEETS.includes(kind) && names.gone.has(kind));
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
    ...(again.earlier && page ? usedFromFirst(page.name, used) : []),
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
