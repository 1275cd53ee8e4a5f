import { examRowCount } from "./exams/exam-papers";
import type { Room, TemplateChoices } from "./template-choices";

/** Rows prepared where there are no people yet. */
const BLANK_PEOPLE = 12;
/** Rows of exams beyond the prepared ones, for second attempts. */
const SECOND_ATTEMPTS = 20;
/** People beyond the prepared ones for whom earlier versions calculated. */
const EARLIER_SPARE_PEOPLE = 3;

/**
 * For how many people the calculated sheets of n people are laid out: as many again, and 20 more at least.
 *
 * @example peopleRoom(12) // 32
 * @example peopleRoom(50) // 100
 */
export function peopleRoom(people: number): number {
  return Math.max(2 * people, people + 20);
}

/** What it takes to know how many rows of people and ratings are prepared. */
type Prepared = Pick<TemplateChoices, "raterGroups" | "ratersPerPerson"> & {
  readonly people: readonly unknown[];
};

/** Rows of people and ratings that an insert prepares, without headers. */
export function preparedRows({ people, raterGroups, ratersPerPerson }: Prepared) {
  const rows = people.length || BLANK_PEOPLE;
  const perPerson = raterGroups.reduce((sum, { id }) => sum + Math.max(0, Math.floor(ratersPerPerson[id])), 0);
  return { people: rows, ratings: Math.max(1, rows * perPerson), ratingsPerPerson: Math.max(1, perPerson) };
}

/** The room of a template: what its choices say, or the room for what is prepared. */
export function roomOf(choices: TemplateChoices): Room {
  return choices.room ?? roomFor(choices, { ...preparedRows(choices), exams: 0 });
}

/**
 * The room for tables that are filled as far as this: people with their spare rows, ratings and exams in proportion.
 *
 * @param filled Rows of the tables down to the last that holds anything.
 */
export function roomFor(choices: TemplateChoices, filled: Room): Room {
  const prepared = preparedRows(choices);
  const present = Math.max(prepared.people, filled.people);
  const people = peopleRoom(present);
  const inProportion = (rows: number): number => Math.ceil((rows * people) / present);
  const exams = inProportion(Math.max(examRowCount(choices), filled.exams));
  return {
    people,
    ratings: Math.max(inProportion(Math.max(prepared.ratings, filled.ratings)), people * prepared.ratingsPerPerson),
    exams: hasExams(choices) ? exams + SECOND_ATTEMPTS : 0,
  };
}

/** The room of templates that earlier versions inserted, whose record says nothing of it. */
export function earlierRoom(choices: TemplateChoices): Room {
  const exams = hasExams(choices) ? examRowCount(choices) + SECOND_ATTEMPTS : 0;
  return { ...earlierRoomForPeople(choices), exams };
}

/** The part of it that is known without the model. */
export function earlierRoomForPeople(choices: Prepared): Omit<Room, "exams"> {
  const { people, ratings, ratingsPerPerson } = preparedRows(choices);
  return { people: people + EARLIER_SPARE_PEOPLE, ratings: ratings + EARLIER_SPARE_PEOPLE * ratingsPerPerson };
}

function hasExams({ model }: TemplateChoices): boolean {
  return model.items.some(({ kind }) => kind === "exam");
}

/** Whether tables filled as far as this have rows that a room does not take in. */
export function isBeyond(filled: Room, room: Room): boolean {
  return filled.people > room.people || filled.ratings > room.ratings || filled.exams > room.exams;
}
