import raw from "../../src/models/catalogue-entries.json";
import type { CatalogueEntry } from "../../src/taskpane/template/catalogue-entry";
import { findModels } from "../../src/taskpane/template/find-models";

const entries = raw as unknown as readonly CatalogueEntry[];
const ids = (search: string, field = ""): string[] => findModels(entries, search, field).map(({ entry }) => entry.id);

describe("The search for models", () => {
  it("finds everything for nothing, and nothing for what nobody wrote", () => {
    expect(ids("  ")).toHaveLength(entries.length);
    expect(ids("zxqj")).toEqual([]);
  });

  it("looks into names in both languages, whatever the capitals and the width of letters", () => {
    for (const word of ["enterprise competency", "企业能力素质词典", "ＥＮＴＥＲＰＲＩＳＥ Dictionary"]) {
      expect(ids(word)).toContain("enterprise-dictionary");
    }
  });

  it("says in which items the words stand, their definitions included", () => {
    const [found] = findModels(entries, "人际网络", "").filter(({ entry }) => entry.id === "enterprise-dictionary");
    expect(found?.items.map(({ code }) => code)).toContain("C20");
    const item = entries[0]?.items[0];
    const words = item?.definition.en.split(" ").slice(0, 6).join(" ") ?? "";
    expect(findModels(entries, words, "")[0]?.items.map(({ code }) => code)).toContain(item?.code);
  });

  it("keeps to a field", () => {
    expect(ids("", "Banking")).toEqual(["bank-customer-manager"]);
  });

  it("answers every key at once: thirty times the catalogue within a blink", () => {
    const many = Array.from({ length: 30 }, () => entries.map((entry) => ({ ...entry }))).flat();
    findModels(many, "a", "");
    const start = performance.now();
    for (const word of ["c", "co", "com", "comm", "commu"]) findModels(many, word, "");
    expect((performance.now() - start) / 5).toBeLessThan(100);
  });
});
