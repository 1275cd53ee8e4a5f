import { isBeyond } from "../../core/plan/room";
import { SHEETS } from "../../core/plan/sheet-registry";
import type { Room } from "../../core/plan/template-choices";
import type { SheetKind } from "../../core/plan/template-names";
import type { SheetPlan } from "../../core/plan/workbook-plan";
import { recordOf } from "../../core/record/record-of-plan";
import { recordedRoom } from "../../core/record/recorded-room";
import type { TemplateRecord } from "../../core/record/template-record";
import { movedNames } from "../in-place/moved-names";
import { movedTable } from "../in-place/moved-table";
import { namesNow } from "../in-place/names-now";
import { NEEDED_SHEETS } from "../in-place/needed-sheets";
import type { TemplateStays } from "../in-place/template-stays";
import { renewedScorecard } from "../convert-formulas/renewed-scorecard";
import { areaAround, cellsBetween, lookBetween } from "../in-place/planned-cells";
import { readSheets, usedFromFirst } from "../in-place/shown-cells";
import { standingCells } from "../in-place/standing-cells";
import { enoughRoom, filledRows } from "../filled-rows";
import { planAgain, type Vocabulary } from "../plan-again";
import type { TemplateInWorkbook } from "../templates-in-workbook";
import type { Conversion, SheetConversion, Workbook } from "../workbook";

/** A template whose calculated sheets can be extended, with what that changes. */
export interface WiderTemplate {
  readonly room: Room;
  readonly conversion: Omit<Conversion, "memory">;
  readonly recorded: { readonly suffix: string; readonly record: TemplateRecord };
}

export type WidenedTemplate =
  | { readonly kind: "ready"; readonly ready: WiderTemplate }
  | { readonly kind: "stays"; readonly why: TemplateStays }
  /** Everything that is typed is calculated. */
  | { readonly kind: "enough" };

/**
 * Works out what gives the calculated sheets of a template the rows that its tables are filled with, in place.
 *
 * @param open names of all sheets of the workbook
 * @param replacesFormulas formulas that are others than the add-in writes today give way too
 */
export async function widenTemplate(
  workbook: Workbook,
  template: TemplateInWorkbook,
  open: readonly string[],
  vocabulary: Vocabulary,
  replacesFormulas: boolean,
): Promise<WidenedTemplate> {
  const recorded = template.record === null ? null : recordedRoom(template.record);
  if (recorded === null || !isBeyond(filledRows(template), recorded)) return { kind: "enough" };
  const { texts } = vocabulary;
  const outcome = await planAgain(template, vocabulary);
  if (outcome.kind !== "ready") return { kind: "stays", why: outcome };
  const { again } = outcome;
  const { language } = again.record.expected;
  const choices = again.choices(language);
  const room = enoughRoom(template, choices);
  const names = namesNow(template, again, texts[language].sheets, open);
  const needed = (kind: SheetKind): boolean => NEEDED_SHEETS.includes(kind) || SHEETS[kind].content === "calculation";
  const gone = again.kinds.find((kind) => needed(kind) && names.gone.has(kind));
  if (gone !== undefined) return { kind: "stays", why: { kind: "sheet-gone", sheet: names.sheets[gone] } };

  const before = again.plan(language, texts[language], names.sheets);
  const after = again.plan(language, texts[language], names.sheets, { room });
  const moved = movedTable(template, before.sheets);
  if (moved !== null) return { kind: "stays", why: { kind: "table-differs", table: moved } };
  const standing = again.kinds.filter((kind) => !names.gone.has(kind)).map((kind) => names.sheets[kind]);
  const page =
    again.earlier && !names.gone.has("scorecard") ? sheetNamed(after.sheets, names.sheets.scorecard) : undefined;
  const sheets = before.sheets
    .filter(({ name }) => standing.includes(name) && name !== page?.name)
    .map((old) => ({ old, next: sheetNamed(after.sheets, old.name) }))
    .map(({ old, next }) => ({ old, next, cells: cellsBetween(old, next) }))
    .filter(({ cells }) => cells.length > 0);
  const contents = await readSheets(workbook, [
    ...sheets.map(({ old, next }) => ({ sheet: old.name, area: areaAround([old, next]) })),
    ...(page === undefined ? [] : usedFromFirst(page.name, await workbook.usedAreas())),
  ]);
  const found = sheets.map(({ old, cells }) => standingCells(old.name, cells, contents.get(old.name) ?? []));
  const occupied = found.flatMap((one) => one.occupied);
  if (occupied.length > 0) return { kind: "stays", why: { kind: "occupied", places: occupied } };
  const changed = found.flatMap((one) => one.changed);
  if (changed.length > 0) return { kind: "stays", why: { kind: "changed", places: changed } };
  const others = found.flatMap(({ other }) => other);
  if (others.length > 0 && !replacesFormulas) return { kind: "stays", why: { kind: "other-formulas", places: others } };
  const extended = sheets.map(({ old, next }, index): SheetConversion => {
    return { name: old.name, ...lookBetween(old, next), cells: found[index]?.cells ?? [] };
  });
  const renewed = page === undefined ? [] : [renewedScorecard(page, contents.get(page.name) ?? [])];
  return {
    kind: "ready",
    ready: {
      room,
      recorded: { suffix: template.suffix, record: recordOf(after, { ...choices, room }, template.cycle) },
      conversion: {
        sheets: [...extended, ...renewed],
        added: again.earlier ? after.sheets.filter(({ name }) => name === names.sheets.scorecardData) : [],
        removed: [],
        names: movedNames(before, after),
      },
    },
  };
}

function sheetNamed(sheets: readonly SheetPlan[], name: string): SheetPlan {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`The sheet ${name} is planned in one way only.`);
  return found;
}
