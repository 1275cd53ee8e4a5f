import { resolve } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { completeMetadata, FUNCTION_FILES, translateMetadata } from "../../src/functions/metadata-plugin.js";
import { FUNCTION_TEXTS } from "../../src/locales/function-texts";

const { en: english, zh: chinese } = FUNCTION_TEXTS;

interface FunctionEntry {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: string;
    readonly dimensionality?: string;
    readonly optional?: boolean;
  }[];
}

interface Metadata {
  readonly functions: readonly FunctionEntry[];
}

/** Ids with parameters in their order: promises that workbooks in the field depend on. */
const PROMISED = {
  WEIGHTED: "values, weights, [missing]",
  COVERAGE: "values, weights",
  ACTUAL: "ratings, groups, groupWeights, [top]",
  GAP: "actual, required",
  STATUS: "actual, required, [tolerance]",
  MATCH: "actuals, requireds, weights",
  BAND: "score, [cuts], [labels]",
  GRADE: "matches, coverages, names, [pass]",
  EXAM: "scores, weights",
  EXAMLEVEL: "levels, scores, [pass]",
  LADDER: "met, [method]",
  SCALES: "actuals, requireds, lowest, weights",
  QUADRANT: "self, others, selfCut, othersCut",
  QUOTA: "scores, shares",
  SCORECARD: "person, people, ratings, profile, raters, [exams], [rules]",
  SUMMARY: "person, people, ratings, profile, raters, [exams], [rules]",
  TEAM: "people, ratings, profile, raters, [exams], [rules]",
  RWG: "ratings, points, [null]",
  RWGJ: "matrix, points",
  ADM: "ratings",
  ICC: "matrix, type",
  KAPPA: "rater1, rater2, [weights]",
  KAPPATABLE: "table, [weights]",
  ALPHA: "matrix, [metric]",
  AHP: "matrix",
  AHPCR: "matrix",
  ROC: "n",
  ENTROPY: "matrix",
  DISTANCE: "a, b, [weights]",
  SIMILARITY: "a, b",
  SEM: "sd, reliability",
  BORDERLINE: "score, cut, sem, [z]",
  ANGOFF: "matrix",
};

describe("the metadata of the custom functions", () => {
  let generated: { readonly metadataJson: string; readonly errors: readonly string[] };
  let metadata: Metadata;

  beforeAll(async () => {
    generated = await generateCustomFunctionsMetadata(FUNCTION_FILES.map((file) => resolve(file)));
    metadata = completeMetadata(JSON.parse(generated.metadataJson));
  });

  const texts = ({ functions }: Metadata) =>
    Object.fromEntries(
      functions.map(({ id, description, parameters }) => [
        id,
        { description, parameters: Object.fromEntries(parameters.map((p) => [p.name, p.description])) },
      ]),
    );

  it("is generated without an objection", () => {
    expect(generated.errors).toEqual([]);
  });

  it("keeps the promised ids, parameters and their order", () => {
    const signatures = metadata.functions.map(({ id, parameters }) => [
      id,
      parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", "),
    ]);
    expect(Object.fromEntries(signatures)).toEqual(PROMISED);
    expect(metadata.functions.map(({ name }) => name)).toEqual(metadata.functions.map(({ id }) => id));
  });

  it("lets blank cells and error values arrive", () => {
    expect(metadata).toMatchObject({ allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: false });
    for (const entry of metadata.functions) {
      expect(entry).toMatchObject({ allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: false });
      for (const { name, type } of entry.parameters)
        expect([name, type]).toEqual([name, name === "missing" ? "string" : "any"]);
    }
  });

  it("says in English what the language file says", () => {
    expect(texts(metadata)).toEqual(english);
  });

  it("has every text in Chinese, and no other", () => {
    const translated: Metadata = translateMetadata(metadata, chinese);
    expect(texts(translated)).toEqual(chinese);
    expect(translated.functions.map(({ name, parameters }) => [name, parameters.map((p) => p.name)])).toEqual(
      metadata.functions.map(({ name, parameters }) => [name, parameters.map((p) => p.name)]),
    );
    for (const { description, parameters } of translated.functions) {
      for (const text of [description, ...parameters.map((p) => p.description)])
        expect(text).toMatch(/\p{Script=Han}/u);
    }
  });

  it("names a text that is missing", () => {
    expect(() => translateMetadata(metadata, { ...chinese, MATCH: { description: "匹配度", parameters: {} } })).toThrow(
      "MATCH, actuals",
    );
  });
});
