import { runInExcel } from "./refusal";

/** A protected sheet, with what its protection allows. */
export interface ClosedSheet {
  readonly id: string;
  readonly protection: Excel.WorksheetProtectionOptions;
}

/**
 * Lifts the protection of every sheet and puts it back. A sheet whose protection has a password refuses here, before
 * anything is changed: later what was done could not be put back either, since that sheet refuses that too.
 */
export async function tryProtection(closed: readonly ClosedSheet[]): Promise<void> {
  if (closed.length === 0) return;
  await runInExcel(async (context) => {
    for (const { id, protection } of closed) {
      const sheet = context.workbook.worksheets.getItem(id);
      sheet.protection.unprotect();
      sheet.protection.protect({ ...protection });
    }
    await context.sync();
  });
}

/** Changes a sheet with its protection lifted and put back. */
export function whileOpen(
  context: Excel.RequestContext,
  { id, protection }: { readonly id: string; readonly protection: ClosedSheet["protection"] | null },
  change: (sheet: Excel.Worksheet) => void,
): void {
  const sheet = context.workbook.worksheets.getItem(id);
  if (protection) sheet.protection.unprotect();
  change(sheet);
  if (protection) sheet.protection.protect({ ...protection });
}
