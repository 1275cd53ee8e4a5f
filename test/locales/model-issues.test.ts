import { modelIssueSentence as english } from "../../src/locales/en/model-issues";
import { modelIssueSentence as chinese } from "../../src/locales/zh-CN/model-issues";
import { parseModel } from "../../src/core/model/parse-model";
import type { ModelIssue } from "../../src/core/model/model-issue";
import { smallModel } from "../core/model/small-model";

describe("The sentences of model issues", () => {
  const rungMissing: ModelIssue = {
    code: "rung-missing",
    parameters: { item: "C03", level: 4 },
    severity: "error",
    path: ["items", 2, "rungs"],
  };

  it("name the place, what is wrong and what to do", () => {
    expect(english(rungMissing)).toBe("items[2].rungs: C03 has no description of level 4. Add it.");
    expect(chinese(rungMissing)).toBe("items[2].rungs：C03 缺少第 4 级的行为描述，请补上。");
  });

  it("leave out the place where the whole file is meant", () => {
    const tooLarge: ModelIssue = {
      code: "file-too-large",
      parameters: { characters: 3_000_000, limit: 2_000_000 },
      severity: "error",
      path: [],
    };
    expect(english(tooLarge)).toMatch(/^The file holds 3,000,000 characters/);
    expect(chinese(tooLarge)).toMatch(/^文件有 3,000,000 个字符/);
  });

  it("write out every kind of value", () => {
    const model = { ...smallModel(), items: null, version: 1, grades: "G1" };
    const parsed = parseModel(model);
    const sentences = "issues" in parsed ? parsed.issues.map((issue) => [english(issue), chinese(issue)]) : [];
    expect(sentences).toEqual([
      [
        "version: Here stands a number; a text in quotation marks is needed.",
        "version：这里应为引号括起的文字，现为数字，请改正。",
      ],
      ["items: Here stands nothing; a list in [ ] is needed.", "items：这里应为[ ] 列表，现为空值，请改正。"],
      [
        "grades: Here stands a text in quotation marks; a list in [ ] is needed.",
        "grades：这里应为[ ] 列表，现为引号括起的文字，请改正。",
      ],
    ]);
  });

  it("do not print a line break of a name as such", () => {
    const issue: ModelIssue = {
      code: "name-has-sign",
      parameters: { name: "A B", sign: "\n" },
      severity: "error",
      path: ["name", "en"],
    };
    expect(english(issue)).toContain("a line break or control character");
    expect(chinese(issue)).toContain("换行或控制字符");
  });
});
