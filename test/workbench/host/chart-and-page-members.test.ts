import { playedExcel } from "../played-excel";

const { book, run } = playedExcel();

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
