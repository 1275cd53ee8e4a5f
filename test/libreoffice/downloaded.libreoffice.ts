import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CellContent, WorkbookPlan } from "../../src/core/plan/workbook-plan";
import type { CellValue } from "../../src/core/tables/cell";
import { readXlsx } from "../../src/xlsx/read-xlsx";
import { writeXlsx } from "../../src/xlsx/write-xlsx";
import { mismatches, type ShownSheets, WORDS } from "../worked-examples/shown-figures";
import type { Variant } from "../worked-examples/telecom";
import { printed, savedAgain } from "./soffice";

/** Workbooks with native formulas that the browser tests downloaded: `SAVE_TO=folder npm run e2e` comes first. */
const folder = process.env["SAVE_TO"] ?? "";
const VARIANTS: readonly Variant[] = ["A", "B", "C", "D"];

describe.each(["zh-CN", "en-US"] as const)("A workbook downloaded with native formulas (%s)", (locale) => {
  it.each(VARIANTS)("gives every figure of variant %s after LibreOffice calculated it anew", async (variant) => {
    const downloaded = join(folder, `downloaded-native-${locale}-${variant}.xlsx`);
    expect(existsSync(downloaded)).toBe(true);
    // Without the stored results nothing is left to LibreOffice but to calculate.
    const bare = join(folder, `bare-native-${locale}-${variant}.xlsx`);
    writeFileSync(bare, await writeXlsx(withoutResults(await readXlsx(new Uint8Array(readFileSync(downloaded))))));
    expect(mismatches(shown(await savedAgain(bare), locale), locale, variant)).toEqual([]);
  });

  it("is printed with the labels of all 18 items", () => {
    const pages = printed(join(folder, `downloaded-native-${locale}-A.xlsx`));
    for (let item = 1; item <= 18; item += 1) {
      expect(pages).toContain(`C${String(item).padStart(2, "0")}`);
    }
  });
});

function withoutResults(plan: WorkbookPlan): WorkbookPlan {
  const bare = (content: CellContent): CellContent => {
    if (typeof content !== "object" || content === null || !("formula" in content)) return content;
    const { formula, kind, area } = content;
    return { formula, ...(kind ? { kind } : {}), ...(area ? { area } : {}) };
  };
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      blocks: sheet.blocks.map((block) => ({ ...block, cells: block.cells.map((row) => row.map(bare)) })),
    })),
  };
}

function shown(plan: WorkbookPlan, locale: keyof typeof WORDS): ShownSheets {
  const { scorecard, results } = WORDS[locale].sheets;
  return { scorecard: values(plan, scorecard), results: values(plan, results) };
}

function values(plan: WorkbookPlan, name: string): CellValue[][] {
  const sheet = plan.sheets.find((one) => one.name === name);
  const rows: CellValue[][] = [];
  for (const block of sheet?.blocks ?? []) {
    block.cells.forEach((line, i) =>
      line.forEach((content, j) => {
        const row = (rows[block.row + i] ??= []);
        row[block.column + j] =
          typeof content === "object" && content !== null && "formula" in content ? (content.result ?? null) : content;
      }),
    );
  }
  return Array.from({ length: rows.length }, (_, i) =>
    Array.from({ length: 40 }, (_unused, j) => rows[i]?.[j] ?? null),
  );
}
