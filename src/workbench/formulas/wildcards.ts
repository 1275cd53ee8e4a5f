const SPECIAL = /[\\^$.*+?()[\]{}|/]/g;

/** Whether a text has a sign with a meaning in patterns: *, ? or ~. */
export function isPattern(text: string): boolean {
  return /[*?~]/.test(text);
}

/**
 * Regular expression of a pattern with * for any signs, ? for one and ~ before a sign that stands for itself, without
 * regard to case.
 *
 * @param part "whole" for a cell's whole text, "within" for SEARCH
 * @example patternOf("a?c~*", "whole").test("ABC*") // true
 */
export function patternOf(text: string, part: "whole" | "within"): RegExp {
  let source = "";
  for (let index = 0; index < text.length; index += 1) {
    const sign = text.charAt(index);
    const next = text.charAt(index + 1);
    if (sign === "~" && (next === "*" || next === "?" || next === "~")) {
      source += next.replace(SPECIAL, "\\$&");
      index += 1;
    } else if (sign === "*") source += ".*";
    else if (sign === "?") source += ".";
    else source += sign.replace(SPECIAL, "\\$&");
  }
  return part === "whole" ? new RegExp(`^${source}$`, "is") : new RegExp(source, "is");
}

/**
 * What a pattern without * and ? stands for: its text with ~ taken away; undefined where it has one.
 *
 * @example literalOf("a~*") // "a*"
 */
export function literalOf(pattern: string): string | undefined {
  if (!isPattern(pattern)) return pattern;
  const bare = pattern.replace(/~[*?~]/g, "");
  return /[*?]/.test(bare) ? undefined : pattern.replace(/~([*?~])/g, "$1");
}
