import { ISheetClipboardService } from "@univerjs/preset-sheets-core";
import type { Engine } from "../book/engine";

const TEXT = "text/plain";
const HTML = "text/html";
/** A field in quotes, in which they are doubled, or one without; then what ends it. */
const FIELD = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gy;

/**
 * Lets the grid take pasted texts as Excel does: a tab begins a cell, a line break a row, quotes hold a cell with such
 * together. The grid alone drops what looks like markup and blank cells at the beginning, and knows no quotes.
 */
export function readPastedTexts({ injector }: Engine): void {
  const clipboard = injector.get(ISheetClipboardService);
  const { legacyPaste, paste } = clipboard;
  clipboard.legacyPaste = (html, text, files) => {
    const table = html || files?.length ? undefined : tableOf(text ?? "");
    return legacyPaste.call(clipboard, table ?? html, text, files);
  };
  clipboard.paste = async (item, pasteType) => {
    const isText = item.types.includes(TEXT) && !item.types.includes(HTML);
    const table = isText ? tableOf(await (await item.getType(TEXT)).text()) : undefined;
    const taken = table === undefined ? item : new ClipboardItem({ [HTML]: new Blob([table], { type: HTML }) });
    return paste.call(clipboard, taken, pasteType);
  };
}

/** The cells of a text as a table of a page; undefined where it is one cell. */
function tableOf(text: string): string | undefined {
  const rows = cellsOf(text);
  if (rows.length === 1 && rows[0]?.length === 1) return undefined;
  const table = document.createElement("table");
  for (const cells of rows) {
    const row = table.insertRow();
    for (const cell of cells) row.insertCell().innerText = cell;
  }
  return table.outerHTML;
}

function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of text.matchAll(FIELD)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "") break;
    if (end !== "\t") rows.push([]);
  }
  // A line break at the end, as programs put it there, begins no row.
  const last = rows.at(-1) ?? [];
  if (rows.length > 1 && last.length <= 1 && (last[0] ?? "") === "") rows.pop();
  return rows;
}
