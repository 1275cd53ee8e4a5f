import type { Language } from "../../../../src/core/language";
import type { FormulaKind } from "../../../../src/core/plan/template-choices";
import type { CellValue } from "../../../../src/core/tables/cell";
import { PLAN_TEXTS } from "../../../../src/locales/plan-texts";
import { calculatedBook } from "../forms/calculated-book";
import { examplePlan } from "../forms/example-plan";
import { onlySheets, typedInto } from "../forms/typed-plan";

jest.setTimeout(120_000);

type Typed = Readonly<Record<string, CellValue>>;
const CANDIDATE = {
  zh: ["候选人甲", "候选人乙", "候选人丙"],
  en: ["Candidate X", "Candidate Y", "Candidate Z"],
} as const;
const NEED = {
  zh: (label: string) => `${label}（−1）`,
  en: (label: string) => `${label} (−1)`,
} as const;

/** Rows of people and of items, after something was typed into sheets. */
async function uses(
  language: Language,
  formulas: FormulaKind,
  typed: Readonly<Partial<Record<"profile" | "uses" | "ratings", Typed>>> = {},
) {
  const { sheets } = PLAN_TEXTS[language];
  const whole = await examplePlan("selection-and-development", language, formulas);
  const names = whole.sheets.map(({ name }) => name).filter((name) => name !== sheets.scorecard);
  let plan = onlySheets(whole, names);
  for (const [sheet, values] of Object.entries(typed)) {
    plan = typedInto(plan, sheets[sheet as keyof typeof typed], values);
  }
  const book = await calculatedBook(plan);
  const rows = book.values(sheets.uses, "A1:K40");
  const header = (word: string): number => rows.findIndex((row) => row[0] === word);
  const first = header(PLAN_TEXTS[language].guide.words.person) + 1;
  const items = header(PLAN_TEXTS[language].uses.items.item) + 1;
  return {
    people: rows.slice(first, first + 3),
    blank: rows[first + 3],
    items: rows.slice(items, items + 3).map((row) => [row[3], row[4], row[5], row[6], row[7]]),
  };
}

// What takes time is the grid: LibreOffice calculates native formulas in both languages.
describe.each([
  ["zh", "native"],
  ["en", "custom"],
] as const)("the uses of the results (%s, %s formulas)", (language, formulas) => {
  const words = PLAN_TEXTS[language].uses;
  const { bands } = PLAN_TEXTS[language].guide;
  const [x, y, z] = CANDIDATE[language];
  let shown: Awaited<ReturnType<typeof uses>>;
  beforeAll(async () => {
    shown = await uses(language, formulas);
  });

  it("rank the candidates by match, and give appraisal, pay, fit and number of needs", () => {
    const { people, blank } = shown;
    const position = language === "zh" ? "目标岗位" : "Target position";
    expect(people).toEqual([
      [`X ${x}`, 1, 92.6, bands[1], "–", words.none, "", 27.8, words.hints[1], position, 1],
      [`Y ${y}`, 2, 88.9, bands[2], "–", words.none, "", 26.7, words.hints[2], "", 1],
      [`Z ${z}`, 3, 81.5, bands[2], "–", words.none, "", 24.5, words.hints[2], "", 1],
    ]);
    expect(blank?.every((cell) => cell === "")).toBe(true);
  });

  it("list who needs training in what, and find every requirement covered by two", () => {
    const { items } = shown;
    const needs = [`Z ${z}`, `Y ${y}`, `X ${x}`].map(NEED[language]);
    expect(items).toEqual(needs.map((need) => [3, 3, 2, words.coveredYes, need]));
  });
});

describe("the uses of the results", () => {
  const { uses: words, yes } = PLAN_TEXTS.en;

  it("hold candidates to the must-have items", async () => {
    const { people } = await uses("en", "native", { profile: { D5: yes, D7: yes } });
    expect(people.map((row) => row.slice(4, 7))).toEqual([
      ["1/2", words.below, "C03 Learning and growth"],
      ["2/2", words.met, ""],
      ["1/2", words.below, "C01 Job expertise"],
    ]);
  });

  it("rank equal matches by the higher S, and alike where that is equal too", async () => {
    // Y: 4, 2 and 2 instead of 4, 1 and 3; Z as X: 3, 3 and 2 instead of 2, 3 and 3.
    const { people } = await uses("en", "native", { ratings: { E6: 2, F6: 2, D7: 3, F7: 2 } });
    expect(people.map(([person, rank, match]) => [String(person).slice(0, 1), rank, match])).toEqual([
      ["X", 2, 92.6],
      ["Y", 1, 92.6],
      ["Z", 2, 92.6],
    ]);
  });

  it("leave the threshold open and the rank out where a must-have item is not rated", async () => {
    const { people, items } = await uses("en", "native", { profile: { D5: yes }, ratings: { D5: "" } });
    expect(people[0]?.slice(1, 6)).toEqual(["–", 83.3, "–", "0/1", words.open]);
    expect(people.map((row) => row[1])).toEqual(["–", 1, 2]);
    expect(items[0]).toEqual([3, 2, 1, words.coveredNo, "Z Candidate Z (−1)"]);
  });

  it("follow share, cover and hints in their cells", async () => {
    const { people, items } = await uses("en", "native", { uses: { D12: 50, D13: 3, G14: "Bonus" } });
    expect(people.map((row) => [row[7], row[8]])).toEqual([
      [46.3, "Bonus"],
      [44.5, words.hints[2]],
      [40.8, words.hints[2]],
    ]);
    expect(items.map((row) => row[3])).toEqual([words.coveredNo, words.coveredNo, words.coveredNo]);
  });
});

it("says so where there are more people than the sheet covers", async () => {
  const { sheets } = PLAN_TEXTS.en;
  const whole = await examplePlan("selection-and-development", "en");
  // The example has room for three people more.
  const more = Object.fromEntries(Array.from({ length: 5 }, (_, row) => [`A${String(8 + row)}`, `new ${String(row)}`]));
  const plan = typedInto(onlySheets(whole, [sheets.people, sheets.uses, sheets.profile]), sheets.people, more);
  const book = await calculatedBook(plan);
  expect(book.values(sheets.uses, "A1:K40").flat()).toContain(
    "▼ Not calculated: people 2. Open Check in the task pane and choose Make room.",
  );
});
