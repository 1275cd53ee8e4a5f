const CODE = /^\s*([A-Z]\d{1,3})(?=\s|$)/u;

/**
 * The code at the start of a header or row label, up to the first space; null where there is none.
 *
 * @example leadingCode("C01 成就导向") // "C01"
 */
export function leadingCode(label: unknown): string | null {
  return typeof label === "string" ? (CODE.exec(label)?.[1] ?? null) : null;
}

/**
 * What stands after the code: the part that users may rename.
 *
 * @example nameAfterCode("C01 成就导向") // "成就导向"
 */
export function nameAfterCode(label: string): string {
  return label.replace(CODE, "").trim();
}
