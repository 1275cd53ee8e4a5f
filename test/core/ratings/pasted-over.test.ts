import fc from "fast-check";
import { issueKey } from "../../../src/core/ratings/issue-key";
import type { CellValue } from "../../../src/core/tables/cell";
import { issueSentence } from "../../../src/locales/issue-texts";
import { check, type Sheets, telecomSheets } from "./telecom-tables";

const [ROWS, COLUMNS] = [200, 30];

/** What people's other sheets hold. */
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(null, "", " ", "–", "007", "7", 3, "3", "３", 2.5, -1, 1e21, 0.1 + 0.2, true, false, "=1+1"),
  fc.constantFrom<CellValue>("上级", "同级", "Self", "张三", "G2 中级", "C01 成就导向", "C09", "U05", "P1 编号", "F3 权重 %", "中级", "x".repeat(300)),
  fc.constantFrom<CellValue>({ error: "#N/A" }, { error: "#REF!" }, "第一行\n第二行", "“引号”", "[]'#"),
); // prettier-ignore
const pasted = fc.tuple(
  fc.constantFrom<keyof Sheets>("people", "ratings", "profile", "raters", "exams", "rules"),
  fc.nat({ max: 3 }),
  fc.nat({ max: 6 }),
  fc.array(fc.array(cell, { minLength: 30, maxLength: 30 }), { minLength: 20, maxLength: 20 }),
);

describe("A check of a table that anything was pasted over", () => {
  it("says each thing once, in both languages, however much it is", () => {
    fc.assert(
      fc.property(pasted, ([kind, top, left, block]) => {
        const sheets = telecomSheets();
        const table = sheets[kind];
        const width = table[0]?.length ?? 0;
        for (let row = 0; row < ROWS; row += 1) {
          const line = (table[top + row] ??= Array.from({ length: width }, () => null));
          for (let column = 0; column < COLUMNS; column += 1) {
            if (left + column < width)
              line[left + column] = block[row % block.length]?.[(column + row) % COLUMNS] ?? null;
          }
        }
        const issues = check(sheets);
        expect(issues.length).toBeGreaterThan(0);
        const keys = issues.map(issueKey);
        expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
        for (const issue of issues.slice(0, 50)) {
          for (const language of ["zh", "en"] as const) expect(issueSentence(issue, language)).toMatch(/\S/u);
        }
      }),
      { numRuns: 40 },
    );
  });
});
