import type { Language } from "../../src/core/language";
import type { CompetencyModel } from "../../src/core/model/competency-model";
import type { RaterGroupId } from "../../src/core/tables/rater-group";
import type { FormulaKind, Person, TemplateChoices } from "../../src/core/plan/template-choices";
import type { CellContent } from "../../src/core/plan/workbook-plan";
import { leadingCode } from "../../src/core/tables/code";
import type { CatalogueExample, ExamplePerson } from "./catalogue-example";

/** A table as the template has it or as it stands on a sheet, header first. */
export type ContentRows = readonly (readonly CellContent[])[];

/** The tables that an example is typed into; without exams where the model has none. */
export interface FilledTables {
  readonly CompetencyProfile: ContentRows;
  readonly CompetencyRatings: ContentRows;
  readonly CompetencyExams?: ContentRows;
}

const NOT_IN_PROFILE = "–";
const FULL = 100;

/** What is chosen for an example before its template is inserted. */
export function exampleChoices(
  example: CatalogueExample,
  model: CompetencyModel,
  language: Language,
  formulas: FormulaKind,
): TemplateChoices {
  return {
    model,
    language,
    people: example.people.map((person) => examplePerson(person, language)),
    raterGroups: model.raterGroups,
    ratersPerPerson: ratersPerPerson(example),
    cycle: { name: "2026", date: "2026-11-21" },
    formulas,
  };
}

function examplePerson({ code, name, aim }: ExamplePerson, language: Language): Person {
  return { code, name: name[language], department: "", position: "", grade: aim };
}

/** Rows of ratings that the example needs for a person: as many as a group has ratings of one item. */
export function ratersPerPerson({ people }: CatalogueExample): Record<RaterGroupId, number> {
  const needed: Record<RaterGroupId, number> = { self: 0, superior: 1, peers: 0, subordinates: 0, customers: 0 };
  for (const { ratings } of people) {
    for (const given of Object.values(ratings)) {
      for (const [group, levels] of Object.entries(groupsOf(given))) {
        const id = group as RaterGroupId;
        needed[id] = Math.max(needed[id], levels.length);
      }
    }
  }
  return needed;
}

function groupsOf(given: ExamplePerson["ratings"][string]): Readonly<Partial<Record<RaterGroupId, readonly number[]>>> {
  return typeof given === "number" ? { superior: [given] } : given;
}

/**
 * The tables with everything of the example in its cells, and blanks where it has nothing: what somebody types, whether
 * it is typed, written to a file or scored at once.
 *
 * @param tables as they were inserted, also with another example of the same model in them
 * @throws if the tables have no cell for something of the example
 */
export function fillExample(
  example: CatalogueExample,
  model: CompetencyModel,
  language: Language,
  tables: FilledTables,
): FilledTables {
  const exams = tables.CompetencyExams;
  return {
    CompetencyProfile: filledProfile(example, model, tables.CompetencyProfile),
    CompetencyRatings: filledRatings(example, model, language, tables.CompetencyRatings),
    ...(exams && { CompetencyExams: filledExams(example, exams) }),
  };
}

/** Required levels, weights and lowest rungs. Of an item with scales the required per cent follows from its scales. */
function filledProfile({ only = {}, profile = {} }: CatalogueExample, model: CompetencyModel, rows: ContentRows) {
  const at = columnsOf(rows);
  const cells = rows.map((row) => [...row]);
  const itemOf = (row: readonly CellContent[]): string =>
    codeOf(row[at("F6", false) ?? -1]) ?? codeOf(row[at("F1")]) ?? "";
  const scaled = new Set(model.items.filter(({ kind }) => kind === "scaled").map(({ code }) => code));
  for (const [code, entries] of Object.entries(profile)) {
    const row = cells.find((candidate) => codeOf(candidate[at("F1")]) === code);
    if (row === undefined) throw new Error(`The profile has no row ${code}.`);
    for (const [column, value] of Object.entries(entries)) row[at(column)] = value;
  }
  for (const [grade, items] of Object.entries(only)) {
    for (const row of cells.slice(1)) {
      const code = codeOf(row[at("F1")]) ?? "";
      if (!items.includes(itemOf(row)) && !scaled.has(code)) row[at(grade)] = NOT_IN_PROFILE;
    }
  }
  for (const code of scaled) {
    const item = cells.find((row) => codeOf(row[at("F1")]) === code);
    for (const { code: grade } of model.grades) {
      const content = item?.[at(grade)];
      if (typeof content !== "object" || content === null || !("formula" in content)) continue;
      const asked = cells.some((row) => codeOf(row[at("F6")]) === code && typeof row[at(grade)] === "number");
      if (item) item[at(grade)] = { ...content, result: asked ? FULL : NOT_IN_PROFILE };
    }
  }
  return cells;
}

function filledRatings({ people }: CatalogueExample, model: CompetencyModel, language: Language, rows: ContentRows) {
  const at = columnsOf(rows);
  const cells = rows.map((row) => [...row]);
  const columns = (rows[0] ?? []).flatMap((header, column) => (/^C\d/u.test(String(header)) ? [column] : []));
  for (const row of cells.slice(1)) for (const column of columns) row[column] = null;
  for (const { code: person, ratings } of people) {
    for (const { id, name } of model.raterGroups) {
      const ofGroup = cells.filter((row) => row[at("R1")] === person && row[at("R2")] === name[language]);
      for (const [item, given] of Object.entries(ratings)) {
        groupsOf(given)[id]?.forEach((level, rater) => {
          const row = ofGroup[rater];
          if (row === undefined) throw new Error(`${person} has no row for rater ${String(rater + 1)} of ${id}.`);
          row[at(item)] = level;
        });
      }
    }
  }
  return cells;
}

/** Scores, and where the example has one, the lowest score of every subject. */
function filledExams({ people }: CatalogueExample, rows: ContentRows) {
  const at = columnsOf(rows);
  const cells = rows.map((row) => [...row]);
  for (const { code: person, scores = {}, minimum } of people) {
    for (const [item, values] of Object.entries(scores)) {
      const subjects = cells.filter((row) => row[at("E1")] === person && codeOf(row[at("E2")]) === item);
      if (subjects.length !== values.length) throw new Error(`${person} has ${subjects.length} subjects of ${item}.`);
      subjects.forEach((row, index) => {
        row[at("E7")] = values[index] ?? null;
        if (minimum !== undefined) row[at("E8")] = minimum;
      });
    }
  }
  return cells;
}

interface ColumnFinder {
  (code: string): number;
  (code: string, needed: false): number | null;
}

/** Finds the columns of a table by the codes of its header. */
function columnsOf([header = []]: ContentRows): ColumnFinder {
  return ((code: string, needed = true) => {
    const column = header.findIndex((cell) => codeOf(cell) === code);
    if (column < 0 && needed) throw new Error(`The table ${String(header[0])} has no column ${code}.`);
    return column < 0 ? null : column;
  }) as ColumnFinder;
}

function codeOf(content: CellContent | undefined): string | null {
  return typeof content === "string" ? leadingCode(content) : null;
}
