import type { FaultReason } from "../../src/core/scoring/fault";
import { faultSentence, unexpectedSentence } from "../../src/locales/fault-texts";
import { faultTexts as en } from "../../src/locales/en/faults";
import { faultTexts as zh } from "../../src/locales/zh-CN/faults";

const place = { parameter: "weights", row: 3, column: 1, value: "x" };

/** One of every fault. */
const REASONS: readonly FaultReason[] = [
  { code: "not-a-number", parameters: place },
  { code: "argument-not-a-number", parameters: { parameter: "score", value: "" } },
  { code: "negative-weight", parameters: place },
  { code: "negative-argument", parameters: { parameter: "pass" } },
  { code: "score-out-of-range", parameters: place },
  { code: "shapes-differ", parameters: { first: "values", second: "weights" } },
  { code: "unknown-option", parameters: { parameter: "missing", value: "drop", options: "skip, zero" } },
  { code: "unknown-group", parameters: { position: 2, value: "neighbours" } },
  { code: "group-weight-columns", parameters: { columns: 4 } },
  { code: "cuts-not-ascending", parameters: {} },
  { code: "labels-not-for-cuts", parameters: { cuts: 3, labels: 2 } },
  { code: "negative-number", parameters: place },
  { code: "probability-out-of-range", parameters: place },
  { code: "not-true-or-false", parameters: place },
  { code: "argument-not-a-share", parameters: { parameter: "reliability", value: "1.2" } },
  { code: "argument-not-a-count", parameters: { parameter: "n", value: "2.5", most: 1000 } },
  { code: "rows-of-different-length", parameters: { parameter: "matrix" } },
  { code: "no-shares", parameters: { parameter: "shares" } },
  { code: "not-square", parameters: { parameter: "matrix", rows: 3, columns: 4 } },
  { code: "too-many-criteria", parameters: { parameter: "matrix", criteria: 11, most: 10 } },
  { code: "comparison-not-positive", parameters: place },
  { code: "diagonal-not-one", parameters: place },
  { code: "not-reciprocal", parameters: { ...place, mirrored: "5" } },
  { code: "nothing-varies", parameters: { parameter: "matrix" } },
  { code: "column-without-number", parameters: { parameter: "matrix", column: 4 } },
  { code: "level-not-whole", parameters: place },
  { code: "value-missing", parameters: { position: 2 } },
  { code: "cell-missing", parameters: place },
  { code: "column-missing", parameters: { table: "CompetencyPeople", code: "P1" } },
  { code: "table-weight-negative", parameters: { table: "CompetencyProfile", row: 3 } },
  { code: "no-person-chosen", parameters: {} },
  { code: "unknown-person", parameters: { person: "0007" } },
  { code: "too-few-ratings", parameters: { parameter: "ratings" } },
  { code: "rating-gap", parameters: place },
  { code: "item-not-rated", parameters: { column: 2 } },
  { code: "item-rated-once", parameters: { column: 2 } },
  { code: "points-not-whole", parameters: { value: "1.5" } },
  { code: "ratings-exceed-points", parameters: { parameter: "ratings", lowest: 1, highest: 45, points: 5 } },
  { code: "unknown-null", parameters: { value: "triangular" } },
  { code: "below-chance", parameters: {} },
  { code: "matrix-too-small", parameters: { rows: 1, columns: 4 } },
  { code: "targets-alike", parameters: {} },
  { code: "no-variance", parameters: {} },
  { code: "no-common-ratings", parameters: {} },
  { code: "no-counts", parameters: { parameter: "table" } },
  { code: "weights-for-categories", parameters: { rows: 4, categories: 3 } },
  { code: "weight-on-diagonal", parameters: { row: 2, value: 7 } },
  { code: "too-large", parameters: {} },
];

describe("what functions say when they have no answer", () => {
  it("is said for every fault in both languages", () => {
    const codes = REASONS.map(({ code }) => code).sort();
    expect(Object.keys(en.sentences).sort()).toEqual(codes);
    expect(Object.keys(zh.sentences).sort()).toEqual(codes);
  });

  it.each(REASONS.map((reason) => [reason.code, reason] as const))("holds every parameter of %s", (_, reason) => {
    const [english, chinese] = [faultSentence(reason, "en"), faultSentence(reason, "zh")];
    expect(english).toMatch(/[.]$/u);
    expect(chinese).toMatch(/\p{Script=Han}.*。$/u);
    for (const [name, value] of Object.entries(reason.parameters)) {
      if (value === "" || (name === "value" && reason.code.match(/weight|missing|gap/u))) continue;
      expect(english).toContain(String(value));
      expect(chinese).toContain(String(value));
    }
  });

  it("can be copied when the add-in itself is at fault", () => {
    expect(unexpectedSentence("x is not a function", "en")).toContain("x is not a function");
    expect(unexpectedSentence("x is not a function", "zh")).toContain("x is not a function");
  });
});
