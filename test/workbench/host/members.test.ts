import { Book } from "../../../src/workbench/book/book";
import { createHeadlessGrid } from "../../../src/workbench/book/create-headless-grid";
import { ExcelHost } from "../../../src/workbench/host/excel-host";
import { type LoadedOffice, loadOffice } from "../load-office";

let book: Book;
let host: ExcelHost;
let office: LoadedOffice;

beforeAll(() => {
  book = new Book(createHeadlessGrid());
  host = new ExcelHost(book);
  office = loadOffice(host);
});
beforeEach(() => {
  book.openNew();
});
afterAll(() => {
  host.dispose();
  book.dispose();
});

const run = <T>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T> =>
  office.Excel.run((context) => batch(context, context.workbook.worksheets.getFirst()));

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

test("ranges are reached in every way", async () => {
  await run(async (context, sheet) => {
    sheet.getRange("B2:C3").values = [
      [1, 2],
      [3, 4],
    ];
    const base = sheet.getRange("B2:C3");
    const ranges = {
      cell: base.getCell(1, 1),
      row: base.getRow(1),
      column: base.getColumn(0),
      offset: base.getOffsetRange(1, 1),
      resized: base.getResizedRange(1, 0),
      bounding: base.getBoundingRect("E5"),
      entireColumn: base.getEntireColumn(),
      entireRow: base.getEntireRow(),
      intersection: base.getIntersectionOrNullObject("C3:D9"),
      used: sheet.getUsedRange(),
      usedOrNull: sheet.getUsedRangeOrNullObject(true),
      byIndexes: sheet.getRangeByIndexes(0, 0, 2, 3),
      sheetCell: sheet.getCell(4, 5),
      columnUsed: sheet.getRange("B:B").getUsedRangeOrNullObject(true),
      whole: sheet.getRange(),
    };
    Object.values(ranges).forEach((range) => range.load("address"));
    const apart = base.getIntersectionOrNullObject("F6").load("address");
    base.load("rowIndex,columnIndex,rowCount,columnCount,cellCount,hasSpill,valueTypes,text");
    base.worksheet.load("name");
    await context.sync();
    const addresses = Object.fromEntries(
      Object.entries(ranges).map(([key, range]) => [key, range.address.split("!")[1]]),
    );
    expect(addresses).toEqual({
      cell: "C3",
      row: "B3:C3",
      column: "B2:B3",
      offset: "C3:D4",
      resized: "B2:C4",
      bounding: "B2:E5",
      entireColumn: "B:C",
      entireRow: "2:3",
      intersection: "C3",
      used: "B2:C3",
      usedOrNull: "B2:C3",
      byIndexes: "A1:C2",
      sheetCell: "F5",
      columnUsed: "B2:B3",
      whole: "1:1048576",
    });
    expect(apart.isNullObject).toBe(true);
    expect([base.rowIndex, base.columnIndex, base.rowCount, base.columnCount, base.cellCount]).toEqual([1, 1, 2, 2, 4]);
    expect([base.hasSpill, base.text[0], base.worksheet.name]).toEqual([false, ["1", "2"], "Sheet1"]);
  });
});

test("a spill is found from its first cell", async () => {
  await run(async (context, sheet) => {
    const anchor = sheet.getRange("A1");
    anchor.formulas = [["=SEQUENCE(2,3)"]];
    const spill = anchor.getSpillingToRangeOrNullObject().load("address,values");
    anchor.load("hasSpill");
    await context.sync();
    expect([anchor.hasSpill, spill.address, spill.values[1]]).toEqual([true, "Sheet1!A1:C2", [4, 5, 6]]);
  });
});

test("looks are set and read back", async () => {
  await run(async (context, sheet) => {
    const range = sheet.getRange("A1:B2");
    const { format } = range;
    format.fill.color = "#FFFBE6";
    format.font.bold = true;
    format.font.italic = true;
    format.font.size = 14;
    format.font.color = "red";
    format.horizontalAlignment = "Center";
    format.verticalAlignment = "Top";
    format.wrapText = true;
    format.indentLevel = 2;
    format.columnWidth = 90;
    format.rowHeight = 30;
    format.protection.locked = false;
    for (const side of [
      "EdgeTop",
      "EdgeBottom",
      "EdgeLeft",
      "EdgeRight",
      "InsideHorizontal",
      "InsideVertical",
    ] as const) {
      const border = format.borders.getItem(side);
      border.style = "Continuous";
      border.color = "#D5DBE3";
      border.weight = "Thin";
    }
    range.numberFormat = [
      ["0.0", "0.0"],
      ["0.0", "0.0"],
    ];
    sheet.getRange("D:D").columnHidden = true;
    sheet.getRange("9:9").rowHidden = true;
    await context.sync();
    range.load(
      "numberFormat,format/fill/color,format/font,format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/indentLevel,format/columnWidth,format/rowHeight,format/protection/locked",
    );
    const edge = format.borders.getItem("EdgeTop").load("style,color,weight");
    const hidden = sheet.getRange("D9").load("columnHidden,rowHidden");
    await context.sync();
    expect(range.toJSON()).toMatchObject({
      numberFormat: [
        ["0.0", "0.0"],
        ["0.0", "0.0"],
      ],
      format: {
        fill: { color: "#FFFBE6" },
        font: { bold: true, italic: true, size: 14, color: "#FF0000" },
        horizontalAlignment: "Center",
        verticalAlignment: "Top",
        wrapText: true,
        indentLevel: 2,
        columnWidth: 90,
        rowHeight: 30,
        protection: { locked: false },
      },
    });
    expect([edge.style, edge.color, edge.weight]).toEqual(["Continuous", "#D5DBE3", "Thin"]);
    expect([hidden.columnHidden, hidden.rowHidden]).toEqual([true, true]);
    format.fill.clear();
    format.autofitColumns();
    format.autofitRows();
    range.merge();
    range.unmerge();
    range.clear("Formats");
    range.clear();
    range.select();
    await context.sync();
    range.load("format/fill/color,numberFormat");
    await context.sync();
    expect([range.format.fill.color, range.numberFormat[0]]).toEqual(["#FFFFFF", ["General", "General"]]);
  });
});

test("validation rules, prompts and alerts", async () => {
  await run(async (context, sheet) => {
    const { dataValidation } = sheet.getRange("A1:A5");
    dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 4, operator: "Between" } };
    dataValidation.prompt = { showPrompt: true, title: "Level", message: "0 to 4" };
    dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "No level", message: "Choose 0 to 4." };
    dataValidation.ignoreBlanks = true;
    dataValidation.load("rule,prompt,errorAlert,type,ignoreBlanks");
    await context.sync();
    expect(dataValidation.toJSON()).toMatchObject({
      type: "WholeNumber",
      rule: { wholeNumber: { formula1: 0, formula2: 4, operator: "Between" } },
      prompt: { title: "Level", message: "0 to 4" },
      errorAlert: { style: "Stop", title: "No level", message: "Choose 0 to 4." },
    });
  });
  expect(await book.type("Sheet1", "A1", "5")).toMatchObject({ accepted: false, alert: { title: "No level" } });
  expect((await book.type("Sheet1", "A1", "4")).accepted).toBe(true);
  await run(async (context, sheet) => {
    sheet.getRange("C1:C2").values = [["ja"], ["nein"]];
    const list = sheet.getRange("A1:A5").dataValidation;
    list.rule = { list: { inCellDropDown: true, source: "=$C$1:$C$2" } };
    list.errorAlert = { showAlert: true, style: "Warning", title: "Hm", message: "?" };
    await context.sync();
  });
  expect((await book.type("Sheet1", "A2", "JA")).alert).toBeUndefined();
  expect(await book.type("Sheet1", "A2", "x")).toMatchObject({ accepted: true, alert: { title: "Hm" } });
  await run(async (context, sheet) => {
    const custom = sheet.getRange("B2:B5").dataValidation;
    custom.rule = { custom: { formula: "=B2>A2" } };
    sheet.getRange("A3").values = [[3]];
    await context.sync();
  });
  expect((await book.type("Sheet1", "B3", "2")).accepted).toBe(false);
  expect((await book.type("Sheet1", "B3", "4")).accepted).toBe(true);
  await run(async (context, sheet) => {
    sheet.getRange("A1:B5").dataValidation.clear();
    await context.sync();
  });
  expect((await book.type("Sheet1", "B3", "1")).accepted).toBe(true);
});

test("conditional formats go to the top, and are cleared", async () => {
  await run(async (context, sheet) => {
    const { conditionalFormats } = sheet.getRange("A1:A9");
    for (const color of ["#1B6E3C", "#A3261B"]) {
      const format = conditionalFormats.add("Custom");
      format.custom.rule.formula = "=$A1>1";
      format.custom.format.font.color = color;
      format.custom.format.font.bold = true;
      format.custom.format.fill.color = "#E7F4EC";
      format.stopIfTrue = true;
    }
    conditionalFormats.load(
      "items/id,items/priority,items/type,items/stopIfTrue,items/custom/format/font/color,items/custom/rule/formula",
    );
    const count = conditionalFormats.getCount();
    await context.sync();
    expect(count.value).toBe(2);
    expect(
      conditionalFormats.items.map(({ priority, custom }) => [priority, custom.format.font.color, custom.rule.formula]),
    ).toEqual([
      [0, "#A3261B", "=$A1>1"],
      [1, "#1B6E3C", "=$A1>1"],
    ]);
    conditionalFormats.clearAll();
    const none = conditionalFormats.getCount();
    await context.sync();
    expect(none.value).toBe(0);
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

test("charts are kept as plans", async () => {
  await run(async (context, sheet) => {
    sheet.getRange("A1:C3").values = [
      ["C01", 2, 1],
      ["C02", 3, 2],
      ["C03", 1, 3],
    ];
    const chart = sheet.charts.add("RadarMarkers", sheet.getRange("B1:B3"), "Columns");
    chart.name = "Profile";
    chart.title.setFormula("=Sheet1!$A$1");
    chart.title.visible = true;
    chart.legend.position = "Bottom";
    chart.legend.visible = true;
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.maximum = 4;
    chart.axes.valueAxis.majorUnit = 1;
    chart.setPosition("E2", "K20");
    const first = chart.series.getItemAt(0);
    first.name = "Required";
    first.setXAxisValues(sheet.getRange("A1:A3"));
    first.format.line.color = "#6B7280";
    first.format.line.lineStyle = "Dash";
    first.format.line.weight = 2.25;
    first.markerStyle = "None";
    const second = chart.series.add("Actual");
    second.setValues(sheet.getRange("C1:C3"));
    second.format.line.color = "#0B6E87";
    second.markerStyle = "Circle";
    second.markerSize = 6;
    second.markerBackgroundColor = "#0B6E87";
    second.markerForegroundColor = "#0B6E87";
    second.format.fill.setSolidColor("#0B6E87");
    second.format.fill.clear();
    chart.load("name,chartType,top,left,width,height");
    chart.title.load("text");
    chart.series.load("count,items/name");
    sheet.charts.load("items/name");
    const missing = sheet.charts.getItemOrNullObject("No").load("name");
    await context.sync();
    expect([chart.name, chart.chartType, chart.title.text, chart.series.items.length]).toEqual([
      "Profile",
      "RadarMarkers",
      "C01",
      2,
    ]);
    expect([chart.left, chart.top, sheet.charts.items.length, missing.isNullObject]).toEqual([192, 15, 1, true]);
  });
  const [sheet] = book.toPlan().sheets;
  expect(sheet?.charts).toMatchObject([
    {
      name: "Profile",
      kind: "radar",
      title: "=Sheet1!$A$1",
      area: { row: 1, column: 4, rows: 19, columns: 7 },
      categories: { sheet: "Sheet1", area: { row: 0, column: 0, rows: 3, columns: 1 } },
      series: [
        { name: "Required", color: "#6B7280", dash: "dash", marker: "none" },
        { name: "Actual", color: "#0B6E87", dash: "solid", marker: "circle" },
      ],
      axis: { minimum: 0, maximum: 4, unit: 1 },
      legend: true,
    },
  ]);
  await run(async (context, first) => {
    const chart = first.charts.getItem("Profile");
    chart.setData(first.getRange("B1:C3"), "Columns");
    chart.series.getItemAt(1).delete();
    chart.series.load("count");
    await context.sync();
    expect(chart.series.count).toBe(1);
    chart.delete();
    await context.sync();
  });
  expect(book.charts.onSheet(book.sheets.activeId)).toEqual([]);
});

test("freezing, protection and print set-up", async () => {
  await run(async (context, sheet) => {
    sheet.freezePanes.freezeAt("A1:B3");
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    const { pageLayout } = sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.leftMargin = pageLayout.rightMargin = pageLayout.topMargin = pageLayout.bottomMargin = 42.5;
    pageLayout.centerHorizontally = true;
    pageLayout.setPrintArea("A1:F40");
    pageLayout.setPrintTitleRows("$1:$3");
    pageLayout.headersFooters.defaultForAllPages.leftFooter = "Model";
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "Cycle";
    pageLayout.headersFooters.defaultForAllPages.rightFooter = "&P / &N";
    pageLayout.load("orientation,zoom,leftMargin");
    sheet.protection.protect({ allowSort: true });
    sheet.protection.load("protected,options");
    await context.sync();
    expect([frozen.address, pageLayout.orientation, pageLayout.leftMargin]).toEqual([
      "Sheet1!A1:B3",
      "Landscape",
      42.5,
    ]);
    expect([sheet.protection.protected, sheet.protection.options.allowSort]).toEqual([true, true]);
    sheet.protection.unprotect();
    sheet.freezePanes.unfreeze();
    sheet.freezePanes.freezeRows(2);
    sheet.freezePanes.freezeColumns(1);
    await context.sync();
  });
  const [sheet] = book.toPlan().sheets;
  expect(sheet).toMatchObject({
    freeze: { rows: 0, columns: 1 },
    print: {
      orientation: "landscape",
      area: { row: 0, column: 0, rows: 40, columns: 6 },
      titleRows: { from: 0, to: 2 },
      footer: { left: "Model", center: "Cycle", right: "&P / &N" },
      fitToPagesWide: 1,
    },
  });
});
