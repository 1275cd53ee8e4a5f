import type { CellValue } from "../../../src/core/tables/cell";
import { bandRows, blockRows, countsAsBlock, readRuleRows } from "../../../src/core/tables/rules";
import { viewTable } from "../../../src/core/tables/table-view";

const read = (header: readonly string[], ...rows: readonly (readonly CellValue[])[]) =>
  readRuleRows(viewTable("rules", [header, ...rows]));

describe("a row of rules", () => {
  it("is known by its row code, else by the code of its label, else by its name", () => {
    const rows = read(
      ["S1", "S2", "S3"],
      ["A 完全胜任", 100, "U11"],
      ["U12 Competent", 90],
      ["U12 Competent", 80],
      ["“接近”的容差（级）", 0.3],
      ["tolerance of “near”, in levels", 0.4],
      ["Our own note", 1],
      ["Our own note", 2],
      [null, null, "U13"],
    );
    expect(rows.map(({ code, name, named, again }) => [code, name, named, again])).toEqual([
      ["U11", "A 完全胜任", false, false],
      ["U12", "Competent", false, false],
      ["U12", "Competent", false, true],
      ["U04", "“接近”的容差（级）", true, false],
      ["U04", "tolerance of “near”, in levels", true, true],
      [null, "Our own note", false, false],
      [null, "Our own note", false, false],
    ]);
  });

  it("keeps the code in its name where another code stands beside it", () => {
    expect(read(["S1", "S2", "S3"], ["U11 A", 100, "U12"])[0]).toMatchObject({ code: "U12", name: "U11 A" });
  });
});

describe("bands and blocks", () => {
  it("are in the order of their codes, each once", () => {
    const rows = read(["S1", "S2"], ["U12 B", 90], ["U11 A", 100], ["U12 C", 75], ["U04 x", 1]);
    expect(bandRows(rows).map(({ name }) => name)).toEqual(["A", "B"]);
  });

  it.each([
    ["素质", 30, true],
    ["素质", 0.5, true],
    ["素质", 0, false],
    ["素质", -1, false],
    ["素质", "–", false],
    ["", 30, false],
    ["", null, false],
  ])("count as a block with a category and a weight above 0: %j weighs %j", (category, weight, counts) => {
    const [block] = blockRows(read(["S1", "S2", "S3"], [category, weight, "U51"]));
    expect(block === undefined ? false : countsAsBlock(block)).toBe(counts);
  });
});
