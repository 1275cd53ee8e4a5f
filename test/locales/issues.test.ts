import type { Issue, IssueCode, IssueParameters } from "../../src/core/issue";
import { ISSUE_CODES, ISSUE_TOPICS, issueTopic } from "../../src/core/ratings/issue-topics";
import { ISSUE_TEXTS, issueSentence } from "../../src/locales/issue-texts";
import { check, put, telecomSheets } from "../core/ratings/telecom-tables";

/** Every parameter that a sentence may ask for, of any code. */
const EVERYTHING = {
  item: "C03 沟通倾听能力",
  person: "李明",
  group: "上级",
  rater: "王芳",
  value: "5",
  lowest: 0,
  top: 4,
  level: 3,
  number: 3,
  code: "007",
  name: "李明",
  codes: ["007", "008"],
  firstName: "张三",
  firstRow: 5,
  firstGroup: "同级",
  suggestion: "上级",
  known: ["自评", "上级"],
  minimum: 3,
  items: 2,
  grade: "G2 中级",
  subject: "行业",
  dictionary: "C01 追求卓越",
  profile: "C01 成就导向",
  exams: ["C09 通用基础知识", "C10 专业基础知识", "C11 岗位基础知识", "C12 法规"],
  sum: "101",
  table: "ratings",
  header: "姓名",
  firstHeader: "P2 姓名",
  column: "P5 目标职级",
  label: "沟通",
  setting: "U04 容差",
  above: "U11 A 完全胜任",
  whole: true,
  part: "C031 倾听",
  score: 55,
  of: "W1 权重 初级",
  because: "C05 服务",
  atLeast: 4,
  found: "3",
  block: "U51 素质",
  category: "素质",
  template: 2,
  rows: 20,
  room: 32,
  lost: "both",
  cells: 6,
  areas: ["D6:E8", "J5"],
} as const;

/** What may be missing in any sentence. */
const BLANK = { person: "", rater: "", name: "", firstName: "", subject: "", label: "", known: [], found: "" };

/** What may be missing in some sentences only. */
function blanks(code: IssueCode): object {
  return {
    ...EVERYTHING,
    ...BLANK,
    ...(/^rating-/u.test(code) ? { group: "" } : {}),
    ...(code === "exam-level-not-a-level" || code === "setting-not-a-number" ? { value: "" } : {}),
    ...(code === "rater-group-spelling" ? {} : { suggestion: null }),
  };
}

function issue<C extends IssueCode>(code: C, parameters: object): Issue {
  return { code, parameters: parameters as IssueParameters[C], severity: "error" } as Issue;
}

describe.each(["zh", "en"] as const)("sentences about issues in %s", (language) => {
  const texts = ISSUE_TEXTS[language];

  it("exist for every code, and for no other", () => {
    expect(Object.keys(texts.sentences).sort()).toEqual([...ISSUE_CODES].sort());
    expect(Object.keys(texts.topics).sort()).toEqual([...ISSUE_TOPICS].sort());
  });

  it.each(ISSUE_CODES)("say %s in full, with and without the texts that may be missing", (code) => {
    for (const parameters of [EVERYTHING, blanks(code)]) {
      const sentence = issueSentence(issue(code, parameters), language);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object|“”|\(\)|（）/u);
      expect(sentence).not.toMatch(/\berror\b|invalid|failed|错误|无效|失败/iu);
      expect(sentence).toMatch(/^[^a-z\s].*[.?。？]$/u);
      expect([...sentence].length).toBeLessThan(190);
      expect(ISSUE_TOPICS).toContain(issueTopic(code));
    }
  });

  it("use the punctuation of their language", () => {
    for (const code of ISSUE_CODES) {
      const sentence = issueSentence(issue(code, EVERYTHING), language);
      if (language === "zh") expect(sentence).not.toMatch(/[,;:?!](?:\s|$)|\.$/u);
      else expect(sentence).not.toMatch(/[，。；：？（）]/u);
    }
  });
});

it("names the cell, what is wrong and what to do", () => {
  const cell = { person: "李明", group: "上级", value: "5", lowest: 0, top: 4 };
  expect(issueSentence(issue("rating-of-another-scale", { ...cell, item: "C03 沟通倾听能力" }), "zh")).toBe(
    "C03 沟通倾听能力，李明（上级）：5 不是该量表的等级，请选 0–4。",
  );
  const english = { ...cell, item: "C03 Communication & listening", person: "Li Ming", group: "superior" };
  expect(issueSentence(issue("rating-of-another-scale", english), "en")).toBe(
    "C03 Communication & listening, Li Ming (superior): 5 is not a level of this scale. Choose 0–4.",
  );
});

it("keeps names as plain text", () => {
  const sheets = telecomSheets();
  put(sheets.people, 1, "P2", "<b>张三</b>");
  put(sheets.ratings, 1, "C01", "<i>");
  const issue = check(sheets).find(({ code }) => code === "rating-not-a-level");
  expect(issue && issueSentence(issue, "zh")).toBe(
    "C01 成就导向，<b>张三</b>（自评）：“<i>”不是等级，请选 0–4 的整数。",
  );
});
