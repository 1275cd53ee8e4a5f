import { insertTemplate } from "../../../src/actions/insert-template";
import type { Language } from "../../../src/core/language";
import { parseModelText } from "../../../src/core/model/parse-model";
import { earlierRoom } from "../../../src/core/plan/room";
import { planTemplate } from "../../../src/core/plan/plan-template";
import type { FormulaKind, TemplateChoices } from "../../../src/core/plan/template-choices";
import type { ColumnPlan, RowPlan } from "../../../src/core/plan/workbook-plan";
import { ExcelWorkbook } from "../../../src/excel/excel-workbook";
import { PLAN_TEXTS } from "../../../src/locales/plan-texts";
import { Book } from "../../../src/workbench/book/book";
import { createHeadlessGrid } from "../../../src/workbench/book/create-headless-grid";
import { ExcelHost } from "../../../src/workbench/host/excel-host";
import { LARGE, largeModel } from "../../core/model/large-model";
import { loadOffice } from "../load-office";

const PEOPLE = 10;
const TWO_MEGABYTES = 2_000_000;
/** Points. */
const USUAL_HEIGHT = 15;

let book: Book;
let host: ExcelHost;

beforeEach(() => {
  book = new Book(createHeadlessGrid());
  host = new ExcelHost(book);
  const { Excel, OfficeExtension } = loadOffice(host);
  Object.assign(globalThis, { Excel, OfficeExtension });
});
afterEach(() => {
  host.dispose();
  book.dispose();
});

function choices(language: Language, formulas: FormulaKind): TemplateChoices {
  const parsed = parseModelText(JSON.stringify(largeModel()));
  if (!("model" in parsed)) throw new Error(JSON.stringify(parsed.issues.slice(0, 3)));
  expect(parsed.warnings).toEqual([]);
  const chosen = {
    model: parsed.model,
    language,
    people: Array.from({ length: PEOPLE }, (_, index) => {
      const code = String(index + 1).padStart(4, "0");
      return { code, name: `Person ${code}`, department: "", position: "", grade: "G2" };
    }),
    raterGroups: parsed.model.raterGroups,
    ratersPerPerson: { self: 1, superior: 1, peers: 2, subordinates: 0, customers: 0 },
    cycle: { name: "2026", date: "2026-11-21" },
    formulas,
  };
  // The grid takes long for every row.
  return { ...chosen, room: earlierRoom(chosen) };
}

/** In whole pixels, as the grid keeps them. Rows of the usual height are not listed. */
function heights(rows: readonly RowPlan[]): Record<number, number> {
  return Object.fromEntries(
    rows.flatMap(({ row, height = USUAL_HEIGHT }) =>
      height === USUAL_HEIGHT ? [] : [[row, Math.round((height * 4) / 3)]],
    ),
  );
}

function widths(columns: readonly ColumnPlan[]): Record<number, number> {
  return Object.fromEntries(columns.map(({ column, width }) => [column, Math.round(width)]));
}

test.each([
  ["zh", "custom"],
  ["en", "custom"],
  ["zh", "native"],
] as const)(
  `a model of ${String(LARGE.items)} items with ${String(LARGE.levels)} levels goes in with few round trips (%s, %s formulas)`,
  async (language, formulas) => {
    const chosen = choices(language, formulas);
    const plan = planTemplate(chosen, PLAN_TEXTS[language], { sheets: [], tables: [], names: [] });
    const inserted = await insertTemplate(new ExcelWorkbook(), chosen, PLAN_TEXTS[language]);
    const bytes = Buffer.byteLength(JSON.stringify(inserted.plan));
    // One each for charts and pages, which may fail alone.
    expect(host.requests().requests).toBeLessThanOrEqual(2 * Math.ceil(bytes / TWO_MEGABYTES) + 2);

    const { sheets } = PLAN_TEXTS[language];
    expect(book.sheets.ids().map((id) => book.sheets.name(id))).toContain(sheets.scorecard);
    // The rungs, 7 to an item, and one column of ratings for each item.
    const dictionary = book.values(sheets.dictionary, "A1:Z2500").flat().map(String);
    expect(dictionary.filter((text) => text.includes("C200"))).not.toEqual([]);
    const ratings = book.tables.find("CompetencyRatings");
    expect(ratings?.area.columns).toBe(LARGE.items + 4);
    // Runs of equal rows and columns go in as one setting each, and reach every one of them.
    const shown = new Map(book.toPlan().sheets.map((sheet) => [sheet.name, sheet]));
    for (const { name, rows, columns } of plan.sheets) {
      expect(heights(shown.get(name)?.rows ?? [])).toMatchObject(heights(rows));
      expect(widths(shown.get(name)?.columns ?? [])).toMatchObject(widths(columns));
    }
  },
  60_000,
);
