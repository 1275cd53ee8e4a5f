import { checkRatings } from "../../src/actions/check-ratings";
import { insertTemplate } from "../../src/actions/insert-template";
import { makeRoom } from "../../src/actions/make-room/make-room";
import type { Vocabulary } from "../../src/actions/plan-again";
import { readTemplates } from "../../src/actions/templates-in-workbook";
import { chosenModel } from "../../src/core/model/chosen-model";
import type { FormulaKind, Room } from "../../src/core/plan/template-choices";
import { isFormula } from "../../src/core/formulas/cell-formula";
import { needsRoom } from "../../src/core/ratings/beyond-room";
import { PLAN_TEXTS } from "../../src/locales/plan-texts";
import { readXlsx } from "../../src/xlsx/read-xlsx";
import { earlierFile } from "../workbooks/earlier-workbooks";
import { MemoryWorkbook } from "./memory-workbook";
import { SHIPPED, shippedModel } from "./shipped-models";
import { telecomChoices, ZHANG } from "./telecom-workbook";

const VOCABULARY: Vocabulary = {
  shippedModel: (id) => Promise.resolve(SHIPPED.includes(id) ? shippedModel(id) : null),
  texts: PLAN_TEXTS,
};
const SMALL: Room = { people: 2, ratings: 4, exams: 0 };

/** One person, and room for two. */
async function insertSmall(
  workbook: MemoryWorkbook,
  id: string,
  items: readonly string[],
  formulas: FormulaKind = "native",
): Promise<void> {
  const shipped = shippedModel(id);
  const grades = shipped.grades.slice(0, 1).map(({ code }) => code);
  const choices = {
    ...telecomChoices("en", [{ ...ZHANG, grade: grades[0] ?? null }]),
    model: chosenModel(shipped, { grades, items, weights: {} }),
    formulas,
    room: SMALL,
  };
  await insertTemplate(workbook, choices, PLAN_TEXTS.en);
}

/** People typed below those of the table, which takes them in as Excel's do. */
function typePeople(workbook: MemoryWorkbook, table: string, count: number): void {
  const at = workbook.tables.findIndex(({ name }) => name === table);
  const found = workbook.tables[at];
  if (found === undefined) throw new Error(`There is no table ${table}.`);
  const { rows } = found.area;
  workbook.tables[at] = { ...found, area: { ...found.area, rows: rows + count } };
  for (let row = 0; row < count; row += 1) workbook.typeInto(table, rows + row, "P1", `T${String(row)}`);
}

async function issuesAboutRoom(workbook: MemoryWorkbook): Promise<number> {
  const outcome = await checkRatings(workbook, VOCABULARY);
  if (outcome.kind !== "checked") throw new Error("There is no template.");
  return outcome.issues.filter(({ issue }) => needsRoom(issue.code)).length;
}

describe("Making room for the people of several templates", () => {
  it("is done for each template that it can be done for, and says of each other one why not", async () => {
    const workbook = new MemoryWorkbook();
    for (let template = 0; template < 3; template += 1)
      await insertSmall(workbook, "telecom-customer-manager", ["C01"]);
    typePeople(workbook, "CompetencyPeople", 3);
    typePeople(workbook, "CompetencyPeople_2", 3);
    const people = workbook.tables.findIndex(({ name }) => name === "CompetencyPeople");
    const moved = workbook.tables[people];
    if (moved) workbook.tables[people] = { ...moved, area: { ...moved.area, row: moved.area.row + 1 } };

    const { made, staying } = await makeRoom(workbook, VOCABULARY);
    expect(made.map(({ template, people: now }) => [template.suffix, now])).toEqual([["_2", 24]]);
    expect(staying.map(({ template, why }) => [template.suffix, why])).toEqual([
      ["", { kind: "table-differs", table: "people" }],
    ]);
    const templates = await readTemplates(workbook);
    expect(templates.map(({ record }) => record?.choices?.room?.people)).toEqual([2, 24, 2]);
  });
});

describe("A template with a sheet of uses", () => {
  it.each(["native", "custom"] as const)("gets room there too, with %s formulas", async (formulas) => {
    const workbook = new MemoryWorkbook();
    await insertSmall(workbook, "it-operations-team", ["C01", "C02"], formulas);
    typePeople(workbook, "CompetencyPeople", 3);
    const before = workbook.sheets.get("Uses")?.size ?? 0;
    const { made, conversion } = await makeRoom(workbook, VOCABULARY);
    expect(made.map(({ people }) => people)).toEqual([24]);
    const uses = conversion?.sheets.find(({ name }) => name === "Uses");
    // A row per person more, and the cells of the items' table, which are one across columns, move down with it.
    expect(workbook.sheets.get("Uses")?.size).toBeGreaterThan(before);
    expect(uses?.after.merges.map(({ row }) => row - 22)).toEqual(uses?.before.merges.map(({ row }) => row));
    expect(uses?.before.merges.length).toBeGreaterThan(0);
    expect(await issuesAboutRoom(workbook)).toBe(0);
  });
});

describe("People and ratings typed under the tables, below a blank row", () => {
  it.each(["native", "custom"] as const)(
    "are named by Check, and Make room takes them in, with %s formulas",
    async (formulas) => {
      const workbook = new MemoryWorkbook();
      await insertSmall(workbook, "telecom-customer-manager", ["C01"], formulas);
      for (const [row, code] of [
        [3, "T1"],
        [4, "T2"],
        [6, "T3"],
      ] as const)
        workbook.typeInto("CompetencyPeople", row, "P1", code);
      workbook.typeInto("CompetencyRatings", 7, "R1", "T1");
      workbook.typeInto("CompetencyRatings", 9, "R4", "a note is no rating");
      const outcome = await checkRatings(workbook, VOCABULARY);
      const found = outcome.kind === "checked" ? outcome.issues.map(({ issue }) => issue) : [];
      expect(found.filter(({ code }) => code === "rows-outside-table")).toMatchObject([
        { parameters: { table: "people", rows: 3 }, place: { sheet: "People", row: 6, column: 0 } },
        { parameters: { table: "ratings", rows: 1 }, place: { sheet: "Ratings", row: 10, column: 0 } },
      ]);
      const { takenIn, made } = await makeRoom(workbook, VOCABULARY);
      expect(takenIn.map(({ rows }) => rows)).toEqual([4]);
      expect(made).toHaveLength(formulas === "native" ? 1 : 0);
      const rows = (name: string) => workbook.tables.find((table) => table.name === name)?.area.rows;
      expect([rows("CompetencyPeople"), rows("CompetencyRatings")]).toEqual([7, 8]);
      expect(await issuesAboutRoom(workbook)).toBe(0);
    },
  );
});

describe("A formula that the user changed", () => {
  it("is named and stays, until the user lets it give way", async () => {
    const workbook = new MemoryWorkbook();
    await insertSmall(workbook, "telecom-customer-manager", ["C01"]);
    typePeople(workbook, "CompetencyPeople", 3);
    const formulas = [...(workbook.sheets.get("Calc1") ?? [])];
    const [at = "", own] =
      formulas.filter(([, content]) => isFormula(content) && content.formula.includes("EXACT"))[0] ?? [];
    expect(isFormula(own)).toBe(true);
    const cells = workbook.sheets.get("Calc1");
    cells?.set(at, { formula: "=1+1" });
    const [row = 0, column = 0] = at.split(",").map(Number);
    const places = [{ sheet: "Calc1", row, column }];
    const { made, staying, conversion } = await makeRoom(workbook, VOCABULARY);
    expect([made, staying.map(({ why }) => why), conversion]).toEqual([[], [{ kind: "other-formulas", places }], null]);
    expect(cells?.get(at)).toEqual({ formula: "=1+1" });

    expect((await makeRoom(workbook, VOCABULARY, { replacesFormulas: true })).made).toHaveLength(1);
    expect(cells?.get(at)).not.toEqual({ formula: "=1+1" });
  });
});

describe("A native workbook that an earlier version saved", () => {
  it("gets room, and with it a Scorecard that reads the hidden sheet", async () => {
    const workbook = await MemoryWorkbook.open(await readXlsx(earlierFile("telecom-native")));
    typePeople(workbook, "CompetencyPeople", 12);
    expect(await issuesAboutRoom(workbook)).toBe(1);
    const sheets = workbook.sheets.size;
    const { made, staying } = await makeRoom(workbook, VOCABULARY, { replacesFormulas: true });
    expect([made.length, staying.map(({ why }) => why)]).toEqual([1, []]);
    expect(workbook.sheets.size).toBe(sheets + 1);
    expect(await issuesAboutRoom(workbook)).toBe(0);
    expect((await makeRoom(workbook, VOCABULARY)).made).toEqual([]);
  });
});
