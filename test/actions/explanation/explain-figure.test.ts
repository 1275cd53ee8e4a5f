import { assessmentTables } from "../../../src/actions/assessment-tables";
import { explainSelection, type FigureOutcome } from "../../../src/actions/explanation/explain-figure";
import { functionInFormula } from "../../../src/actions/explanation/function-in-formula";
import { insertTemplate } from "../../../src/actions/insert-template";
import { insertExplanation } from "../../../src/actions/explanation/insert-explanation";
import { readTemplates } from "../../../src/actions/templates-in-workbook";
import { undoInsert } from "../../../src/actions/undo-insert";
import type { Explanation } from "../../../src/core/explanation/explanation";
import type { Language } from "../../../src/core/language";
import { readAssessment } from "../../../src/core/ratings/read-assessment";
import { team } from "../../../src/core/scoring/team";
import type { CellValue } from "../../../src/core/tables/cell";
import { EXPLANATION_TEXTS } from "../../../src/locales/explanation-texts";
import { PLAN_TEXTS } from "../../../src/locales/plan-texts";
import { MemoryWorkbook } from "../memory-workbook";
import { shippedModel } from "../shipped-models";
import { telecomChoices, telecomWorkbook, typeWorkedExample } from "../telecom-workbook";

/** The workbook in memory calculates nothing: what TEAM would spill is written where it would stand. */
async function calculated(language: Language, top = 3, left = 0): Promise<{ workbook: MemoryWorkbook; rows: Rows }> {
  const workbook = await telecomWorkbook(language);
  typeWorkedExample(workbook);
  const [template] = await readTemplates(workbook);
  if (!template) throw new Error("There is no template.");
  const rows = team(readAssessment(assessmentTables(template)));
  const sheet = PLAN_TEXTS[language].sheets.results;
  rows.forEach((cells, row) => cells.forEach((cell, column) => workbook.type(sheet, top + row, left + column, cell)));
  return { workbook, rows };
}

type Rows = readonly (readonly CellValue[])[];

function explanationIn(outcome: FigureOutcome): Explanation {
  if (outcome.kind !== "explained") throw new Error(`It is ${outcome.kind}.`);
  return outcome.explanation;
}

describe.each(["en", "zh"] as const)("Explaining the selected cell in %s", (language) => {
  const { results, scorecard, people } = PLAN_TEXTS[language].sheets;
  const select = async (
    workbook: MemoryWorkbook,
    sheet: string,
    row: number,
    column: number,
  ): Promise<FigureOutcome> => {
    await workbook.select({ sheet, row, column });
    return explainSelection(workbook);
  };

  it("explains every figure of the results with the value that stands in the cell", async () => {
    const { workbook, rows } = await calculated(language);
    const last = (rows[0]?.length ?? 0) - 1;
    for (let column = 1; column < last; column += 1) {
      const explanation = explanationIn(await select(workbook, results, 4, column));
      const shown = rows[1]?.[column];
      expect([column, explanation.person.code, explanation.value ?? ""]).toEqual([column, "001", shown]);
    }
    expect(explanationIn(await select(workbook, results, 5, 1)).person.code).toBe("002");
  });

  it("finds results by their header wherever they stand, also where columns were moved", async () => {
    const { workbook, rows } = await calculated(language, 9, 4);
    for (const [row, column] of [
      [9, 6],
      [10, 6],
      [9, 7],
      [10, 7],
    ] as const) {
      // prettier-ignore
      const other = column === 6 ? 7 : 6;
      workbook.type(results, row, column, rows[row - 9]?.[other - 4] ?? null);
    }
    const moved = explanationIn(await select(workbook, results, 10, 6));
    expect(moved.item?.code).toBe("C03");
    expect(moved.value).toBe(rows[1]?.[3]);
  });

  it("explains items, totals, categories and grades of the scorecard for the person who is picked", async () => {
    const { workbook } = await calculated(language);
    const items = PLAN_TEXTS[language].scorecard.table;
    expect(items.item).not.toBe("");
    const [template] = await readTemplates(workbook);
    const assessment = readAssessment(assessmentTables(template as NonNullable<typeof template>));
    const labels = assessment.profile.items.map(({ label }) => label);
    labels.forEach((label, index) => workbook.type(scorecard, 10 + index, 0, `  ${label}`));
    const total = 10 + labels.length;
    workbook.type(scorecard, total, 0, items.total);
    workbook.type(scorecard, total + 5, 0, assessment.profile.categories[0]?.name ?? "");
    workbook.type(scorecard, total + 12, 0, "G1 初级 ★");
    workbook.type(scorecard, total + 13, 6, labels[3] ?? "");
    const figure = async (row: number, column: number): Promise<unknown> => {
      const { figure: found, person } = explanationIn(await select(workbook, scorecard, row, column));
      expect(person.code).toBe("001");
      return found;
    };
    expect(await figure(11, 4)).toEqual({ kind: "actual", item: "C02" });
    expect(await figure(11, 5)).toEqual({ kind: "gap", item: "C02" });
    expect(await figure(11, 6)).toEqual({ kind: "status", item: "C02" });
    expect(await figure(total, 8)).toEqual({ kind: "match", over: { kind: "whole" } });
    expect(await figure(total + 13, 9)).toEqual({ kind: "gap", item: "C04" });
    expect(await figure(total + 12, 5)).toEqual({ kind: "match", over: { kind: "grade", code: "G1" } });
    expect(await figure(total + 5, 1)).toMatchObject({ kind: "band", over: { kind: "category" } });
    expect(await figure(6, 1)).toEqual({ kind: "match", over: { kind: "whole" } });
    expect(await figure(6, 0)).toEqual({ kind: "band", over: { kind: "whole" } });
    expect(await figure(4, 6)).toEqual({ kind: "reached" });
    expect(await figure(7, 1)).toEqual({ kind: "reason", over: { kind: "whole" } });
    expect(await select(workbook, scorecard, 11, 1)).toMatchObject({ kind: "no-figure" });
  });

  it("finds the figures of a scorecard that rows and columns were inserted before", async () => {
    const { workbook } = await calculated(language);
    workbook.type(scorecard, 10, 0, "C01 成就导向");
    workbook.type(scorecard, 10, 4, 3.5);
    const cells = workbook.sheets.get(scorecard);
    if (!cells) throw new Error("There is no scorecard.");
    const moved = [...cells].map(([key, content]) => {
      const [row = 0, column = 0] = key.split(",").map(Number);
      return [`${String(row + 2)},${String(column + 1)}`, content] as const;
    });
    workbook.sheets.set(scorecard, new Map(moved));
    const figure = async (row: number, column: number): Promise<unknown> => {
      const { figure: found, person } = explanationIn(await select(workbook, scorecard, row, column));
      expect(person.code).toBe("001");
      return found;
    };
    expect(await figure(12, 5)).toEqual({ kind: "actual", item: "C01" });
    expect(await figure(8, 2)).toEqual({ kind: "match", over: { kind: "whole" } });
    expect(await figure(6, 7)).toEqual({ kind: "reached" });
  });

  it("says so where the heading of a figure is another one, and where the names beside it are gone", async () => {
    const { workbook } = await calculated(language);
    workbook.type(scorecard, 10, 0, "C01 成就导向");
    workbook.type(scorecard, 10, 4, 3.5);
    expect(await select(workbook, scorecard, 10, 4)).toMatchObject({ kind: "explained" });
    workbook.type(scorecard, 9, 4, "Bonus");
    expect(await select(workbook, scorecard, 10, 4)).toMatchObject({ kind: "moved" });
    workbook.type(results, 4, 0, "somebody else");
    expect(await select(workbook, results, 4, 1)).toMatchObject({ kind: "moved" });
    workbook.type(scorecard, 6, 1, 88.8);
    expect(await select(workbook, scorecard, 6, 1)).toMatchObject({ kind: "explained" });
    workbook.type(scorecard, 5, 1, "Bonus");
    expect(await select(workbook, scorecard, 6, 1)).toMatchObject({ kind: "moved" });
  });

  it("goes by the names beside the figures, so that sorted rows do not mislead", async () => {
    const { workbook, rows } = await calculated(language);
    [1, 2].forEach((row) =>
      rows[row]?.forEach((cell, column) => workbook.type(results, row === 1 ? 5 : 4, column, cell)),
    );
    const explanation = explanationIn(await select(workbook, results, 4, 1));
    expect([explanation.person.code, explanation.value ?? ""]).toEqual(["002", rows[2]?.[1]]);
  });

  it("explains figures on the sheets that read the results: uses, roles, and how native formulas calculate", async () => {
    const model = shippedModel("it-operations-team");
    const workbook = new MemoryWorkbook();
    const choices = telecomChoices(language);
    await insertTemplate(
      workbook,
      { ...choices, model, raterGroups: model.raterGroups, formulas: "native" },
      PLAN_TEXTS[language],
    );
    const [template] = await readTemplates(workbook);
    const { uses, roles, gradeFit } = PLAN_TEXTS[language].sheets;
    const explained = new Set<string>();
    for (const { name, anchors } of template?.record?.sheets ?? []) {
      if (![uses, roles, gradeFit].includes(name)) continue;
      for (const { area, holds, rows, columns } of anchors) {
        if (!("figure" in holds)) continue;
        workbook.type(name, area.row, rows?.at ?? 0, "001 张三");
        if (columns) workbook.type(name, columns.at, area.column, columns.of === "grade" ? "G1 role" : "C01 item");
        workbook.type(name, area.row, area.column, 1);
        const outcome = await select(workbook, name, area.row, area.column);
        expect([name, area, explanationIn(outcome).figure.kind]).toEqual([name, area, holds.figure]);
        explained.add(name);
      }
    }
    expect([...explained]).toEqual([roles, uses, gradeFit]);
  });

  it("asks the workbook four times at most", async () => {
    const { workbook } = await calculated(language);
    const calls = (["selection", "readWorkbook", "read", "readContents"] as const).map((name) =>
      jest.spyOn(workbook, name),
    );
    await select(workbook, results, 4, 1);
    const [selection, readWorkbook, read, contents] = calls.map(({ mock }) => mock.calls.length);
    // Tables and memory are read in two.
    expect((selection ?? 0) + 2 * (readWorkbook ?? 0) + (read ?? 0) + 2 * (contents ?? 0)).toBe(4);
  });

  it("says that a cell shows no figure: a name, a header, an input", async () => {
    const { workbook } = await calculated(language);
    expect(await select(workbook, results, 4, 0)).toMatchObject({ kind: "no-figure" });
    expect(await select(workbook, results, 1, 2)).toMatchObject({ kind: "no-figure" });
    expect(await select(workbook, people, 4, 1)).toMatchObject({ kind: "no-figure" });
  });

  it("names the tables without which there is nothing to explain", async () => {
    const { workbook } = await calculated(language);
    workbook.sheets.delete(PLAN_TEXTS[language].sheets.ratings);
    expect(await select(workbook, results, 4, 2)).toEqual({ kind: "tables-gone", tables: ["ratings"] });
  });

  it("adds an explanation as a sheet under a free name, and takes it away again", async () => {
    const { workbook } = await calculated(language);
    const before = [...workbook.sheets.keys()];
    const explanation = explanationIn(await select(workbook, results, 4, 2));
    const words = EXPLANATION_TEXTS[language];
    const first = await insertExplanation(workbook, explanation, words);
    const second = await insertExplanation(workbook, explanation, words);
    expect([first.sheet, second.sheet]).toEqual([`${words.sheetName} 001 C02`, `${words.sheetName} 001 C02 2`]);
    await undoInsert(workbook, second.plan, { evenIfEdited: false });
    await undoInsert(workbook, first.plan, { evenIfEdited: false });
    expect([...workbook.sheets.keys()]).toEqual(before);
  });
});

it("says that there is no template", async () => {
  const workbook = new MemoryWorkbook();
  workbook.sheets.set("Sheet1", new Map());
  expect(await explainSelection(workbook)).toEqual({ kind: "no-template" });
});

describe("a formula of the user's own", () => {
  it("is explained by the function in it, with its arguments as they are typed", async () => {
    const workbook = new MemoryWorkbook();
    workbook.sheets.set("Sheet1", new Map([["0,0", { formula: "=ROUND(COMPETENCY.GAP(B2,3),1)", result: -0.2 }]]));
    const outcome = await explainSelection(workbook);
    expect(outcome).toMatchObject({ kind: "function", cell: { value: -0.2 } });
    expect(outcome.kind === "function" && outcome.call.entry.id).toBe("GAP");
    expect(outcome.kind === "function" && outcome.call.given).toEqual([
      { parameter: "actual", text: "B2" },
      { parameter: "required", text: "3" },
    ]);
  });

  it.each([
    ["=COMPETENCY.BAND(A1,{0,75;1,2},\"a,b\")", ["A1", "{0,75;1,2}", "\"a,b\""]], // prettier-ignore
    ["=competency.match('R, S'!A1:A3,SUM(B1,B2),)", ["'R, S'!A1:A3", "SUM(B1,B2)", ""]],
    ["=COMPETENCY.MATCH(T[Col, a],T[b])+1", ["T[Col, a]", "T[b]"]],
    ["=COMPETENCY.MATCH()", []],
  ])("reads the arguments of %s", (formula, texts) => {
    expect(functionInFormula(formula)?.given.map(({ text }) => text)).toEqual(texts);
  });

  it.each(["=SUM(A1:A3)", "=COMPETENCY.NOSUCH(1)"])("is none in %s", (formula) => {
    expect(functionInFormula(formula)).toBeNull();
  });
});
