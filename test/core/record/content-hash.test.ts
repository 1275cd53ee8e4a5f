import { contentHash, fnv1a64 } from "../../../src/core/record/content-hash";
import { smallModel } from "../model/small-model";

describe("The hash of a model's content", () => {
  it.each([
    ["", "cbf29ce484222325"],
    ["a", "af63dc4c8601ec8c"],
    ["foobar", "85944171f73967e8"],
  ])("is FNV-1a of 64 bits, as its authors publish for %j", (text, expected) => {
    expect(fnv1a64(text)).toBe(expected);
  });

  it("does not depend on the order of keys", () => {
    const model = smallModel();
    const turned = Object.fromEntries(Object.entries(model).reverse());
    expect(Object.keys(turned)[0]).not.toBe(Object.keys(model)[0]);
    expect(contentHash(turned)).toBe(contentHash(model));
  });

  it("differs where one character of one text differs, in any language", () => {
    const other = smallModel();
    other.items[0].name.zh = "能力C0l";
    expect(contentHash(other)).not.toBe(contentHash(smallModel()));
  });

  it("differs where the order of a list differs", () => {
    expect(contentHash([1, 2])).not.toBe(contentHash([2, 1]));
  });
});
