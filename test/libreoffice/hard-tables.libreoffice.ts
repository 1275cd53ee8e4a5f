import type { Person } from "../../src/core/plan/template-choices";
import type { WorkbookPlan } from "../../src/core/plan/workbook-plan";
import { readAssessment } from "../../src/core/ratings/read-assessment";
import { team } from "../../src/core/scoring/team";
import type { CellValue } from "../../src/core/tables/cell";
import type { ContentRows } from "../worked-examples/fill-example";
import { ITEMS, telecomTables } from "../worked-examples/telecom";
import { leadingCode } from "../../src/core/tables/code";
import {
  assessmentTables,
  filledTemplate,
  type Rows,
  tableContents,
  tableRows,
  telecomChoices,
} from "./filled-template";
import { ASIDE, saved, savedAllAgain } from "./soffice";

const rated = ITEMS.filter(({ ratings }) => ratings !== null);

function person(code: string, name: string, grade: string | null = "G2"): Person {
  return { code, name, department: "", position: "", grade };
}

/** Rows of one person with all levels the same. */
function rater(code: CellValue, group: CellValue, level: CellValue): CellValue[] {
  return [code, group, null, ...rated.map(() => level), null];
}

function headers(): CellValue[] {
  return ["R1 x", "R2 x", "R3 x", ...rated.map(({ code }) => `${code} renamed`), "R4 x"];
}

/** Highest levels of the first items, of which only the last can be one. */
const TOPS = [null, 4.5, "high", 0, 12, "3"];

interface HardCase {
  readonly people: readonly Person[];
  /** Rows of tables that are not as they were inserted. */
  readonly tables: Readonly<Record<string, ContentRows>>;
}

function values(): HardCase {
  // TRUE is not here: LibreOffice holds it as the number 1, Excel does not.
  const levels: CellValue[] = [" 3 ", "３", "　２", 2.5, 5, -1, "三", "TRUE", "?", "*", "–", "N/A", "0", 4, "3.0x"];
  const hard = [["a1", "上级", null, ...levels, null], rater("a1", "同级", 2)];
  return {
    people: [person("a1", "甲")],
    tables: {
      CompetencyRatings: [headers(), ...hard],
    },
  };
}

function codes(): HardCase {
  const people = [
    person("007", "张三"),
    person("7", "张三"),
    person("a*", "乙"),
    person("A*", "丙"),
    person("~?", "丁"),
  ];
  return {
    people: people,
    tables: {
      CompetencyRatings: [
        headers(),
        rater("007", "上级", 1),
        rater(" 7", "上级", 2),
        rater("a*", "上级", 3),
        rater("A*", "superior", 4),
        rater("~?", "SUPERIOR", 0),
        rater("ab", "上级", 4),
      ],
    },
  };
}

function groups(): HardCase {
  const people = ["p1", "p2", "p3", "p4"].map((code) => person(code, code));
  return {
    people: people,
    tables: {
      CompetencyRaters: [
        ["A1 x", "A2 x", "A3 x"],
        ["Self", 10, 1],
        ["上级", "60", 1],
        ["peers", 30, 2],
        ["下级", 0, 1],
        ["客户", null, 1],
      ],
      CompetencyRatings: [
        headers(),
        rater("p1", "自评", 4),
        rater("p1", "上级", 2),
        rater("p1", "同级", 4),
        rater("p2", "peer", 3),
        rater("p2", "Peers", 2),
        rater("p2", "下级", 1),
        rater("p3", "自评", 3),
        rater("p4", "邻居", 3),
      ],
    },
  };
}

function profile(): HardCase {
  const example = telecomTables("zh", "D");
  const [head = [], ...profile] = example.profile;
  const critical = profile.map((row) => {
    const code = String(row[0]).slice(0, 3);
    const mark = { C04: "是", C11: "TRUE", C16: 1, C18: "否" }[code] ?? null;
    return row.map((value, column) => (column === 3 ? mark : value));
  });
  return {
    people: [person("0007", "张三"), person("x", "无职级", null)],
    tables: {
      CompetencyProfile: [head, ...critical],
      CompetencyRatings: [...example.ratings, ...example.ratings.slice(1).map((row) => ["x", ...row.slice(1)])],
      CompetencyExams: example.exams,
    },
  };
}

function order(): HardCase {
  const example = telecomTables("zh", "A");
  // The order of the grades has a meaning and stays.
  const turned = (rows: Rows): CellValue[][] => rows.map((row) => [...row.slice(5), ...row.slice(0, 5).reverse()]);
  const [head = [], ...rows] = example.ratings;
  return {
    people: [person("0007", "张三")],
    tables: {
      CompetencyRatings: turned([head, ...[...rows].reverse()]),
      CompetencyExams: turned(example.exams),
      CompetencyProfile: turned(example.profile),
    },
  };
}

function exams(): HardCase {
  const people = ["e1", "e2", "e3", "e4", "e5", "e6"].map((code) => person(code, code));
  const item = "C09 通用基础知识";
  const sitting = (code: string, level: CellValue, attempt: CellValue, ...scores: CellValue[]): CellValue[][] =>
    scores.map((score, index) => [code, item, level, attempt, `科目 ${index}`, [60, 40, 0][index] ?? null, score]);
  return {
    people: people,
    tables: {
      CompetencyExams: [
        ["E1 x", "E2 x", "E3 x", "E4 x", "E5 x", "E6 x", "E7 x"],
        ...sitting("e1", 2, 1, 30, 40),
        ...sitting("e1", 2, "补考", 80, 59.9),
        ...sitting("e2", 1, 1, 59.95, 59.95, null),
        ...sitting("e3", 2, 1, 0, 0),
        ...sitting("e4", 2, 1, 90, null),
        ...sitting("e4", 5, 1, 90, 90),
        ...sitting("e5", "3", 1, " 61 ", 101),
        ...sitting("e5", "1", 1, " 61 ", 60),
        // What arithmetic makes of 59.95 is 60.0 too.
        ...sitting("e6", 1, 1, 0.3 * 40 + 0.7 * 68.5, 0.3 * 40 + 0.7 * 68.5),
        ...sitting("zz", 2, 1, 90, 90),
      ],
    },
  };
}

function tops(): HardCase {
  const people = [person("a1", "甲")];
  const rows = tableContents(filledTemplate(telecomChoices("zh", people), {}), "CompetencyProfile") ?? [];
  const top = (rows[0] ?? []).findIndex((header) => leadingCode(header) === "F5");
  const profile = rows.map((row, index) =>
    index === 0 || index > TOPS.length ? row : row.map((cell, at) => (at === top ? (TOPS[index - 1] ?? null) : cell)),
  );
  return {
    people: people,
    tables: {
      CompetencyProfile: profile,
      CompetencyRatings: [headers(), rater("a1", "上级", 3), rater("a1", "同级", 7)],
    },
  };
}

const CASES = { values, codes, groups, profile, order, exams, tops };
type CaseName = keyof typeof CASES;
const NAMES = Object.keys(CASES) as CaseName[];

let plans: readonly WorkbookPlan[];
let calculated: readonly WorkbookPlan[];
beforeAll(async () => {
  plans = NAMES.map((name) => {
    const { people, tables } = CASES[name]();
    return filledTemplate(telecomChoices("zh", people), tables);
  });
  const paths = plans.map((plan, index) => saved(`hard-${NAMES[index] ?? ""}`, plan, ASIDE));
  calculated = await savedAllAgain(await Promise.all(paths));
});

/** Native results of LibreOffice beside those of the add-in's TEAM, from the same cells. */
function both(name: CaseName) {
  const [plan, again] = [plans, calculated].map((workbooks) => workbooks[NAMES.indexOf(name)]);
  if (plan === undefined || again === undefined) throw new Error("LibreOffice saved no such workbook.");
  const [header, ...rows] = tableRows(again, "CompetencyResults");
  return {
    native: [header, ...rows.filter(([label]) => label !== "")],
    functions: team(readAssessment(assessmentTables(plan))).map((row) => [...row]),
  };
}

describe("native formulas in LibreOffice give what the add-in's functions give", () => {
  it("for text that is a level, impossible values, and words for not rated", () => {
    const { native, functions } = both("values");
    expect(native).toEqual(functions);
  });

  it("for codes that look like numbers or patterns, blanks around them, and two people of one name", () => {
    const { native, functions } = both("codes");
    expect(native).toEqual(functions);
    expect(native.slice(1).map((row) => row?.[1])).toEqual([1, 2, 3, 4, 0]);
  });

  it("for groups in the other language, below their minimum, unknown, and self alone", () => {
    const { native, functions } = both("groups");
    expect(native).toEqual(functions);
  });

  it("for critical items, other rules, and profiles that were sorted and cut", () => {
    const { native, functions } = both("profile");
    expect(native).toEqual(functions);
    const reason = String(native[1]?.at(-4));
    expect(reason.match(/C\d\d/gu)).toEqual(["C11", "C04", "C16", "C11"]);
  });

  it("for columns that were moved and rows that were sorted", () => {
    const { native, functions } = both("order");
    expect(native).toEqual(functions);
  });

  it("for exams with several attempts, scores that are missing or impossible, and papers of other levels", () => {
    const { native, functions } = both("exams");
    expect(native).toEqual(functions);
    const exam = functions[0]?.findIndex((header) => leadingCode(header) === "C09") ?? -1;
    expect(functions.at(-1)?.[exam]).toBe(1);
  });

  it("where a highest level is blank or impossible, so that nothing of the item counts", () => {
    const { native, functions } = both("tops");
    expect(native).toEqual(functions);
    expect(functions[1]?.slice(1, TOPS.length + 1)).toEqual(["", "", "", "", "", 3]);
  });
});
