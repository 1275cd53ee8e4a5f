import { areaAddress } from "../book/address";
import { Book } from "../book/book";
import { createGrid } from "../book/create-grid";
import type { FunctionMetadata } from "../book/custom-functions";
import { ExcelHost } from "../host/excel-host";
import { OfficeFrame, type FrameOptions } from "../host/office-frame";
import { drawFileMenu } from "./file-menu";
import { takeKeptWorkbook } from "./kept-workbook";
import { translateGridLabels } from "./grid-labels";
import type { AddIn } from "./manifest";
import { type PaneFrame, part } from "./pane-frame";
import { readPastedTexts } from "./pasted-text";
import { readText } from "./read-text";
import { firstControl, gridRegion, switchRegionsByKey } from "./region-keys";
import { drawRibbon } from "./ribbon";
import { statusLine } from "./status-line";
import { type Locale, WORDS } from "./words";
import { workbenchApi, type WorkbenchApi } from "./workbench-api";
import { workbookFiles } from "./workbook-files";
import { readFile } from "./xlsx-files";

/** Draws the grid and the ribbon, and answers what the add-in in the pane asks of Excel. */
export async function playExcel(
  addIn: AddIn,
  pane: PaneFrame,
  options: FrameOptions,
  locale: Locale,
): Promise<WorkbenchApi> {
  const words = WORDS[locale];
  const say = statusLine(part(document, ".say"));
  translateGridLabels(words.gridLabels);
  const metadata = readText(addIn.functionsPath);
  const book = new Book(createGrid(part(document, ".grid"), locale));
  readPastedTexts(book.engine);
  book.on("refused", (refused) =>
    say(refused.reason === "protected" ? words.protected : words.refused(refused.title, refused.text)),
  );
  book.on("circular", ({ sheetId, area }) => say(words.circular(`${book.sheets.name(sheetId)}!${areaAddress(area)}`)));
  const { functions } = JSON.parse(await metadata) as { functions: readonly FunctionMetadata[] };
  book.functions.register(addIn.namespace, functions);

  let functionsReady = (): void => undefined;
  const ready = new Promise<void>((resolve) => (functionsReady = resolve));
  const host = new ExcelHost(book, {
    onPaneState: (visible) => (visible ? pane.show() : pane.hide()),
    isPaneVisible: () => pane.isShown,
    onFunctionsReady: functionsReady,
  });
  const frame = new OfficeFrame(host, pane.transport, options);
  void ready.then(async () => {
    const { ChartsLayer } = await import("./charts-layer");
    new ChartsLayer(book);
  });

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
    book.load(await readFile(kept.file));
    book.name = kept.name;
  }
  return workbenchApi(book, host, ready);
}
