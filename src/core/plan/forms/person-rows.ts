import { lastPlace, tableColumn } from "../../formulas/table-formulas";
import type { TemplateContext } from "../template-context";

/** The code of each person in the rows that a form prepares; null in the blank ones. */
export function personCodesOf({ choices, peopleRows }: TemplateContext): readonly (string | null)[] {
  return Array.from({ length: peopleRows }, (_, row) => choices.people[row]?.code ?? null);
}

/** Formula text for the name that People gives to a code; "" where the code is blank or unknown. */
export function personName({ tables: { people } }: TemplateContext, code: string): string {
  const codes = tableColumn(people, "P1");
  const same = `EXACT(TRIM(${codes}),TRIM(${code}))`;
  return `IF(TRIM(${code})="","",IF(SUMPRODUCT(--${same})=0,"",INDEX(${tableColumn(people, "P2")},${lastPlace(same, codes)})&""))`;
}
