import { playedExcel } from "../played-excel";

const { book, run } = playedExcel();

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

test("cells without the rule of their neighbours are told from those with another", async () => {
  await run(async (context, sheet) => {
    const list = (source: string): Excel.DataValidationRule => ({ list: { inCellDropDown: true, source } });
    sheet.getRange("H2:H9").dataValidation.rule = list("1,2,3");
    sheet.getRange("I2:I9").dataValidation.rule = list("1,2,3");
    sheet.getRange("I4:I5").dataValidation.rule = list("1,2");
    sheet.getRange("J2:J5").dataValidation.rule = list("1,2,3");
    sheet.getRange("J6:J9").dataValidation.rule = list("1,2,3");
    const types = ["H2:H9", "I2:I9", "J2:J9", "J2:K9", "J1:J9", "K2:K9"].map((address) =>
      sheet.getRange(address).dataValidation.load("type,rule"),
    );
    await context.sync();
    expect(types.map(({ type }) => type)).toEqual([
      "List",
      "Inconsistent",
      "List",
      "MixedCriteria",
      "MixedCriteria",
      "None",
    ]);
    expect(types[1]?.rule).toEqual({});
  });
});

test("copied cells bring their rules and looks, and take away those of the cells that they are pasted over", async () => {
  await run(async (context, sheet) => {
    const rated = sheet.getRange("L2:M9");
    rated.dataValidation.rule = { list: { inCellDropDown: true, source: "1,2,3" } };
    rated.format.fill.color = "#FFFBE6";
    const red = rated.conditionalFormats.add("Custom");
    red.custom.rule.formula = "=L2>3";
    sheet.getRange("O1:O2").values = [[9], [2]];
    sheet.getRange("M3:M6").copyFrom("O1:O2");
    sheet.getRange("L4").copyFrom("O1", "Values");
    const marked = rated.getSpecialCellsOrNullObject("ConditionalFormats").load("cellCount,areaCount,address");
    marked.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
    const ruled = rated.getSpecialCellsOrNullObject("DataValidations").load("cellCount");
    const none = sheet.getRange("P2:Q9").getSpecialCellsOrNullObject("ConditionalFormats").load("cellCount");
    const pasted = sheet.getRange("M3:M6").load("values,format/fill/color");
    const [left, right] = ["L2:L9", "M2:M9"].map((address) => sheet.getRange(address).dataValidation.load("type"));
    const several = red.getRangeOrNullObject().load("address");
    await context.sync();
    expect(pasted.values).toEqual([[9], [2], [9], [2]]);
    expect(pasted.format.fill.color).toBe("#FFFFFF");
    expect([left?.type, right?.type]).toEqual(["List", "MixedCriteria"]);
    expect([marked.cellCount, ruled.cellCount, none.isNullObject, several.isNullObject]).toEqual([12, 12, true, true]);
    expect(marked.areas.items.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0)).toBe(12);
    // Copies of rated cells take their rules along, with references moved.
    sheet.getRange("M3:M6").copyFrom("L5:L8");
    const again = sheet.getRange("M3:M6").conditionalFormats.load("items/custom/rule/formula");
    const rule = sheet.getRange("M2:M9").dataValidation.load("type");
    await context.sync();
    expect(again.items.map(({ custom }) => custom.rule.formula)).toEqual([expect.stringMatching(/^=M[35]>3$/)]);
    expect(rule.type).toBe("List");
  });
});

test("a number is written as a text where the format says so, with the digits that Excel keeps", async () => {
  await run(async (context, sheet) => {
    const cell = sheet.getRange("A1");
    cell.numberFormat = [["@"]];
    cell.values = [[0.1 + 0.2]];
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([["0.3"]]);
  });
});
