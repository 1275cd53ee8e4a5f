import { CUSTOM_FUNCTIONS } from "../../src/core/functions/custom-functions";
import type { Parameter } from "../../src/core/functions/parameter";
import { functionsMetadata } from "../../src/functions/metadata";

/** Ids with parameters in their order, {} around ranges and [] around what is optional: promises to workbooks in the field. */
const PROMISED = {
  WEIGHTED: "{values}, {weights}, [missing]",
  COVERAGE: "{values}, {weights}",
  ACTUAL: "{ratings}, {groups}, {groupWeights}, [top]",
  GAP: "actual, required",
  STATUS: "actual, required, [tolerance]",
  MATCH: "{actuals}, {requireds}, {weights}",
  BAND: "score, [{cuts}], [{labels}]",
  GRADE: "{matches}, {coverages}, {names}, [pass]",
  EXAM: "{scores}, {weights}",
  EXAMLEVEL: "{levels}, {scores}, [pass]",
  LADDER: "{met}, [method]",
  SCALES: "{actuals}, {requireds}, {lowest}, {weights}",
  QUADRANT: "self, others, selfCut, othersCut",
  QUOTA: "{scores}, {shares} → cells",
  SCORECARD: "person, {people}, {ratings}, {profile}, {raters}, [{exams}], [{rules}] → cells",
  SUMMARY: "person, {people}, {ratings}, {profile}, {raters}, [{exams}], [{rules}] → cells",
  TEAM: "{people}, {ratings}, {profile}, {raters}, [{exams}], [{rules}] → cells",
  RWG: "{ratings}, points, [null]",
  RWGJ: "{matrix}, points, [null]",
  ADM: "{ratings}",
  ICC: "{matrix}, type",
  KAPPA: "{rater1}, {rater2}, [{weights}]",
  KAPPATABLE: "{table}, [{weights}]",
  ALPHA: "{matrix}, [metric]",
  AHP: "{matrix} → cells",
  AHPCR: "{matrix}",
  ROC: "n → cells",
  ENTROPY: "{matrix} → cells",
  DISTANCE: "{a}, {b}, [{weights}]",
  SIMILARITY: "{a}, {b}",
  SEM: "sd, reliability",
  BORDERLINE: "score, cut, sem, [z]",
  ANGOFF: "{matrix}",
};

type Metadata = ReturnType<typeof functionsMetadata>;

const english = functionsMetadata("en");
const chinese = functionsMetadata("zh");

describe("the metadata of the custom functions", () => {
  it("keeps the promised ids, parameters, their order and what they take", () => {
    expect(Object.entries(signatures(english))).toEqual(Object.entries(PROMISED));
    expect(english.functions.map(({ name }) => name)).toEqual(Object.keys(PROMISED));
  });

  it("is the same in Chinese but for its descriptions", () => {
    expect(withoutTexts(chinese)).toEqual(withoutTexts(english));
  });

  it("lets blank cells and error values arrive", () => {
    expect(english).toMatchObject({ allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: false });
    for (const entry of english.functions) {
      expect(entry).toMatchObject({ allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: false });
      for (const { name, type } of entry.parameters)
        expect([name, type]).toEqual([name, name === "missing" ? "string" : "any"]);
    }
  });

  it.each([
    ["English", english, /^[A-Z1-9"].*[^\s.]\.?$/u],
    ["Chinese", chinese, /\p{Script=Han}/u],
  ] as const)("describes every function and every parameter in %s", (_, { functions }, sentence) => {
    for (const { id, description, parameters } of functions) {
      for (const text of [description, ...parameters.map((parameter) => parameter.description)])
        expect([id, text]).toEqual([id, expect.stringMatching(sentence)]);
    }
  });

  it.each([
    ["English", english],
    ["Chinese", chinese],
  ] as const)("names option words and usual numbers with the parameters that have them, in %s", (_, { functions }) => {
    CUSTOM_FUNCTIONS.forEach(({ id, parameters }, index) => {
      parameters.forEach(({ name, kind, usual }: Parameter, position) => {
        const text = functions[index]?.parameters[position]?.description ?? "";
        const named = [...(kind.words ?? []), ...(usual === undefined ? [] : [String(usual)])];
        expect([id, name, named.filter((word) => !text.includes(word))]).toEqual([id, name, []]);
      });
    });
  });
});

function signatures({ functions }: Metadata): Readonly<Record<string, string>> {
  return Object.fromEntries(
    functions.map(({ id, parameters, result }) => {
      const shown = parameters.map(({ name, dimensionality, optional }) => {
        const taken = dimensionality === "matrix" ? `{${name}}` : name;
        return optional ? `[${taken}]` : taken;
      });
      return [id, shown.join(", ") + (result.dimensionality === "matrix" ? " → cells" : "")];
    }),
  );
}

function withoutTexts(metadata: Metadata): unknown {
  return JSON.parse(JSON.stringify(metadata, (key, value: unknown) => (key === "description" ? undefined : value)));
}
