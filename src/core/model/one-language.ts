import type { Language } from "../language";

/** Model files nest about ten deep; what lies deeper is no model and is left as it is. */
const DEEPEST = 32;

/**
 * A model file whose texts are in one language with the other filled in by the same texts, and with a word that says so.
 * Which language that is its name tells; any other file comes back as it is, and what is wrong with it is found later.
 *
 * @param value the content of a model file, not checked yet
 * @example inOneLanguage({ name: { en: "Sales" } }) // { name: { en: "Sales", zh: "Sales" }, language: "en" }
 */
export function inOneLanguage(value: unknown): unknown {
  if (!isGroup(value)) return value;
  const { name, language } = value;
  const own = language === "zh" || language === "en" ? language : onlyLanguageOf(name);
  return own === null ? value : { ...completed(value, own, 0), language: own };
}

function onlyLanguageOf(text: unknown): Language | null {
  if (!isGroup(text)) return null;
  const [key, ...others] = Object.keys(text);
  return others.length === 0 && (key === "zh" || key === "en") ? key : null;
}

function completed<T>(value: T, own: Language, depth: number): T;
function completed(value: unknown, own: Language, depth: number): unknown {
  if (depth > DEEPEST) return value;
  if (Array.isArray(value)) return (value as readonly unknown[]).map((entry) => completed(entry, own, depth + 1));
  if (!isGroup(value)) return value;
  if (onlyLanguageOf(value) === own) return { zh: value[own], en: value[own] };
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, completed(entry, own, depth + 1)]));
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
