import { insertExample, undoExample } from "../../src/actions/insert-example";
import type { FunctionEntry } from "../../src/core/library/function-entry";
import { FUNCTION_LIBRARY } from "../../src/core/library/function-library";
import { insertTemplate } from "../../src/actions/insert-template";
import { PLAN_TEXTS } from "../../src/locales/plan-texts";
import { MemoryWorkbook } from "./memory-workbook";
import { telecomChoices, telecomWorkbook } from "./telecom-workbook";

const entry = (id: string): FunctionEntry => {
  const found = FUNCTION_LIBRARY.find((one) => one.id === id);
  if (!found) throw new Error(`No function ${id}.`);
  return found;
};

/** An example that gives two rows and three columns. */
const wide: FunctionEntry = {
  ...entry("GAP"),
  example: { formula: "=COMPETENCY.GAP(1,2)", result: [[1, 2, 3], [4, 5, 6]] }, // prettier-ignore
};

const insert = (workbook: MemoryWorkbook, one: FunctionEntry) => insertExample(workbook, one, one.example.formula);

function emptyWorkbook(): MemoryWorkbook {
  const workbook = new MemoryWorkbook();
  workbook.sheets.set("Sheet1", new Map());
  return workbook;
}

const at = (row: number, column: number, sheet = "Sheet1") => ({ sheet, row, column });

describe("Inserting an example", () => {
  it("writes its formula into the selected cell, and says where", async () => {
    const workbook = emptyWorkbook();
    await workbook.select(at(3, 1));
    expect(await insert(workbook, entry("GAP"))).toMatchObject({
      kind: "inserted",
      place: at(3, 1),
      size: { rows: 1, columns: 1 },
    });
    expect(await workbook.selection()).toMatchObject({ formula: "=COMPETENCY.GAP(2.85,3)" });
  });

  it("changes nothing where the selected cell holds something, be it a formula that shows nothing", async () => {
    for (const content of [0, "x", false, { formula: '=""', result: "" }]) {
      const workbook = emptyWorkbook();
      await workbook.write([{ place: at(0, 0), content }]);
      expect(await insert(workbook, entry("GAP"))).toEqual({
        kind: "occupied",
        place: at(0, 0),
        size: { rows: 1, columns: 1 },
      });
      expect([...(workbook.sheets.get("Sheet1") ?? [])]).toEqual([["0,0", content]]);
    }
  });

  it("changes nothing where a cell is taken that the result would fill, and names it", async () => {
    const workbook = emptyWorkbook();
    workbook.type("Sheet1", 6, 4, "mine");
    await workbook.select(at(5, 2));
    expect(await insert(workbook, wide)).toEqual({ kind: "occupied", place: at(6, 4), size: { rows: 2, columns: 3 } });
    await workbook.write([{ place: at(6, 4), content: { formula: '=""', result: "" } }]);
    expect(await insert(workbook, wide)).toMatchObject({ kind: "occupied", place: at(6, 4) });
    await workbook.select(at(5, 5));
    expect(await insert(workbook, wide)).toMatchObject({ kind: "inserted", size: { rows: 2, columns: 3 } });
  });

  it("changes nothing in a table, over whose column Excel would copy it", async () => {
    const workbook = emptyWorkbook();
    workbook.tables.push({ name: "Things", sheet: "Sheet1", area: { row: 0, column: 0, rows: 4, columns: 2 } });
    await workbook.select(at(3, 1));
    expect(await insert(workbook, entry("GAP"))).toEqual({ kind: "in-table", place: at(3, 1), table: "Things" });
    expect(workbook.sheets.get("Sheet1")?.size).toBe(0);
  });

  it("says where the sheet ends too early", async () => {
    const workbook = emptyWorkbook();
    for (const place of [at(1_048_575, 0), at(0, 16_382)]) {
      await workbook.select(place);
      expect(await insert(workbook, wide)).toEqual({ kind: "no-room", size: { rows: 2, columns: 3 } });
    }
  });

  it("of tables asks for a template first", async () => {
    expect(await insert(emptyWorkbook(), entry("TEAM"))).toEqual({ kind: "no-template" });
    const workbook = await telecomWorkbook();
    const spoilt = workbook.tables.findIndex(({ name }) => name === "CompetencyRaters");
    workbook.tables.splice(spoilt, 1);
    expect(await insert(workbook, entry("TEAM"))).toEqual({ kind: "no-template" });
  });

  it("takes the template's tables and its first person, and needs the room of its people and items", async () => {
    const workbook = await telecomWorkbook();
    workbook.sheets.set("Mine", new Map());
    await workbook.select(at(0, 0, "Mine"));
    expect(await insert(workbook, entry("SCORECARD"))).toMatchObject({
      kind: "inserted",
      size: { rows: 18, columns: 7 },
    });
    expect((await workbook.selection()).formula).toBe(
      '=COMPETENCY.SCORECARD("001",CompetencyPeople[#All],CompetencyRatings[#All],CompetencyProfile[#All],CompetencyRaters[#All],CompetencyExams[#All],CompetencyRules[#All])',
    );
    await workbook.select(at(30, 0, "Mine"));
    expect(await insert(workbook, entry("TEAM"))).toMatchObject({ kind: "inserted", size: { rows: 3, columns: 28 } });
  });

  it("takes the tables of a second template where the first has lost one, and leaves out what a template has not", async () => {
    const workbook = await telecomWorkbook();
    await insertTemplate(workbook, telecomChoices("en"), PLAN_TEXTS.en);
    const without = ["CompetencyProfile", "CompetencyExams_2", "CompetencyRules_2"];
    workbook.tables.splice(0, Infinity, ...workbook.tables.filter(({ name }) => !without.includes(name)));
    workbook.sheets.set("Mine", new Map());
    await workbook.select(at(0, 0, "Mine"));
    await insert(workbook, entry("TEAM"));
    expect((await workbook.selection()).formula).toBe(
      "=COMPETENCY.TEAM(CompetencyPeople_2[#All],CompetencyRatings_2[#All],CompetencyProfile_2[#All],CompetencyRaters_2[#All])",
    );
  });

  it("is refused as the workbook refuses it", async () => {
    const workbook = emptyWorkbook();
    workbook.refuseNext("cell-being-edited");
    await expect(insert(workbook, entry("GAP"))).rejects.toMatchObject({ reason: "cell-being-edited" });
  });
});

describe("Undoing it", () => {
  it("leaves the cell empty again", async () => {
    const workbook = emptyWorkbook();
    const done = await insert(workbook, entry("GAP"));
    if (done.kind !== "inserted") throw new Error(done.kind);
    expect(await undoExample(workbook, done.undo)).toBe(true);
    expect(workbook.value("Sheet1", 0, 0)).toBeNull();
  });

  it("leaves alone what was entered since", async () => {
    const workbook = emptyWorkbook();
    const done = await insert(workbook, entry("GAP"));
    if (done.kind !== "inserted") throw new Error(done.kind);
    workbook.type("Sheet1", 0, 0, "mine now");
    expect(await undoExample(workbook, done.undo)).toBe(false);
    expect(workbook.value("Sheet1", 0, 0)).toBe("mine now");
  });
});
