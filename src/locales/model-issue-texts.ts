import type { Language } from "../core/language";
import type { ModelIssue, ModelIssueCode } from "../core/model/model-issue";
import { modelIssueSentence as en } from "./en/model-issues";
import { modelIssueSentence as zh } from "./zh-CN/model-issues";

/** What is wrong with a model file, where, and what to do. Plain text, never markup. */
export const MODEL_ISSUE_SENTENCES: Readonly<
  Record<Language, <C extends ModelIssueCode>(issue: ModelIssue<C>) => string>
> = { en, zh };
