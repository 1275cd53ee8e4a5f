import { frameName, type FrameOptions } from "./host/office-frame";
import { readManifest } from "./page/manifest";
import { PaneFrame, part } from "./page/pane-frame";
import { readText } from "./page/read-text";
import { chosenLocale, WORDS } from "./page/words";
import type { WorkbenchApi } from "./page/workbench-api";

declare global {
  interface Window {
    workbench: WorkbenchApi;
  }
}

/** Loads the add-in into its pane while the grid, which is many times as large, is still on its way. */
async function start(): Promise<void> {
  const excel = import("./page/play-excel");
  const locale = chosenLocale(location.search, navigator.language);
  const words = WORDS[locale];
  document.documentElement.lang = locale;
  document.title = words.title;
  part(document, ".top-title").textContent = words.title;
  part(document, ".top-note").textContent = words.note;

  const addIn = readManifest(await readText("manifest.xml"), locale);
  const pane = new PaneFrame(part(document, ".pane"), addIn.name, words.closePane);
  const options: FrameOptions = {
    conversationId: `workbench-${Date.now()}`,
    addInId: "competency-scorecard",
    addInName: addIn.name,
    origin: location.origin,
    displayLanguage: locale,
  };
  pane.load(frameName(options), addIn.panePath);
  const { playExcel } = await excel;
  window.workbench = await playExcel(addIn, pane, options, locale);
}

void start();
