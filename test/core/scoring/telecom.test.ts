import { readAssessment } from "../../../src/core/ratings/read-assessment";
import { personResult } from "../../../src/core/scoring/person-result";
import { scorecard } from "../../../src/core/scoring/scorecard";
import { team } from "../../../src/core/scoring/team";
import {
  BAND_LABELS,
  CATEGORY_RESULTS,
  GRADE_RESULTS,
  ITEMS,
  PERSON,
  RESULTS,
  telecomTables,
  type Variant,
} from "../../worked-examples/telecom";
import { profileTotals } from "../../../src/core/scoring/profile-totals";
import type { Language } from "../../../src/core/language";

function resultOf(variant: Variant, language: Language = "zh", blank: null | "" = null) {
  const assessment = readAssessment(telecomTables(language, variant, blank));
  const person = assessment.people[0];
  if (person === undefined) throw new Error("The example has one person.");
  return { assessment, result: personResult(assessment, person) };
}

describe("the worked example of the telecom model", () => {
  const { assessment, result } = resultOf("A");

  it("reads its tables without a problem", () => {
    expect(assessment.problems).toEqual([]);
  });

  it.each(ITEMS.map((item, index) => [item.code, item, index] as const))(
    "gives %s its actual level, gap, status and number of ratings",
    (_, item, index) => {
      expect(result.items[index]).toMatchObject({
        actual: item.actual,
        required: item.required[1],
        gap: item.gap,
        status: item.status,
        ratings: item.count,
      });
    },
  );

  it("gives the weighted sums of every item, every category and the whole", () => {
    const actuals = result.items.map(({ actual }) => actual);
    const sums = (indexes?: readonly number[]) => {
      const required = result.grade?.required ?? [];
      const totals = profileTotals(actuals, required, result.grade?.weights ?? [], indexes);
      return [totals.actual.toNumber(), totals.counted.toNumber(), totals.required.toNumber()];
    };
    ITEMS.forEach((item, index) => {
      expect(sums([index])).toEqual([item.weightedActual, item.weightedCounted, item.weightedRequired]);
    });
    expect(assessment.profile.categories.map(({ items }) => sums(items))).toEqual([
      [94.1, 83.65, 89],
      [36, 36, 42],
      [78.4, 76.05, 84],
    ]);
    expect(sums()).toEqual([208.5, 195.7, 215]);
  });

  it("gives the category results", () => {
    expect(result.categories).toMatchObject(
      CATEGORY_RESULTS.map(({ zh, match, coverage, band }) => ({
        category: zh,
        match,
        coverage,
        band: { label: BAND_LABELS.zh[band] },
      })),
    );
  });

  it("gives match and band against every grade, and places the person", () => {
    expect(result.grades).toMatchObject(
      GRADE_RESULTS.map(({ code, match, band }) => ({ grade: { code }, match, band: { label: BAND_LABELS.zh[band] } })),
    );
    expect(result.reached?.code).toBe("G2");
  });

  it("counts ten items met, five near and three short", () => {
    expect([1, 0, -1].map((status) => result.items.filter((item) => item.status === status).length)).toEqual([
      10, 5, 3,
    ]);
  });

  describe.each(["A", "B", "C", "D"] as const)("variant %s", (variant) => {
    const expected = RESULTS[variant];

    it.each([null, ""] as const)("gives its results with blank cells as %j", (blank) => {
      const changed = resultOf(variant, "zh", blank).result;
      expect(changed.total).toMatchObject({
        averageActual: expected.averageActual,
        averageRequired: expected.averageRequired,
        ratio: expected.ratio,
        match: expected.match,
        coverage: expected.coverage,
      });
      expect(changed.total?.band?.label ?? null).toBe(expected.band === null ? null : BAND_LABELS.zh[expected.band]);
      expect(changed.reached?.code ?? null).toBe(expected.reached);
      expect(changed.ratings).toBe(expected.ratings);
    });
  });

  it("says in variant C that the data do not suffice", () => {
    expect(resultOf("C").result.total?.reasons).toEqual([{ kind: "insufficientData", items: [] }]);
  });

  it("names the exam that was not sat in variant D", () => {
    const row = team(readAssessment(telecomTables("zh", "D")))[1];
    expect(row?.at(-4)).toBe("未参加考试: C11 岗位基础知识");
  });

  it("fills the scorecard row by row", () => {
    expect(scorecard(PERSON.code, readAssessment(telecomTables("en")))).toEqual(
      ITEMS.map((item) => [
        `${item.code} ${item.en}`,
        CATEGORY_RESULTS[item.category].en,
        item.weight,
        item.required[1],
        item.actual,
        item.gap,
        item.status,
      ]),
    );
  });

  it("fills the team's header and row", () => {
    expect(team(readAssessment(telecomTables("en")))).toEqual([
      [
        "Person",
        ...ITEMS.map((item) => `${item.code} ${item.en}`),
        "Average actual",
        "Average required",
        "Match %",
        "Coverage %",
        "Band",
        "Reason",
        "Grade reached",
        "Ratings",
        "Rules",
      ],
      [
        "0007 Wang Li",
        ...ITEMS.map(({ actual }) => actual),
        2.09,
        2.15,
        91,
        100,
        "B competent",
        "",
        "Intermediate",
        56,
        "1",
      ],
    ]);
  });
});
