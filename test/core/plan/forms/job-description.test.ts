import type { Language } from "../../../../src/core/language";
import { planTemplate } from "../../../../src/core/plan/plan-template";
import { PLAN_TEXTS } from "../../../../src/locales/plan-texts";
import { telecomChoices } from "../../../libreoffice/filled-template";
import { calculatedBook } from "./calculated-book";
import { examplePlan } from "./example-plan";
import { onlySheets, typedInto } from "./typed-plan";

jest.setTimeout(120_000);

const LANGUAGES: readonly Language[] = ["zh", "en"];

describe.each(LANGUAGES)("the job description (%s)", (language) => {
  const { sheets, forms } = PLAN_TEXTS[language];
  const words = forms.position;

  it("has every field of the form, blank ones open for input", async () => {
    const plan = await examplePlan("commercial-customer-manager", language);
    const sheet = plan.sheets.find(({ name }) => name === sheets.position);
    const texts = sheet?.blocks.flatMap(({ cells }) => cells.flat()) ?? [];
    const fields = [
      words.position, words.department, words.superior, words.jobCode, words.pay, words.purpose, words.description,
      words.duties, words.standards, words.difficulties, words.taboos, words.careerStep, words.qualification,
      words.knowledge, words.skills, words.indicators,
    ]; // prettier-ignore
    expect(fields.filter((field) => !texts.includes(field))).toEqual([]);
    const code = sheet?.blocks.find(({ cells }) => cells[0]?.[0] === words.jobCode);
    const field = { row: code?.row, column: (code?.column ?? 0) + 1 };
    expect(sheet?.protection?.unlocked).toContainEqual(expect.objectContaining(field));
    expect(texts.filter((text) => typeof text === "string" && /^6\. /u.test(text))).toHaveLength(2);
  });

  it("reads position and required levels from the profile", async () => {
    const whole = await examplePlan("commercial-customer-manager", language);
    const changed = typedInto(onlySheets(whole, [sheets.profile, sheets.position]), sheets.profile, {
      F4: "G1 Renamed",
      F6: 1,
    });
    const book = await calculatedBook(changed);
    const rows = book.values(sheets.position, "A1:H60");
    const skills = rows.filter((row) => /^C0\d /u.test(String(row[2])));
    expect(skills.map((row) => row[7])).toEqual([2, 1, 1]);
    expect(rows.find((row) => row[0] === words.position)?.[2]).toBe("Renamed");
  });
});

it("is there only for models that have one", () => {
  const { sheets } = PLAN_TEXTS.zh;
  const plan = planTemplate(telecomChoices("zh", []), PLAN_TEXTS.zh, { sheets: [], tables: [], names: [] });
  const further = [sheets.position, sheets.indicators, sheets.certificates, sheets.uses];
  expect(plan.sheets.filter(({ name }) => further.includes(name))).toEqual([]);
});
