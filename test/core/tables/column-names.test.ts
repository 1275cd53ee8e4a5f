import {
  codeOfSetting,
  COLUMN_NAMES,
  foldedName,
  GRADE_COLUMN_NAMES,
  type KnownName,
  type NamesByCode,
  RULE_NAMES,
} from "../../../src/core/tables/column-names";
import {
  COLUMN_CODES,
  findColumns,
  FORM_COLUMN_CODES,
  MODEL_COLUMN_CODES,
  OPTIONAL_COLUMN_CODES,
} from "../../../src/core/tables/columns";
import { RULE_CODES, WORD_CODES } from "../../../src/core/tables/rule-codes";
import { readRuleRows } from "../../../src/core/tables/rules";
import { viewTable } from "../../../src/core/tables/table-view";
import { PLAN_TEXTS } from "../../../src/locales/plan-texts";

const NAMES: Readonly<Record<string, NamesByCode>> = COLUMN_NAMES;
const CODES: readonly (readonly [table: string, code: string])[] = [
  ...[COLUMN_CODES, OPTIONAL_COLUMN_CODES, FORM_COLUMN_CODES, { model: MODEL_COLUMN_CODES }].flatMap((tables) =>
    Object.entries<Readonly<Record<string, string>>>(tables).flatMap(([table, codes]) =>
      Object.values(codes).map((code) => [table, code] as const),
    ),
  ),
];

describe("The known names of columns and settings", () => {
  it.each(CODES)("are there for every column: %s %s", (table, code) => {
    expect(NAMES[table]?.[code]?.zh).toMatch(/\p{Script=Han}/u);
    expect(NAMES[table]?.[code]?.en).toMatch(/^[A-Z]/u);
  });

  it("are there for every setting but bands and blocks, whose labels are the user's own", () => {
    const codes = [...Object.values(RULE_CODES), ...Object.values(WORD_CODES)];
    expect(Object.keys(RULE_NAMES).sort()).toEqual(codes.sort());
  });

  it.each([...Object.entries(NAMES), ["settings", RULE_NAMES as NamesByCode] as const])(
    "mean one thing each: %s",
    (_, names) => {
      const all = Object.entries<KnownName>(names).flatMap(([code, { zh, en, earlier }]) =>
        [...new Set([zh, en, ...earlier].map(foldedName))].map((name) => [name, code]),
      );
      expect(new Map(all.map(([name = "", code = ""]) => [name, code])).size).toBe(all.length);
    },
  );

  it.each(["zh", "en"] as const)("are the words that sheets show: %s", (language) => {
    const texts = PLAN_TEXTS[language];
    const shown = {
      M1: texts.dictionary.item,
      M2: texts.dictionary.category,
      M3: texts.dictionary.definition,
      M4: texts.dictionary.basis,
      F6: texts.profile.partOf,
      F7: texts.profile.lowest,
      E8: texts.exams.minimum,
      W: texts.columns.profile.weight,
      N: texts.profile.note,
    };
    const { model, profile, exams } = COLUMN_NAMES;
    const known: NamesByCode = { ...model, F6: profile.F6, F7: profile.F7, E8: exams.E8, ...GRADE_COLUMN_NAMES };
    expect(shown).toEqual(Object.fromEntries(Object.entries(known).map(([code, name]) => [code, name[language]])));
  });
});

describe("A column is found by its name where it has no code", () => {
  it("in either language, without regard to case, spaces and width, and without a unit at the end", () => {
    const { at } = findColumns(["备注", " ＮＡＭＥ ", "编 号", "grade aimed at"], "people");
    expect([...at]).toEqual([
      ["P2", 1],
      ["P1", 2],
      ["P5", 3],
    ]);
    expect(findColumns(["能力素质项", "权重（%）", "最高等级 (级)"], "profile").at.get("F3")).toBe(1);
  });

  it("while a header with the code has it in any case, and the name is there twice", () => {
    const columns = findColumns(["Name", "P2 姓名"], "people");
    expect(columns.at.get("P2")).toBe(1);
    expect(columns.duplicates).toEqual([{ code: "P2", header: "Name", column: 0 }]);
  });

  it("of a grade's own weights by the grade's name", () => {
    const { at, uncoded } = findColumns(
      ["F1", "G1 初级", "G2 Senior", "Weight % Senior", "权重初级", "依据"],
      "profile",
    );
    expect([at.get("W2"), at.get("W1")]).toEqual([3, 4]);
    expect(uncoded).toEqual([5]);
  });
});

describe("A setting is found", () => {
  const codes = (...labels: readonly string[]) =>
    readRuleRows(viewTable("rules", [["S1", "S2"], ...labels.map((label) => [label, 1])])).map(({ code }) => code);

  it("by its code, or by its name in either language", () => {
    expect(codes("U06 pass from", "考试及格线", "Pass mark of exams", "Pass mark")).toEqual([
      "U06",
      "U06",
      "U06",
      null,
    ]);
    expect(codeOfSetting("表头：匹配度")).toBe("U34");
  });

  it("by its row code, so that a band's label is the user's own word", () => {
    const rows = readRuleRows(
      viewTable("rules", [
        ["S1", "S2", "S3"],
        ["A 完全胜任", 100, "U11"],
        ["U12 B", 90, ""],
        ["考试及格线", 60, "U13"],
      ]),
    );
    expect(rows.map(({ code, name }) => [code, name])).toEqual([
      ["U11", "A 完全胜任"],
      ["U12", "B"],
      ["U13", "考试及格线"],
    ]);
  });
});
