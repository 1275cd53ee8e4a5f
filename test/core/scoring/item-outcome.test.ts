import { readAssessment } from "../../../src/core/ratings/read-assessment";
import { knownLevels } from "../../../src/core/scoring/actual-levels";
import { itemOutcome, judgedOutcomes } from "../../../src/core/scoring/item-outcome";
import { personResult } from "../../../src/core/scoring/person-result";
import { BLANK, composedTables } from "./composed-tables";

const DIVIDED = [
  ["C01 领导力", "素质", 50, null, 5, null, null, 3],
  ["C011 自我", "素质", 60, null, 5, "C01", null, 3],
  ["C012 他人", "素质", 40, null, 5, "C01", null, 3],
];
const SCALED = [
  ["C01 ACH 成就导向", "素质", 1, null, 100, null, null, 100],
  ["C011 A", "素质", 60, null, 7, "C01", -1, 5],
  ["C012 B", "素质", 40, null, 5, "C01", 0, 3],
  ["C02 沟通", "素质", 1, null, 5, null, null, 2],
];

function read(...given: Parameters<typeof composedTables>) {
  const assessment = readAssessment(composedTables(...given));
  const [person] = assessment.people;
  const [grade] = assessment.profile.grades;
  if (person === undefined || grade === undefined) throw new Error("The tables have one person and one grade.");
  const known = knownLevels(assessment, person);
  return { assessment, known, grade, reasons: personResult(assessment, person).total?.reasons ?? [] };
}

describe("how an item stands against a grade", () => {
  it.each([
    ["rated", { C011: 4, C012: 3 }, { actual: 3.6, gap: 0.6, status: 1, begun: false }],
    ["begun", { C011: 4, C012: BLANK }, { actual: null, gap: null, status: null, begun: true }],
    ["begun at its last part", { C011: BLANK, C012: 3 }, { actual: null, status: null, begun: true }],
    ["not rated at all", { C011: BLANK, C012: BLANK }, { actual: null, status: null, begun: false }],
  ])("is that of its parts: %s", (_, ratings, expected) => {
    const { assessment, known, grade, reasons } = read(DIVIDED, ratings);
    expect(itemOutcome(assessment, known, grade, 0)).toMatchObject({ required: 3, ...expected });
    expect(reasons.some(({ kind }) => kind === "partNotRated")).toBe(expected.begun === true);
  });

  it.each([
    // (4 + 1) / (5 + 1) · 60 + 3 / 3 · 40; the level 4 of 5 is short by more than the tolerance.
    ["rated", { C011: 4, C012: 3, C02: 2 }, { actual: 90, gap: null, status: -1, begun: false }],
    ["all met", { C011: 6, C012: 3, C02: 2 }, { actual: 100, gap: null, status: 1, begun: false }],
    ["begun", { C011: 4, C012: BLANK, C02: 2 }, { actual: null, gap: null, status: null, begun: true }],
    ["not rated", { C011: BLANK, C012: BLANK, C02: 2 }, { actual: null, gap: null, status: null, begun: false }],
  ])("is that of its weakest scale, and the fulfilment of all: %s", (_, ratings, expected) => {
    const { assessment, known, grade } = read(SCALED, ratings);
    expect(itemOutcome(assessment, known, grade, 0)).toMatchObject({ required: 100, ...expected });
  });

  it("requires nothing without a grade, and does not exist for an item that the profile has not", () => {
    const { assessment, known } = read(SCALED, { C011: 6, C012: 3, C02: 4 });
    const nothing = { required: null, gap: null, status: null };
    expect(itemOutcome(assessment, known, null, 0)).toMatchObject({ ...nothing, actual: null });
    expect(itemOutcome(assessment, known, null, 3)).toMatchObject({ ...nothing, actual: 4 });
    expect(itemOutcome(assessment, known, null, 9)).toBeNull();
  });

  it("is judged of the items that the grade asks for, their parts with them", () => {
    const { assessment, known, grade } = read(SCALED, { C011: 6, C012: 3, C02: 1 });
    const judged = (indexes?: readonly number[]) =>
      judgedOutcomes(assessment, known, grade, indexes).map(({ item, status }) => [item.code, status]);
    expect(judged()).toEqual([
      ["C01", 1],
      ["C02", -1],
    ]);
    expect(judged([1, 3])).toEqual([["C02", -1]]);
  });
});
