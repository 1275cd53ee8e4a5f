import { FUNCTION_FAMILIES } from "../../src/core/functions/definition";
import { faultTexts } from "../../src/locales/en/faults";
import { CELL_SIGNS } from "../../src/locales/en/pane-functions";
import { FUNCTION_PAGE_TEXTS } from "../../src/locales/function-page-texts";

const CODES = Object.keys(faultTexts.sentences).sort();

describe.each(["en", "zh"] as const)("The texts of the Functions page, in %s", (language) => {
  const { page, rules, causes } = FUNCTION_PAGE_TEXTS[language];
  const sentence = language === "zh" ? /\p{Script=Han}.*。$/u : /^[A-Z].*\.$/u;

  it("say of every fault when it comes about and what to do", () => {
    expect(Object.keys(causes).sort()).toEqual(CODES);
    for (const cause of Object.values(causes)) {
      expect(cause.when).toMatch(sentence);
      expect(cause.then).toMatch(sentence);
    }
  });

  it("say every rule in a sentence of their own", () => {
    for (const rule of Object.values(rules)) expect(rule).toMatch(sentence);
    expect(new Set(Object.values(rules)).size).toBe(16);
  });

  it("name every family and explain everything that a cell can show", () => {
    expect(FUNCTION_FAMILIES.filter((family) => !page.families[family])).toEqual([]);
    for (const sign of CELL_SIGNS) expect(page.sign[sign].meaning).toMatch(sentence);
  });
});
