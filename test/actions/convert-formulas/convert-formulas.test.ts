import type { Vocabulary } from "../../../src/actions/plan-again";
import { insertTemplate } from "../../../src/actions/insert-template";
import { addInCalls } from "../../../src/actions/add-in-formula";
import { plainFormula } from "../../../src/actions/same-formula";
import { parseConversion, storedConversion } from "../../../src/actions/convert-formulas/conversion-record";
import {
  prepareConversion,
  type ConversionPreview,
  type ConversionTarget,
} from "../../../src/actions/convert-formulas/prepare-conversion";
import { type ConversionOutcome, convertFormulas } from "../../../src/actions/convert-formulas/convert-formulas";
import type { WithoutTwin } from "../../../src/actions/convert-formulas/converted-cells";
import { undoConversion } from "../../../src/actions/convert-formulas/undo-conversion";
import { isFormula } from "../../../src/core/formulas/cell-formula";
import type { CellContent } from "../../../src/core/plan/workbook-plan";
import { PLAN_TEXTS } from "../../../src/locales/plan-texts";
import { MemoryWorkbook } from "../memory-workbook";
import { SHIPPED, shippedModel } from "../shipped-models";
import { telecomChoices, telecomWorkbook, ZHANG } from "../telecom-workbook";

const VOCABULARY: Vocabulary = { shippedModel: (id) => Promise.resolve(shippedModel(id)), texts: PLAN_TEXTS };

async function preview(
  workbook: MemoryWorkbook,
  to: ConversionTarget,
  withoutTwin: WithoutTwin = "values",
): Promise<ConversionPreview> {
  return (await prepareConversion(workbook, { to, withoutTwin }, VOCABULARY)).preview;
}

async function convert(
  workbook: MemoryWorkbook,
  to: ConversionTarget,
  withoutTwin: WithoutTwin = "values",
): Promise<Extract<ConversionOutcome, { kind: "converted" }>> {
  const shown = await preview(workbook, to, withoutTwin);
  const outcome = await convertFormulas(workbook, { to, withoutTwin }, shown, VOCABULARY);
  if (outcome.kind !== "converted") throw new Error("The workbook changed in between.");
  return outcome;
}

/** Does something right after the first convert. */
function afterConversion(workbook: MemoryWorkbook, then: (workbook: MemoryWorkbook) => void): MemoryWorkbook {
  const convertOnce = workbook.convert.bind(workbook);
  workbook.convert = async (...given) => {
    workbook.convert = convertOnce;
    await convertOnce(...given);
    then(workbook);
  };
  return workbook;
}

/** A sheet of the user's with what its first column holds. */
function notes(contents: readonly CellContent[], workbook = new MemoryWorkbook()): MemoryWorkbook {
  workbook.sheets.set("Notes", new Map(contents.map((content, row) => [`${String(row)},0`, content])));
  return workbook;
}

function firstColumn(workbook: MemoryWorkbook): readonly CellContent[] {
  return [...(workbook.sheets.get("Notes") ?? [])]
    .filter(([at]) => at.endsWith(",0"))
    .map(([, content]) =>
      typeof content === "object" && content !== null && "formula" in content ? content.formula : content,
    );
}

function contents(workbook: MemoryWorkbook): unknown {
  const plain = (content: CellContent): unknown =>
    typeof content === "object" && content !== null && "formula" in content ? plainFormula(content.formula) : content;
  return [...workbook.sheets].map(([name, cells]) => [
    name,
    Object.fromEntries([...cells].flatMap(([at, one]) => (one === null || one === "" ? [] : [[at, plain(one)]]))),
  ]);
}

/** Where the first formula of a sheet stands. */
function formulaCellOf(workbook: MemoryWorkbook, sheet: string): string {
  const found = [...(workbook.sheets.get(sheet) ?? [])].find(([, content]) => isFormula(content));
  if (found === undefined) throw new Error(`There is no formula on ${sheet}.`);
  return found[0];
}

describe("Conversion the formulas of a template", () => {
  it.each(SHIPPED)("%s becomes what an insert with native formulas gives, and comes back", async (id) => {
    const [custom, native] = [new MemoryWorkbook(), new MemoryWorkbook()];
    const model = shippedModel(id);
    const people = [{ ...ZHANG, grade: model.grades[0]?.code ?? null }];
    const choices = { ...telecomChoices("en"), model, people };
    await insertTemplate(custom, choices, PLAN_TEXTS.en);
    await insertTemplate(native, { ...choices, formulas: "native" }, PLAN_TEXTS.en);
    const before = contents(custom);
    const setting = custom.parts.get("urn:competency-scorecard:template");

    const { preview: shown } = await convert(custom, "native");
    expect(shown.templates).toEqual([]);
    expect(contents(custom)).toEqual(contents(native));
    expect(custom.parts.get("urn:competency-scorecard:template")).toEqual(
      native.parts.get("urn:competency-scorecard:template"),
    );
    expect(custom.tables.map(({ name }) => name).sort()).toEqual(native.tables.map(({ name }) => name).sort());

    await convert(custom, "custom");
    expect(contents(custom)).toEqual(before);
    expect(custom.parts.get("urn:competency-scorecard:template")).toEqual(setting);
  });

  it("takes in people who were added, so that nobody is without results", async () => {
    const workbook = await telecomWorkbook();
    const at = workbook.tables.findIndex(({ name }) => name === "CompetencyPeople");
    const people = workbook.tables[at];
    if (people === undefined) throw new Error("There are no people.");
    workbook.tables[at] = { ...people, area: { ...people.area, rows: 31 } };
    for (let row = 1; row <= 30; row += 1) workbook.typeInto("CompetencyPeople", row, "P1", `P${String(row)}`);
    await convert(workbook, "native");
    const results = workbook.tables.find(({ name }) => name === "CompetencyResults");
    expect(results?.area.rows).toBeGreaterThan(30);
    await convert(workbook, "custom");
    expect(workbook.tables.some(({ name }) => name === "CompetencyResults")).toBe(false);
  });

  it("leaves a template alone whose items were changed, and says which table", async () => {
    const workbook = await telecomWorkbook();
    workbook.typeInto("CompetencyProfile", 2, "F1", "C99 My own item");
    const before = contents(workbook);
    const { templates } = (await convert(workbook, "native")).preview;
    expect(templates).toMatchObject([{ why: { kind: "table-differs", table: "profile" } }]);
    expect(contents(workbook)).toEqual(before);
  });

  it("leaves a template alone of which a formula was typed over, and says where", async () => {
    const workbook = await telecomWorkbook();
    workbook.sheets.get("Results")?.set("3,0", 2);
    const { templates } = await preview(workbook, "native");
    expect(templates).toMatchObject([{ why: { kind: "changed", places: [{ sheet: "Results", row: 3, column: 0 }] } }]);
  });

  it("takes a template of an earlier version that has no formula above the results, and undoing leaves none", async () => {
    const workbook = await telecomWorkbook();
    workbook.sheets.get("Results")?.delete("2,0");
    const before = contents(workbook);
    const { preview: shown, conversion } = await convert(workbook, "native");
    expect(shown.templates).toEqual([]);
    expect(isFormula(workbook.sheets.get("Results")?.get("2,0") ?? null)).toBe(true);
    expect(await undoConversion(workbook, conversion)).toEqual({ left: [] });
    expect(contents(workbook)).toEqual(before);
  });

  it("exchanges formulas that an earlier version or the user wrote, says where, and undoing brings them back", async () => {
    const workbook = await telecomWorkbook();
    await convert(workbook, "native");
    const others = { Calc1: formulaCellOf(workbook, "Calc1"), Results: formulaCellOf(workbook, "Results") };
    for (const [sheet, at] of Object.entries(others)) workbook.sheets.get(sheet)?.set(at, { formula: "=1+1" });
    const before = contents(workbook);
    const { preview: shown, conversion } = await convert(workbook, "custom");
    expect(shown.templates).toEqual([]);
    expect(shown.others.map(({ sheet, row, column }) => [sheet, `${String(row)},${String(column)}`])).toEqual(
      expect.arrayContaining(Object.entries(others)),
    );
    expect(shown.others).toHaveLength(2);
    expect(await undoConversion(workbook, conversion)).toEqual({ left: [] });
    expect(contents(workbook)).toEqual(before);
  });

  it("does not remove a sheet of its own on which the user wrote, and says where", async () => {
    const workbook = await telecomWorkbook();
    const { conversion } = await convert(workbook, "native");
    workbook.type("Calc1", 2, 900, "mine");
    const { templates } = await preview(workbook, "custom");
    expect(templates).toMatchObject([{ why: { kind: "occupied", places: [{ sheet: "Calc1", column: 900 }] } }]);
    const { left } = await undoConversion(workbook, conversion);
    expect(left).toMatchObject([{ sheet: "Calc1", column: 900 }]);
    expect(workbook.sheets.get("Calc1")?.get("2,900")).toBe("mine");
  });

  it("does not remove a sheet that the user's formulas read, and names these", async () => {
    const workbook = notes(["=Calc1!B2 is a text here"], await telecomWorkbook());
    await convert(workbook, "native");
    workbook.sheets.get("Notes")?.set("1,0", { formula: "=SUM(Calc1!B2:B9)", result: 3 });
    const { preview: shown } = await convert(workbook, "custom");
    expect(shown.templates).toMatchObject([
      { why: { kind: "in-use", places: [{ sheet: "Notes", row: 1, column: 0 }] } },
    ]);
    expect(workbook.sheets.has("Calc1")).toBe(true);
  });

  it("keeps a text on the Guide that the user wrote", async () => {
    const workbook = await telecomWorkbook();
    const guide = workbook.sheets.get("Guide") ?? new Map<string, CellContent>();
    const [at] = [...guide].find(([, text]) => String(text).startsWith("the add-in's functions")) ?? [""];
    guide.set(at, "see the notes");
    await convert(workbook, "native");
    expect(workbook.sheets.get("Guide")?.get(at)).toBe("see the notes");
  });
});

describe("Conversion formulas that the user typed", () => {
  const GAP = { formula: "=COMPETENCY.GAP(B1,C1)", result: 1 };

  it("makes native formulas of those that have a twin, and says what becomes of the others", async () => {
    const workbook = notes([
      GAP,
      { formula: "=COMPETENCY.KAPPA(B1:B9,C1:C9)", result: 0.5 },
      { formula: "=SUM(B1:B9)", result: 3 },
    ]);
    expect((await preview(workbook, "native")).sheets).toEqual([
      { sheet: "Notes", native: 1, values: 1, custom: 0, stays: 0 },
    ]);
    const { stays } = await preview(workbook, "native", "stay");
    expect(stays).toEqual([{ why: "no-twin", place: { sheet: "Notes", row: 1, column: 0 }, functions: ["KAPPA"] }]);
    await convert(workbook, "native");
    const [gap, kappa, sum] = firstColumn(workbook);
    expect(gap).toMatch(/^=(?!.*COMPETENCY)/u);
    expect([kappa, sum]).toEqual([0.5, "=SUM(B1:B9)"]);
    await convert(workbook, "custom");
    expect(firstColumn(workbook)).toEqual([GAP.formula, "=COMPETENCY.KAPPA(B1:B9,C1:C9)", "=SUM(B1:B9)"]);
    expect(workbook.parts.size).toBe(0);
  });

  it("keeps text that looks like a formula text, and leaves what is not calculated", async () => {
    const workbook = notes([
      { formula: "=COMPETENCY.BAND(90)", result: "=1+1" },
      { formula: "=COMPETENCY.BAND(80)", result: { error: "#BUSY!" } },
      { formula: "=COMPETENCY.BAND(70)", result: { error: "#N/A" } },
      "=COMPETENCY.BAND(60)",
    ]);
    const { preview: shown } = await convert(workbook, "values");
    expect(firstColumn(workbook)).toEqual(["=1+1", "=COMPETENCY.BAND(80)", { error: "#N/A" }, "=COMPETENCY.BAND(60)"]);
    expect(shown.stays).toEqual([
      { why: "not-calculated", place: { sheet: "Notes", row: 1, column: 0 }, shows: "#BUSY!" },
    ]);
  });

  it("brings back only what still stands as it was put there", async () => {
    const workbook = notes([GAP, GAP, GAP]);
    await convert(workbook, "values");
    workbook.type("Notes", 1, 0, 7);
    const { preview: shown } = await convert(workbook, "custom");
    expect(shown.stays).toEqual([{ why: "changed", place: { sheet: "Notes", row: 1, column: 0 } }]);
    expect(firstColumn(workbook)).toEqual([GAP.formula, 7, GAP.formula]);
  });

  it("does not bring back a formula whose sheet is gone, which Excel would ask a file for", async () => {
    const formula = "=COMPETENCY.GAP('My data'!B1,C1)";
    const workbook = notes([{ formula, result: 1 }]);
    workbook.sheets.set("My data", new Map([["0,1", 3]]));
    await convert(workbook, "values");
    workbook.sheets.delete("My data");
    expect((await convert(workbook, "custom")).preview.stays).toMatchObject([{ why: "sheet-gone" }]);
    expect(firstColumn(workbook)).toEqual([1]);
  });

  it("undoes at once and leaves cells alone that were changed since", async () => {
    const workbook = notes([GAP, GAP]);
    const { conversion } = await convert(workbook, "values");
    workbook.type("Notes", 0, 0, "mine");
    expect(await undoConversion(workbook, conversion)).toEqual({ left: [{ sheet: "Notes", row: 0, column: 0 }] });
    expect(firstColumn(workbook)).toEqual(["mine", GAP.formula]);
  });

  it("can be undone where the workbook cannot be read afterwards, and says that nothing was compared", async () => {
    const workbook = afterConversion(notes([GAP]), (one) => one.refuseNext("cell-being-edited"));
    const { differing, conversion } = await convert(workbook, "values");
    expect(differing).toBeNull();
    await undoConversion(workbook, conversion);
    expect(firstColumn(workbook)).toEqual([GAP.formula]);
  });

  it("compares no cell that was still being calculated before", async () => {
    const workbook = afterConversion(notes([{ ...GAP, result: { error: "#BUSY!" } }]), ({ sheets }) => {
      sheets.get("Notes")?.set("0,0", { formula: "=B1-C1", result: 1 });
    });
    expect((await convert(workbook, "native")).differing).toEqual([]);
  });

  it("puts everything back after a cancel while figures are compared", async () => {
    const controller = new AbortController();
    const workbook = afterConversion(notes([GAP]), () => controller.abort());
    const request = { to: "values", withoutTwin: "values" } as const;
    const conversion = convertFormulas(workbook, request, await preview(workbook, "values"), VOCABULARY, {
      signal: controller.signal,
    });
    await expect(conversion).rejects.toMatchObject({ name: "AbortError" });
    expect(firstColumn(workbook)).toEqual([GAP.formula]);
  });

  it("changes nothing when the workbook is no longer the one that was shown", async () => {
    const workbook = notes([GAP]);
    const shown = await preview(workbook, "values");
    workbook.sheets.get("Notes")?.set("1,0", GAP);
    const outcome = await convertFormulas(workbook, { to: "values", withoutTwin: "values" }, shown, VOCABULARY);
    expect(outcome).toMatchObject({ kind: "changed-since", preview: { sheets: [{ values: 2 }] } });
    expect(firstColumn(workbook)).toEqual([GAP.formula, GAP.formula]);
  });

  it("remembers 10,000 formulas that are filled down in less than 400 kB", async () => {
    const cells = Array.from({ length: 10_000 }, (_, row) => ({
      formula: `=COMPETENCY.GAP($B${String(row + 1)},C$1)`,
      result: row / 7,
    }));
    const workbook = notes(cells);
    await convert(workbook, "values");
    expect(JSON.stringify(workbook.parts.get("urn:competency-scorecard:conversion")).length).toBeLessThan(400_000);
    await convert(workbook, "custom");
    expect(firstColumn(workbook)).toEqual(cells.map(({ formula }) => formula));
  });
});

describe("What is told of formulas", () => {
  it("finds the add-in's calls outside of texts", () => {
    expect(addInCalls('=COMPETENCY.GAP(A1,B1)&"COMPETENCY.BAND("')).toEqual(["GAP"]);
    expect(addInCalls("=MYCOMPETENCY.GAP(A1)")).toEqual([]);
  });

  it("takes two ways of writing a formula for the same, and different texts for different", () => {
    expect(plainFormula("=@sum('Notes'!$A$1:$A$1, 2)")).toBe("=SUM(NOTES!$A$1,2)");
    expect(plainFormula('=A1&"a b"')).not.toBe(plainFormula('=A1&"ab"'));
  });

  it.each([
    "=COMPETENCY.GAP($A1,B$2)+XFD1048576",
    '="A1"&COMPETENCY.BAND(AA10,{1,2})',
    "=COMPETENCY.ROC(T[[#This Row],[A1]])",
    "='A1'!B2+COMPETENCY.ROC(3)",
  ])("keeps %s letter by letter in the memory", (formula) => {
    const area = { row: 4, column: 27, rows: 1, columns: 1 };
    const memory = {
      names: { "{1}": "Notes" },
      sheets: [{ id: "{1}", name: "Notes", converted: [{ formula, area, holds: "x" }] }],
    };
    expect(parseConversion(JSON.parse(JSON.stringify(storedConversion(memory))))).toEqual(memory);
  });
});
