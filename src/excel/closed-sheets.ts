import { putBackSurely } from "./put-back";
import { runInExcel } from "./refusal";

/** A sheet with what its protection allows; null where it is open. */
export interface GuardedSheet {
  readonly id: string;
  readonly protection: Excel.WorksheetProtectionOptions | null;
}

/** What a sheet's protection allows, as Excel takes it again: it tells null for some options and refuses that itself. */
export function protectionOf({ protected: isClosed, options }: Excel.WorksheetProtection): GuardedSheet["protection"] {
  if (!isClosed) return null;
  return Object.fromEntries(Object.entries(options).filter(([, value]) => (value as unknown) !== null));
}

/**
 * Lifts the protection of every sheet and puts it back. A sheet whose protection has a password refuses here, before
 * anything is changed: later what was done could not be put back either, since that sheet refuses that too.
 *
 * @throws WorkbookRefusal "half-changed" where a sheet stayed open
 */
export async function tryProtection(sheets: readonly GuardedSheet[]): Promise<void> {
  if (!sheets.some(({ protection }) => protection)) return;
  try {
    await runInExcel(async (context) => {
      sheets.forEach((sheet) => sheet.protection && whileOpen(context, sheet, () => undefined));
      await context.sync();
    });
  } catch (failure) {
    await putBackSurely(() => closeAgain(sheets), failure);
    throw failure;
  }
}

/** Protects sheets again that a batch left open when it stopped in the middle. */
export async function closeAgain(sheets: readonly GuardedSheet[]): Promise<void> {
  if (!sheets.some(({ protection }) => protection)) return;
  await runInExcel(async (context) => {
    const found = sheets.map(({ id, protection }) => {
      return { protection, standing: context.workbook.worksheets.getItem(id).protection.load("protected") };
    });
    await context.sync();
    for (const { protection, standing } of found)
      if (protection && !standing.protected) standing.protect({ ...protection });
    await context.sync();
  });
}

/** Changes a sheet with its protection lifted and put back. An open sheet stays open: Excel may refuse to unprotect it. */
export function whileOpen(
  context: Excel.RequestContext,
  { id, protection }: GuardedSheet,
  change: (sheet: Excel.Worksheet) => void,
): void {
  const sheet = context.workbook.worksheets.getItem(id);
  if (protection) sheet.protection.unprotect();
  change(sheet);
  if (protection) sheet.protection.protect({ ...protection });
}
