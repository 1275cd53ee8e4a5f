/** A line of a pasted list with anything in it. */
export interface PastedRow {
  /** Counted from 1, as an editor shows it; a field in quotes can hold further lines. */
  readonly line: number;
  /** Without the spaces around them. */
  readonly fields: readonly string[];
}

/**
 * Reads text as spreadsheets copy it and people type it. Fields are parted by tabs or, in a line without one, by commas or
 * semicolons, Chinese ones too, whichever the list goes by. They may stand in double quotes, as cells with line breaks are
 * copied. Spaces around a field do not belong to it, full-width ones included, nor do signs without width anywhere. Lines
 * in which nothing stands are passed over.
 *
 * @example pastedRows("001\tLee, Bruce\n\n002；李明") // [{ line: 1, fields: ["001", "Lee, Bruce"] }, { line: 3, fields: ["002", "李明"] }]
 */
export function pastedRows(text: string): readonly PastedRow[] {
  const plain = text.replaceAll(WIDTHLESS, "").replaceAll(/\r\n?/gu, "\n");
  const separator = separatorOf(plain);
  const rows: PastedRow[] = [];
  let line = 1;
  let at = 0;
  while (at < plain.length) {
    const { fields, end } = readRow(plain, at, separator);
    if (fields.some((field) => field !== "")) rows.push({ line, fields });
    for (let index = at; index < end; index += 1) if (plain[index] === "\n") line += 1;
    at = end;
  }
  return rows;
}

/** Zero-width spaces and joiners, and the mark at the beginning of files: they come along from pages and are never seen. */
const WIDTHLESS = /[\u200B-\u200D\u2060\uFEFF]/gu;

const COMMAS = ",，";
const SEMICOLONS = ";；";

/** What parts the lines without tabs: what most of them hold and, of equals, what each holds as often as the others. */
function separatorOf(text: string): string {
  const lines = text.split("\n").filter((line) => line.trim() !== "" && !line.includes("\t"));
  const [commas, semicolons] = [COMMAS, SEMICOLONS].map((signs) => {
    const counts = lines.map((line) => [...line].filter((sign) => signs.includes(sign)).length);
    return { lines: counts.filter((count) => count > 0).length, isEven: new Set(counts).size === 1 };
  }) as [Found, Found];
  const isEvener = semicolons.isEven && !commas.isEven;
  return semicolons.lines > commas.lines || (semicolons.lines === commas.lines && isEvener) ? SEMICOLONS : COMMAS;
}

interface Found {
  readonly lines: number;
  readonly isEven: boolean;
}

/** Reads fields up to the end of a row, its line break included. */
function readRow(
  text: string,
  from: number,
  usual: string,
): { readonly fields: readonly string[]; readonly end: number } {
  const lineEnd = text.indexOf("\n", from);
  const firstLine = text.slice(from, lineEnd === -1 ? text.length : lineEnd);
  const separator = firstLine.includes("\t") ? "\t" : usual;
  const fields: string[] = [];
  let at = from;
  for (;;) {
    const field = readField(text, at, separator);
    fields.push(field.value.trim());
    at = field.end;
    if (at >= text.length || text[at] === "\n") return { fields, end: Math.min(at + 1, text.length) };
    at += 1;
  }
}

/** A field in quotes, with what may follow it: a separator or the end of its line. */
const QUOTED = /[^\S\n\t]*"((?:[^"]|"")*)"[^\S\n\t]*(?=[\t,，;；\n]|$)/uy;

function readField(text: string, from: number, separator: string): { readonly value: string; readonly end: number } {
  QUOTED.lastIndex = from;
  const quoted = QUOTED.exec(text);
  const next = text[QUOTED.lastIndex] ?? "\n";
  if (quoted && (next === "\n" || separator.includes(next))) {
    return { value: (quoted[1] ?? "").replaceAll('""', '"'), end: from + quoted[0].length };
  }
  let end = from;
  while (end < text.length && text[end] !== "\n" && !separator.includes(text[end] ?? "")) end += 1;
  return { value: text.slice(from, end), end };
}
