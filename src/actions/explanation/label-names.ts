import type { Labels } from "../../core/plan/anchor";
import type { Assessment } from "../../core/scoring/assessment";
import { personLabel } from "../../core/scoring/team";
import type { CellValue } from "../../core/tables/cell";
import { cellText } from "../../core/tables/cell-text";
import { leadingCode } from "../../core/tables/code";

/** The person, item, category or grade that a label names; null where it names none. */
export function nameOf(of: Labels["of"], label: string, assessment: Assessment): string | null {
  const { items, categories, grades } = assessment.profile;
  switch (of) {
    case "person":
      return personOf(label, assessment);
    case "item":
      return items.find(({ code }) => code === leadingCode(label))?.code ?? null;
    case "category":
      return categories.find(({ name }) => name === label)?.name ?? null;
    case "grade":
      return grades.find(({ code }) => code === leadingCode(label))?.code ?? null;
  }
}

/**
 * The code of the person that a label of the results names.
 *
 * @param label code and name as in the results, or the code alone
 */
export function personOf(label: CellValue, { people }: Assessment): string | null {
  const text = cellText(label);
  const exact = people.find((person) => personLabel(person) === text);
  return (exact ?? people.find(({ code }) => text === code || text.startsWith(`${code} `)))?.code ?? null;
}
