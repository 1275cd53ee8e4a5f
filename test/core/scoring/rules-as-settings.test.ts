import { readAssessment } from "../../../src/core/ratings/read-assessment";
import type { AssessmentTables } from "../../../src/core/tables/table";
import { personResult } from "../../../src/core/scoring/person-result";
import { team } from "../../../src/core/scoring/team";
import type { CellValue } from "../../../src/core/tables/cell";
import { BAND_LABELS, telecomTables, type Variant } from "../../worked-examples/telecom";
import { BLANK, composedTables } from "./composed-tables";

type Setting = readonly [code: string, value: CellValue];

/** The worked example of the telecom model with other settings, and items that are made critical. */
function telecom(variant: Variant, settings: readonly Setting[], critical: readonly string[] = []): AssessmentTables {
  const { rules, profile, ...tables } = telecomTables("en", variant);
  const codes = new Set(settings.map(([code]) => code));
  const code = (row: readonly CellValue[]): string => String(row[0]).slice(0, 3);
  return {
    ...tables,
    profile: profile.map((row) => (critical.includes(code(row)) ? [...row.slice(0, 3), "yes", ...row.slice(4)] : row)),
    rules: [
      ...rules.filter((row) => !codes.has(code(row))),
      ...settings.map(([name, value]) => [`${name} setting`, value]),
    ],
  };
}

function resultOf(tables: AssessmentTables) {
  const assessment = readAssessment(tables);
  const [person] = assessment.people;
  if (person === undefined) throw new Error("The example has one person.");
  return personResult(assessment, person);
}

const LABELS = BAND_LABELS.en;
const ofItem = (tables: AssessmentTables, code: string) =>
  resultOf(tables).items.find(({ item }) => item.code === code);

describe("an item that is not rated", () => {
  it("is left out of the sums as a rule", () => {
    const usual = resultOf(telecom("C", [])).total;
    expect(usual).toMatchObject({ averageActual: 1.95, averageRequired: 2, match: 91.8, coverage: 78 });
    expect(resultOf(telecom("C", [["U41", 1]])).total).toEqual(usual);
  });

  it("counts as 0 in S, ratio and match where the rules say so, while coverage still says what was rated", () => {
    // 151.75 / 100, 215 / 100, 151.75 / 215, 143.15 / 215
    const { total, items } = resultOf(telecom("C", [["U41", 2]]));
    expect(total).toMatchObject({ averageActual: 1.52, averageRequired: 2.15, ratio: 70.6, match: 66.6, coverage: 78 });
    expect(total?.reasons).toEqual([{ kind: "insufficientData", items: [] }]);
    // Its own level stays blank; what it costs is 8 · 3.
    expect(items.at(-1)).toMatchObject({ actual: null, gap: null, status: null, ratings: 0, loss: 24 });
  });

  it("counts as 0 when an exam was not sat", () => {
    // 202.5 / 100 and 189.7 / 215; of the first grade 89 / 95.
    const { total, grades, reached } = resultOf(telecom("D", [["U41", 2]]));
    expect(total).toMatchObject({ averageActual: 2.03, match: 88.2, coverage: 94, band: { label: LABELS.C } });
    expect(grades[0]).toMatchObject({ match: 93.7, band: { label: LABELS.B } });
    expect(reached?.code).toBe("G1");
  });

  it("counts as 0 in the band too where the least coverage is lowered", () => {
    const settings: readonly Setting[] = [
      ["U41", 2],
      ["U05", 70],
    ];
    expect(resultOf(telecom("C", settings)).total?.band?.label).toBe(LABELS.D);
  });

  it("leaves no match and no band where every item is required, and is named", () => {
    const tables = telecom("D", [["U41", 3]]);
    const { total, categories, reached } = resultOf(tables);
    expect(total).toMatchObject({ averageActual: 2.15, match: null, coverage: 94, band: null });
    expect(total?.reasons.map(({ kind }) => kind)).toEqual(["notRated", "examNotSat"]);
    expect(categories.map(({ match }) => match === null)).toEqual([false, true, false]);
    expect(reached).toBeNull();
    expect(team(readAssessment(tables))[1]?.at(-4)).toMatch(/^[^:]+: C11 Position knowledge; /u);
  });

  it("is named once where every item is required, also when it is critical", () => {
    const { total } = resultOf(telecom("D", [["U41", 3]], ["C11"]));
    expect(total?.reasons.map(({ kind }) => kind)).toEqual(["notRated", "examNotSat"]);
  });

  it("changes nothing where everything is rated", () => {
    const { total } = resultOf(telecom("A", []));
    for (const policy of [2, 3]) expect(resultOf(telecom("A", [["U41", policy]])).total).toEqual(total);
  });

  it("is an item with a part or scale that is not rated, as a whole", () => {
    const divided = [
      ["C01 领导力", "素质", 50, null, 5, null, null, 3],
      ["C011 自我", "素质", 60, null, 5, "C01", null, 3],
      ["C012 他人", "素质", 40, null, 5, "C01", null, 3],
      ["C02 沟通", "素质", 50, null, 5, null, null, 4],
    ];
    const scaled = [
      ["C01 ACH 成就导向", "素质", 1, null, 100, null, null, 100],
      ["C011 A", "素质", 60, null, 7, "C01", 0, 5],
      ["C012 B", "素质", 40, null, 5, "C01", 0, 3],
      ["C02 沟通", "素质", 1, null, 5, null, null, 4],
    ];
    const ratings = { C011: 4, C012: BLANK, C02: 3 };
    const figures = (rows: Parameters<typeof composedTables>[0], policy: number) =>
      resultOf(composedTables(rows, ratings, [], [["U41", policy]])).total;
    expect(figures(divided, 1)).toMatchObject({ match: 75, coverage: 50 });
    // 150 / 350, and (0 + 75) / 2
    expect(figures(divided, 2)).toMatchObject({ match: 42.9, coverage: 50 });
    expect(figures(scaled, 2)).toMatchObject({ match: 37.5, coverage: 50 });
    expect(figures(scaled, 3)).toMatchObject({ match: null, coverage: 50 });
  });

  it("counts in blocks that are scored by themselves", () => {
    const rows = [
      ["C02 沟通", "素质", 1, null, 5, null, null, 4],
      ["C04 经济学", "知识", 1, null, 100, null, null, 60],
    ];
    const blocks = [
      ["U51 素质", 60],
      ["U52 知识", 40],
    ];
    const figures = (policy: number) =>
      resultOf(composedTables(rows, { C02: 3 }, [], [...blocks, ["U41", policy]])).total;
    expect(figures(1)).toMatchObject({ match: 75, coverage: 60 });
    // 0.6 · 75 + 0.4 · 0
    expect(figures(2)).toMatchObject({ match: 45, coverage: 60 });
    expect(figures(3)).toMatchObject({ match: null, coverage: 60 });
  });

  it("is not made of a blank in one rating: the others make up the level in every case", () => {
    for (const policy of [1, 2, 3]) expect(ofItem(telecom("A", [["U41", policy]]), "C13")?.actual).toBe(2.14);
  });
});

describe("a critical item that is short", () => {
  it.each([
    ["", LABELS.C],
    [3, LABELS.C],
    [4, LABELS.D],
    [9, LABELS.D],
    [2, LABELS.B],
    [1, LABELS.B],
    [0, LABELS.B],
  ])("allows with the setting %j no better band than the rules say: %s", (setting, label) => {
    expect(resultOf(telecom("A", [["U42", setting]], ["C16"])).total).toMatchObject({ match: 91, band: { label } });
  });

  it("is named as a reason unless critical items have no say", () => {
    const kinds = (setting: number) =>
      resultOf(telecom("A", [["U42", setting]], ["C16"])).total?.reasons.map(({ kind }) => kind);
    expect(kinds(2)).toEqual(["criticalShort"]);
    expect(kinds(0)).toEqual([]);
  });

  it("never makes a band better than the match does", () => {
    const band = (setting: number) => resultOf(telecom("A", [["U42", setting]], ["C16"])).grades[2]?.band?.label;
    expect([1, 2, 3].map(band)).toEqual([LABELS.D, LABELS.D, LABELS.D]);
  });
});

describe("a critical item that is not rated", () => {
  it("withholds the band unless critical items have no say", () => {
    const total = (setting: number) =>
      resultOf(
        telecom(
          "C",
          [
            ["U42", setting],
            ["U05", 70],
          ],
          ["C16"],
        ),
      ).total;
    expect(total(1)?.band).toBeNull();
    expect(total(1)?.reasons.map(({ kind }) => kind)).toEqual(["criticalNotRated"]);
    expect(total(0)).toMatchObject({ match: 91.8, band: { label: LABELS.B }, reasons: [] });
  });
});

describe("the weight of self", () => {
  it("is the one of the rater groups where the setting is blank, and else the setting", () => {
    expect(ofItem(telecom("A", [["U43", null]]), "C01")?.actual).toBe(2.25);
    // (20·3 + 60·2 + 30·2.5) / 110 and (60·2 + 30·2.5) / 90
    expect(ofItem(telecom("A", [["U43", 20]]), "C01")).toMatchObject({ actual: 2.32, ratings: 4 });
    expect(ofItem(telecom("A", [["U43", 0]]), "C01")).toMatchObject({ actual: 2.17, ratings: 3 });
  });

  it("never makes a level of self-ratings alone", () => {
    expect(ofItem(telecom("B", [["U43", 90]]), "C18")?.actual).toBeNull();
  });
});

describe("the smallest number of ratings of anonymous groups", () => {
  it("hides a group with fewer, and neither self nor superior", () => {
    // (10·3 + 60·2) / 70, and with one peer left (10·2 + 60·1) / 70
    expect(ofItem(telecom("A", [["U44", 3]]), "C01")).toMatchObject({ actual: 2.14, ratings: 2 });
    expect(ofItem(telecom("A", [["U44", 2]]), "C01")).toMatchObject({ actual: 2.25, ratings: 4 });
    expect(ofItem(telecom("A", [["U44", 2]]), "C04")).toMatchObject({ actual: 1.14, ratings: 2 });
  });

  it("never lowers the minimum of the rater groups", () => {
    const tables = telecom("A", [["U44", 2]]);
    const raters = tables.raters.map((row) => (row[0] === "Peers" ? ["Peers", 30, 3] : row));
    expect(ofItem({ ...tables, raters }, "C01")?.actual).toBe(2.14);
  });
});

describe("every result", () => {
  it("carries the settings that it was made with", () => {
    const tables = telecom("A", [
      ["U04", 0.3],
      ["U41", 2],
    ]);
    expect(resultOf(tables).rulesVersion).toBe("1; U04=0.3; U41=2");
    expect(team(readAssessment(tables))[1]?.at(-1)).toBe("1; U04=0.3; U41=2");
    expect(resultOf(telecom("A", [])).rulesVersion).toBe("1");
  });
});
