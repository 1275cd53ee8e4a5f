import { checkRatings } from "../../../src/actions/check-ratings";
import { undoConversion } from "../../../src/actions/convert-formulas/undo-conversion";
import { insertTemplate } from "../../../src/actions/insert-template";
import { makeRoom } from "../../../src/actions/make-room/make-room";
import type { FormulaKind, Room } from "../../../src/core/plan/template-choices";
import type { Area } from "../../../src/core/plan/workbook-plan";
import { needsRoom } from "../../../src/core/ratings/beyond-room";
import { chosenModel } from "../../../src/core/model/chosen-model";
import type { CellValue } from "../../../src/core/tables/cell";
import { ExcelWorkbook } from "../../../src/excel/excel-workbook";
import { PLAN_TEXTS } from "../../../src/locales/plan-texts";
import { Book } from "../../../src/workbench/book/book";
import { createHeadlessGrid } from "../../../src/workbench/book/create-headless-grid";
import { ExcelHost } from "../../../src/workbench/host/excel-host";
import { shippedModel, VOCABULARY } from "../../actions/shipped-models";
import { telecomChoices, ZHANG } from "../../actions/telecom-workbook";
import { connectFunctions } from "../connect-functions";
import { loadOffice } from "../load-office";
import { teamOf } from "./team-of-workbook";

/** Two items, one grade and two raters: what takes time here is the grid. */
const TELECOM = { id: "telecom-customer-manager", items: ["C01", "C03"] };
const TEAM = { id: "it-operations-team", items: ["C01"] };

let book: Book;
let host: ExcelHost;
let workbook: ExcelWorkbook;

/** A template of two raters for each of some people. */
async function inserted(
  people: number,
  room?: Room,
  formulas: FormulaKind = "native",
  { id, items }: { readonly id: string; readonly items: readonly string[] } = TELECOM,
): Promise<void> {
  book = new Book(createHeadlessGrid());
  host = new ExcelHost(book);
  const { Excel, OfficeExtension } = loadOffice(host);
  Object.assign(globalThis, { Excel, OfficeExtension });
  workbook = new ExcelWorkbook();
  const shipped = shippedModel(id);
  const grades = shipped.grades.slice(0, 1).map(({ code }) => code);
  const weights = Object.fromEntries(shipped.items.map(({ code, weight }) => [code, weight]));
  const choices = {
    ...telecomChoices("en"),
    model: chosenModel(shipped, { grades, items, weights }),
    people: Array.from({ length: people }, (_, index) => {
      return { ...ZHANG, code: codeOf(index), name: "", grade: grades[0] ?? null };
    }),
    ratersPerPerson: { self: 1, superior: 1, peers: 0, subordinates: 0, customers: 0 },
    formulas,
    room,
  };
  await insertTemplate(workbook, choices, PLAN_TEXTS.en);
  // Office.js connects its own runtime of functions, of which there is none here.
  if (formulas === "custom") connectFunctions(book);
  await book.settled(120_000);
}

function codeOf(index: number): string {
  return String(index + 1).padStart(3, "0");
}

/** What a person pastes arrives as the grid's own command. */
function paste(sheet: string, row: number, rows: readonly (readonly CellValue[])[]): void {
  const grid = book.grid.api.getActiveWorkbook()?.getSheetByName(sheet);
  if (!grid) throw new Error(`There is no sheet ${sheet}.`);
  grid.getRange(row, 0, rows.length, rows[0]?.length ?? 0).setValues(rows.map((cells) => [...cells]) as never);
}

/** People below those who were inserted, and ratings below theirs: everybody is rated, some many times. */
async function typeBelow(prepared: number, people: number, ratings: number): Promise<void> {
  const grade = book.values("People", "E5")[0]?.[0] ?? null;
  const added = Array.from({ length: people }, (_, index) => [codeOf(prepared + index), null, null, null, grade]);
  paste("People", 4 + prepared, added);
  const rated = Array.from({ length: ratings }, (_, index) => [
    codeOf((index * 7) % (prepared + people)),
    "Superior",
    null,
    1 + (index % 4),
    1 + (index % 3),
  ]);
  paste("Ratings", 4 + 2 * prepared, rated);
  await book.settled(300_000);
}

function shown(rows: number): readonly (readonly CellValue[])[] {
  return numbered(book.values("Results", `A4:L${String(4 + rows)}`));
}

function numbered(rows: readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] {
  return rows.map((row) =>
    row.map((cell) => (typeof cell === "number" ? Number(cell.toFixed(6)) : cell === null ? "" : cell)),
  );
}

/** All of the workbook but what formulas show and number formats, which the grid gives by itself. */
function look(): unknown {
  const left = new Set(["result", "formats"]);
  const text = JSON.stringify(book.toPlan(), (key, value: unknown) => (left.has(key) ? undefined : value));
  return JSON.parse(text.replace(/(\$?[A-Z]+\$?\d+):\1(?!\d)/gu, "$1"));
}

async function issuesAboutRoom() {
  const outcome = await checkRatings(workbook, VOCABULARY);
  if (outcome.kind !== "checked") throw new Error("There is no template.");
  return outcome.issues.flatMap(({ issue }) => (needsRoom(issue.code) ? [issue] : []));
}

afterAll(() => {
  host.dispose();
  book.dispose();
});

describe("A native template for 12 people, of whom 40 more and 300 ratings are typed below the tables", () => {
  beforeAll(async () => {
    await inserted(12);
    await typeBelow(12, 40, 300);
  }, 600_000);

  it("has room for 20 more than were inserted, and says in words who is not calculated", async () => {
    const left = "▼ Not calculated: people 20, rating rows 260. Open Check in the task pane and choose Make room.";
    expect([book.values("Results", "A3"), book.values("Scorecard", "A2")]).toEqual([[[left]], [[left]]]);
    const labels = shown(32).map(([label]) => label);
    expect(labels.slice(1)).toEqual(Array.from({ length: 32 }, (_, index) => codeOf(index)));
    expect(await issuesAboutRoom()).toEqual([
      {
        code: "people-beyond-room",
        parameters: { rows: 20, room: 32 },
        severity: "error",
        place: { sheet: "People", row: 36, column: 0 },
      },
      {
        code: "ratings-beyond-room",
        parameters: { rows: 260, room: 64 },
        severity: "error",
        place: { sheet: "Ratings", row: 68, column: 0 },
      },
    ]);
  });

  it("shows the results of all 52 as TEAM does once there is room, and blank rows below", async () => {
    expect(await makeRoom(workbook, VOCABULARY)).toMatchObject({ made: [{ people: 104 }], staying: [] });
    await book.settled(600_000);
    expect(shown(52)).toEqual(numbered(await teamOf(workbook)));
    expect(book.values("Results", "A3")).toEqual([[""]]);
    expect(String(book.values("Scorecard", "A2")[0]?.[0])).not.toContain("▼");
    const below = book.values("Results", "A57:L108").flat();
    expect(below.every((cell) => cell === "")).toBe(true);
    expect(await issuesAboutRoom()).toEqual([]);
    expect(await makeRoom(workbook, VOCABULARY)).toEqual({ made: [], takenIn: [], staying: [], conversion: null });
  }, 900_000);

  it("offers every person in the drop-down of the Scorecard, and nobody else", async () => {
    expect(await book.type("Scorecard", "B3", codeOf(51))).toEqual({ accepted: true });
    expect(await book.type("Scorecard", "B3", codeOf(52))).toHaveProperty("alert");
  }, 120_000);
});

describe("A native template with more people than it has room for", () => {
  let before: unknown;
  beforeAll(async () => {
    await inserted(1, { people: 2, ratings: 4, exams: 0 });
    await typeBelow(1, 2, 4);
    const people = book.sheets.find("People") ?? "";
    book.cells.format(people, { row: 5, column: 1, rows: 1, columns: 1 }, () => ({ bl: 1 }));
    book.cells.write(people, { row: 6, column: 1, rows: 1, columns: 1 }, [["Hired in May"]]);
    before = look();
  }, 300_000);

  it.each([
    ["rows of the results are hidden", (hidden: boolean) => book.layout.hideRows(results(), cell(5, 0), hidden), "rows-hidden"],
    ["the structure is protected", (closed: boolean) => (book.sheets.structureProtected = closed), "structure-protected"],
  ])("gets none while %s", async (_, spoil, reason) => {
    spoil(true);
    await expect(makeRoom(workbook, VOCABULARY)).rejects.toMatchObject({ reason });
    spoil(false);
    expect(look()).toEqual(before);
  }, 120_000); // prettier-ignore

  it("gets none while cells below the results are the user's, and says which", async () => {
    book.cells.write(results(), cell(10, 1), [["my note"]]);
    expect(await makeRoom(workbook, VOCABULARY)).toMatchObject({
      made: [],
      staying: [{ why: { kind: "occupied", places: [{ sheet: "Results", row: 10, column: 1 }] } }],
    });
    expect(book.values("Results", "B11")).toEqual([["my note"]]);
    book.cells.write(results(), cell(10, 1), [[null]]);
    expect(look()).toEqual(before);
  }, 120_000);

  it("gets it where the ratings are filtered and own cells stand below the people, and keeps both", async () => {
    const ratings = book.sheets.find("Ratings") ?? "";
    book.layout.hideRows(ratings, cell(5, 0), true);
    book.cells.write(book.sheets.find("People") ?? "", cell(40, 2), [["my note"]]);
    const { conversion } = await makeRoom(workbook, VOCABULARY);
    if (conversion === null) throw new Error("There was no room made.");
    await book.settled(120_000);
    expect(shown(3)).toEqual(numbered(await teamOf(workbook)));
    expect(book.values("People", "B7")).toEqual([["Hired in May"]]);
    expect(book.values("People", "C41")).toEqual([["my note"]]);
    expect(book.layout.isRowHidden(ratings, 5)).toBe(true);

    expect(await undoConversion(workbook, conversion)).toEqual({ left: [] });
    await book.settled(120_000);
    book.layout.hideRows(ratings, cell(5, 0), false);
    book.cells.write(book.sheets.find("People") ?? "", cell(40, 2), [[null]]);
    expect(look()).toEqual(before);
  }, 300_000);

  it("gets none after a table was moved, whose cells the formulas would miss, and says which", async () => {
    const people = book.grid.api.getActiveWorkbook()?.getSheetByName("People");
    people?.insertRowBefore(0);
    await book.settled(60_000);
    expect(await makeRoom(workbook, VOCABULARY)).toMatchObject({
      made: [],
      staying: [{ why: { kind: "table-differs", table: "people" } }],
    });
  }, 120_000);
});

describe("A template with a sheet of uses and more people than it has room for", () => {
  const sheet = (): unknown => {
    const { sheets } = look() as { readonly sheets: readonly { readonly name: string }[] };
    return sheets.find(({ name }) => name === "Uses");
  };

  it("has after Make room the sheet that an insert for as many gives, and after Undo its own", async () => {
    await inserted(1, { people: 23, ratings: 46, exams: 0 }, "native", TEAM);
    const roomy = sheet();
    host.dispose();
    book.dispose();
    await inserted(1, { people: 2, ratings: 4, exams: 0 }, "native", TEAM);
    await typeBelow(1, 2, 4);
    const before = sheet();
    const { made, conversion } = await makeRoom(workbook, VOCABULARY);
    expect(made).toMatchObject([{ people: 23 }]);
    await book.settled(120_000);
    expect(sheet()).toEqual(roomy);
    if (conversion !== null) await undoConversion(workbook, conversion);
    await book.settled(120_000);
    expect(sheet()).toEqual(before);
  }, 300_000);
});

describe("A template with custom functions, below whose one person 40 more are typed", () => {
  beforeAll(async () => {
    await inserted(1, undefined, "custom");
    await typeBelow(1, 40, 82);
  }, 300_000);

  it("shows everybody's results at once, and Check has nothing to say of room", async () => {
    expect(shown(41)).toEqual(numbered(await teamOf(workbook)));
    expect(await issuesAboutRoom()).toEqual([]);
  }, 120_000);

  it("takes in who was typed below a blank row, and gives the row back with Undo", async () => {
    const grade = book.values("People", "E5")[0]?.[0] ?? null;
    paste("People", 46, [["T99", null, null, null, grade]]);
    await book.settled(120_000);
    expect(await issuesAboutRoom()).toMatchObject([
      { code: "rows-outside-table", parameters: { table: "people", rows: 1 }, place: { sheet: "People", row: 46 } },
    ]);
    const { takenIn, conversion } = await makeRoom(workbook, VOCABULARY);
    expect(takenIn).toMatchObject([{ rows: 1 }]);
    await book.settled(120_000);
    expect(shown(42)).toEqual(numbered(await teamOf(workbook)));
    expect(await issuesAboutRoom()).toEqual([]);
    if (conversion !== null) await undoConversion(workbook, conversion);
    expect(await issuesAboutRoom()).toHaveLength(1);
    paste("People", 46, [[null, null, null, null, null]]);
    await book.settled(120_000);
  }, 120_000);

  it("shows the last of them on the Scorecard", async () => {
    expect(await book.type("Scorecard", "B3", codeOf(40))).toEqual({ accepted: true });
    await book.settled(120_000);
    expect(String(book.values("Scorecard", "A2")[0]?.[0])).not.toContain("⚠");
    expect(book.values("Scorecard", "E11")[0]?.[0]).toBe(shown(41)[41]?.[1]);
  }, 120_000);
});

function results(): string {
  return book.sheets.find("Results") ?? "";
}

function cell(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}
