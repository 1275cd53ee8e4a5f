import { leadingCode, nameAfterCode } from "../tables/code";
import { plainText } from "../tables/number-cell";

/** Labels by what is left of them when their code was damaged or lost. */
export interface LabelIndex {
  /** By the code in lower case, and by it without its zeros; null where two codes differ by zeros only. */
  readonly byCode: ReadonlyMap<string, string | null>;
  /** Null where two labels have the same name. */
  readonly byName: ReadonlyMap<string, string | null>;
}

/** A code in any case or width, with or without the space after it and the zeros in it. */
const DAMAGED_CODE = /^([a-z])(0*)(\d{1,3})(?![\d])/u;

/** Collects labels such as "C01 成就导向" for likelyLabel. */
export function indexLabels(labels: Iterable<string>): LabelIndex {
  const byCode = new Map<string, string | null>();
  const shortened = new Map<string, string | null>();
  const byName = new Map<string, string | null>();
  for (const label of labels) {
    const code = damagedCode(label);
    if (code !== null) {
      byCode.set(code.written, label);
      shortened.set(code.short, shortened.has(code.short) ? null : label);
    }
    const name = fold(nameAfterCode(label));
    if (name !== "") byName.set(name, byName.has(name) ? null : label);
  }
  for (const [code, label] of shortened) if (!byCode.has(code)) byCode.set(code, label);
  return { byCode, byName };
}

/**
 * The label that a text was meant to be: its code in another case or width or without the space, or its name alone or
 * after a wrong code.
 * Null where none or several would do.
 *
 * @example likelyLabel("c3 x", indexLabels(["C03 沟通倾听能力"])) // "C03 沟通倾听能力"
 * @example likelyLabel("沟通倾听能力", indexLabels(["C03 沟通倾听能力"])) // "C03 沟通倾听能力"
 */
export function likelyLabel(text: string, index: LabelIndex): string | null {
  const code = damagedCode(text);
  return (
    (code === null ? undefined : (index.byCode.get(code.written) ?? index.byCode.get(code.short))) ??
    index.byName.get(fold(text)) ??
    index.byName.get(fold(nameAfterCode(text))) ??
    null
  );
}

/**
 * A label with its code again, keeping the words that the user gave it.
 *
 * @example withCode("沟通与倾听", "C03") // "C03 沟通与倾听"
 * @example withCode("c03沟通", "C03") // "C03 沟通"
 */
export function withCode(text: string, code: string): string {
  const plain = plainText(text);
  const damaged = leadingCode(plain) ?? DAMAGED_CODE.exec(plain.toLowerCase())?.[0] ?? "";
  return `${code} ${plain.slice(damaged.length).trim()}`.trim();
}

/** A code in lower case as it is written, and without the zeros before its number. */
function damagedCode(text: string): { readonly written: string; readonly short: string } | null {
  const [written, letter, , number] = DAMAGED_CODE.exec(fold(text)) ?? [];
  return written === undefined ? null : { written, short: `${letter ?? ""}${number ?? ""}` };
}

function fold(text: string): string {
  return plainText(text).toLowerCase();
}
