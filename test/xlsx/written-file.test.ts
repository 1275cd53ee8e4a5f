import { unzipSync } from "fflate";
import { writeXlsx } from "../../src/xlsx/write-xlsx";
import { part } from "./plan-parts";
import { area, cells, RICH_PLAN, sheet, workbook } from "./rich-plan";

describe("a written file", () => {
  let file: Uint8Array;
  beforeAll(async () => {
    file = await writeXlsx(RICH_PLAN);
  });

  it("does not make programs without the add-in calculate over stored results", () => {
    expect(part(file, "xl/workbook.xml")).toContain('<calcPr calcId="191029"/>');
  });

  it("is calculated on opening where its formulas have no results yet", async () => {
    const fresh = await writeXlsx(cells([[1, { formula: "=A1*2" }]]));
    expect(part(fresh, "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
    expect(part(fresh, "xl/worksheets/sheet1.xml")).toContain('<c r="B1"><f>A1*2</f></c>');
  });

  it("keeps a custom function's stored result even where another formula has none", async () => {
    const mixed = await writeXlsx(cells([[{ formula: "=A1" }, { formula: "=COMPETENCY.SEM(1,0)", result: 1 }]]));
    expect(part(mixed, "xl/workbook.xml")).not.toContain("fullCalcOnLoad");
  });

  it("gives results that are errors their type", () => {
    expect(part(file, "xl/worksheets/sheet1.xml")).toMatch(/<c r="D11"[^>]*t="e"[^>]*><f>1\/0<\/f><v>#DIV\/0!<\/v>/);
  });

  it("stores errors that older programs do not know as #VALUE!", async () => {
    const spill = await writeXlsx(cells([[{ formula: "=A2:A3", kind: "spill", result: { error: "#SPILL!" } }]]));
    expect(part(spill, "xl/worksheets/sheet1.xml")).toContain("<v>#VALUE!</v>");
  });

  it("puts charts before tables, as the schema wants", async () => {
    const chart = RICH_PLAN.sheets[1]?.charts[0];
    const plan = workbook([
      sheet("Scorecard", {
        blocks: [{ row: 0, column: 0, cells: [["H"], [1]] }],
        tables: [{ name: "T", area: area(0, 0, 2), filter: false }],
        charts: chart ? [chart] : [],
      }),
    ]);
    const written = await writeXlsx(plan);
    expect(part(written, "xl/worksheets/sheet1.xml")).toMatch(/<drawing [^>]*\/><tableParts/);
    expect(part(written, "xl/tables/table1.xml")).toMatch(/<tableStyleInfo show/);
    expect(part(written, "xl/tables/table1.xml")).not.toMatch(/autoFilter/);
  });

  it("names table columns as their headers, line breaks and all", () => {
    expect(part(file, "xl/tables/table1.xml")).toContain('name="R4 备注_x000a_(可不填)"');
  });

  it("names a font and a size with every font, since programs differ in what they take for one without", () => {
    const fonts =
      part(file, "xl/styles.xml")
        .match(/<fonts.*<\/fonts>/s)?.[0]
        .match(/<font>.*?<\/font>/gs) ?? [];
    expect(fonts.length).toBeGreaterThan(2);
    for (const font of fonts) expect(font).toMatch(/<sz val="\d+"\/>.*<name val="Calibri"\/>.*<scheme val="minor"\/>/);
  });

  it("shows a visible sheet first even where the plan names a hidden one", async () => {
    const plan = workbook([sheet("A", { visibility: "hidden" }), sheet("B"), sheet("C")], { activeSheet: "A" });
    expect(part(await writeXlsx(plan), "xl/workbook.xml")).toContain('activeTab="1"');
  });

  it("has no custom XML where there is nothing to remember", async () => {
    expect(Object.keys(unzipSync(await writeXlsx(cells([["x"]])))).some((path) => path.startsWith("customXml"))).toBe(
      false,
    );
  });

  it("refuses a drop-down whose list Excel would call damaged", async () => {
    const values = Array.from({ length: 60 }, (_, index) => `value ${index}`);
    await expect(
      writeXlsx(cells([], { validations: [{ area: area(0, 0), rule: { type: "list", values } }] })),
    ).rejects.toThrow(RangeError);
  });
});

describe("a chart in a file", () => {
  let radar: string;
  let bars: string;
  beforeAll(async () => {
    const file = await writeXlsx(RICH_PLAN);
    radar = part(file, "xl/charts/chart2_1.xml");
    bars = part(file, "xl/charts/chart2_2.xml");
  });

  it("shows the plan's own values before anything is calculated, and a gap where there is no number", () => {
    expect(radar).toContain("<c:f>Scorecard!$C$5:$C$22</c:f>");
    expect(radar).toContain('<c:ptCount val="18"/><c:pt idx="0"><c:v>3.2</c:v></c:pt>');
    expect(radar).toContain('<c:pt idx="3"><c:v>2.4</c:v></c:pt><c:pt idx="5">');
    expect(radar).toContain('<c:dispBlanksAs val="gap"/>');
  });

  it("takes title and names from cells where the plan says so", () => {
    expect(radar).toContain(
      '<c:f>\'Scorecard\'!$A$2</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>张三：要求与现状 (radar)',
    );
    expect(radar).toContain("<c:tx><c:v>现状 / Actual</c:v></c:tx>");
  });

  it("is titled by its series while the title's cell shows nothing yet", async () => {
    const [chart] = RICH_PLAN.sheets[1]?.charts ?? [];
    const plan = workbook([sheet("Scorecard", { charts: chart ? [{ ...chart, title: "='Scorecard'!$Z$9" }] : [] })]);
    expect(part(await writeXlsx(plan), "xl/charts/chart1_1.xml")).toContain(
      '<c:f>\'Scorecard\'!$Z$9</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>现状 / Actual',
    );
  });

  it("draws required as a dashed line and actual with round markers", () => {
    expect(radar).toContain('<a:srgbClr val="6B7280"/></a:solidFill><a:prstDash val="dash"/>');
    expect(radar).toContain('<c:symbol val="circle"/><c:size val="6"/>');
  });

  it("labels every one of eighteen items, line breaks kept, and runs bars from the top", () => {
    expect(bars).toContain('<c:tickLblSkip val="1"/>');
    expect(bars).toContain("<c:v>C01\n成就导向</c:v>");
    expect(bars).toContain('<c:orientation val="maxMin"/>');
  });

  it("is described to screen readers", async () => {
    const drawing = part(await writeXlsx(RICH_PLAN), "xl/drawings/drawing2.xml");
    expect(drawing).toContain('name="Radar" descr="Required and actual level of &quot;张三&quot; per item"');
  });
});
