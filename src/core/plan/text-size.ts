/** Full-width characters take two columns of the default font. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;
const POINTS_PER_LINE = 15;
const ROW_PADDING = 4;
/** Excel's limit for the height of a row. */
const TALLEST_ROW = 409;

/**
 * Width of a text in characters of the default font; full-width characters count double.
 *
 * @example textWidth("C01 成就导向") // 12
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : 1;
  return width;
}

/**
 * Number of lines that a wrapped text takes in a column. Latin words are not split, so lines are taken a little
 * shorter than the column.
 *
 * @param width Of the column, in characters.
 * @example lineCount("成就导向\n抗挫能力", 20) // 2
 */
export function lineCount(text: string, width: number): number {
  const usable = Math.max(4, width * 0.92 - 1);
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line) / usable)), 0);
}

/**
 * Height in points of a row whose cells wrap, from the texts and the widths of their columns.
 *
 * @example rowHeight([{ text: "成就导向", width: 20 }]) // 19
 */
export function rowHeight(cells: readonly { readonly text: string; readonly width: number }[]): number {
  const lines = Math.max(1, ...cells.map(({ text, width }) => lineCount(text, width)));
  return Math.min(TALLEST_ROW, lines * POINTS_PER_LINE + ROW_PADDING);
}

/**
 * A text cut to a number of UTF-16 units, as Excel counts them, with an ellipsis; no character is cut in two.
 *
 * @example shortened("Communication", 8) // "Communi…"
 */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let kept = "";
  for (const character of text) {
    if (kept.length + character.length > limit - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

/**
 * A width in which headers wrap between words: that of the longest word, within limits that keep tables printable.
 *
 * @example headerWidth(["C03 Communication"], 9) // 15.5
 */
export function headerWidth(headers: readonly string[], narrowest: number): number {
  const words = headers.flatMap((header) => header.split(/\s+/u)).filter((word) => !WIDE.test(word));
  return Math.min(18, Math.max(narrowest, ...words.map((word) => textWidth(word) + 2.5)));
}
