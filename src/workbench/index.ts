import { readXlsx } from "../xlsx/read-xlsx";
import { Book } from "./book/book";
import { createGrid } from "./book/create-grid";
import type { FunctionMetadata } from "./book/custom-functions";
import { ExcelHost } from "./host/excel-host";
import { frameName, OfficeFrame, type FrameOptions } from "./host/office-frame";
import { ChartsLayer } from "./page/charts-layer";
import { drawFileMenu } from "./page/file-menu";
import { takeKeptWorkbook } from "./page/kept-workbook";
import { readManifest } from "./page/manifest";
import { PaneFrame, part } from "./page/pane-frame";
import { firstControl, gridRegion, switchRegionsByKey } from "./page/region-keys";
import { drawRibbon } from "./page/ribbon";
import { statusLine } from "./page/status-line";
import { chosenLocale, WORDS } from "./page/words";
import { workbenchApi, type WorkbenchApi } from "./page/workbench-api";
import { workbookFiles } from "./page/workbook-files";

declare global {
  interface Window {
    workbench: WorkbenchApi;
  }
}

/** Sets the page up: the grid, the add-in's ribbon tab and its pane, the host between them. */
async function start(): Promise<void> {
  const locale = chosenLocale(location.search, navigator.language);
  const words = WORDS[locale];
  document.documentElement.lang = locale;
  document.title = words.title;
  part(document, ".top-title").textContent = words.title;
  part(document, ".top-note").textContent = words.note;
  const say = statusLine(part(document, ".say"));

  const addIn = readManifest(await text("manifest.xml"), locale);
  const metadata = JSON.parse(await text(addIn.functionsPath)) as { functions: readonly FunctionMetadata[] };
  const book = new Book(createGrid(part(document, ".grid"), locale));
  book.functions.register(addIn.namespace, metadata.functions);
  book.on("refused", ({ title, text: why }) => say(words.refused(title, why)));
  new ChartsLayer(book);

  const pane = new PaneFrame(part(document, ".pane"), addIn.name, words.closePane);
  let functionsReady = (): void => undefined;
  const ready = new Promise<void>((resolve) => (functionsReady = resolve));
  const host = new ExcelHost(book, {
    onPaneState: (visible) => (visible ? pane.show() : pane.hide()),
    isPaneVisible: () => pane.isShown,
    onFunctionsReady: functionsReady,
  });
  const options: FrameOptions = {
    conversationId: `workbench-${Date.now()}`,
    addInId: "competency-scorecard",
    addInName: addIn.name,
    origin: location.origin,
    displayLanguage: locale,
  };
  const frame = new OfficeFrame(host, pane.transport, options);
  pane.load(frameName(options), addIn.panePath);

  drawRibbon(part(document, ".ribbon"), addIn, ({ id, action }) => {
    if (action.type === "pane") pane.show();
    else void frame.invokeCommand(action.name, id);
  });
  drawFileMenu(part(document, ".top-files"), words, locale, workbookFiles(book, locale, words, say));
  const regions = [
    firstControl(part(document, ".top-files")),
    firstControl(part(document, ".ribbon")),
    gridRegion(part(document, ".grid")),
    { element: part(document, ".pane"), focus: () => pane.focus() },
  ];
  switchRegionsByKey(regions, pane.frame);
  const kept = takeKeptWorkbook();
  if (kept) {
    book.load(await readXlsx(kept.file));
    book.name = kept.name;
  }
  window.workbench = workbenchApi(book, host, ready);
}

async function text(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} could not be read: ${response.status}`);
  return response.text();
}

void start();
