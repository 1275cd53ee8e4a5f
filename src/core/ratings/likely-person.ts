import { plainText } from "../tables/number-cell";
import type { WorkbookView } from "./workbook-view";

/**
 * Finds the person that a code which is not in the list was meant to be: the one code that is equal without leading
 * zeros, spaces, case and width ("007" typed as the number 7), or the code of the one person of that name. Null where
 * none or several would do.
 */
export function personFinder(view: WorkbookView): (text: string) => string | null {
  const codes = new Map<string, string | null>();
  const names = new Map<string, string | null>();
  for (const { code, name } of view.personByCode.values()) {
    const bare = bareCode(code);
    codes.set(bare, codes.has(bare) ? null : code);
    const plain = plainText(name).toLowerCase();
    if (plain !== "") names.set(plain, names.has(plain) ? null : code);
  }
  return (text) => codes.get(bareCode(text)) ?? names.get(plainText(text).toLowerCase()) ?? null;
}

function bareCode(code: string): string {
  return plainText(code)
    .toLowerCase()
    .replace(/\s+/gu, "")
    .replace(/^0+(?=.)/u, "");
}
