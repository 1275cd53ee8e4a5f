import { parseXml, textOf } from "../xml/xml-read";

/**
 * Where the workbook remembers a template: a custom XML part of its own for each, with the suffix of its tables at the end
 * of its namespace. So an insert adds one part and its undo takes one away, a damaged one costs one template, and none
 * grows beyond what programs take.
 */
export const TEMPLATE_NAMESPACE = "urn:competency-scorecard:template";
/** Where the workbook remembers the formulas that were converted. */
export const CONVERSION_NAMESPACE = "urn:competency-scorecard:conversion";
/** Where the workbook remembers the last check of a template, with the suffix of its tables at the end. */
export const CHECK_NAMESPACE = "urn:competency-scorecard:check";

/** A model's text has two million characters at most; the rest of a record is far less. Longer ones are not parsed. */
export const LONGEST_PART = 4_000_000;

const ROOT = "record";

/** What a part of ours says; "too-large" and "damaged" are left unread. */
export type PartContent =
  { readonly kind: "data"; readonly data: unknown } | { readonly kind: "too-large" | "damaged" };

/**
 * Data as a custom XML part: JSON in one element. Whatever XML cannot hold or programs might change on the way, such as
 * control characters, halves of surrogate pairs and the end of a CDATA section, is written as JSON writes it. There is no
 * XML declaration, which setXml of some versions of Office does not take.
 *
 * @example partXml("urn:x", ["<"]) // '<record xmlns="urn:x">["\\u003c"]</record>'
 */
export function partXml(namespace: string, data: unknown): string {
  return `<${ROOT} xmlns="${namespace}">${JSON.stringify(data).replace(NOT_PLAIN, escaped)}</${ROOT}>`;
}

/** The data of a part, as it may come back after other programs wrote it anew. */
export function partContent(xml: string): PartContent {
  if (xml.length > LONGEST_PART) return { kind: "too-large" };
  try {
    const root = parseXml(xml);
    return root.name === ROOT ? { kind: "data", data: JSON.parse(textOf(root)) as unknown } : { kind: "damaged" };
  } catch (error) {
    if (error instanceof SyntaxError) return { kind: "damaged" };
    throw error;
  }
}

const NOT_PLAIN = /[<>&\u007f-\u009f\u2028\u2029\ufffe\uffff]/gu;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
