import { numfmt } from "@univerjs/core";
import type { CellContent } from "../../core/plan/workbook-plan";

/** What Excel makes of a text that is typed into a cell. */
export interface TypedValue {
  readonly content: CellContent;
  /** The format that the typing brings along, for a cell that has none of its own. */
  readonly numberFormat?: string;
}

const ERRORS = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/i;

/**
 * Reads a text as Excel reads what a person types: numbers, percentages, dates, TRUE and FALSE, formulas. A leading
 * apostrophe, or the format "@", keeps it text.
 * @example
 * typedValue("12.5%", "General"); // { content: 0.125, numberFormat: "0.00%" }
 */
export function typedValue(text: string, numberFormat: string): TypedValue {
  if (text === "") return { content: null };
  if (text.startsWith("'")) return { content: text.slice(1) };
  if (numberFormat === "@") return { content: text };
  if (text.length > 1 && text.startsWith("=")) return { content: { formula: text } };
  if (/^[+-]/.test(text) && text.length > 1 && !Number.isFinite(Number(text)) && numberIn(text) === undefined) {
    // "+A1" and "-A1*2" are formulas; a lone word behind a sign stays a text, where Excel asks back.
    if (/^[+-](?:[A-Z]{1,3}\d|[\d(]|[A-Z]+\()/i.test(text)) return { content: { formula: `=${text}` } };
    return { content: text };
  }
  if (/^true$/i.test(text)) return { content: true };
  if (/^false$/i.test(text)) return { content: false };
  if (ERRORS.test(text)) return { content: { error: text.toUpperCase() } };
  return numberIn(text) ?? { content: text };
}

function numberIn(text: string): TypedValue | undefined {
  const trimmed = text.trim();
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(trimmed)) return { content: Number(trimmed) };
  const parsed = numfmt.parseValue(trimmed);
  // "1 2" is read as a date by the library alone, not by Excel.
  if (!parsed || parsed.z?.startsWith("m d")) return undefined;
  if (typeof parsed.v === "boolean") return { content: parsed.v };
  return typeof parsed.v === "number"
    ? { content: parsed.v, ...(parsed.z === undefined ? {} : { numberFormat: parsed.z }) }
    : undefined;
}
