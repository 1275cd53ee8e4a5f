import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../../src/core/language";
import { parseModelText } from "../../../src/core/model/parse-model";
import { planTemplate } from "../../../src/core/plan/plan-template";
import type { FormulaKind, Person, TemplateChoices } from "../../../src/core/plan/template-choices";
import type { CellContent, SheetPlan, WorkbookPlan } from "../../../src/core/plan/workbook-plan";
import { COLUMN_CODES, findColumns, missingColumns } from "../../../src/core/tables/columns";
import { TABLE_NAMES } from "../../../src/core/tables/table";
import { PLAN_TEXTS } from "../../../src/locales/plan-texts";

const NOTHING_TAKEN = { sheets: [], tables: [], names: [] };
const LANGUAGES: readonly Language[] = ["zh", "en"];
const FORMULAS: readonly FormulaKind[] = ["custom", "native"];
const CASES = LANGUAGES.flatMap((language) => FORMULAS.map((formulas) => [language, formulas] as const));

const model = (() => {
  const path = join(__dirname, "../../../src/models/telecom-customer-manager.json");
  const parsed = parseModelText(readFileSync(path, "utf8"));
  if (!("model" in parsed)) throw new Error("The shipped model cannot be read.");
  return parsed.model;
})();

function choices(language: Language, formulas: FormulaKind, people: readonly Person[] = []): TemplateChoices {
  return {
    model,
    language,
    people,
    raterGroups: model.raterGroups,
    ratersPerPerson: { self: 1, superior: 1, peers: 3, subordinates: 0, customers: 0 },
    cycle: { name: "R&D 2026", date: "2026-11-21" },
    formulas,
  };
}

function people(count: number): Person[] {
  return Array.from({ length: count }, (_, index) => ({
    code: String(index + 1).padStart(4, "0"),
    name: `=HYPERLINK("x")${index}`,
    department: '+"quoted"',
    position: "@position",
    grade: index % 5 === 4 ? null : `G${(index % 4) + 1}`,
  }));
}

function contents(plan: WorkbookPlan): CellContent[] {
  return plan.sheets.flatMap((sheet) => sheet.blocks.flatMap((block) => block.cells.flat()));
}

function formulasOf(plan: WorkbookPlan): string[] {
  return contents(plan).flatMap((content) =>
    typeof content === "object" && content !== null && "formula" in content ? [content.formula] : [],
  );
}

function tableHeader(plan: WorkbookPlan, name: string): CellContent[] {
  for (const sheet of plan.sheets) {
    const table = sheet.tables.find((candidate) => candidate.name === name);
    const block =
      table && sheet.blocks.find(({ row, column }) => row === table.area.row && column === table.area.column);
    if (table && block) return [...(block.cells[0] ?? [])].slice(0, table.area.columns);
  }
  return [];
}

describe.each(CASES)("the template in %s with %s formulas", (language, formulas) => {
  const plan = planTemplate(choices(language, formulas, people(3)), PLAN_TEXTS[language], NOTHING_TAKEN);

  it("has every table under its fixed name, with a column for every code", () => {
    for (const [kind, codes] of Object.entries(COLUMN_CODES)) {
      const header = tableHeader(plan, TABLE_NAMES[kind as keyof typeof TABLE_NAMES]);
      const columns = findColumns(header.map((cell) => (typeof cell === "string" ? cell : null)));
      expect({ kind, missing: missingColumns(columns, Object.values(codes)) }).toEqual({ kind, missing: [] });
      expect(new Set(header).size).toBe(header.length);
    }
  });

  it("rates people on rated items only, and prepares a paper for each exam item of the grade aimed at", () => {
    const rated = tableHeader(plan, "CompetencyRatings").filter((header) => /^C\d\d /u.test(String(header)));
    expect(rated).toHaveLength(15);
    const exams = plan.sheets.find(({ name }) => name === PLAN_TEXTS[language].sheets.exams);
    const rows = exams?.blocks.flatMap(({ cells }) => cells).filter(([code]) => code === "0002") ?? [];
    expect(rows.map((row) => row[2])).toEqual(rows.map(() => 2));
    expect(new Set(rows.map((row) => String(row[1]).split(" ")[0]))).toEqual(new Set(["C09", "C10", "C11"]));
  });

  it("keeps what people brought out of every formula, and as text", () => {
    expect(formulasOf(plan).filter((formula) => /HYPERLINK|quoted|@position|0001/u.test(formula))).toEqual([]);
    expect(contents(plan)).toContain('=HYPERLINK("x")0');
  });

  it("keeps prompts, alerts and sheet names within Excel's limits", () => {
    for (const sheet of plan.sheets) {
      expect(sheet.name.length).toBeLessThanOrEqual(31);
      for (const { prompt, alert, rule } of sheet.validations) {
        expect(prompt?.title.length ?? 0).toBeLessThanOrEqual(32);
        expect(prompt?.text.length ?? 0).toBeLessThanOrEqual(255);
        expect(alert?.title.length ?? 0).toBeLessThanOrEqual(32);
        expect(alert?.text.length ?? 0).toBeLessThanOrEqual(225);
        if (rule.type === "list") expect(rule.values.join(",").length).toBeLessThanOrEqual(255);
      }
    }
    expect(Math.max(...formulasOf(plan).map((formula) => formula.length))).toBeLessThan(8192);
  });

  it("says in the prompt of an item what each level looks like", () => {
    const ratings = plan.sheets.find(({ name }) => name === PLAN_TEXTS[language].sheets.ratings);
    const prompts = ratings?.validations.filter(({ rule }) => rule.type === "list").map(({ prompt }) => prompt);
    expect(prompts).toHaveLength(15);
    for (const prompt of prompts ?? []) {
      expect(
        prompt?.text
          .split("\n")
          .slice(0, 5)
          .map((line) => line[0]),
      ).toEqual(["0", "1", "2", "3", "4"]);
    }
  });

  it("uses no structured reference in validations and conditional formats, where Excel takes none", () => {
    const used = plan.sheets.flatMap((sheet) => [
      ...sheet.conditionalFormats.map(({ formula }) => formula),
      ...sheet.validations.map(({ rule }) => ("formula" in rule ? rule.formula : "")),
    ]);
    expect(used.filter((formula) => /\[|COMPETENCY\./u.test(formula))).toEqual([]);
  });

  it("protects Guide, Results and Scorecard and leaves the sheets to fill open", () => {
    const { sheets } = PLAN_TEXTS[language];
    const isProtected = (name: string): boolean =>
      plan.sheets.find((sheet) => sheet.name === name)?.protection !== undefined;
    expect([sheets.guide, sheets.results, sheets.scorecard].map(isProtected)).toEqual([true, true, true]);
    expect([sheets.profile, sheets.people, sheets.ratings, sheets.exams].map(isProtected)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it("gives all names the same number when one of them is taken", () => {
    const taken = { sheets: [], tables: [], names: ["competencygrades"] };
    const second = planTemplate(choices(language, formulas, people(2)), PLAN_TEXTS[language], taken);
    expect(second.sheets.every(({ name }) => name.endsWith(" 2"))).toBe(true);
    const tables = second.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
    expect([...tables, ...second.names.map(({ name }) => name)].every((name) => name.endsWith("_2"))).toBe(true);
    const firstSheets = plan.sheets.map(({ name }) => name);
    const first = [...formulasOf(second), ...second.names.map(({ formula }) => formula)].filter(
      (formula) => /Competency[A-Z][a-z]+\[/u.test(formula) || firstSheets.some((name) => formula.includes(`${name}!`)),
    );
    expect(first).toEqual([]);
  });

  it("prepares blank rows when there are no people yet", () => {
    const blank = planTemplate(choices(language, formulas), PLAN_TEXTS[language], NOTHING_TAKEN);
    const sheet = blank.sheets.find(({ name }) => name === PLAN_TEXTS[language].sheets.ratings) as SheetPlan;
    const [table] = sheet.tables;
    expect(table?.area.rows).toBeGreaterThan(10);
    const rows = sheet.blocks.find(({ row }) => row === table?.area.row)?.cells.slice(1) ?? [];
    expect(rows.flat().every((cell) => cell === null)).toBe(true);
  });

  it("stays small for 50 people with 5 raters each: 2 MB, with native formulas for 100 people 7.5 MB", () => {
    const large = planTemplate(choices(language, formulas, people(50)), PLAN_TEXTS[language], NOTHING_TAKEN);
    expect(Buffer.byteLength(JSON.stringify(large))).toBeLessThan(formulas === "custom" ? 2_000_000 : 7_500_000);
  });
});

it("has the same shape in both languages", () => {
  const shape = (language: Language, formulas: FormulaKind) =>
    planTemplate(choices(language, formulas, people(2)), PLAN_TEXTS[language], NOTHING_TAKEN).sheets.map((sheet) => ({
      blocks: sheet.blocks.map(({ row, column, cells }) => [row, column, cells.map((line) => line.length)]),
      tables: sheet.tables.map(({ name, area }) => ({ name, area })),
      rules: sheet.validations.map(({ area, rule }) => [area, rule.type]),
      charts: sheet.charts.map(({ kind, area }) => ({ kind, area })),
    }));
  for (const formulas of FORMULAS) expect(shape("en", formulas)).toEqual(shape("zh", formulas));
});
