import type { Language } from "../../src/core/language";
import type { WorkbookPlan } from "../../src/core/plan/workbook-plan";
import type { CellValue } from "../../src/core/tables/cell";
import { PLAN_TEXTS } from "../../src/locales/plan-texts";
import { CATEGORY_RESULTS, GRADE_RESULTS, ITEMS, PERSON, RESULTS, telecomTables } from "../worked-examples/telecom";
import type { Variant } from "../worked-examples/telecom";
import { cellsOf, filledTemplate, tableRows, telecomChoices } from "./filled-template";
import { ASIDE, saved, savedAllAgain } from "./soffice";

const LANGUAGES: readonly Language[] = ["zh", "en"];
const VARIANTS: readonly Variant[] = ["A", "B", "C", "D"];
const BANDS = { A: 0, B: 1, C: 2, D: 3 } as const;

async function filled(language: Language, variant: Variant, to?: string): Promise<string> {
  const example = telecomTables(language, variant);
  const person = { code: PERSON.code, name: PERSON.name[language], department: "D", position: "P", grade: "G2" };
  const plan = filledTemplate(telecomChoices(language, [person]), {
    CompetencyRatings: example.ratings,
    CompetencyExams: example.exams,
  });
  return saved(`telecom-native-${language}-${variant}`, plan, to);
}

let workbooks: readonly WorkbookPlan[];
beforeAll(async () => {
  const paths = [
    // The other checks look at the first.
    ...VARIANTS.map((variant) => filled("zh", variant, variant === "A" ? undefined : ASIDE)),
    ...VARIANTS.map((variant) => filled("en", variant, ASIDE)),
  ];
  workbooks = await savedAllAgain(await Promise.all(paths));
});

function calculated(language: Language, variant: Variant): WorkbookPlan {
  const found = workbooks[LANGUAGES.indexOf(language) * VARIANTS.length + VARIANTS.indexOf(variant)];
  if (found === undefined) throw new Error("LibreOffice saved no such workbook.");
  return found;
}

function bandLabel(language: Language, band: keyof typeof BANDS | null): string {
  return band === null ? "–" : PLAN_TEXTS[language].guide.bands[BANDS[band]];
}

describe.each(LANGUAGES)("the worked example calculated by LibreOffice with native formulas (%s)", (language) => {
  const grade = (code: string | null): string => {
    const found = telecomChoices(language, []).model.grades.find((candidate) => candidate.code === code);
    return found ? found.name[language] : "";
  };

  it.each(VARIANTS)("gives every figure of the results in variant %s", (variant) => {
    const [, row = []] = tableRows(calculated(language, variant), "CompetencyResults");
    const expected = RESULTS[variant];
    const [label, ...rest] = row;
    expect(label).toBe(`${PERSON.code} ${PERSON.name[language]}`);
    const notRated = { A: [], B: ["C18"], C: ["C06", "C16", "C18"], D: ["C11"] }[variant] as string[];
    expect(rest.slice(0, ITEMS.length)).toEqual(
      ITEMS.map(({ code, actual }) => (notRated.includes(code) ? "" : actual)),
    );
    const reason = { A: "", B: "", C: PLAN_TEXTS[language].guide.words.insufficientData, D: "" }[variant];
    expect(rest.slice(ITEMS.length)).toEqual([
      expected.averageActual,
      expected.averageRequired,
      expected.match,
      expected.coverage,
      bandLabel(language, expected.band),
      variant === "D" ? expect.stringContaining("C11") : reason,
      grade(expected.reached),
      expected.ratings,
      "1",
    ]);
  });

  describe("on the scorecard", () => {
    let page: CellValue[][];
    beforeAll(() => {
      const plan = calculated(language, "A");
      const sheet = plan.sheets.find(({ name }) => name === PLAN_TEXTS[language].sheets.scorecard);
      if (!sheet) throw new Error("The workbook has no scorecard.");
      page = cellsOf(sheet, { row: 0, column: 0, rows: 45, columns: 11 });
    });

    it("gives every item with weight, required and actual level, gap and weighted figures", () => {
      const { status } = PLAN_TEXTS[language];
      const words = { 1: status.met, 0: status.near, [-1]: status.short };
      expect(page.slice(10, 28).map((line) => line.slice(2))).toEqual(
        ITEMS.map((item) => {
          const loss = Math.round((item.weightedRequired - item.weightedCounted) * 100) / 100;
          return [
            item.weight,
            item.required[1],
            item.actual,
            item.gap,
            words[item.status],
            item.weightedActual,
            item.weightedCounted,
            item.weightedRequired,
            loss > 0 ? loss : "",
          ].map((value) => (typeof value === "number" ? expect.closeTo(value, 9) : value));
        }),
      );
      expect(page[28]?.slice(7)).toEqual([208.5, 195.7, 215, 19.3].map((value) => expect.closeTo(value, 9)));
    });

    it("gives match and band of every category and every grade", () => {
      expect(page.slice(33, 36).map((line) => line.slice(1, 6))).toEqual(
        CATEGORY_RESULTS.map(({ band, weight, coverage, match }) => [
          bandLabel(language, band),
          expect.any(Number),
          weight,
          coverage,
          match,
        ]),
      );
      expect(page.slice(37, 41).map((line) => [line[1], line[5]])).toEqual(
        GRADE_RESULTS.map(({ band, match }) => [bandLabel(language, band), match]),
      );
      expect(page.slice(37, 41).map((line) => [line[2], line[3]])).toEqual([
        [17, 95],
        [18, 100],
        [18, 100],
        [18, 100],
      ]);
    });

    it("lists needs by weighted loss and every strength", () => {
      const codes = page.slice(33, 41).map((line) => String(line[6]).split(" ")[0]);
      expect(codes).toEqual(["C11", "C16", "C04", "C14", "C18", "C07", "C02", "C03"]);
      expect(String(page[30]?.[1]).match(/C\d\d/gu)).toEqual(["C05", "C06", "C01", "C15", "C17", "C13"]);
    });

    it("gives the figures of the person", () => {
      expect(page[6]).toEqual(
        expect.arrayContaining([bandLabel(language, "B"), RESULTS.A.match, RESULTS.A.coverage, 2.09, 2.15, 97, 52.1]),
      );
    });
  });
});
