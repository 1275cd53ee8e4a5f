import type { Certificate } from "../../model/forms";
import { cellAddress } from "../../formulas/address";
import { BODY, CENTERED, HEADER, INPUT, SECTION } from "../palette";
import { HEADER_ROW, type SheetDraft } from "../sheet-draft";
import type { TemplateContext } from "../template-context";

/** Days ahead of the end of a certificate from which the sheet warns. */
const WARN_DAYS = 60;
/** Where the links stand beside the settings. */
const LINKS_COLUMN = 3;

/** Cells that the formulas of the certificates read. */
export interface Settings {
  readonly months: string;
  readonly warning: string;
  /** First row below. */
  readonly next: number;
}

/** What certificates have in common, in cells that can be changed, and beside it which competencies chapters show. */
export function settingsAndLinks(draft: SheetDraft, context: TemplateContext, certificate: Certificate): Settings {
  const { texts, local } = context;
  const words = texts.forms.certificates;
  const row = HEADER_ROW - 1;
  draft.put(row, 0, [[words.settings], [words.months, null, certificate.months], [words.warning, null, WARN_DAYS]]);
  draft.style({ row, column: 0, rows: 1, columns: 1 }, SECTION);
  draft.height(row, 24);
  const labels = { row: row + 1, column: 0, rows: 2, columns: 3 };
  draft.style(labels, BODY);
  draft.style({ ...labels, column: 2, columns: 1 }, { ...INPUT, ...CENTERED });
  draft.validate({
    area: { ...labels, column: 2, columns: 1 },
    rule: { type: "whole", minimum: 0, maximum: 600 },
    alert: { style: "stop", title: words.settings, text: words.months },
  });
  draft.anchor({
    holds: { input: "certificateSettings" },
    area: { ...labels, column: 2, columns: 1 },
    title: { row: row + 1, column: 0, text: words.months },
  });
  for (const line of [row + 1, row + 2]) draft.merge({ row: line, column: 0, rows: 1, columns: 2 });
  const { links } = certificate;
  if (links.length > 0) {
    draft.put(row, LINKS_COLUMN, [
      [words.links],
      [words.chapter, words.competency],
      ...links.map(({ subject, item }) => [local(subject), local(item)]),
    ]);
    draft.style({ row, column: LINKS_COLUMN, rows: 1, columns: 1 }, SECTION);
    const table = { row: row + 1, column: LINKS_COLUMN, rows: links.length + 1, columns: 2 };
    draft.style(table, BODY);
    draft.style({ ...table, rows: 1 }, HEADER);
  }
  return {
    months: cellAddress(row + 1, 2, "both"),
    warning: cellAddress(row + 2, 2, "both"),
    next: row + Math.max(4, links.length + 3),
  };
}
