import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { WorkbookPlan } from "../../src/core/plan/workbook-plan";
import type { CellValue } from "../../src/core/tables/cell";
import { readXlsx } from "../../src/xlsx/read-xlsx";
import { mismatches, type ShownSheets, WORDS } from "../worked-examples/shown-figures";
import type { Variant } from "../worked-examples/telecom";
import { ASIDE, printed, saved, savedAllAgain } from "./soffice";
import { withoutResults } from "./without-results";

/** Workbooks with native formulas that the browser tests downloaded: `SAVE_TO=folder npm run e2e` comes first. */
const folder = process.env["SAVE_TO"] ?? "";
const VARIANTS: readonly Variant[] = ["A", "C"];

const locale = "en-US";
const downloaded = (variant: Variant): string => join(folder, `downloaded-native-${locale}-${variant}.xlsx`);
const OWN_MODEL = join(folder, "own-model-native.xlsx");

describe("A workbook downloaded with native formulas", () => {
  let workbooks: readonly WorkbookPlan[];
  beforeAll(async () => {
    expect(VARIANTS.filter((variant) => !existsSync(downloaded(variant)))).toEqual([]);
    workbooks = await savedAllAgain(await Promise.all(VARIANTS.map((variant) => bare(downloaded(variant)))));
  });

  it.each(VARIANTS)("gives every figure of variant %s after LibreOffice calculated it anew", (variant) => {
    const calculated = workbooks[VARIANTS.indexOf(variant)];
    if (calculated === undefined) throw new Error("LibreOffice saved no such workbook.");
    expect(mismatches(shown(calculated), locale, variant)).toEqual([]);
  });

  it("is printed with the labels of all 18 items", () => {
    const pages = printed(downloaded("A"));
    for (let item = 1; item <= 18; item += 1) {
      expect(pages).toContain(`C${String(item).padStart(2, "0")}`);
    }
  });
});

it("An own model whose formulas were converted gives the same numbers after LibreOffice calculated it anew", async () => {
  // LibreOffice writes numbers with 15 digits.
  const numbers = (plan: WorkbookPlan): readonly (readonly CellValue[])[] =>
    Object.values(shown(plan)).map((rows) =>
      rows.flat().flatMap((cell: CellValue) => (typeof cell === "number" ? [Number(cell.toPrecision(15))] : [])),
    );
  const before = numbers(await plan(OWN_MODEL));
  expect(before.map((sheet) => sheet.length > 5)).toEqual([true, true]);
  const [after] = await savedAllAgain([await bare(OWN_MODEL)]);
  expect(after && numbers(after)).toEqual(before);
});

/** Without the stored results nothing is left to LibreOffice but to calculate. */
async function bare(path: string): Promise<string> {
  return saved(`bare-${basename(path, ".xlsx")}`, withoutResults(await plan(path)), ASIDE);
}

async function plan(path: string): Promise<WorkbookPlan> {
  return readXlsx(new Uint8Array(readFileSync(path)));
}

function shown(plan: WorkbookPlan): ShownSheets {
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
