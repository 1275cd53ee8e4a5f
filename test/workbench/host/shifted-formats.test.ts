import { areaAddress } from "../../../src/workbench/book/address";
import { playedExcel } from "../played-excel";

const { book, run } = playedExcel();

async function after(change: (sheet: Excel.Worksheet) => void): Promise<unknown> {
  await run(async (context, sheet) => {
    sheet.getRange("B2:D4").conditionalFormats.add("Custom").custom.rule.formula = "=B2>$B$1";
    await context.sync();
    change(sheet);
    await context.sync();
  });
  return book.conditionalFormats
    .onSheet(book.sheets.activeId)
    .map(({ areas, formula }) => [...areas.map(areaAddress), formula]);
}

test.each([
  ["D:D", "Left", [["B2:C4", "=B2>$B$1"]]],
  ["B:B", "Left", [["B2:C4", "=B2>$B$1"]]],
  ["B:D", "Left", []],
  ["B4:D4", "Up", [["B2:D3", "=B2>$B$1"]]],
  ["C3:C4", "Up", [["C2", "B2:B4", "D2:D4", "=C2>$B$1"]]],
] as const)("a conditional format loses the cells that go with %s", async (address, shift, formats) => {
  const found = await after((sheet) => sheet.getRange(address).delete(shift));
  expect(found).toEqual(formats);
});

test("a conditional format moves with its cells, and its formula with it", async () => {
  expect(await after((sheet) => sheet.getRange("C:C").insert("Right"))).toEqual([["B2:E4", "=B2>$B$1"]]);
  book.openNew();
  expect(await after((sheet) => sheet.getRange("B2:D2").insert("Down"))).toEqual([["B3:D5", "=B3>$B$1"]]);
});
