import { SHEETS } from "../../core/plan/sheet-registry";
import type { SheetKind } from "../../core/plan/template-names";
import { recordedName } from "../../core/record/template-record";
import type { PlanAgain } from "../plan-again";
import { freeSheetName, sheetNow } from "../template-sheets";
import type { TemplateInWorkbook } from "../templates-in-workbook";

/** What the template's sheets are called now, with free names for those of the calculation, and which are gone. */
export function namesNow(
  template: TemplateInWorkbook,
  { record, kinds }: PlanAgain,
  words: Readonly<Record<SheetKind, string>>,
  open: readonly string[],
): { readonly sheets: Readonly<Record<SheetKind, string>>; readonly gone: ReadonlySet<SheetKind> } {
  const sheets = { ...words };
  const gone = new Set<SheetKind>();
  const taken = new Set(open.map((name) => name.toLowerCase()));
  for (const kind of Object.keys(words) as SheetKind[]) {
    if (!kinds.includes(kind)) {
      if (SHEETS[kind].content === "calculation" || kind === "scorecardData")
        sheets[kind] = freeSheetName(words[kind], template.suffix.replace("_", " "), taken);
      continue;
    }
    const remembered = recordedName(record, kind) ?? words[kind];
    const now = sheetNow(template, record, kind, remembered, open);
    if (now === null) gone.add(kind);
    sheets[kind] = now ?? remembered;
  }
  return { sheets, gone };
}
