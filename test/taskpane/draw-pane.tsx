import "./browser-parts";
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import type { Language } from "../../src/core/language";
import { PANE_TEXTS } from "../../src/locales/pane-texts";
import { App, type AppProps } from "../../src/taskpane/app";
import type { MemoryWorkbook } from "../actions/memory-workbook";
import { telecomModel } from "../actions/telecom-workbook";

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
        catalogue={[telecomModel()]}
        officeLocale={language === "zh" ? "zh-CN" : "en-US"}
        version="1.0.0"
        {...props}
      />,
    );
  });
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

/** Enter in a field, which a browser turns into the form's submission. */
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
