import type { Issue } from "../../../src/core/issue";
import { applyCorrection, issueKey } from "../../../src/core/ratings/issue-key";
import { issueTopic } from "../../../src/core/ratings/issue-topics";
import { levelMeant } from "../../../src/core/tables/level-meant";
import { isEmpty, shownText } from "../../../src/core/tables/cell-text";
import { quoted } from "../../../src/core/ratings/quoted";
import { readRating } from "../../../src/core/tables/rating-cell";
import { likelyGroupKey } from "../../../src/core/ratings/likely-group";
import { indexLabels, likelyLabel, withCode } from "../../../src/core/ratings/lost-code";
import { issueSentence } from "../../../src/locales/issue-texts";

const NAMES = [
  { zh: "初级", en: "Junior" },
  { zh: "高级", en: "Senior" },
];

describe("a level in words", () => {
  it.each([
    ["3级", 3],
    ["第 3 级", 3],
    ["三级", 3],
    ["Ⅲ", 3],
    ["iv", 4],
    ["Level 0", 0],
    ["senior", 2],
    [" 高 级 ", 2],
    ["2-高级", 2],
    ["Senior (2)", 2],
  ])("%p means %d", (text, level) => {
    expect(levelMeant(text, NAMES)).toBe(level);
  });

  it.each(["", "very good", "级", "33", "3 高级", "高级客户经理", "2.5级", "3/4"])("%p means none", (text) => {
    expect(levelMeant(text, NAMES)).toBeNull();
  });
});

describe("one rating", () => {
  it("is read by the scale of its item", () => {
    expect(readRating("高级", { top: 4, lowest: 0 }, NAMES)).toEqual({ kind: "names-level", level: 2 });
    expect(readRating(5, { top: 4, lowest: 0 }, [])).toEqual({ kind: "another-scale" });
    expect(readRating(5, { top: 5, lowest: 0 }, [])).toEqual({ kind: "level", level: 5 });
    expect(readRating(Number.NaN, { top: 5, lowest: 0 }, [])).toEqual({ kind: "nonsense" });
  });

  it("is empty only where nothing was typed", () => {
    expect(isEmpty(" ")).toBe(true);
    expect(isEmpty("–")).toBe(false);
    expect(isEmpty(0)).toBe(false);
  });
});

describe("cells in sentences", () => {
  it("are text in one line, cut when long, without splitting a character", () => {
    expect(shownText(7)).toBe("7");
    expect(shownText({ error: "#N/A" })).toBe("#N/A");
    expect(quoted("good\nwork")).toBe("good work");
    expect(quoted("😀".repeat(50))).toBe(`${"😀".repeat(39)}…`);
  });
});

describe("a rater group in other words", () => {
  it.each([
    ["上 级", "superior"],
    ["Line manager", "superior"],
    ["peer rating", "peers"],
    ["下属", "subordinates"],
    ["陌生人", null],
    ["", null],
  ])("%p is likely %p", (text, key) => {
    expect(likelyGroupKey(text)).toBe(key);
  });
});

describe("a damaged label", () => {
  const index = indexLabels(["C03 沟通倾听能力", "C04 同名", "C05 同名"]);

  it("is recognised by its code or its name", () => {
    expect(likelyLabel("c3 x", index)).toBe("C03 沟通倾听能力");
    expect(likelyLabel("沟通倾听能力", index)).toBe("C03 沟通倾听能力");
    expect(likelyLabel("C30 沟通倾听能力", index)).toBe("C03 沟通倾听能力");
  });

  it("is not guessed where two have the name", () => {
    expect(likelyLabel("同名", index)).toBeNull();
    expect(likelyLabel("", index)).toBeNull();
  });

  it("gets its code back and keeps the user's words", () => {
    expect(withCode("沟通与倾听", "C03")).toBe("C03 沟通与倾听");
    expect(withCode("c03沟通", "C03")).toBe("C03 沟通");
  });
});

describe("an issue in a list", () => {
  const issue: Issue = {
    code: "weights-sum",
    parameters: { sum: "99" },
    severity: "warning",
    place: { sheet: "Profile", row: 2, column: 2 },
  };

  it("has a key, a topic, a sentence, and no correction where none is safe", () => {
    expect(issueKey(issue)).toBe("weights-sum@Profile!2,2");
    expect(issueTopic("rating-missing")).toBe("ratings");
    expect(issueSentence(issue, "en")).toBe("Weights sum to 99%, not 100%. Adjust them.");
    expect(applyCorrection(issue)).toBeNull();
  });
});
