import { parseModel } from "../../../src/core/model/parse-model";
import { inChinese, modelFrom, smallModel } from "./small-model";

describe("A model file in one language", () => {
  it("is a model that says which, with every text there to be shown", () => {
    const model = modelFrom(inChinese(smallModel()));
    expect(model.language).toBe("zh");
    expect(model.name).toEqual({ zh: "小模型", en: "小模型" });
    expect(model.items[0]).toMatchObject({
      rungs: [{ behaviours: [{ zh: "按时完成走访。", en: "按时完成走访。" }, {}] }, {}],
    });
  });

  it("is told from one in both languages, which has nothing to say", () => {
    expect(modelFrom(smallModel())).not.toHaveProperty("language");
  });

  it("says where a text is in the other language only", () => {
    const file = inChinese(smallModel()) as { items: { name: unknown }[] };
    if (file.items[0]) file.items[0].name = { en: "Ability" };
    expect(parseModel(file)).toMatchObject({ issues: [{ code: "key-missing", path: ["items", 0, "name", "zh"] }] });
  });

  it("says where a text is missing in a file of both languages", () => {
    const file = smallModel() as { categories: { name: unknown }[] };
    if (file.categories[0]) file.categories[0].name = { zh: "基本能力" };
    expect(parseModel(file)).toMatchObject({
      issues: [{ code: "key-missing", path: ["categories", 0, "name", "en"] }],
    });
  });

  it("is the same when what was made of it is read again", () => {
    const model = modelFrom(inChinese(smallModel()));
    expect(modelFrom(JSON.parse(JSON.stringify(model)))).toEqual(model);
  });
});
