import { checkRatings } from "../../src/actions/check-ratings";
import { changeLanguage } from "../../src/actions/change-language";
import { convertFormulas } from "../../src/actions/convert-formulas/convert-formulas";
import { prepareConversion } from "../../src/actions/convert-formulas/prepare-conversion";
import { keepModel } from "../../src/actions/keep-model";
import { explainSelection } from "../../src/actions/explanation/explain-figure";
import type { Vocabulary } from "../../src/actions/plan-again";
import { showResults } from "../../src/actions/show-results";
import { readTemplates, type TemplateInWorkbook } from "../../src/actions/templates-in-workbook";
import { personPicker } from "../../src/core/record/person-picker";
import { WorkbookRefusal } from "../../src/actions/workbook";
import { needsGuards } from "../../src/core/guards/guard-issues";
import { isFormula } from "../../src/core/formulas/cell-formula";
import type { CellContent } from "../../src/core/plan/workbook-plan";
import { PLAN_TEXTS } from "../../src/locales/plan-texts";
import { readXlsx } from "../../src/xlsx/read-xlsx";
import { EARLIER, type EarlierName, earlierFile, shownThen, storeManager } from "../workbooks/earlier-workbooks";
import { MemoryWorkbook } from "./memory-workbook";
import { SHIPPED, shippedModel } from "./shipped-models";

const VOCABULARY: Vocabulary = {
  shippedModel: (id) => Promise.resolve(SHIPPED.includes(id) ? shippedModel(id) : null),
  texts: PLAN_TEXTS,
};

async function opened(name: EarlierName): Promise<MemoryWorkbook> {
  return MemoryWorkbook.open(await readXlsx(earlierFile(name)));
}

async function onlyTemplate(workbook: MemoryWorkbook): Promise<TemplateInWorkbook> {
  const [template] = await readTemplates(workbook);
  if (template === undefined) throw new Error("There is no template.");
  return template;
}

/** An own model of that time was not kept: its author opens the file. */
async function withItsModel(name: EarlierName): Promise<MemoryWorkbook> {
  const workbook = await opened(name);
  if (name === "own-model") {
    expect(await keepModel(workbook, "", storeManager())).toBe("kept");
  }
  return workbook;
}

async function convert(workbook: MemoryWorkbook, to: "native" | "custom"): Promise<readonly unknown[]> {
  const request = { to, withoutTwin: "values" } as const;
  const { preview } = await prepareConversion(workbook, request, VOCABULARY);
  await convertFormulas(workbook, request, preview, VOCABULARY);
  return preview.templates.map(({ why }) => why);
}

/** The formulas of a sheet: what they spill over is theirs. */
function formulasOn(workbook: MemoryWorkbook, sheet: string): ReadonlyMap<string, CellContent> {
  return new Map([...(workbook.sheets.get(sheet) ?? [])].filter(([, content]) => isFormula(content)));
}

describe.each(EARLIER)("A workbook that an earlier version saved: %s", (name) => {
  const then = shownThen(name);
  const other = then.language === "zh" ? "en" : "zh";

  it("is read by core as it was then", async () => {
    const outcome = await showResults(await opened(name));
    if (outcome.kind !== "results") throw new Error("There is no template.");
    const people = outcome.templates[0]?.people ?? [];
    const header = Object.entries(then.results).filter(([cell]) => cell.startsWith("R4C"));
    const column = (word: RegExp): string => header.find(([, text]) => word.test(String(text)))?.[0].slice(2) ?? "";
    const [match, coverage] = [column(/^(?:匹配度|Match)/u), column(/^(?:覆盖率|Coverage)/u)];
    expect(people.map(({ result }) => [result.person.code, result.total?.match, result.total?.coverage])).toEqual(
      then.people.map((code, index) => {
        const row = `R${String(5 + index)}`;
        expect(then.results[`${row}C1`]).toMatch(new RegExp(`^${code} `, "u"));
        return [code, then.results[row + match], then.results[row + coverage]];
      }),
    );
  });

  it("has all its drop-downs and marks", async () => {
    const outcome = await checkRatings(await withItsModel(name), VOCABULARY);
    const issues = outcome.kind === "checked" ? outcome.issues.map(({ issue }) => issue) : [];
    expect(issues.filter(({ code }) => needsGuards(code))).toEqual([]);
  });

  it("has its record, which moves to a part of its own with the next write", async () => {
    const workbook = await withItsModel(name);
    expect((await onlyTemplate(workbook)).record?.expected.language).toBe(then.language);
    await changeLanguage(workbook, "", other, VOCABULARY);
    expect([...workbook.parts.keys()]).toEqual(["urn:competency-scorecard:template"]);
    const { record } = await onlyTemplate(workbook);
    expect(record).toMatchObject({ format: 3, model: { kind: "kept", content: { id: then.model } } });
  });

  it("takes a change of language, and back", async () => {
    const workbook = await withItsModel(name);
    const sheets = [...workbook.sheets.keys()];
    expect(await changeLanguage(workbook, "", other, VOCABULARY)).toMatchObject({
      kind: "changed",
    });
    expect(workbook.sheets.has(PLAN_TEXTS[other].sheets.ratings)).toBe(true);
    expect(await changeLanguage(workbook, "", then.language, VOCABULARY)).toMatchObject({
      kind: "changed",
    });
    expect([...workbook.sheets.keys()]).toEqual([...sheets, PLAN_TEXTS[then.language].sheets.scorecardData]);
  });

  it("stays as it was where a change of language is refused after its Scorecard was renewed", async () => {
    const workbook = await withItsModel(name);
    const page = PLAN_TEXTS[then.language].sheets.scorecard;
    const [sheets, parts] = [[...workbook.sheets.keys()], new Map(workbook.parts)];
    const cells = formulasOn(workbook, page);
    workbook.relabel = () => Promise.reject(new WorkbookRefusal("read-only", "refused"));
    await expect(changeLanguage(workbook, "", other, VOCABULARY)).rejects.toThrow("refused");
    expect([...workbook.sheets.keys()]).toEqual(sheets);
    expect(formulasOn(workbook, page)).toEqual(cells);
    expect(workbook.parts).toEqual(parts);
  });

  it("takes a conversion of its formulas, and back", async () => {
    const workbook = await withItsModel(name);
    const to = then.formulas === "custom" ? "native" : "custom";
    const calculation = PLAN_TEXTS[then.language].sheets.gradeFit;
    expect(await convert(workbook, to)).toEqual([]);
    expect(workbook.sheets.has(calculation)).toBe(to === "native");
    expect(await convert(workbook, then.formulas)).toEqual([]);
    expect(workbook.sheets.has(calculation)).toBe(then.formulas === "native");
  });

  it("has its results explained", async () => {
    const workbook = await opened(name);
    const header = Object.entries(then.results).find(([, text]) => /^(?:匹配度|Match)/u.test(String(text)))?.[0] ?? "";
    const column = Number(header.split("C")[1]) - 1;
    await workbook.select({ sheet: PLAN_TEXTS[then.language].sheets.results, row: 5, column });
    expect(await explainSelection(workbook)).toMatchObject({ kind: "explained" });
  });

  it("has the figures of its Scorecard explained by what it showed then", async () => {
    const workbook = await opened(name);
    const { record } = await onlyTemplate(workbook);
    const sheet = (record && personPicker(record)?.sheet) ?? "";
    const figures = new Map<string, number>();
    for (const [cell, shown] of Object.entries(then.scorecard)) {
      const [row = 0, column = 0] = (/^R(\d+)C(\d+)$/u.exec(cell) ?? []).slice(1).map(Number);
      // Further to the right are levels times weights, and S by its top.
      if (typeof shown !== "number" || row < 5 || column > 7) continue;
      await workbook.select({ sheet, row: row - 1, column: column - 1 });
      const outcome = await explainSelection(workbook);
      if (outcome.kind !== "explained") continue;
      const { figure, value } = outcome.explanation;
      expect([cell, figure, value]).toEqual([cell, figure, shown]);
      figures.set(figure.kind, (figures.get(figure.kind) ?? 0) + 1);
    }
    const items = record?.expected.items.length ?? 0;
    expect(figures.get("actual")).toBeGreaterThan(items / 2);
    expect(figures.get("gap")).toBeGreaterThan(items / 2);
    // Of the whole, of each category and against each grade.
    expect(figures.get("match")).toBeGreaterThan(4);
    expect(figures.get("coverage")).toBeGreaterThan(4);
  });
});

describe("An own model that an earlier version inserted and did not keep", () => {
  it("is asked for: language and formulas stay until its file is opened", async () => {
    const workbook = await opened("own-model");
    const needed = { kind: "model-needed", id: "store-manager", version: "1.2.0" };
    expect(await changeLanguage(workbook, "", "en", VOCABULARY)).toEqual(needed);
    expect(await convert(workbook, "native")).toEqual([needed]);
  });

  it("is not taken from a file with other content under its id", async () => {
    const workbook = await opened("own-model");
    const before = new Map(workbook.parts);
    const { items, ...model } = storeManager();
    const renamed = items.map((item) =>
      item.code === "C02" ? { ...item, name: { zh: "授权", en: "Delegating" } } : item,
    );
    expect(await keepModel(workbook, "", { ...model, items: renamed })).toBe("other-model");
    expect(await keepModel(workbook, "", { ...storeManager(), version: "2.0.0" })).toBe("other-model");
    expect(workbook.parts).toEqual(before);
  });

  it("that used the id and version of a shipped one is not translated from the shipped texts", async () => {
    const workbook = await opened("own-model");
    const shipped = { ...shippedModel("core-competencies"), id: "store-manager", version: "1.2.0" };
    const vocabulary = { ...VOCABULARY, shippedModel: () => Promise.resolve(shipped) };
    expect(await changeLanguage(workbook, "", "en", vocabulary)).toMatchObject({
      kind: "model-needed",
    });
  });
});
