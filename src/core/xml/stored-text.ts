/** Excel's limit; a longer text makes it call the file damaged. */
export const LONGEST_TEXT = 32_767;

const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;
// Halves of surrogate pairs on their own are no characters; XML can hold neither them nor these two code points.
const NO_CHARACTER = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const NOT_IN_XML = /[\uFFFE\uFFFF]/g;
// eslint-disable-next-line no-control-regex -- these are the characters that it is about
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000D\u000E-\u001F]/g;

/**
 * A text as SpreadsheetML stores it: what XML 1.0 cannot hold is written _xHHHH_, and text that looks like that
 * already keeps its meaning (ISO/IEC 29500-1, 22.9.2.19, ST_Xstring). Line breaks and emoji stay as they are.
 *
 * @example storedText("a\u0001b") // "a_x0001_b"
 */
export function storedText(text: string): string {
  return text
    .replace(LOOKS_ESCAPED, "_x005F_")
    .replace(NO_CHARACTER, "\uFFFD")
    .replace(NOT_IN_XML, escaped)
    .replace(CONTROL, escaped);
}

/**
 * The text that a stored one means.
 *
 * @example textFromStored("a_x0001_b") // "a\u0001b"
 */
export function textFromStored(stored: string): string {
  return stored.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function escaped(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
