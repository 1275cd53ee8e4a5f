import "./browser-parts";
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import type { Language } from "../../src/core/language";
import { PANE_TEXTS } from "../../src/locales/pane-texts";
import "../../src/taskpane/template/open-work";
import { App, type AppProps } from "../../src/taskpane/app";
import type { MemoryWorkbook } from "../actions/memory-workbook";
import bank from "../../src/models/bank-customer-manager.json";
import behavioural from "../../src/models/behavioural-dictionary.json";
import { catalogueIds } from "../../src/models/catalogue";
import entries from "../../src/models/catalogue-entries.json";
import enterprise from "../../src/models/enterprise-dictionary.json";
import itOperations from "../../src/models/it-operations-team.json";
import telecom from "../../src/models/telecom-customer-manager.json";
import type { ModelCatalogue } from "../../src/taskpane/model-catalogue";

// Looking for roles and names in a long page is slow in the tests' browser, not in a real one.
jest.setTimeout(60_000);

const MODELS: Readonly<Record<string, unknown>> = {
  "telecom-customer-manager": telecom,
  "enterprise-dictionary": enterprise,
  "it-operations-team": itOperations,
  "bank-customer-manager": bank,
  "behavioural-dictionary": behavioural,
};

/** Some of the models that are shipped; the others cannot be fetched. */
export const SHIPPED: ModelCatalogue = {
  ids: catalogueIds,
  entries: () => Promise.resolve(entries),
  model: (id) => (id in MODELS ? Promise.resolve(MODELS[id]) : Promise.reject(new Error(`No ${id} here.`))),
};

/** Draws the whole pane on a workbook, with nothing kept from before. */
export async function drawPane(
  workbook: MemoryWorkbook,
  language: Language,
  props: Partial<AppProps> = {},
): Promise<void> {
  window.localStorage.clear();
  window.sessionStorage.clear();
  await drawAgain(workbook, language, props);
}

/** Closes the pane and opens it again: what was kept is there. */
export async function drawAgain(
  workbook: MemoryWorkbook,
  language: Language,
  props: Partial<AppProps> = {},
): Promise<void> {
  cleanup();
  await act(async () => {
    render(
      <App
        workbook={workbook}
        catalogue={SHIPPED}
        officeLocale={language === "zh" ? "zh-CN" : "en-US"}
        version="1.0.0"
        {...props}
      />,
    );
  });
  // The list of models and the first model are fetched after the first paint, in a few steps that wait for nothing.
  for (let step = 0; step < 20; step += 1) await act(() => Promise.resolve());
}

export async function goTo(language: Language, place: keyof (typeof PANE_TEXTS)["en"]["tabs"]): Promise<void> {
  const name = new RegExp(`^${PANE_TEXTS[language].tabs[place]}`, "u");
  await click(screen.getByRole("tab", { name }));
}

/** As a click and Enter on a button do. */
export async function click(element: HTMLElement): Promise<void> {
  await act(async () => {
    fireEvent.click(element);
  });
}

export async function press(element: HTMLElement, key: string): Promise<void> {
  await act(async () => {
    fireEvent.keyDown(element, { key });
  });
}

export async function type(element: HTMLElement, text: string): Promise<void> {
  await act(async () => {
    fireEvent.change(element, { target: { value: text } });
  });
}

/** Enter in a field, which a browser converts into the form's submission. */
export async function confirm(): Promise<void> {
  const form = within(page()).getByRole("form");
  await act(async () => {
    fireEvent.submit(form);
  });
}

/** The place that is shown. */
export function page(): HTMLElement {
  return screen.getByRole("tabpanel");
}
