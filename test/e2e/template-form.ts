import { expect } from "@playwright/test";
import { PANE } from "./pane-words";
import type { Locale, WorkbenchPage } from "./workbench-page";

export interface TemplateWishes {
  /** Lines of the list of people. */
  readonly people: readonly string[];
  readonly native?: boolean;
  /** Another model than the first of the list. */
  readonly model?: string;
  /** Raters of the group of peers. */
  readonly peers?: number;
}

/** People with running codes, as many as wanted. */
export function peopleLines(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${String(index + 1).padStart(3, "0")},Person ${index + 1},,,G2`);
}

/** Types the list of people, whether the model chosen has grades or roles. */
export async function typePeople(workbench: WorkbenchPage, locale: Locale, people: readonly string[]): Promise<void> {
  const { pane } = workbench;
  const { peopleLabel, inRoles } = PANE[locale].template;
  await pane.getByLabel(peopleLabel).or(pane.getByLabel(inRoles.peopleLabel)).fill(people.join("\n"));
}

/** Opens the template page and fills its form; nothing is inserted yet. */
export async function fillTemplateForm(
  workbench: WorkbenchPage,
  locale: Locale,
  { people, native = false, model, peers }: TemplateWishes,
): Promise<void> {
  const { pane } = workbench;
  const { template } = PANE[locale];
  await workbench.ribbon(template.insert);
  if (model !== undefined) {
    const option = pane.locator(`[role="option"][data-model="${model}"]`);
    await option.click();
    await expect(option).toHaveAttribute("aria-selected", "true");
  }
  await typePeople(workbench, locale, people);
  if (peers !== undefined) {
    await pane.getByRole("button", { name: template.raters }).click();
    await pane.getByLabel(template.numberOf(template.groups.peers)).fill(String(peers));
  }
  if (native) {
    await pane.getByRole("button", { name: template.options }).click();
    await pane.getByRole("radio", { name: template.formulasNative }).check({ force: true });
  }
}

export async function pressInsert(workbench: WorkbenchPage, locale: Locale): Promise<void> {
  await workbench.pane.getByRole("button", { name: PANE[locale].template.insert, exact: true }).click();
}

export async function expectInserted(workbench: WorkbenchPage, locale: Locale): Promise<void> {
  await expect(workbench.pane.getByText(PANE[locale].template.doneTitle)).toBeVisible({ timeout: 60_000 });
}

/** A sentence of the pane about something that did not work. */
export async function expectFault(workbench: WorkbenchPage, locale: Locale, sentence: string): Promise<void> {
  const notice = workbench.pane.getByRole("alert").filter({ hasText: PANE[locale].faults.title });
  await expect(notice.filter({ hasText: sentence })).toBeVisible({ timeout: 60_000 });
}
