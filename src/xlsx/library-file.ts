import { strFromU8, strToU8, zipSync } from "fflate";
import { readXlsx, type Workbook } from "hucre/xlsx";
import { columnNumber } from "../core/formulas/address";
import { NumberFormats } from "./number-formats";
import type { ReceivedFile } from "./received-file";
import { WorkbookFileError } from "./workbook-file-error";
import { parseXml } from "../core/xml/xml-read";

/** The smallest rectangle around a sheet's cells may hold this many: the library keeps it in memory. */
export const MOST_CELLS = 4_000_000;
const CELL = /<(?:\w+:)?c\s[^<>]*?\br="([A-Z]{1,3})(\d{1,7})"/g;
const READ_ELSEWHERE = /^(?:customXml|xl\/(?:charts|drawings))\//;

/**
 * Lets the library read a file's sheets, and nothing else of it: it is given a new archive of the parts that we
 * checked.
 *
 * @throws WorkbookFileError too-large or damaged
 */
export async function libraryWorkbook(file: ReceivedFile): Promise<{ workbook: Workbook; formats: NumberFormats }> {
  let formats: NumberFormats | null = null;
  const parts: Record<string, Uint8Array> = {};
  const [stylesPath] = file.related(file.workbookPath, "styles");
  const sheetPaths = new Set(file.sheets().map((sheet) => sheet.path));
  for (const [path, bytes] of file.entries()) {
    if (READ_ELSEWHERE.test(path)) continue;
    if (sheetPaths.has(path)) checkExtent(strFromU8(bytes), path);
    if (path !== stylesPath) {
      parts[path] = bytes;
      continue;
    }
    formats = new NumberFormats(file.xml(path));
    parts[path] = strToU8(formats.labelled(strFromU8(bytes)));
  }
  try {
    const workbook = await readXlsx(zipSync(parts, { level: 0 }), { readStyles: true });
    return { workbook, formats: formats ?? new NumberFormats(parseXml("<styleSheet/>")) };
  } catch (error) {
    throw new WorkbookFileError("damaged", "the library cannot read it", { cause: error });
  }
}

/** A few bytes can claim a cell at the far corner of a sheet. */
function checkExtent(xml: string, path: string): void {
  let rows = 0;
  let columns = 0;
  for (const [, letters, row] of xml.matchAll(CELL)) {
    rows = Math.max(rows, Number(row));
    columns = Math.max(columns, columnNumber(letters ?? "A") + 1);
  }
  if (rows * columns > MOST_CELLS) throw new WorkbookFileError("too-large", `${path}: ${rows} × ${columns} cells`);
}
