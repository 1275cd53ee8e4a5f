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
  { code: "level-not-whole", parameters: place },
  { code: "value-missing", parameters: { position: 2 } },
  { code: "cell-missing", parameters: place },
  { code: "column-missing", parameters: { table: "CompetencyPeople", code: "P1" } },
  { code: "table-weight-negative", parameters: { table: "CompetencyProfile", row: 3 } },
  { code: "no-person-chosen", parameters: {} },
  { code: "unknown-person", parameters: { person: "0007" } },
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
      if (value === "" || (name === "value" && reason.code.match(/weight|missing/u))) continue;
      expect(english).toContain(String(value));
      expect(chinese).toContain(String(value));
    }
  });

  it("can be copied when the add-in itself is at fault", () => {
    expect(unexpectedSentence("x is not a function", "en")).toContain("x is not a function");
    expect(unexpectedSentence("x is not a function", "zh")).toContain("x is not a function");
  });
});
