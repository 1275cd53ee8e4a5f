import { quoted } from "./quoted";
import type { PersonRow } from "../tables/people";
import type { WorkbookView } from "./workbook-view";

/**
 * What sentences call a person: the name, with the code where two people share it, or the code where the list of
 * people does not know it. "" where the row has no code.
 */
export function personNamer({ personByCode }: Pick<WorkbookView, "personByCode">): (code: string) => string {
  const times = new Map<string, number>();
  for (const { name } of personByCode.values()) times.set(name, (times.get(name) ?? 0) + 1);
  const names = new Map<string, string>();
  for (const person of personByCode.values()) names.set(person.code, nameOf(person, times));
  return (code) => names.get(code) ?? quoted(code);
}

function nameOf({ code, name }: PersonRow, times: ReadonlyMap<string, number>): string {
  if (name === "") return quoted(code);
  return (times.get(name) ?? 0) > 1 ? `${quoted(name)} ${quoted(code)}` : quoted(name);
}
