/**
 * The words that raters write for "not rated", in lower case. Formulas fold no full-width signs, so the dash of Chinese
 * input methods stands here by itself.
 */
export const NOT_RATED_WORDS = ["-", "–", "—", "－", "不适用", "无法判断", "n/a", "cannot judge"] as const;

/** The words for no, in lower case, where any other mark means yes. */
export const NO_WORDS = ["no", "n", "false", "否", "不"] as const;

/** The answers to a question that takes yes or no, in either language and as people type them, in lower case. */
export const ANSWERS = {
  yes: ["是", "有", "yes", "y", "true", "1", "√", "✓"],
  no: ["否", "无", "no", "n", "false", "0", "×", "✗"],
} as const;
