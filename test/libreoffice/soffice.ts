import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { WorkbookPlan } from "../../src/core/plan/workbook-plan";
import { readXlsx } from "../../src/xlsx/read-xlsx";
import { writeXlsx } from "../../src/xlsx/write-xlsx";

const work = mkdtempSync(join(tmpdir(), "libreoffice-"));
/** LibreOffice takes long to make a profile, and lets two starts at a time not share one. */
const PROFILE = join(tmpdir(), `libreoffice-profile-${process.ppid}-${process.env["JEST_WORKER_ID"] ?? "1"}`);
/** Where the written workbooks go, so that other checks can look at them too. */
const folder = process.env["SAVE_TO"] ?? work;

/**
 * For workbooks whose texts begin or end with blanks: Excel and this project mark them with xml:space, which the
 * published schema of the part does not know.
 */
export const ASIDE = work;

/** Writes a plan to a file and returns its path. */
export async function saved(name: string, plan: WorkbookPlan, to = folder): Promise<string> {
  mkdirSync(to, { recursive: true });
  const path = join(to, `${name}.xlsx`);
  writeFileSync(path, await writeXlsx(plan));
  return path;
}

/** The plan of a workbook after LibreOffice opened and saved it. */
export async function savedAgain(path: string): Promise<WorkbookPlan> {
  return readXlsx(new Uint8Array(readFileSync(converted(path, "xlsx"))));
}

/** The plans of several workbooks after LibreOffice opened and saved them, in one start, which takes seconds. */
export async function savedAllAgain(paths: readonly string[]): Promise<readonly WorkbookPlan[]> {
  const out = join(work, "xlsx");
  soffice("xlsx", out, paths);
  return Promise.all(paths.map((path) => readXlsx(new Uint8Array(readFileSync(join(out, basename(path)))))));
}

/** The texts of a workbook's printed pages. */
export function printed(path: string): string {
  return execFileSync("pdftotext", ["-layout", converted(path, "pdf"), "-"], { encoding: "utf8" });
}

/** The pages of several workbooks, as paths of PDF files. */
export function printedAll(paths: readonly string[]): readonly string[] {
  const out = join(work, "pdf");
  soffice("pdf", out, paths);
  return paths.map((path) => join(out, basename(path).replace(/xlsx$/, "pdf")));
}

function converted(path: string, format: "xlsx" | "pdf"): string {
  const out = join(work, format);
  soffice(format, out, [path]);
  return join(out, basename(path).replace(/xlsx$/, format));
}

function soffice(format: "xlsx" | "pdf", out: string, paths: readonly string[]): void {
  const profile = `-env:UserInstallation=file://${PROFILE}`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", format, "--outdir", out, ...paths], {
    stdio: "pipe",
  });
}
