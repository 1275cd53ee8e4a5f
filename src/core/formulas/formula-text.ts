/** Excel takes no longer text inside a formula; a pair of surrogates is not cut in two. */
const PIECE = /[^]{1,255}(?![\uDC00-\uDFFF])/g;
const LONGEST_TEXT = 255;

/**
 * A text inside a formula: in quotes, with its own quotes doubled. Every text that a formula holds comes from here, so
 * that a name with a quote in it cannot end it.
 *
 * @example literal('the "best"') // '"the ""best"""'
 */
export function literal(text: string): string {
  const pieces = text.length > LONGEST_TEXT ? (text.match(PIECE) ?? []) : [text];
  const texts = pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`);
  return texts.length > 1 ? `CONCATENATE(${texts.join(",")})` : texts.join("");
}

/**
 * Formula text for whether a cell's text begins with a sign.
 *
 * @example beginsWith("A1", "▼") // 'LEFT(A1,1)="▼"'
 */
export function beginsWith(cell: string, sign: string): string {
  return `LEFT(${cell},1)=${literal(sign)}`;
}
