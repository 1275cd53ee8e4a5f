import type { Language } from "../../core/language";
import { planNamed } from "../../core/plan/plan-template";
import type { PlanTexts } from "../../core/plan/plan-texts";
import { roomOf } from "../../core/plan/room";
import { SHEETS } from "../../core/plan/sheet-registry";
import type { TemplateChoices } from "../../core/plan/template-choices";
import { LIST_NAMES, SHEET_KINDS, type SheetKind } from "../../core/plan/template-names";
import type { WorkbookPlan } from "../../core/plan/workbook-plan";
import { choicesFromTables } from "../../core/recognise/choices-from-tables";
import type { MatchingModel } from "../../core/recognise/matching-model";
import { standingRoom } from "../../core/recognise/standing-room";
import { recordOf } from "../../core/record/record-of-plan";
import type { TemplateRecord } from "../../core/record/template-record";
import { TABLE_NAMES, type TableKind } from "../../core/tables/table";
import { kindOfTable } from "../../core/tables/table-name";
import { rowsIn, type TemplateParts } from "./find-templates";

/** The tables whose place tells whether the sheets are laid out as they are planned now. */
const TELLING: readonly TableKind[] = ["people", "ratings", "profile", "raters", "rules", "exams"];

/**
 * What the workbook would remember of a template, had it not been lost: planned again from what its tables hold. Where
 * they or their formulas do not stand as planned, by another version of the add-in or moved since, it cannot be planned again: then the
 * record has no choices.
 */
export function recordFromTables(
  parts: TemplateParts,
  match: MatchingModel,
  texts: Readonly<Record<Language, PlanTexts>>,
): TemplateRecord {
  const { suffix, open } = parts;
  const words = texts[match.language];
  const ending = suffix.replace("_", " ");
  const usual = (kind: SheetKind): string => words.sheets[kind] + ending;
  const formulas = open.includes(usual("gradeFit")) ? "native" : "custom";
  const choices = choicesFromTables(match, rowsIn(parts), formulas);
  const sheets = Object.fromEntries(SHEET_KINDS.map((kind) => [kind, sheetOf(kind, parts) ?? usual(kind)]));
  const named = <K extends string>(names: Readonly<Record<K, string>>): Record<K, string> =>
    Object.fromEntries(Object.entries<string>(names).map(([key, name]) => [key, name + suffix])) as Record<K, string>;
  const planned = (chosen: TemplateChoices): WorkbookPlan =>
    planNamed(chosen, words, {
      sheets: sheets as Record<SheetKind, string>,
      tables: named(TABLE_NAMES),
      lists: named(LIST_NAMES),
    });
  const room = standingRoom(planned(choices).sheets, parts.sheets, roomOf(choices));
  const standing = { ...choices, room };
  const plan = planned(standing);
  const record = recordOf(plan, standing, "");
  const isWhole = room.people > 0 && room.ratings > 0 && standsAsPlanned(plan, parts);
  return { ...record, choices: isWhole ? record.choices : null };
}

/** The sheet on which one of the tables stands that belong on a kind of sheet. */
function sheetOf(kind: SheetKind, { own, areas }: TemplateParts): string | undefined {
  const { tables } = SHEETS[kind];
  return (
    own.find(({ name }) => tables.includes(kindOfTable(name) ?? ("" as TableKind)))?.place.sheet ??
    areas.find((found) => tables.includes(found.kind))?.sheet
  );
}

function standsAsPlanned({ sheets }: WorkbookPlan, { own, areas }: TemplateParts): boolean {
  const places = [
    ...own.map(({ name, place }) => ({ kind: kindOfTable(name), ...place })),
    ...areas.map(({ kind, sheet, area }) => ({ kind, sheet, row: area.row, column: area.column })),
  ];
  return sheets.every(({ tables }) =>
    tables.every(({ name, area }) => {
      const kind = kindOfTable(name);
      if (kind === null || !TELLING.includes(kind)) return true;
      const place = places.find((one) => one.kind === kind);
      return place?.row === area.row && place.column === area.column;
    }),
  );
}
