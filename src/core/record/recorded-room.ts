import { earlierRoom, earlierRoomForPeople } from "../plan/room";
import type { Room } from "../plan/template-choices";
import { aimedPeople } from "./aimed-people";
import type { TemplateRecord } from "./template-record";

/** Where nothing is laid out for a number of rows. */
const UNLIMITED = Number.POSITIVE_INFINITY;

/**
 * How many rows of its tables the calculated sheets of a template take in: native formulas have a number of rows, and so
 * has the sheet of uses. Null where the workbook does not know.
 */
export function recordedRoom({ choices, model, expected }: TemplateRecord): Room | null {
  if (choices === null) return null;
  const { room, formulas, ...rest } = choices;
  const content = model.kind === "kept" ? model.content : null;
  const people = aimedPeople(choices);
  const known =
    room ??
    (content === null
      ? { ...earlierRoomForPeople({ ...rest, people }), exams: UNLIMITED }
      : earlierRoom({ ...rest, formulas, people, model: content, language: expected.language }));
  if (formulas === "native") return known;
  const hasUses = content?.uses !== undefined && content.uses.length > 0;
  return { people: hasUses ? known.people : UNLIMITED, ratings: UNLIMITED, exams: UNLIMITED };
}
