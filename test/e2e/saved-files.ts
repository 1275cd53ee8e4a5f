import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Also writes a saved workbook to the folder that SAVE_TO names, where the checks of .xlsx files look for it. */
export function keepSaved(name: string, bytes: Uint8Array): Uint8Array {
  const folder = process.env["SAVE_TO"];
  if (folder) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, `${name}.xlsx`), bytes);
  }
  return bytes;
}
