import type { RaterGroup } from "../model/competency-model";
import type { FormulaKind, TemplateChoices } from "../plan/template-choices";
import type { CellValue } from "../tables/cell";
import { leadingCode } from "../tables/code";
import { COLUMN_CODES, findColumns } from "../tables/columns";
import { numberOrNull } from "../tables/number-cell";
import type { RaterGroupId } from "../tables/rater-group";
import type { TableKind } from "../tables/table";
import type { MatchingModel } from "./matching-model";

type Rows = readonly (readonly CellValue[])[];

/**
 * What was chosen for a template, as far as its tables tell: people by the grades that they aim at, rater groups with
 * their weights, rows for each person. The name and the date of the cycle are not known.
 */
export function choicesFromTables(
  { model, language }: MatchingModel,
  rowsOf: (kind: TableKind) => Rows,
  formulas: FormulaKind,
): TemplateChoices {
  const { people, raters, ratings } = COLUMN_CODES;
  const groups = columnsOf("raters", rowsOf("raters"), [raters.group, raters.weight, raters.minimum]);
  const raterGroups = model.raterGroups.map((group): RaterGroup => {
    const row = groups.find(([name]) => name === group.name[language]);
    return {
      ...group,
      weight: numberOrNull(row?.[1] ?? null) ?? group.weight,
      minimum: numberOrNull(row?.[2] ?? null) ?? group.minimum,
    };
  });
  const given = columnsOf("ratings", rowsOf("ratings"), [ratings.person, ratings.group]);
  const rowsFor = (id: RaterGroupId): number => {
    const name = model.raterGroups.find((group) => group.id === id)?.name[language];
    return mostOfOne(given.flatMap(([person = null, group]) => (group === name ? [person] : [])));
  };
  return {
    model,
    language,
    people: columnsOf("people", rowsOf("people"), [people.code, people.grade])
      .filter(([code]) => code !== null && code !== "")
      .map(([, grade]) => ({ code: "", name: "", department: "", position: "", grade: leadingCode(grade) })),
    raterGroups,
    ratersPerPerson: {
      self: rowsFor("self"),
      superior: rowsFor("superior"),
      peers: rowsFor("peers"),
      subordinates: rowsFor("subordinates"),
      customers: rowsFor("customers"),
    },
    cycle: { name: "", date: "" },
    formulas,
  };
}

/** Some columns of a table by their codes, below the header; null where there is none. */
function columnsOf(kind: TableKind, rows: Rows, codes: readonly string[]): readonly (readonly CellValue[])[] {
  const { at } = findColumns(rows[0] ?? [], kind);
  return rows.slice(1).map((row) => codes.map((code) => row[at.get(code) ?? -1] ?? null));
}

/** How often the value stands there that stands there most. */
function mostOfOne(values: readonly CellValue[]): number {
  const counts = new Map<CellValue, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}
