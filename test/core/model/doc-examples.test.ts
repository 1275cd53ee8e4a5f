import { modelPlace } from "../../../src/core/model/model-issue";
import { parseModel, parseModelText } from "../../../src/core/model/parse-model";
import { foreignObject } from "../../../src/core/model/plain-data";
import { sumOfWeights } from "../../../src/core/model/sum-of-weights";

describe("The examples in the comments of core/model", () => {
  it("hold for modelPlace", () => {
    expect(modelPlace(["items", 3, "rungs", 0, "gist", "zh"])).toBe("items[3].rungs[0].gist.zh");
  });

  it("hold for parseModel and parseModelText", () => {
    const parsed = parseModel({ format: 1 });
    expect("issues" in parsed && parsed.issues[0]).toMatchObject({ code: "key-missing", parameters: { key: "id" } });
    expect(parseModelText("{")).toEqual({
      issues: [{ code: "file-not-json", parameters: {}, severity: "error", path: [] }],
    });
  });

  it("hold for foreignObject", () => {
    expect(foreignObject({ items: [{ code: "C01" }] })).toBeNull();
  });

  it("hold for sumOfWeights", () => {
    expect(sumOfWeights([{ weight: 33.4 }, { weight: 33.3 }, { weight: 33.3 }])).toBe(100);
  });
});
