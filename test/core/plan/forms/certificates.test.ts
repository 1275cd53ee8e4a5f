import type { Language } from "../../../../src/core/language";
import type { FormulaKind } from "../../../../src/core/plan/template-choices";
import type { CellValue } from "../../../../src/core/tables/cell";
import { PLAN_TEXTS } from "../../../../src/locales/plan-texts";
import { calculatedBook } from "./calculated-book";
import { examplePlan } from "./example-plan";
import { onlySheets, typedInto } from "./typed-plan";

jest.setTimeout(120_000);

type Typed = Readonly<Record<string, CellValue>>;
const CHAPTER = { zh: "需求与解决方案", en: "Needs and solutions" } as const;
const LEVEL = { zh: "1 初级", en: "1 Junior" } as const;
const DAY = 86_400_000;
/** Today as the spreadsheet counts days. */
const TODAY = Math.floor((Date.now() - Date.UTC(1899, 11, 30)) / DAY);

/** The worked example's certificates, and what they read. */
async function opened(language: Language, exams: Typed = {}, typed: Typed = {}, formulas: FormulaKind = "native") {
  const { sheets } = PLAN_TEXTS[language];
  const whole = await examplePlan("customer-manager-certification", language, formulas);
  const example = onlySheets(whole, [sheets.guide, sheets.people, sheets.exams, sheets.certificates]);
  return calculatedBook(typedInto(typedInto(example, sheets.exams, exams), sheets.certificates, typed));
}

/** Name, score, lowest chapter, outcome and level, then issue, end, syllabus and state, of both people. */
async function certificates(...given: Parameters<typeof opened>) {
  const book = await opened(...given);
  const rows = book.values(PLAN_TEXTS[given[0]].sheets.certificates, "B14:J15");
  return rows;
}

describe.each([
  ["zh", "native"],
  ["en", "custom"],
] as const)("the certificates (%s, %s formulas)", (language, formulas) => {
  const words = PLAN_TEXTS[language].forms.certificates;

  it("pass 72.0 with chapters of at least 50, and name the chapter below 60", async () => {
    const rows = await certificates(language, {}, {}, formulas);
    const [first, second] = language === "zh" ? ["许宁", "高原"] : ["Nina Xu", "Gordon Gao"];
    const lowest = `${CHAPTER[language]} 56`;
    expect(rows).toEqual([
      [first, 72, lowest, words.passed, LEVEL[language], null, "", "2009", words.toIssue],
      [second, 72, lowest, `${words.belowMinimum}${CHAPTER[language]}`, "–", null, "", "2009", ""],
    ]);
  });
});

describe("the certificates", () => {
  const words = PLAN_TEXTS.en.forms.certificates;
  const outcomes = (rows: readonly (readonly CellValue[])[]) => rows.map((row) => [row[1], row[3]]);

  it("say what is missing of a sitting, and that nobody sat", async () => {
    const rows = await certificates("en", { G6: "", G9: "", G10: "", G11: "", G12: "" });
    expect(outcomes(rows)).toEqual([
      ["", `${words.incomplete}Winning customers and bidding`],
      ["", words.notSat],
    ]);
  });

  it("say the pass mark, and every chapter below its minimum", async () => {
    const rows = await certificates("en", { G5: 85, G6: 40, G7: 45, G8: 60, G9: 60, G10: 60, G11: 60, G12: 59.8 });
    // 17 + 8 + 11.25 + 21 = 57.25; 12 + 12 + 15 + 20.93 = 59.93, shown as 59.9.
    const both = "▼ Chapter below its minimum: Winning customers and bidding; Needs and solutions · ";
    expect(outcomes(rows)).toEqual([
      [57.3, `${both}${words.belowPassMark} 60`],
      [59.9, `${words.belowMinimum}Keeping and growing customers · ${words.belowPassMark} 60`],
    ]);
  });

  it("take the best of several attempts, and a score that is no number for missing", async () => {
    const code = "0202";
    const attempt = (row: number, subject: string, weight: number, score: CellValue): Typed => ({
      [`A${row}`]: code,
      [`B${row}`]: "C01 renamed",
      [`C${row}`]: 2,
      [`D${row}`]: 2,
      [`E${row}`]: subject,
      [`F${row}`]: weight,
      [`G${row}`]: score,
    });
    const rows = await certificates("en", {
      ...attempt(13, "Norms", 50, 61),
      ...attempt(14, "Bids", 50, 63),
      G5: "absent",
    });
    expect(rows.map((row) => row.slice(1, 5))).toEqual([
      ["", "Needs and solutions 56", `${words.incomplete}Duties and norms`, "–"],
      [62, "Norms 61", words.passed, "2 Intermediate"],
    ]);
  });

  it("tell that a certificate is valid, nears its end or has expired", async () => {
    const { sheets } = PLAN_TEXTS.en;
    const book = await opened("en", {}, { G15: TODAY });
    for (const [issued, state] of [
      [-10, words.valid],
      [-700, words.expiring],
      [-800, words.expired],
    ] as const) {
      await book.type(sheets.certificates, "G14", String(TODAY + issued));
      await book.settled();
      const [row = [], other = []] = book.values(sheets.certificates, "B14:J15");
      const end = Number(row[6]);
      expect(Math.abs(end - (TODAY + issued) - 730.5)).toBeLessThan(1);
      expect(row[8]).toBe(state.replace("{days}", String(end - TODAY)));
      expect(other[8]).toBe(words.withoutPass);
    }
  });

  it("tell that a certificate has no date", async () => {
    const [row = []] = await certificates("en", {}, { G14: "soon" });
    expect([row[6], row[8]]).toEqual(["", words.notADate]);
  });

  it("follow the months of validity in their cell", async () => {
    const [row = []] = await certificates("en", {}, { G14: 45_000, C4: 1 });
    expect([row[6], row[8]]).toEqual([45_031, words.expired]);
  });
});
