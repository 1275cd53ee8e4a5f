import fc from "fast-check";
import { readAssessment } from "../../../src/core/ratings/read-assessment";
import { personResult } from "../../../src/core/scoring/person-result";
import { scorecard } from "../../../src/core/scoring/scorecard";
import { team } from "../../../src/core/scoring/team";
import type { CellValue } from "../../../src/core/tables/cell";
import { rulesTable, type Table, telecomTables } from "../../worked-examples/telecom";
import { casesByChance } from "../../random-cases";

interface SmallItem {
  readonly weight?: CellValue;
  readonly critical?: CellValue;
  readonly required: CellValue;
  readonly rating: CellValue;
}

/** One person, one superior, and a profile with a single grade. */
function small(items: readonly SmallItem[], { grade = "G1", rules }: { grade?: CellValue; rules?: Table } = {}) {
  const label = (index: number): string => `C0${index + 1} Item ${index + 1}`;
  return readAssessment({
    people: [["P1 Code", "P2 Name", "P5 Grade"], ["1", "Li", grade]], // prettier-ignore
    ratings: [
      ["R1 Person", "R2 Group", ...items.map((_, index) => label(index))],
      ["1", "Superior", ...items.map(({ rating }) => rating)],
    ],
    profile: [
      ["F1 Item", "F2 Category", "F3 Weight", "F4 Critical", "F5 Top", "G1 Junior"],
      ...items.map(({ weight = 1, critical = null, required }, index) => [
        label(index),
        "",
        weight,
        critical,
        4,
        required,
      ]),
    ],
    raters: [["A1 Group", "A2 Weight", "A3 Minimum"], ["Superior", 100, 1]], // prettier-ignore
    ...(rules === undefined ? {} : { rules }),
  });
}

function first(assessment: ReturnType<typeof small>) {
  const [person] = assessment.people;
  if (person === undefined) throw new Error("There is one person.");
  return personResult(assessment, person);
}

describe("the final band", () => {
  it("is the best one only without any gap", () => {
    const many = Array.from({ length: 9 }, () => ({ weight: 100, required: 4, rating: 4 }));
    const nearly = small([...many.slice(1), { weight: 0.1, required: 4, rating: 3 }]);
    expect(first(nearly).total).toMatchObject({ match: 100, band: { label: "B" } });
    expect(first(small(many)).total?.band?.label).toBe("A");
  });

  it("is capped by a critical item that is short, and names it", () => {
    const total = first(small([{ weight: 95, required: 2, rating: 2 }, { weight: 5, critical: "是", required: 2, rating: 1 }])).total; // prettier-ignore
    expect(total).toMatchObject({ match: 97.5, band: { label: "C" } });
    expect(total?.reasons).toMatchObject([{ kind: "criticalShort", items: [{ code: "C02" }] }]);
  });

  it("is kept from the best one by a gap of the last decimal that counts", () => {
    const rated = { weight: 900, required: 4, rating: 4 };
    const nearly = small([rated, { weight: 1, required: 2.01, rating: 2 }]);
    expect(team(nearly)[1]?.slice(-7, -4)).toEqual([100, 100, "B"]);
    expect(team(small([rated, { weight: 1, required: 2, rating: 2 }]))[1]?.at(-5)).toBe("A");
  });

  it.each([
    // As doubles 0.29 · 100 and 0.57 · 100 are a little below 29 and 57, and 0.55 · 100 is a little above 55.
    [0.28, 2.29, "C"],
    [0.29, 2.29, "B"],
    [0.29, 2.3, "C"],
    [0.57, 2.57, "B"],
    [0.55, 2.56, "C"],
    [0.295, 2.3, "C"],
    // Read to the 15 digits that Excel shows, it is 0.34.
    [0.35 - 0.01, 2.34, "B"],
  ])(
    "takes with a tolerance of %d a critical level of 2 where %d is required for near or short",
    (near, required, band) => {
      const items = [{ weight: 95, required: 2, rating: 2 }, { weight: 5, critical: true, required, rating: 2 }]; // prettier-ignore
      const assessment = small(items, {
        rules: [
          ["S1", "S2"],
          ["U04 Tolerance", near],
        ],
      });
      expect(team(assessment)[1]?.at(-5)).toBe(band);
      expect(first(assessment).total?.band?.label).toBe(band);
    },
  );

  it("is not lifted by the cap", () => {
    expect(first(small([{ critical: true, required: 4, rating: 1 }])).total?.band?.label).toBe("D");
  });

  it("is withheld by a critical item that is not rated", () => {
    const rated = { weight: 95, required: 2, rating: 2 };
    const total = first(small([rated, { weight: 5, critical: 1, required: 2, rating: null }])).total;
    expect(total).toMatchObject({ match: 100, coverage: 95, band: null });
    expect(total?.reasons).toMatchObject([{ kind: "criticalNotRated", items: [{ code: "C02" }] }]);
  });

  it("minds critical items also without weight", () => {
    const rated = { required: 2, rating: 2 };
    expect(first(small([rated, { weight: 0, critical: 1, required: 2, rating: 1 }])).total?.band?.label).toBe("C");
  });

  it("does not mind critical items outside the grade", () => {
    const rated = { required: 2, rating: 2 };
    expect(first(small([rated, { critical: 1, required: "–", rating: null }])).total?.band?.label).toBe("A");
  });

  it("needs the coverage of the rules", () => {
    const items = [{ weight: 79.95, required: 2, rating: 2 }, { weight: 20.05, required: 2, rating: null }]; // prettier-ignore
    expect(first(small(items)).total).toMatchObject({ coverage: 80, band: { label: "A" } });
    const stricter = [["S1", "S2"], ["U05 Lowest coverage", 85], ["U21", "too little"]] as const; // prettier-ignore
    const strict = small(items, { rules: stricter });
    expect(first(strict).total?.band).toBeNull();
    expect(team(strict)[1]?.at(-4)).toBe("too little");
  });

  it("reads the bands of the rules table", () => {
    const rules = [["S1", "S2"], ["U11 Top", 95], ["U12 Fair", 50], ["U13 Low", 0]] as const; // prettier-ignore
    expect(first(small([{ required: 4, rating: 3 }], { rules })).total?.band?.label).toBe("Fair");
  });

  it("names exams that were not sat", () => {
    const assessment = readAssessment({ ...telecomTables("en"), exams: [] });
    const [person] = assessment.people;
    const result = person === undefined ? null : personResult(assessment, person);
    expect(result?.total?.reasons).toMatchObject([{ kind: "examNotSat", items: [{ code: "C09" }, { code: "C10" }, { code: "C11" }] }]); // prettier-ignore
    expect(result?.total?.coverage).toBe(85);
  });
});

describe("a person", () => {
  it("without any rating has blank figures, coverage 0 and no band", () => {
    const assessment = small([{ required: 2, rating: "" }]);
    expect(first(assessment).total).toMatchObject({
      averageActual: null,
      averageRequired: null,
      match: null,
      coverage: 0,
    });
    expect(team(assessment)[1]).toEqual(["1 Li", "", "", "", "", 0, "–", "insufficient data", "", 0, "1"]);
  });

  it.each([null, "G9 Chief"])("whose grade is %j has levels and a placement, but no figures of a grade", (grade) => {
    const assessment = small([{ required: 2, rating: 2 }], { grade });
    expect(team(assessment)[1]).toEqual(["1 Li", 2, "", "", "", "", "–", "", "Junior", 1, "1"]);
    expect(scorecard("1", assessment)).toEqual([["C01 Item 1", "", 1, "–", 2, "", ""]]);
  });

  it("keeps leading zeros apart", () => {
    const tables = telecomTables("en");
    const people = [...tables.people, ["7", "Other", "", "", "G2"]];
    const rows = team(readAssessment({ ...tables, people }));
    expect(rows.map(([person]) => person)).toEqual(["Person", "0007 Wang Li", "7 Other"]);
    expect(rows[2]?.[1]).toBe("");
  });
});

describe("impossible cells in the tables", () => {
  it.each([2.5, 5, -1, "high", true, { error: "#N/A" }, "不适用", "–"])("count %j as not rated", (rating) => {
    expect(
      first(
        small([
          { required: 2, rating },
          { required: 2, rating: 2 },
        ]),
      ).items[0]?.actual,
    ).toBeNull();
  });

  it.each(["２", " 2 ", "2.0"])("count the text %j as its number", (rating) => {
    expect(first(small([{ required: 2, rating }])).items[0]?.actual).toBe(2);
  });

  it("leave a rater of an unknown group out", () => {
    const tables = telecomTables("en");
    const ratings = [...tables.ratings, ["0007", "Neighbours", "", "", ...Array(15).fill(0)]];
    expect(team(readAssessment({ ...tables, ratings }))).toEqual(team(readAssessment(tables)));
  });

  it("count two rows of the same rater both", () => {
    const tables = telecomTables("en");
    const ratings = [...tables.ratings, tables.ratings[2] ?? []];
    const [person] = readAssessment(tables).people;
    const assessment = readAssessment({ ...tables, ratings });
    expect(person && personResult(assessment, person).items[0]).toMatchObject({ actual: 2.25, ratings: 5 });
  });

  it("stop TEAM and SCORECARD where a column lost its code", () => {
    const tables = telecomTables("en");
    const ratings = [["Person", ...(tables.ratings[0]?.slice(1) ?? [])], ...tables.ratings.slice(1)];
    const assessment = readAssessment({ ...tables, ratings });
    const reason = { code: "column-missing", parameters: { table: "CompetencyRatings", code: "R1" } };
    expect(() => team(assessment)).toThrow(expect.objectContaining({ kind: "value", reason }));
    expect(() => scorecard("0007", assessment)).toThrow(expect.objectContaining({ kind: "value", reason }));
  });

  it("stop TEAM where a weight is negative", () => {
    expect(() => team(small([{ weight: -1, required: 2, rating: 2 }]))).toThrow(
      expect.objectContaining({
        reason: { code: "table-weight-negative", parameters: { table: "CompetencyProfile", row: 2 } },
      }),
    );
  });

  it("tell a person that is not chosen from one that is not there", () => {
    const assessment = readAssessment(telecomTables("en"));
    expect(() => scorecard("", assessment)).toThrow(expect.objectContaining({ kind: "notAvailable" }));
    expect(() => scorecard("7", assessment)).toThrow(
      expect.objectContaining({ reason: { code: "unknown-person", parameters: { person: "7" } } }),
    );
  });
});

describe("the order of rows and columns", () => {
  const tables = telecomTables("zh");
  const expected = team(readAssessment(tables));
  const shuffled = (table: Table) =>
    fc.shuffledSubarray([...table.slice(1)], { minLength: table.length - 1 }).map((rows) => [table[0] ?? [], ...rows]);

  it("of raters and exams never changes a figure", () => {
    fc.assert(
      fc.property(
        shuffled(tables.ratings),
        shuffled(tables.exams),
        shuffled(tables.raters),
        (ratings, exams, raters) => {
          expect(team(readAssessment({ ...tables, ratings, exams, raters }))).toEqual(expected);
        },
      ),
      casesByChance(50, 1000),
    );
  });

  it("of columns never changes a figure", () => {
    const columns = (table: Table, order: readonly number[]) =>
      table.map((row) => order.map((column) => row[column] ?? null));
    const order = (tables.ratings[0] ?? []).map((_, column) => column);
    fc.assert(
      fc.property(fc.shuffledSubarray(order, { minLength: order.length }), (shuffledOrder) => {
        expect(team(readAssessment({ ...tables, ratings: columns(tables.ratings, shuffledOrder) }))).toEqual(expected);
      }),
      casesByChance(30, 1000),
    );
  });
});

describe("any cells at all", () => {
  const cell = fc.oneof(
    fc.constantFrom<CellValue>(null, "", "–", "3级", true, { error: "#DIV/0!" }, "２", 1e308, -1e308, 1e-300),
    fc.integer({ min: -2, max: 6 }),
    fc.double(),
  );

  it("never give NaN or Infinity", () => {
    const item = fc.record({ weight: cell, critical: cell, required: cell, rating: cell });
    const settings = fc.array(cell, { minLength: 34, maxLength: 34 });
    const labels = rulesTable("en").map(([setting]) => setting ?? "");
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 8 }), settings, (items, values) => {
        const rules = labels.map((setting, index) => [setting, index === 0 ? "S2 Value" : (values[index] ?? null)]);
        const assessment = small(items, { rules });
        const rows = [...team({ ...assessment, problems: [] }), ...scorecard("1", { ...assessment, problems: [] })];
        for (const value of rows.flat()) if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
      }),
      casesByChance(100, 10_000),
    );
  });
});
