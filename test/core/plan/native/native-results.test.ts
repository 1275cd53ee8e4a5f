import { parseModel } from "../../../../src/core/model/parse-model";
import type { TemplateChoices } from "../../../../src/core/plan/template-choices";
import { readAssessment } from "../../../../src/core/ratings/read-assessment";
import { team } from "../../../../src/core/scoring/team";
import type { CellValue } from "../../../../src/core/tables/cell";
import { leadingCode } from "../../../../src/core/tables/code";
import { PLAN_TEXTS } from "../../../../src/locales/plan-texts";
import { assessmentTables, filledTemplate, tableContents } from "../../../libreoffice/filled-template";
import { smallModel } from "../../model/small-model";
import { calculatedBook } from "../forms/calculated-book";
import { onlySheets } from "../forms/typed-plan";

/** What a superior gives for C01 and C03, and the points of both subjects of the exam C02. */
interface Case {
  readonly what: string;
  readonly ratings: readonly [CellValue, CellValue];
  readonly scores: readonly [number, number];
  readonly match: number;
  readonly band: "A" | "B" | "D";
  readonly reason?: string;
}

const { guide, sheets } = PLAN_TEXTS.en;
const BANDS = { A: guide.bands[0], B: guide.bands[1], D: guide.bands[3] };
const CASES: readonly Case[] = [
  { what: "all that is required", ratings: [2, 2], scores: [80, 70], match: 100, band: "A" },
  // (60 · 2 + 39.9 · 2 + 0.1 · 1) / 200 = 99.95 %
  { what: "a gap that the match does not show", ratings: [2, 1], scores: [80, 70], match: 100, band: "B" },
  { what: "levels in full width", ratings: ["　２　", "２　"], scores: [80, 70], match: 100, band: "A" },
  // 0.6 · 100 + 0.4 · 40 = 76 points would do.
  { what: "a subject below its minimum", ratings: [2, 2], scores: [100, 40], match: 60.1, band: "D", reason: `${guide.words.subjectBelowMinimum}: C02 Ability C02` },
]; // prettier-ignore

function choices(): TemplateChoices {
  const draft = smallModel();
  const [rated, exam] = draft.items;
  const [products, processes] = [{ name: { zh: "产品", en: "Products" }, weight: 60 }, { name: { zh: "流程", en: "Processes" }, weight: 40, minimum: 50 }]; // prettier-ignore
  const parsed = parseModel({
    ...draft,
    items: [
      rated,
      { ...exam, weight: 39.9, papers: [1, 2].map((level) => ({ level, subjects: [products, processes] })) },
      { ...rated, code: "C03", weight: 0.1 },
    ],
  });
  if (!("model" in parsed)) throw new Error(JSON.stringify(parsed.issues));
  return {
    model: parsed.model,
    language: "en",
    people: CASES.map(({ what }, index) => ({ code: String(index), name: what, department: "", position: "", grade: "G2" })), // prettier-ignore
    raterGroups: parsed.model.raterGroups,
    ratersPerPerson: { self: 0, superior: 1, peers: 0, subordinates: 0, customers: 0 },
    cycle: { name: "2026", date: "2026-11-21" },
    formulas: "native",
  };
}

describe("the results with native formulas, calculated in the grid", () => {
  let native: readonly (readonly CellValue[])[];
  let functions: readonly (readonly CellValue[])[];
  beforeAll(async () => {
    const empty = filledTemplate(choices(), {});
    const filled = (table: string, codes: readonly string[], values: (person: number, row: number) => readonly CellValue[]) => {
      const [header = [], ...rows] = tableContents(empty, table) ?? [];
      const columns = codes.map((code) => header.findIndex((cell) => leadingCode(String(cell)) === code));
      return [
        header,
        ...rows.map((row, at) => {
          const given = values(Number(row[0]), at);
          return row.map((cell, column) => (columns.includes(column) ? (given[columns.indexOf(column)] ?? null) : cell));
        }),
      ];
    }; // prettier-ignore
    const plan = filledTemplate(choices(), {
      CompetencyRatings: filled("CompetencyRatings", ["C01", "C03"], (person) => CASES[person]?.ratings ?? []),
      CompetencyExams: filled("CompetencyExams", ["E7"], (person, row) => [CASES[person]?.scores[row % 2] ?? null]),
    });
    functions = team(readAssessment(assessmentTables(plan)));
    const names = plan.sheets.map(({ name }) => name).filter((name) => name !== sheets.scorecard);
    native = (await calculatedBook(onlySheets(plan, names))).values(sheets.results, `A5:M${String(4 + CASES.length)}`);
  }, 60_000);

  it.each(CASES.map((one, index) => [one.what, one, index] as const))(
    "give for %s what the functions give",
    (_, one, index) => {
      const row = native[index] ?? [];
      const match = functions[0]?.length ?? 0;
      expect([row[match - 7], row[match - 5], row[match - 4]]).toEqual([one.match, BANDS[one.band], one.reason ?? ""]);
      expect(row.slice(0, match)).toEqual(functions[index + 1]);
    },
  );
});
