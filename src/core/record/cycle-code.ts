/** Longest code: it stands beside other words. */
const LONGEST = 24;

/**
 * A short code that tells templates of one workbook apart, also where they have the same model: the cycle's name, else its
 * date, else the template's number, with which the names of its sheets end too.
 *
 * @param suffix the ending of its tables' names: "" or "_2"
 * @param taken the codes of the other templates
 * @returns 1 to 24 characters; with a number at the end where the code alone is taken, whatever the case of its letters
 * @example cycleCode({ name: "2026 H1", date: "2026-06-30" }, "", []) // "2026 H1"
 * @example cycleCode({ name: "2026 H1", date: "" }, "_2", ["2026 h1"]) // "2026 H1 2"
 * @example cycleCode({ name: "", date: "" }, "_3", []) // "3"
 */
export function cycleCode(
  { name, date }: { readonly name: string; readonly date: string },
  suffix: string,
  taken: readonly string[],
): string {
  const given =
    [name, date, suffix.slice(1)].map((text) => shortened(text, LONGEST)).find((text) => text !== "") ?? "1";
  const used = new Set(taken.map((code) => code.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? "" : ` ${String(number)}`;
    const code = shortened(given, LONGEST - ending.length) + ending;
    if (!used.has(code.toLowerCase())) return code;
  }
}

/** On one line, cut between characters. */
function shortened(text: string, longest: number): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return [...line]
    .reduce((cut, character) => (cut.length + character.length > longest ? cut : cut + character), "")
    .trim();
}
