import { isDeepStrictEqual } from "node:util";
import { readAssessment } from "../../src/core/ratings/read-assessment";
import { FunctionFault } from "../../src/core/scoring/fault";
import { scorecard } from "../../src/core/scoring/scorecard";
import { summary } from "../../src/core/scoring/summary";
import { team } from "../../src/core/scoring/team";
import type { CellValue } from "../../src/core/tables/cell";
import { TABLE_NAMES, type TableKind } from "../../src/core/tables/table";
import { PLAN_TEXTS } from "../../src/locales/plan-texts";
import { Book } from "../../src/workbench/book/book";
import { createHeadlessGrid } from "../../src/workbench/book/create-headless-grid";
import { filledTemplate } from "../libreoffice/filled-template";
import { connectFunctions } from "../workbench/connect-functions";
import { type Figures, figures } from "./figures";
import { threePeople } from "./filled-tables";
import { casesAskedFor, SEED, type SpoiltCase, spoiltCase } from "./spoilt-case";
import { assessmentTables } from "./uncounted-cells";

const CASES = casesAskedFor(14);
const PATIENCE = 120_000;
const { sheets, columns } = PLAN_TEXTS.zh;

let book: Book;
beforeAll(() => {
  book = new Book(createHeadlessGrid());
  connectFunctions(book);
});
afterAll(() => book.dispose());

const isFilled = (cell: CellValue | undefined): boolean => cell !== undefined && cell !== null && cell !== "";

/** What TEAM, SCORECARD and SUMMARY give, each with its header or without, or the error that they end in. */
type Given = Readonly<Record<"results" | "items" | "summary", Figures | string>>;

/** What the sheets show where the functions spill. */
async function inTheGrid({ id, tables }: SpoiltCase): Promise<{ readonly shown: Given; readonly picked: string }> {
  const filled = Object.entries(tables).map(([kind, rows]) => [TABLE_NAMES[kind as TableKind], rows]);
  book.load(filledTemplate(threePeople(id, "custom"), Object.fromEntries(filled)));
  await book.settled(PATIENCE);
  return {
    shown: {
      results: spilled(book.values(sheets.results, "A4:CZ40"), headed),
      items: spilled(book.values(sheets.scorecardData, "A5:G120"), unnamed),
      summary: spilled(book.values(sheets.scorecardData, "I5:T120"), unnamed),
    },
    picked: besideLabel(columns.people.code),
  };
}

/** The text to the right of a label among the single figures behind the Scorecard. */
function besideLabel(label: string): string {
  const row = book.values(sheets.scorecardData, "A5:BZ20").find((cells) => cells.includes(label)) ?? [];
  return String(row[row.indexOf(label) + 1] ?? "");
}

/** What core gives for the same tables. */
function inCore({ tables }: SpoiltCase, picked: string): Given {
  const given = (calculate: () => readonly (readonly CellValue[])[], read: Read): Figures | string => {
    try {
      return read(calculate());
    } catch (refusal) {
      if (refusal instanceof FunctionFault) return refusal.kind === "value" ? "#VALUE!" : "#N/A";
      throw refusal;
    }
  };
  const assessment = () => readAssessment(assessmentTables(tables));
  return {
    results: given(() => team(assessment()), headed),
    items: given(() => scorecard(picked, assessment()), unnamed),
    summary: given(() => summary(picked, assessment()), unnamed),
  };
}

type Read = (rows: readonly (readonly CellValue[])[]) => Figures;

const unnamed: Read = (rows) => figures([(rows[0] ?? []).map((_, column) => `X${String(column)}`), ...rows]);

/** Beside the last header the sheet is blank. */
const headed: Read = ([header = [], ...rows]) => {
  const names = header.filter(isFilled);
  return figures([names, ...rows.map((row) => row.slice(0, names.length))]);
};

function spilled(rows: readonly (readonly CellValue[])[], read: Read): Figures | string {
  const [first] = rows[0] ?? [];
  if (typeof first === "object" && first !== null) return first.error;
  return read(rows.filter(([cell]) => isFilled(cell)));
}

it("custom functions in the grid show for spoilt tables what core calculates", async () => {
  const differing: unknown[] = [];
  for (let number = 0; number < CASES; number += 1) {
    const spoilt = spoiltCase(SEED, number);
    const { shown, picked } = await inTheGrid(spoilt);
    const expected = inCore(spoilt, picked);
    if (!isDeepStrictEqual(shown, expected)) {
      const { id, seed, changes } = spoilt;
      const parts = (["results", "items", "summary"] as const).filter(
        (part) => !isDeepStrictEqual(shown[part], expected[part]),
      );
      differing.push({ id, seed, changes, picked, parts: parts.map((part) => [part, shown[part], expected[part]]) });
    }
  }
  expect(differing).toEqual([]);
}, 36_000_000);
