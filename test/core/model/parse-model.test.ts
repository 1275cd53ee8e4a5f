import type { ModelIssue } from "../../../src/core/model/model-issue";
import { modelPlace } from "../../../src/core/model/model-issue";
import { LONGEST_MODEL_TEXT, parseModel, parseModelText, type ParsedModel } from "../../../src/core/model/parse-model";
import { smallModel, type SmallModel } from "./small-model";

function issuesOf(parsed: ParsedModel): readonly ModelIssue[] {
  if ("model" in parsed) throw new Error("expected issues, got a model");
  return parsed.issues;
}

/** "code place" of each issue of a small model that was spoilt. */
function found(spoil: (model: SmallModel) => void): string[] {
  const model = smallModel();
  spoil(model);
  return issuesOf(parseModelText(JSON.stringify(model))).map(({ code, path }) => `${code} ${modelPlace(path)}`.trim());
}

describe("parseModelText", () => {
  it("takes a sound model as it is", () => {
    const model = smallModel();
    expect(parseModelText(JSON.stringify(model))).toEqual({ model, warnings: [] });
  });

  it("takes a file that begins with a byte order mark", () => {
    expect(parseModelText(`\uFEFF${JSON.stringify(smallModel())}`)).toHaveProperty("model");
  });

  it("refuses a text of 3 MB before parsing it", () => {
    const parse = jest.spyOn(JSON, "parse");
    const parsed = parseModelText(" ".repeat(3_000_000));
    const parses = parse.mock.calls.length;
    parse.mockRestore();
    expect(issuesOf(parsed)).toEqual([
      {
        code: "file-too-large",
        parameters: { characters: 3_000_000, limit: LONGEST_MODEL_TEXT },
        severity: "error",
        path: [],
      },
    ]);
    expect(parses).toBe(0);
  });

  it.each(["", "{", "<model/>", "undefined", "{'id': 1}"])("says that %j is no JSON", (text) => {
    expect(issuesOf(parseModelText(text))).toEqual([
      { code: "file-not-json", parameters: {}, severity: "error", path: [] },
    ]);
  });

  it.each(["null", "5", '"model"', "[]", "true"])("says that %s is not a model", (text) => {
    expect(issuesOf(parseModelText(text))).toMatchObject([{ code: "value-of-other-kind", path: [] }]);
  });

  it("survives half a million nested lists", () => {
    const text = "[".repeat(500_000) + "]".repeat(500_000);
    expect(issuesOf(parseModelText(text))).toHaveLength(1);
  });
});

describe("The shape of a model file", () => {
  it("refuses unknown keys wherever they stand", () => {
    expect(found((model) => Object.assign(model, { macro: "=1+1" }))).toEqual(["key-unknown macro"]);
    expect(found((model) => Object.assign(model.items[0], { colour: "red" }))).toEqual(["key-unknown items[0].colour"]);
    expect(found((model) => Object.assign(model.items[0].name, { fr: "Nom" }))).toEqual([
      "key-unknown items[0].name.fr",
    ]);
    expect(found((model) => Object.assign(model.items[0], { papers: [] }))).toEqual(["key-unknown items[0].papers"]);
  });

  it.each(["__proto__", "constructor", "prototype", "toString"])(
    "refuses the key %s and leaves prototypes alone",
    (key) => {
      const text = JSON.stringify(smallModel()).replace('"kind":"rated"', `"kind":"rated","${key}":{"critical":true}`);
      expect(issuesOf(parseModelText(text))).toMatchObject([{ code: "key-unknown", path: ["items", 0, key] }]);
      expect(({} as Record<string, unknown>)["critical"]).toBeUndefined();
    },
  );

  it("does not read a needed field from __proto__", () => {
    const text = JSON.stringify(smallModel()).replace('"id":"small-model"', '"__proto__":{"id":"small-model"}');
    const codes = issuesOf(parseModelText(text)).map(({ code }) => code);
    expect(codes).toEqual(["key-missing", "key-unknown"]);
  });

  it("does not read fields that an object inherits", () => {
    expect(parseModel(Object.create(smallModel()))).toEqual({
      issues: [{ code: "data-not-plain", parameters: {}, severity: "error", path: [] }],
    });
    const model = smallModel();
    const heir: unknown = { ...model, items: [Object.create(model.items[0]), model.items[1]] };
    expect(parseModel(heir)).toMatchObject({ issues: [{ code: "data-not-plain", path: ["items", 0] }] });
  });

  it("runs no getter", () => {
    const getter = jest.fn(() => "small-model");
    const model = Object.defineProperty({ ...smallModel() }, "id", { get: getter, enumerable: true });
    expect(parseModel(model)).toMatchObject({ issues: [{ code: "data-not-plain" }] });
    expect(getter).not.toHaveBeenCalled();
  });

  it("comes to an end with data that holds itself", () => {
    const loop: Record<string, unknown> = { format: 1 };
    loop["items"] = [loop];
    expect(issuesOf(parseModel(loop)).length).toBeGreaterThan(0);
  });

  it("names the field that is missing and the field that is of another kind", () => {
    expect(found((model) => Reflect.deleteProperty(model.items[1].rungs[0]!, "gist"))).toEqual([
      "key-missing items[1].rungs[0].gist",
    ]);
    expect(found((model) => Reflect.deleteProperty(model.items[0], "kind"))).toEqual(["key-missing items[0].kind"]);
    expect(found((model) => Object.assign(model.items[0], { weight: "60" }))).toEqual([
      "value-of-other-kind items[0].weight",
    ]);
    expect(found((model) => Object.assign(model, { items: {} }))).toEqual(["value-of-other-kind items"]);
  });

  it("names what is possible where a value is none of the list", () => {
    const model = smallModel();
    model.items[0].kind = "guessed";
    expect(issuesOf(parseModel(model))).toEqual([
      {
        code: "value-not-listed",
        parameters: { value: "guessed", allowed: ["rated", "exam", "scaled", "divided"] },
        severity: "error",
        path: ["items", 0, "kind"],
      },
    ]);
    expect(found((spoilt) => Object.assign(spoilt, { format: 2 }))).toEqual(["value-not-listed format"]);
  });

  it("refuses figures and texts out of bounds", () => {
    expect(found((model) => (model.items[0].weight = -5))).toEqual(["number-too-small items[0].weight"]);
    expect(found((model) => (model.items[0].weight = 101))).toEqual(["number-too-large items[0].weight"]);
    expect(found((model) => (model.items[0].required = [1.5, 2]))).toEqual([
      "value-of-other-kind items[0].required[0]",
    ]);
    expect(found((model) => (model.name.zh = "  "))).toEqual(["text-blank name.zh"]);
    expect(found((model) => (model.summary.en = "x".repeat(1001)))).toEqual(["text-too-long summary.en"]);
    expect(found((model) => (model.grades = []))).toEqual(["list-too-short grades"]);
    expect(found((model) => (model.raterGroups = Array.from({ length: 6 }, () => model.raterGroups[0]!)))).toEqual([
      "list-too-long raterGroups",
    ]);
  });

  it("lists a hundred issues at most and counts the others", () => {
    const issues = issuesOf(parseModel({ ...smallModel(), items: Array.from({ length: 150 }, () => 5) }));
    expect(issues).toHaveLength(101);
    expect(issues.at(-1)).toMatchObject({ code: "further-issues", parameters: { count: 50 } });
  });
});
