import { playedExcel } from "../played-excel";

const { run } = playedExcel();

test("workbook and application", async () => {
  await run(async (context) => {
    const { workbook } = context;
    workbook.load("name,readOnly,isDirty");
    workbook.protection.load("protected");
    workbook.application.load("calculationMode");
    const selected = workbook.getSelectedRange().load("address");
    const active = workbook.getActiveCell().load("address");
    await context.sync();
    expect([workbook.name, workbook.readOnly, workbook.protection.protected]).toEqual(["Book1.xlsx", false, false]);
    expect([workbook.application.calculationMode, selected.address, active.address]).toEqual([
      "Automatic",
      "Sheet1!A1",
      "Sheet1!A1",
    ]);
  });
});

test("manual calculation waits until it is asked for", async () => {
  await run(async (context, sheet) => {
    context.workbook.application.calculationMode = "Manual";
    const range = sheet.getRange("A1:B1");
    range.formulas = [[1, "=A1+1"]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[1, ""]]);
    context.workbook.application.calculate("Full");
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[1, 2]]);
    context.workbook.application.calculationMode = "Automatic";
    context.workbook.application.suspendApiCalculationUntilNextSync();
    context.workbook.application.suspendScreenUpdatingUntilNextSync();
    sheet.getRange("A1").values = [[5]];
    await context.sync();
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[5, 6]]);
  });
});

test("sheets are added, found, named, moved, hidden, activated and deleted", async () => {
  await run(async (context, sheet) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add("Two");
    added.tabColor = "#0B6E87";
    added.showGridlines = false;
    added.showHeadings = false;
    added.activate();
    added.load("id,name,position,visibility,tabColor,showGridlines,showHeadings");
    const count = worksheets.getCount();
    const active = worksheets.getActiveWorksheet().load("name");
    await context.sync();
    expect(added.toJSON()).toMatchObject({
      name: "Two",
      position: 1,
      visibility: "Visible",
      tabColor: "#0B6E87",
      showGridlines: false,
      showHeadings: false,
    });
    expect([count.value, active.name]).toEqual([2, "Two"]);
    added.name = "Zwei";
    added.position = 0;
    sheet.visibility = "VeryHidden";
    worksheets.load("items/id,items/name,items/visibility,items/position");
    await context.sync();
    expect(worksheets.items.map(({ name, visibility, position }) => [name, visibility, position])).toEqual([
      ["Zwei", "Visible", 0],
      ["Sheet1", "VeryHidden", 1],
    ]);
    sheet.visibility = "Visible";
    worksheets.getItem("zwei").delete();
    const gone = worksheets.getItemOrNullObject("Zwei").load("name");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test("tables", async () => {
  await run(async (context, sheet) => {
    sheet.getRange("A1:B3").values = [
      ["code", "w"],
      ["a", 1],
      ["b", 2],
    ];
    const table = sheet.tables.add("A1:B3", true);
    table.name = "Items";
    table.style = "TableStyleLight1";
    table.showFilterButton = false;
    table.showBandedRows = false;
    table.rows.add(undefined, [["c", 3]]);
    table.load("id,name,style,showFilterButton,showBandedRows");
    const all = table.getRange().load("address");
    const header = table.getHeaderRowRange().load("values");
    const body = table.getDataBodyRange().load("values");
    table.worksheet.load("name");
    table.columns.load("items/name");
    context.workbook.tables.load("items/id,items/name");
    const missing = context.workbook.tables.getItemOrNullObject("No").load("name");
    await context.sync();
    expect([table.name, table.style, table.showFilterButton, table.showBandedRows]).toEqual([
      "Items",
      "TableStyleLight1",
      false,
      false,
    ]);
    expect([all.address, header.values, body.values[2]]).toEqual(["Sheet1!A1:B4", [["code", "w"]], ["c", 3]]);
    expect([table.worksheet.name, table.columns.items.map(({ name }) => name)]).toEqual(["Sheet1", ["code", "w"]]);
    expect([context.workbook.tables.items.map(({ name }) => name), missing.isNullObject]).toEqual([["Items"], true]);
    context.workbook.tables.getItem("Items").convertToRange();
    sheet.tables.load("items/name");
    await context.sync();
    expect(sheet.tables.items).toEqual([]);
  });
});

test("names and settings", async () => {
  await run(async (context, sheet) => {
    const { names, settings } = context.workbook;
    names.add("Codes", sheet.getRange("A1:A3"));
    names.add("Half", "=0.5");
    settings.add("record", { model: "telecom", sheets: ["A", "B"] });
    settings.add("plain", 7);
    await context.sync();
    names.load("items/name,items/formula,items/visible");
    settings.load("items/key,items/value");
    const range = names.getItem("codes").getRangeOrNullObject().load("address");
    const noRange = names.getItem("Half").getRangeOrNullObject().load("address");
    const setting = settings.getItem("record").load("value");
    const missing = settings.getItemOrNullObject("none").load("value");
    sheet.names.load("items/name");
    await context.sync();
    expect(names.items.map(({ name, formula }) => [name, formula])).toEqual([
      ["Codes", "=Sheet1!$A$1:$A$3"],
      ["Half", "=0.5"],
    ]);
    expect([range.address, noRange.isNullObject, setting.value, missing.isNullObject]).toEqual([
      "Sheet1!A1:A3",
      true,
      { model: "telecom", sheets: ["A", "B"] },
      true,
    ]);
    names.getItem("Half").delete();
    settings.getItem("plain").delete();
    await context.sync();
    names.load("items/name");
    settings.load("items/key");
    await context.sync();
    expect([names.items.length, settings.items.map(({ key }) => key)]).toEqual([1, ["record"]]);
  });
});
