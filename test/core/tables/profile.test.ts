import type { CellValue } from "../../../src/core/tables/cell";
import { lowestRequired, readGrades, readItems, readRequired, requiredLevel } from "../../../src/core/tables/profile";
import { viewTable } from "../../../src/core/tables/table-view";

const HEADER = ["F1", "F2", "F3", "F4", "F5", "F6", "F7", "G1 Junior", "W1", "G2"];

function read(rated: readonly string[], ...rows: readonly (readonly CellValue[])[]) {
  return readItems(viewTable("profile", [HEADER, ...rows]), new Set(rated));
}

describe("the rows of a profile", () => {
  it("are items rated by people, or found by exam where points or levels count", () => {
    const items = read(
      ["C01"],
      ["C01 Drive", "Core", 30, "yes", 4],
      ["C02 Certificate", "Core", 20, null, 3],
      ["C03 Law", "Core", 50, null, 100],
    );
    expect(items.map(({ kind, unit, top, scale }) => [kind, unit, top, scale])).toEqual([
      ["rated", "level", 4, { top: 4, lowest: 0 }],
      ["exam", "level", 3, null],
      ["exam", "percent", 100, null],
    ]);
    expect(items[0]).toMatchObject({ row: 1, label: "C01 Drive", name: "Drive", category: "Core", critical: true });
  });

  it("are spare where neither an item, a weight nor a required level is entered", () => {
    const rows = [["", "Core", null, "yes", 4], [null, null, 5], [...Array<null>(7).fill(null), 2], [...Array<null>(9).fill(null), 2]]; // prettier-ignore
    expect(read([], ...rows).map(({ row, code }) => [row, code])).toEqual([
      [2, null],
      [3, null],
      [4, null],
    ]);
  });

  it("have the code of an item: others have none, and none is a repetition of another", () => {
    const items = read(["C01"], ["Drive", "", 1], ["C1 Drive", "", 1], ["C01 Drive", "", 1], ["C01 Will", "", 1]);
    expect(items.map(({ code, again }) => [code, again])).toEqual([
      [null, false],
      [null, false],
      ["C01", false],
      ["C01", true],
    ]);
    expect(items.map(({ kind }) => kind)).toEqual(["exam", "exam", "rated", "rated"]);
  });

  it("make an item of the parts that name it, on the common scale", () => {
    const items = read(
      ["C011", "C012", "C02"],
      ["C01 Lead", "", 1, null, 5],
      ["C011 Self", "", 60, null, 5, "C01 Lead"],
      ["C012 Others", "", 40, null, 5, "C01"],
      ["C02 Talk", "", 1, null, 5, "C02"],
      ["C03 Write", "", 1, null, 5, "C09"],
    );
    expect(items.map(({ kind, unit, partOf, isScale, lowest }) => [kind, unit, partOf, isScale, lowest])).toEqual([
      ["composed", "level", null, false, null],
      ["rated", "level", "C01", false, null],
      ["rated", "level", "C01", false, null],
      ["rated", "level", null, false, null],
      ["exam", "level", null, false, null],
    ]);
    expect(items.map(({ scale }) => scale?.top)).toEqual([undefined, 5, 5, 5, undefined]);
  });

  it.each([
    ["a part has a lowest rung", 5, -1, null],
    ["the item counts to 100", 100, null, null],
    ["the item counts to 100 and a part has one", "１００", 1, 1],
  ])("are scored by fulfilment where %s", (_, top, lowest, other) => {
    const [item, first, second, plain] = read(
      ["C011", "C012", "C02"],
      ["C01 Lead", "", 1, null, top],
      ["C011 Self", "", 60, null, 7, "C01", lowest],
      ["C012 Others", "", 40, null, 5, "C01", other],
      ["C02 Talk", "", 1, null, 5, null, -1],
    );
    expect(item).toMatchObject({ kind: "composed", unit: "percent", isScale: false, scale: null });
    expect(first).toMatchObject({ unit: "level", isScale: true, lowest });
    expect(first?.scale).toEqual(lowest === null ? null : { top: 7, lowest: Math.min(0, lowest) });
    expect(second).toMatchObject({
      isScale: true,
      lowest: other,
      scale: other === null ? null : { top: 5, lowest: 0 },
    });
    expect(plain).toMatchObject({ unit: "level", isScale: false, lowest: null, scale: { top: 5, lowest: 0 } });
  });

  it.each<[string, readonly CellValue[]]>([
    ["has no code", ["Others", "", 1, null, 5, "C01", 0]],
    ["repeats an earlier one", ["C02 again", "", 1, null, 5, "C01", 0]],
  ])("do not make an item of a row that %s", (_, part) => {
    const [item] = read(["C01", "C02"], ["C01 Lead", "", 1, null, 5], ["C02 Talk", "", 1, null, 5], part);
    expect(item).toMatchObject({ kind: "rated", unit: "level" });
  });

  it.each([
    [0, null],
    [1, 1],
    [9, 9],
    [10, null],
    [100, null],
    [4.5, null],
    ["high", null],
  ])("have a highest level that people can give: %j is %j", (cell, top) => {
    expect(read(["C01"], ["C01 Drive", "", 1, null, cell])[0]?.top).toBe(top);
  });

  it("have grades by their columns, with weights of their own where there are", () => {
    const grades = readGrades(viewTable("profile", [HEADER]));
    expect(grades.map(({ code, name, ownWeights }) => [code, name, ownWeights])).toEqual([
      ["G1", "Junior", "W1"],
      ["G2", "G2", null],
    ]);
  });
});

describe("a required level", () => {
  const NAMES = [{ zh: "初级", en: "Junior" }, { zh: "高级", en: "Senior" }]; // prettier-ignore

  it.each<[CellValue, string, number | null]>([
    [null, "none", null],
    ["–", "none", null],
    [1, "level", 1],
    [4, "level", 4],
    ["３", "numeric-text", 3],
    [2.5, "between-levels", 2.5],
    ["2.5", "between-levels", 2.5],
    ["Senior", "names-level", null],
    ["5级", "nonsense", null],
    ["0级", "nonsense", null],
    ["very", "nonsense", null],
    [0, "nonsense", null],
    [0.5, "nonsense", null],
    [5, "nonsense", null],
    [true, "nonsense", null],
    [{ error: "#REF!" }, "nonsense", null],
  ])("of an item with four levels: %j is %s and counts as %j", (cell, kind, level) => {
    const reading = readRequired(cell, { top: 4, lowest: null }, NAMES);
    expect(reading.kind).toBe(kind);
    expect(requiredLevel(reading)).toBe(level);
  });

  it("is any score where points count, and any level where the highest is not known", () => {
    expect(readRequired(59.5, { top: 100, lowest: null }, [])).toEqual({ kind: "level", level: 59.5 });
    expect(readRequired(12, { top: null, lowest: null }, [])).toEqual({ kind: "level", level: 12 });
  });

  it("is above the lowest rung of a scale", () => {
    expect([null, -1, 0, 1].map(lowestRequired)).toEqual([1, 0, 1, 2]);
    expect(readRequired(0, { top: 5, lowest: -1 }, []).kind).toBe("level");
    expect(readRequired(1, { top: 5, lowest: 1 }, []).kind).toBe("nonsense");
  });
});
