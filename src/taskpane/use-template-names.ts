import { useCallback, useEffect, useState } from "react";
import type { TemplateInWorkbook } from "../actions/templates-in-workbook";
import { modelNamed } from "../core/record/template-record";
import { usePane } from "./pane-context";
import type { CatalogueEntry } from "./template/catalogue-entry";

/**
 * What templates are called: by the name of their model, and where the workbook holds several by the code of their cycle
 * too. Workbooks of earlier versions do not keep the model, so the catalogue is asked, and without it they go by its id.
 */
export function useTemplateNames(
  templates: readonly Pick<TemplateInWorkbook, "record">[],
): (template: Pick<TemplateInWorkbook, "record" | "cycle" | "isOnly">) => string {
  const { texts, catalogue, language } = usePane();
  const [entries, setEntries] = useState<readonly CatalogueEntry[]>([]);
  const asksCatalogue = templates.some(({ record }) => record?.model.kind === "named");
  useEffect(() => {
    if (!asksCatalogue) return;
    catalogue.entries().then(
      (found) => setEntries(found as readonly CatalogueEntry[]),
      () => setEntries([]),
    );
  }, [catalogue, asksCatalogue]);
  return useCallback(
    ({ record, cycle, isOnly }) => {
      const kept = record?.model.kind === "kept" ? record.model.content.name[language] : undefined;
      const id = record === null ? undefined : modelNamed(record).id;
      const listed = entries.find((entry) => entry.id === id)?.name[language];
      const name = kept ?? listed ?? id ?? texts.results.template;
      return isOnly ? name : `${name} · ${cycle}`;
    },
    [entries, language, texts],
  );
}
