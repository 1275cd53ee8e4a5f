import { literal } from "./formula-text";

/**
 * Formula text for the code at the start of a label: all that stands before its first space.
 *
 * @example leadingCodeOf("A1") // 'LEFT(A1,FIND(" ",A1&" ")-1)'
 */
export function leadingCodeOf(label: string): string {
  return `LEFT(${label},FIND(" ",${label}&" ")-1)`;
}

/**
 * Formula text for the position of the label that starts with a code, in a row or column of labels. Codes of items can
 * begin one another (C01 and C011), so a space or the end must follow.
 *
 * @example codePosition("C01", "$A$2:$A$9") // 'IFERROR(MATCH("C01 *",$A$2:$A$9,0),MATCH("C01",$A$2:$A$9,0))'
 */
export function codePosition(code: string, labels: string): string {
  return `IFERROR(${codeBeforeName(code, labels)},MATCH(${literal(code)},${labels},0))`;
}

/** Formula text for the same position among labels that all have a name after their code. */
export function codeBeforeName(code: string, labels: string): string {
  return `MATCH(${literal(`${code} *`)},${labels},0)`;
}
