/** A piece of a formula. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

export type TokenKind =
  | "number" | "string" | "error" | "reference" | "table" | "word" | "sheet" | "call" | "operator" | "space" | "end"; // prettier-ignore

/** The kinds in the order in which they are tried. A sheet's name ends with "!", a call's with "(". */
const PATTERN = new RegExp(
  [
    String.raw`(?<string>"(?:[^"]|"")*")`,
    String.raw`(?<error>#(?:REF!|DIV/0!|N/A|NAME\?|NULL!|NUM!|VALUE!|GETTING_DATA|SPILL!|CALC!|BUSY!))`,
    String.raw`(?<sheet>(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)`,
    String.raw`(?<reference>\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})?(?![\p{L}\p{N}_.(!])|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(!])|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}(?!\d))`,
    String.raw`(?<table>[\p{L}_\\][\p{L}\p{N}_.\\]*\[(?:[^\[\]']|'.|\[(?:[^\[\]']|'.)*\])*\])`,
    String.raw`(?<call>[\p{L}_\\][\p{L}\p{N}_.\\]*\()`,
    String.raw`(?<word>[\p{L}_\\][\p{L}\p{N}_.\\?]*)`,
    String.raw`(?<number>(?:\d+(?:\.\d*)?|\.\d+)(?:[Ee][+-]?\d+)?)`,
    String.raw`(?<space>\s+)`,
    String.raw`(?<operator><>|<=|>=|.)`,
  ].join("|"),
  "suy",
);
const KINDS: readonly TokenKind[] = [
  "string", "error", "sheet", "reference", "table", "call", "word", "number", "space", "operator",
]; // prettier-ignore

/** A formula in pieces, without its "=" at the front. */
export function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  PATTERN.lastIndex = 0;
  for (let match = PATTERN.exec(formula); match; match = PATTERN.exec(formula)) {
    for (let group = 1; group < match.length; group += 1) {
      const text = match[group];
      if (text === undefined) continue;
      tokens.push({ kind: KINDS[group - 1] ?? "operator", text });
      break;
    }
  }
  tokens.push({ kind: "end", text: "" });
  return tokens;
}
