import type { Words } from "./words";

/** What the workbook buttons do; the page says how. */
export interface FileActions {
  create(): void;
  open(file: File): Promise<void>;
  download(): Promise<void>;
  sample(): Promise<void>;
  language(locale: string): Promise<void>;
}

/** New, open, download, sample and language, above the ribbon. */
export function drawFileMenu(container: HTMLElement, words: Words, locale: string, actions: FileActions): void {
  container.setAttribute("aria-label", words.files);
  const chooser = document.createElement("input");
  chooser.type = "file";
  chooser.accept = ".xlsx";
  chooser.hidden = true;
  chooser.addEventListener("change", () => {
    const [file] = chooser.files ?? [];
    // The same file can be chosen again.
    chooser.value = "";
    if (file) void actions.open(file);
  });
  container.replaceChildren(
    button(words.create, () => actions.create()),
    button(words.open, () => chooser.click()),
    chooser,
    button(words.download, () => void actions.download()),
    button(words.sample, () => void actions.sample()),
    languageChoice(words, locale, (chosen) => void actions.language(chosen)),
  );
}

function button(label: string, press: () => void): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.textContent = label;
  element.addEventListener("click", press);
  return element;
}

function languageChoice(words: Words, locale: string, choose: (locale: string) => void): HTMLSelectElement {
  const element = document.createElement("select");
  element.setAttribute("aria-label", words.language);
  element.append(new Option("English", "en-US"), new Option("中文", "zh-CN"));
  element.value = locale;
  element.addEventListener("change", () => choose(element.value));
  return element;
}
