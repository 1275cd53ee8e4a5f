import { cellFlag, cellText, isFilledRow, shownText } from "../../../src/core/tables/cell-text";
import { isLevel, isTop } from "../../../src/core/tables/scale";
import { numberOrNull, plainText, readNumberCell } from "../../../src/core/tables/number-cell";

describe("a cell in which a number belongs", () => {
  it.each([
    null,
    "",
    "   ",
    "　",
    "–",
    "—",
    "-",
    "－",
    "不适用",
    "无法判断",
    "N/A",
    "n/a",
    "cannot judge",
    " Cannot Judge ",
  ])("is not rated when it holds %j", (cell) => {
    expect(readNumberCell(cell)).toEqual({ kind: "blank" });
    expect(numberOrNull(cell)).toBeNull();
  });

  it.each([
    [0, 0],
    ["0", 0],
    [" 3 ", 3],
    ["３", 3],
    ["　３　", 3],
    ["２．５", 2.5],
    ["-1", -1],
    ["－１", -1],
    [".5", 0.5],
    ["+2", 2],
    ["2.", 2],
  ])("is the number when it holds %j", (cell, value) => {
    expect(readNumberCell(cell)).toEqual({ kind: "number", value });
    expect(numberOrNull(cell)).toBe(value);
  });

  it.each(["3级", "高级", "2,5", "1e3", "0x10", "Infinity", "½ of it", "1 2", "=2"])(
    "is text when it holds %j",
    (cell) => {
      expect(readNumberCell(cell)).toEqual({ kind: "text", text: cell });
      expect(numberOrNull(cell)).toBeNull();
    },
  );

  it("is text without the spaces around it", () => {
    expect(readNumberCell(" 高级　")).toEqual({ kind: "text", text: "高级" });
  });

  it("is text when its digits are beyond any number", () => {
    expect(readNumberCell("9".repeat(400)).kind).toBe("text");
  });

  it("keeps booleans and error values apart", () => {
    expect(readNumberCell(true)).toEqual({ kind: "boolean", value: true });
    expect(readNumberCell({ error: "#REF!" })).toEqual({ kind: "error", error: "#REF!" });
    expect(readNumberCell(Number.NaN)).toEqual({ kind: "error", error: "#NUM!" });
    expect([true, { error: "#REF!" }, Infinity].map(numberOrNull)).toEqual([null, null, null]);
  });

  it("reads only whole levels from 0 to the top", () => {
    expect([0, 4, 5, 2.5, -1].map((value) => isLevel(value, 4))).toEqual([true, true, false, false, false]);
  });
});

it.each([
  [0, false],
  [1, true],
  [9, true],
  [10, false],
  [100, true],
  [4.5, false],
  [null, false],
])("the highest level of an item is one of a scale, or 100: %j", (value, expected) => {
  expect(isTop(value)).toBe(expected);
});

describe("a row of cells", () => {
  it.each([
    [[null, " ", 0], true],
    [["x", null], true],
    [[null, "", "　"], false],
    [[], false],
  ])("is filled where anything stands in it: %j", (row, expected) => expect(isFilledRow(row)).toBe(expected));
});

describe("a cell in which text belongs", () => {
  it("is quoted by its text or its error value, and as nothing where there is none", () => {
    expect([" x ", 7, { error: "#N/A" }, null, undefined].map(shownText)).toEqual(["x", "7", "#N/A", "", ""]);
  });

  it("keeps leading zeros and drops spaces around", () => {
    expect([" 0007 ", 7, null, true, { error: "#N/A" }].map(cellText)).toEqual(["0007", "7", "", "TRUE", ""]);
  });

  it("is compared in half-width form", () => {
    expect(plainText("　Ｓｅｌｆ ")).toBe("Self");
  });
});

describe("a mark", () => {
  it.each([true, 1, "是", "Yes", "✓", "●", "x"])("%j says yes", (cell) => expect(cellFlag(cell)).toBe(true));
  it.each([false, 0, "", null, "–", "否", "No", "0", { error: "#N/A" }])("%j says no", (cell) =>
    expect(cellFlag(cell)).toBe(false),
  );
});
