import type { Issue, IssueCode, IssueOf, IssueParameters } from "../core/issue";
import type { Language } from "../core/language";
import type { IssueTopic } from "../core/ratings/issue-topics";
import { issueTexts as en } from "./en/issues";
import { issueTexts as zh } from "./zh-CN/issues";

/** What a language says about issues. A code without a sentence does not compile. */
export interface IssueTexts {
  readonly sentences: { readonly [C in IssueCode]: (parameters: Readonly<IssueParameters[C]>) => string };
  readonly topics: Readonly<Record<IssueTopic, string>>;
}

export const ISSUE_TEXTS: Readonly<Record<Language, IssueTexts>> = { en, zh };

/**
 * The sentence that tells a user about an issue: which cell, what is wrong, what to do. Plain text, never markup.
 *
 * @example issueSentence({ code: "weights-sum", parameters: { sum: "99" }, severity: "warning" }, "en") // "Weights sum to 99%, not 100%. Adjust them."
 */
export function issueSentence(issue: Issue, language: Language): string {
  return sentence(ISSUE_TEXTS[language].sentences, issue);
}

function sentence<C extends IssueCode>(sentences: IssueTexts["sentences"], issue: IssueOf<C>): string {
  return sentences[issue.code](issue.parameters);
}
