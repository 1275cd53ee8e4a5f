import type { TemplateStays } from "../actions/in-place/template-stays";
import type { PaneTexts } from "../locales/en/pane";

/** Why a template stays as it is, as the end of a sentence. */
export function templateReason(words: PaneTexts["settings"]["inWorkbook"], why: TemplateStays): string {
  if (why.kind === "model-needed") return words.templateWhy["model-needed"](why.id, why.version);
  if (why.kind === "sheet-gone") return words.templateWhy["sheet-gone"](why.sheet);
  if (why.kind !== "table-differs") return words.templateWhy[why.kind];
  const tables: Readonly<Record<string, string>> = words.tables;
  return words.templateWhy["table-differs"](tables[why.table] ?? why.table);
}
