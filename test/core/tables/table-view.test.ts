import { cellAt, textAt, usedRows, viewTable } from "../../../src/core/tables/table-view";

describe("a table with its columns found", () => {
  const view = viewTable("people", [["备注", "P1", "P2"], ["x", 7], [null, " ", null], [], ["", null, "Li"]]); // prettier-ignore

  it("gives the cell of a row under a code, and nothing where there is none", () => {
    expect([cellAt(view, 1, "P1"), cellAt(view, 1, "P2"), cellAt(view, 1, "P5"), cellAt(view, 9, "P1")]).toEqual([
      ...[7, null, null, null],
    ]);
    expect([textAt(view, 1, "P1"), textAt(view, 2, "P1"), textAt(view, 4, "P2")]).toEqual(["7", "", "Li"]);
  });

  it("uses the rows in which anything stands under one of the codes", () => {
    expect(usedRows(view, ["P1", "P2", "P5"])).toEqual([1, 4]);
    expect(usedRows(view, ["P2"])).toEqual([4]);
    expect(usedRows(view, [])).toEqual([]);
  });

  it("has neither columns nor rows without a header", () => {
    const { columns } = viewTable("people", []);
    expect([columns.coded, columns.uncoded]).toEqual([[], []]);
    expect(usedRows(viewTable("people", []), ["P1"])).toEqual([]);
  });
});
