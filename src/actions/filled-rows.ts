import { isBeyond, roomFor, roomOf } from "../core/plan/room";
import type { Room, TemplateChoices } from "../core/plan/template-choices";
import { isFilledRow } from "../core/tables/cell-text";
import { rowsBelow } from "../core/tables/rows-below";
import type { TableKind } from "../core/tables/table";
import { tableOf, type TemplateInWorkbook } from "./templates-in-workbook";

/** Rows of the tables that grow, down to the last that holds anything or that stands under the table. */
export function filledRows(template: TemplateInWorkbook): Room {
  const filled = (kind: TableKind): number => {
    const table = tableOf(template, kind);
    if (table === undefined) return 0;
    const under = rowsBelow(table);
    if (under !== null) return table.rows.length + under.last;
    return table.rows.slice(1).reduce((last, row, index) => (isFilledRow(row) ? index + 1 : last), 0);
  };
  return { people: filled("people"), ratings: filled("ratings"), exams: filled("exams") };
}

/** The room that a template has, or a larger one where its tables are filled beyond it. */
export function enoughRoom(template: TemplateInWorkbook, choices: TemplateChoices): Room {
  const [room, filled] = [roomOf(choices), filledRows(template)];
  if (!isBeyond(filled, room)) return room;
  const larger = roomFor(choices, filled);
  return {
    people: Math.max(room.people, larger.people),
    ratings: Math.max(room.ratings, larger.ratings),
    exams: Math.max(room.exams, larger.exams),
  };
}
