import type { Language } from "../../../../src/core/language";
import type { CellValue } from "../../../../src/core/tables/cell";
import { PLAN_TEXTS } from "../../../../src/locales/plan-texts";
import { calculatedBook } from "./calculated-book";
import { examplePlan } from "./example-plan";
import { onlySheets, typedInto } from "./typed-plan";

jest.setTimeout(120_000);

const LANGUAGES: readonly Language[] = ["zh", "en"];

/** Table of the indicators, and the person's row beside it, after something was typed into the sheet. */
async function indicators(language: Language, typed: Readonly<Record<string, CellValue>>) {
  const { sheets } = PLAN_TEXTS[language];
  const whole = await examplePlan("commercial-customer-manager", language);
  const plan = typedInto(onlySheets(whole, [sheets.people, sheets.indicators]), sheets.indicators, typed);
  const book = await calculatedBook(plan);
  const scores = book.values(sheets.indicators, "G5:H10");
  const [person = []] = book.values(sheets.indicators, "J5:Q5");
  const [code, name, , , state, missing, total, coverage] = person;
  return { scores, code, name, state, missing, total, coverage };
}

describe.each(LANGUAGES)("the indicators and gates (%s)", (language) => {
  const { indicators: words, gates } = PLAN_TEXTS[language].forms;

  it("give the scores, the total and the eligibility of the worked example", async () => {
    const typed = { F5: 480, F6: 55, F7: 220, F8: 38, F9: 2.5, F10: 88, L5: gates.yes, M5: gates.yes };
    const { scores, ...person } = await indicators(language, typed);
    expect(scores).toEqual([
      [96, 28.8],
      [90.9, 9.09],
      [100, 20],
      [95, 9.5],
      [80, 12],
      [100, 15],
    ]);
    expect(person).toEqual({
      code: "0101",
      name: language === "zh" ? "周岚" : "Laura Zhou",
      state: gates.eligible,
      missing: "",
      total: 94.4,
      coverage: 100,
    });
  });

  it("leave out what is blank, and give lower-is-better of 0 the full score", async () => {
    const { scores, total, coverage, state } = await indicators(language, { F5: 480, F9: 0 });
    expect(scores.map(([score]) => score)).toEqual([96, "", "", "", 100, ""]);
    // (30 × 96 + 15 × 100) / 45
    expect([total, coverage, state]).toEqual([97.3, 45, gates.open]);
  });

  it("say in the place of a score what stands in its way, and count it nowhere", async () => {
    const typed = { F5: "abc", F6: 55, E6: 0, F7: 220, D7: "?", F8: "38", F9: 2.5, D9: "lower is better", F10: -3 };
    const { scores, total, coverage } = await indicators(language, typed);
    expect(scores.map(([score]) => score)).toEqual([words.notNumber, words.noTarget, words.noDirection, 95, 80, 0]);
    // (10 × 95 + 15 × 80 + 15 × 0) / 40
    expect([total, coverage]).toEqual([53.8, 40]);
  });

  it("name the gates that are not met and those that are open", async () => {
    const [education, experience] = language === "zh" ? ["学历", "经验"] : ["Education", "Experience"];
    const noAnswer = await indicators(language, { L5: gates.yes });
    expect([noAnswer.state, noAnswer.missing]).toEqual([gates.open, `${gates.notAnswered}${experience}`]);
    const notMet = await indicators(language, { L5: gates.no });
    const both = `${gates.notMet}${education} · ${gates.notAnswered}${experience}`;
    expect([notMet.state, notMet.missing]).toEqual([gates.notEligible, both]);
    const unclear = await indicators(language, { L5: "perhaps", M5: gates.no });
    const other = `${gates.notMet}${experience} · ${gates.notAnswered}${education}`;
    expect([unclear.state, unclear.missing]).toEqual([gates.notEligible, other]);
  });
});
