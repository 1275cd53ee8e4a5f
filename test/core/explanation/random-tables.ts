import fc from "fast-check";
import type { AssessmentTables } from "../../../src/core/tables/table";
import type { CellValue } from "../../../src/core/tables/cell";

const GROUPS = ["自评", "上级", "Peers", "下级", "客户", "Project office"] as const;

const RATING: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 5 }) },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constantFrom<CellValue>(7, 2.5, -1, "高级", "３", "n/a", true, { error: "#N/A" }) },
);
const WEIGHT: fc.Arbitrary<CellValue> = fc.oneof(
  fc.integer({ min: 0, max: 40 }),
  fc.constantFrom<CellValue>(0, 7.5, 33.3, null),
);
const REQUIRED: fc.Arbitrary<CellValue> = fc.oneof(
  fc.integer({ min: 1, max: 5 }),
  fc.constantFrom<CellValue>("–", 2.5),
);
const SCORE: fc.Arbitrary<CellValue> = fc.oneof(
  fc.integer({ min: 0, max: 100 }),
  fc.constantFrom<CellValue>(null, 59.95),
);

const ITEMS = ["C01", "C02", "C03", "C04", "C041", "C042", "C05", "C051", "C052", "C06", "C07"] as const;
const RATED = ["C01", "C02", "C03", "C041", "C042", "C051", "C052"] as const;

/** Heads of composed items, and lowest rungs of the scales of one of them. */
const PART_OF: Readonly<Record<string, string>> = { C041: "C04", C042: "C04", C051: "C05", C052: "C05" };

/** Tables with plain items, items of parts and of scales, exams by level and by points, and holes of every kind. */
export const RANDOM_TABLES: fc.Arbitrary<AssessmentTables> = fc
  .record({
    ratings: fc.array(fc.tuple(fc.nat(1), fc.nat(5), fc.tuple(...RATED.map(() => RATING))), { maxLength: 12 }),
    weights: fc.tuple(...ITEMS.map(() => WEIGHT)),
    critical: fc.tuple(...ITEMS.map(() => fc.boolean())),
    required: fc.array(fc.tuple(...ITEMS.map(() => REQUIRED)), { minLength: 1, maxLength: 3 }),
    lowest: fc.constantFrom<CellValue>(0, 1, -1),
    scales: fc.boolean(),
    groups: fc.uniqueArray(fc.record({ group: fc.nat(5), weight: WEIGHT, minimum: fc.integer({ min: 1, max: 3 }) }), {
      selector: ({ group }) => group,
      maxLength: 5,
    }),
    scores: fc.array(fc.tuple(fc.nat(1), fc.integer({ min: 1, max: 3 }), fc.nat(1), SCORE, fc.nat(1)), {
      maxLength: 8,
    }),
    rules: fc.record({
      arrangement: fc.integer({ min: 1, max: 2 }),
      missing: fc.integer({ min: 1, max: 3 }),
      criticalBand: fc.integer({ min: 0, max: 4 }),
      blocks: fc.boolean(),
      coverage: fc.constantFrom(0, 50, 80),
    }),
  })
  .map(({ ratings, weights, critical, required, lowest, scales, groups, scores, rules }): AssessmentTables => ({
    people: [
      ["P1", "P2", "P5"],
      ["001", "张三", "G1 初级"],
      ["002", "=Li", "G2"],
      ["003", "", ""],
    ],
    ratings: [
      ["R1", "R2", "R3", ...RATED],
      ...ratings.map(([person, group, levels], index) => [
        ["001", "002"][person] ?? "",
        GROUPS[group] ?? "",
        `Rater ${index}`,
        ...levels,
      ]),
    ],
    profile: [
      ["F1", "F2", "F3", "F4", "F5", "F6", "F7", ...required.map((_, grade) => `G${grade + 1} Grade ${grade + 1}`)],
      ...ITEMS.map((code, index) => [
        `${code} Item ${code}`,
        index % 2 === 0 ? "Ability" : "Attitude",
        weights[index] ?? null,
        critical[index] === true ? "yes" : null,
        code === "C07" ? 100 : 5,
        PART_OF[code] ?? null,
        scales && PART_OF[code] === "C05" ? lowest : null,
        ...required.map((levels) => (code === "C07" ? 60 : (levels[index] ?? null))),
      ]),
    ],
    raters: [["A1", "A2", "A3"], ...groups.map(({ group, weight, minimum }) => [GROUPS[group] ?? "", weight, minimum])],
    exams: [
      ["E1", "E2", "E3", "E4", "E5", "E6", "E7", "E8"],
      ...scores.map(([item, level, attempt, score, subject]) => [
        "001",
        ["C06 Item", "C07 Item"][item] ?? "",
        level,
        attempt + 1,
        `Subject ${subject}`,
        subject === 0 ? 60 : 40,
        score,
        subject === 0 ? 30 : null,
      ]),
    ],
    rules: [
      ["S1", "S2"],
      ["U05 Least coverage", rules.coverage],
      ["U07 Arrangement", rules.arrangement],
      ["U41 Missing", rules.missing],
      ["U42 Critical", rules.criticalBand],
      ...(rules.blocks
        ? [
            ["U51 Ability", 60],
            ["U52 Attitude", 40],
          ]
        : []),
    ],
  }));
