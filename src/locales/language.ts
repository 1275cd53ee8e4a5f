import type { Language } from "../core/language";

/** The tag of a language for the page and for the formatting of dates. */
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { zh: "zh-CN", en: "en-US" };

/** What each language calls itself: the same in every language, so that everybody finds theirs. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { zh: "中文", en: "English" };

/**
 * The language of the product for a locale of Office, such as "zh-TW" or "de-DE": Chinese for every Chinese locale,
 * English for all others.
 *
 * @example languageOf("zh-TW") // "zh"
 * @example languageOf("de-DE") // "en"
 */
export function languageOf(locale: string | undefined): Language {
  return /^zh\b/iu.test(locale ?? "") ? "zh" : "en";
}
