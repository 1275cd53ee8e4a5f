import fc from "fast-check";
import type { CellContent } from "../../src/core/plan/workbook-plan";
import type { CellValue } from "../../src/core/tables/cell";
import { readXlsx } from "../../src/xlsx/read-xlsx";
import { writeXlsx } from "../../src/xlsx/write-xlsx";
import { contentsOf, part } from "./plan-parts";
import { cells } from "./rich-plan";

const ODD_TEXTS = [
  "=1+1",
  "+86 138 0000 0000",
  "-李明",
  "@here",
  "=cmd|'/c calc'!A0",
  "\t=1",
  "'007",
  "007",
  "1E5",
  "TRUE",
  "#N/A",
  "#REF! or not",
  "2024-01-31",
  'Tom "TJ" O\'Neil',
  "<b>R&D</b> ]]>",
  "line 1\nline 2\r\nline 3",
  "  blanks around  ",
  "😀👨‍👩‍👧 emoji",
  "\u0000\u0001\u001F control",
  "_x0041_ _x005F_",
  "\uE000#N/A",
  "\uFFFE\uFFFF",
  "中文，“引号”",
];

async function back(value: CellContent): Promise<CellContent> {
  const plan = await readXlsx(await writeXlsx(cells([["corner", value]])));
  const [sheet] = plan.sheets;
  return (sheet && contentsOf(sheet)["0,1"]) ?? null;
}

describe("a cell's value", () => {
  it.each(ODD_TEXTS)("stays text: %j", async (text) => {
    const file = await writeXlsx(cells([[text]]));
    expect(part(file, "xl/worksheets/sheet1.xml")).not.toContain("<f>");
    expect(await back(text)).toBe(text);
  });

  it.each<[CellValue]>([
    [0],
    [false],
    [true],
    [-1.5],
    [0.1 + 0.2],
    [1e300],
    [{ error: "#N/A" }],
    [{ error: "#DIV/0!" }],
  ])("keeps its type: %j", async (value) => {
    expect(await back(value)).toEqual(value);
  });

  it("is null, and not 0, where the cell is blank", async () => {
    const plan = await readXlsx(await writeXlsx(cells([[1, null, "", 0]])));
    expect(plan.sheets[0]?.blocks[0]?.cells).toEqual([[1, null, null, 0]]);
  });

  it("is exactly the same number where the cell shows a date", async () => {
    const area = { row: 0, column: 0, rows: 1, columns: 1 };
    const plan = cells([[45292.123456789]], { formats: [{ area, style: { numberFormat: "yyyy-mm-dd hh:mm" } }] });
    expect((await readXlsx(await writeXlsx(plan))).sheets[0]?.blocks[0]?.cells).toEqual([[45292.123456789]]);
  });

  it("is never a number that no file can hold", async () => {
    expect(await back(Number.NaN)).toEqual({ error: "#NUM!" });
  });

  it("is not known where a formula has no result yet", async () => {
    expect(await back({ formula: "=A1" })).toEqual({ formula: "=A1" });
    expect(await back({ formula: "=A1:A9", kind: "spill" })).toEqual({ formula: "=A1:A9", kind: "spill" });
  });

  it("is refused where the text is longer than Excel's limit", async () => {
    await expect(writeXlsx(cells([["x".repeat(32_768)]]))).rejects.toThrow(RangeError);
  });

  it("survives whatever it is, as a value and as a formula's result", async () => {
    const text = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 20 }),
      fc
        .array(fc.constantFrom(...ODD_TEXTS, ..."_x005F=\n\r\t \"'<&>\u000B\u2028"), { maxLength: 8 })
        .map((all) => all.join("")),
    );
    const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));
    const error = fc.constantFrom("#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!");
    const value: fc.Arbitrary<CellValue> = fc.oneof(
      text,
      number,
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      error.map((name) => ({ error: name })),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(value, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        async (rows) => {
          const results = rows.map((row) =>
            row.map((result): CellContent => (result === null ? null : { formula: "=A1", result })),
          );
          for (const plan of [cells(rows), cells(results)]) {
            const [sheet] = (await readXlsx(await writeXlsx(plan))).sheets;
            expect(sheet && contentsOf(sheet)).toEqual(plan.sheets[0] && contentsOf(plan.sheets[0]));
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
