import type { Language } from "../../src/core/language";
import type { SheetKind } from "../../src/core/plan/template-names";
import type { WorkbookPlan } from "../../src/core/plan/workbook-plan";
import type { CellValue } from "../../src/core/tables/cell";
import { PLAN_TEXTS } from "../../src/locales/plan-texts";
import { examplePlan } from "../core/plan/forms/example-plan";
import { typedInto } from "../core/plan/forms/typed-plan";
import { cellsOf } from "./filled-template";
import { ASIDE, saved, savedAllAgain } from "./soffice";

const LANGUAGES: readonly Language[] = ["zh", "en"];

/** Examples with what is typed into one of their sheets. */
const CASES: readonly Case[] = LANGUAGES.flatMap((language) => {
  const { yes, no } = PLAN_TEXTS[language].forms.gates;
  const indicators = { F5: 480, F6: 55, F7: 220, F8: 38, F9: 2.5, F10: "many", L5: yes, M5: no };
  return [
    { id: "commercial-customer-manager", language, kind: "indicators", typed: indicators },
    { id: "commercial-customer-manager", language, kind: "position", typed: {} },
    { id: "customer-manager-certification", language, kind: "certificates", typed: { G14: 45_000 } },
    { id: "selection-and-development", language, kind: "uses", typed: {} },
  ];
});

interface Case {
  readonly id: string;
  readonly language: Language;
  readonly kind: SheetKind;
  readonly typed: Readonly<Record<string, CellValue>>;
}

let workbooks: readonly WorkbookPlan[];
beforeAll(async () => {
  const paths = CASES.map(async ({ id, language, kind, typed }) => {
    const plan = typedInto(await examplePlan(id, language), PLAN_TEXTS[language].sheets[kind], typed);
    return saved(`${id}-${kind}-${language}`, plan, language === "zh" ? ASIDE : undefined);
  });
  workbooks = await savedAllAgain(await Promise.all(paths));
});

/** The first rows of a sheet of a case after LibreOffice calculated it. */
function rowsOf(kind: SheetKind, language: Language): CellValue[][] {
  const name = PLAN_TEXTS[language].sheets[kind];
  const index = CASES.findIndex((one) => one.kind === kind && one.language === language);
  const sheet = workbooks[index]?.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`The workbook has no sheet ${name}.`);
  return cellsOf(sheet, { row: 0, column: 0, rows: 50, columns: 17 });
}

describe.each(LANGUAGES)("forms and uses calculated by LibreOffice (%s)", (language) => {
  const texts = PLAN_TEXTS[language];

  it("give indicators, their total and the gates", () => {
    const { notEligible } = texts.forms.gates;
    const rows = rowsOf("indicators", language);
    const scores = rows.slice(4, 10).map((row) => row[6]);
    expect(scores).toEqual([96, 90.9, 100, 95, 80, texts.forms.indicators.notNumber]);
    // (28.8 + 9.09 + 20 + 9.5 + 12) / 85
    expect(rows[4]?.slice(13, 17)).toEqual([notEligible, expect.any(String), 93.4, 85]);
  });

  it("read the required levels of the job description from the profile", () => {
    const rows = rowsOf("position", language);
    expect(rows.filter((row) => /^C0\d /u.test(String(row[2]))).map((row) => row[7])).toEqual([2, 2, 1]);
  });

  it("give the outcome, the end and the state of certificates", () => {
    const rows = rowsOf("certificates", language);
    const words = texts.forms.certificates;
    const [first = [], second = []] = rows.slice(13, 15);
    expect([first[2], first[4], first[7], first[9]]).toEqual([72, words.passed, 45_731, words.expired]);
    expect([second[2], String(second[4]).startsWith(words.belowMinimum), second[5]]).toEqual([72, true, "–"]);
  });

  it("rank candidates and list needs and cover", () => {
    const rows = rowsOf("uses", language);
    const first = rows.findIndex((row) => row[0] === texts.guide.words.person) + 1;
    const figures = rows.slice(first, first + 3).map((row) => [row[1], row[2], row[7], row[10]]);
    expect(figures).toEqual([
      [1, 92.6, 27.8, 1],
      [2, 88.9, 26.7, 1],
      [3, 81.5, 24.5, 1],
    ]);
    const items = rows.findIndex((row) => row[0] === texts.uses.items.item) + 1;
    const needs = rows.slice(items, items + 3);
    expect(needs.map((row) => [row[3], row[5], row[6]])).toEqual(Array(3).fill([3, 2, texts.uses.coveredYes]));
    expect(needs.map((row) => String(row[7]).slice(0, 1))).toEqual(["Z", "Y", "X"]);
  });
});
