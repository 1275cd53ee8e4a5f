import { type ChosenColumns, isBlocking, type PeopleList, readPeopleList } from "../../core/people/people-list";
import type { Language } from "../../core/language";
import type { CompetencyModel, RaterGroup } from "../../core/model/competency-model";
import type { RaterGroupId } from "../../core/tables/rater-group";
import { readNumberCell } from "../../core/tables/number-cell";
import type { FormulaKind, TemplateChoices } from "../../core/plan/template-choices";
import type { ReadModel } from "./model-draft";

/** What the user has typed and chosen so far, as it stands in the fields. */
export interface TemplateDraft {
  readonly peopleText: string;
  /** What the user says that the columns of the list are; null = as they were recognised. */
  readonly peopleColumns: ChosenColumns | null;
  /** Code of the grade for people without one; "" = none. */
  readonly grade: string;
  readonly groups: Readonly<Partial<Record<RaterGroupId, GroupDraft>>>;
  readonly cycleName: string;
  readonly cycleDate: string;
  readonly language: Language;
  readonly formulas: FormulaKind;
}

/** Numbers as typed. */
export interface GroupDraft {
  readonly number: string;
  readonly weight: string;
  readonly minimum: string;
}

export type DraftProblem =
  | { readonly section: "model" }
  | { readonly section: "people" }
  | { readonly section: "raters"; readonly kind: "number" | "weight" | "minimum"; readonly group: RaterGroupId }
  | { readonly section: "raters"; readonly kind: "nobody-counts" }
  | { readonly section: "cycle" };

export interface ReadDraft {
  readonly choices: TemplateChoices;
  readonly list: PeopleList;
  /** What keeps the template from being inserted. */
  readonly problems: readonly DraftProblem[];
}

/** Rating rows of one group for one person: more would be a slip of the keyboard. */
export const MOST_RATERS = 50;

const USUAL_NUMBER: Readonly<Record<RaterGroupId, number>> = {
  self: 1,
  superior: 1,
  peers: 2,
  subordinates: 2,
  customers: 2,
};

/** The fields of a model's rater groups as the model has them: a group without weight gets no rows, self apart. */
export function groupDrafts(model: CompetencyModel): TemplateDraft["groups"] {
  return Object.fromEntries(
    model.raterGroups.map(({ id, weight, minimum }) => [
      id,
      {
        number: String(weight > 0 || id === "self" ? USUAL_NUMBER[id] : 0),
        weight: String(weight),
        minimum: String(minimum),
      },
    ]),
  );
}

/** Makes choices of what stands in the fields and was chosen of a model, and says what is wrong with them. */
export function readDraft(draft: TemplateDraft, { model, problems: ofModel }: ReadModel): ReadDraft {
  const problems: DraftProblem[] = ofModel.map(() => ({ section: "model" }));
  const list = readPeopleList(draft.peopleText, model.grades, draft.peopleColumns);
  problems.push(...list.notes.filter(isBlocking).map(() => ({ section: "people" as const })));

  const numbers = new Map<RaterGroupId, number>();
  const raterGroups = model.raterGroups.map((group): RaterGroup => {
    const fields = draft.groups[group.id];
    const read = (kind: "number" | "weight" | "minimum", isRight: (value: number) => boolean): number => {
      const value = numberOf(fields?.[kind] ?? "");
      if (value !== null && isRight(value)) return value;
      problems.push({ section: "raters", kind, group: group.id });
      return 0;
    };
    numbers.set(
      group.id,
      read("number", (value) => Number.isInteger(value) && value >= 0 && value <= MOST_RATERS),
    );
    const weight = read("weight", (value) => value >= 0 && value <= 100);
    const minimum = read("minimum", (value) => Number.isInteger(value) && value >= 1 && value <= MOST_RATERS);
    return { ...group, weight, minimum };
  });
  const counting = raterGroups.some(({ id, weight }) => id !== "self" && weight > 0 && (numbers.get(id) ?? 0) > 0);
  if (!counting && !problems.some(({ section }) => section === "raters"))
    problems.push({ section: "raters", kind: "nobody-counts" });
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(draft.cycleDate)) problems.push({ section: "cycle" });

  // A grade that was chosen before its box was unticked.
  const grade = model.grades.some(({ code }) => code === draft.grade) ? draft.grade : null;
  const rows = (id: RaterGroupId): number => numbers.get(id) ?? 0;
  return {
    list,
    problems,
    choices: {
      model,
      language: model.language ?? draft.language,
      people: list.people.map((person) => ({ ...person, grade: person.grade ?? grade })),
      raterGroups,
      ratersPerPerson: {
        self: rows("self"),
        superior: rows("superior"),
        peers: rows("peers"),
        subordinates: rows("subordinates"),
        customers: rows("customers"),
      },
      cycle: { name: draft.cycleName.trim(), date: draft.cycleDate },
      formulas: draft.formulas,
    },
  };
}

/** Today where the user is, as a date field holds it. */
export function today(now = new Date()): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function numberOf(text: string): number | null {
  const read = readNumberCell(text);
  return read.kind === "number" ? read.value : null;
}
