import { changedSince, type ChecksBefore, checksBefore } from "../../src/actions/changed-since";
import { changeLanguage } from "../../src/actions/change-language";
import { checkRatings, type RatedTemplate } from "../../src/actions/check-ratings";
import { convertFormulas } from "../../src/actions/convert-formulas/convert-formulas";
import { prepareConversion } from "../../src/actions/convert-formulas/prepare-conversion";
import { insertTemplate } from "../../src/actions/insert-template";
import { keepCheck } from "../../src/actions/keep-check";
import { makeRoom } from "../../src/actions/make-room/make-room";
import { undoInsert } from "../../src/actions/undo-insert";
import { CHECK_NAMESPACE, partXml, TEMPLATE_NAMESPACE } from "../../src/core/record/record-part";
import { PLAN_TEXTS } from "../../src/locales/plan-texts";
import { MemoryWorkbook } from "./memory-workbook";
import { VOCABULARY } from "./shipped-models";
import { examRow, LI, telecomChoices, telecomWorkbook, typeWorkedExample, ZHANG } from "./telecom-workbook";

const NOVEMBER = new Date("2026-11-03T06:05:00Z");
const LATER = new Date("2026-11-17T08:30:00Z");
/** The first row of Li Ming, after the four of Zhang San. */
const LIS_ROW = 5;

async function rated(workbook: MemoryWorkbook): Promise<readonly RatedTemplate[]> {
  const outcome = await checkRatings(workbook, VOCABULARY);
  return outcome.kind === "checked" ? outcome.rated : [];
}

/** A check that was asked for when the pane had just been opened: whom it names, and since when. */
async function check(
  workbook: MemoryWorkbook,
  at = NOVEMBER,
): Promise<readonly (readonly [string, readonly string[]])[]> {
  const now = await rated(workbook);
  const changed = changedSince(now, checksBefore(now, new Map()));
  await keepCheck(workbook, now, at);
  return changed.map(({ at: since, people }) => [since, people]);
}

/** The worked example of Zhang San, and one rating of Li Ming. */
async function ratedWorkbook(): Promise<MemoryWorkbook> {
  const workbook = await telecomWorkbook("zh");
  typeWorkedExample(workbook);
  workbook.typeInto("CompetencyRatings", LIS_ROW, "C01", 2);
  return workbook;
}

describe("Checking again", () => {
  it("says nothing at the first check, and then whose rating was changed since, with the date of that check", async () => {
    const workbook = await ratedWorkbook();
    expect(await check(workbook)).toEqual([]);
    workbook.typeInto("CompetencyRatings", LIS_ROW, "C01", 3);
    expect(await check(workbook, LATER)).toEqual([["2026-11-03T06:05:00.000Z", ["=Li Ming"]]]);
    expect(await check(workbook, LATER)).toEqual([]);
    workbook.typeInto("CompetencyExams", examRow(workbook, "C09"), "E7", 80);
    expect(await check(workbook, LATER)).toEqual([["2026-11-17T08:30:00.000Z", ["张三"]]]);
  });

  it("names people who got their first rating, and by their code those whom the list does not know", async () => {
    const workbook = await telecomWorkbook("zh");
    await check(workbook);
    workbook.typeInto("CompetencyRatings", LIS_ROW, "C01", 3);
    workbook.typeInto("CompetencyRatings", 1, "R1", "777");
    workbook.typeInto("CompetencyRatings", 1, "C01", 3);
    expect(await check(workbook)).toEqual([[NOVEMBER.toISOString(), ["=Li Ming", "777"]]]);
  });

  it("tells people with the same name apart", async () => {
    const workbook = new MemoryWorkbook();
    const people = [ZHANG, { ...LI, name: ZHANG.name }];
    await insertTemplate(workbook, telecomChoices("zh", people), PLAN_TEXTS.zh);
    await check(workbook);
    workbook.typeInto("CompetencyRatings", LIS_ROW, "C01", 3);
    expect(await check(workbook)).toEqual([[NOVEMBER.toISOString(), ["张三 002"]]]);
  });

  it("goes by the check of each template", async () => {
    const workbook = await ratedWorkbook();
    await insertTemplate(workbook, telecomChoices("en"), PLAN_TEXTS.en);
    await check(workbook);
    workbook.typeInto("CompetencyRatings_2", 1, "C01", 3);
    await check(workbook, LATER);
    workbook.typeInto("CompetencyRatings", 1, "C01", 0);
    workbook.typeInto("CompetencyRatings_2", LIS_ROW, "C01", 3);
    expect(await check(workbook)).toEqual([
      [NOVEMBER.toISOString(), ["张三"]],
      [LATER.toISOString(), ["=Li Ming"]],
    ]);
  });

  it("says nothing while the ratings cannot be read, and goes on from the check before", async () => {
    const workbook = await ratedWorkbook();
    await check(workbook);
    workbook.typeInto("CompetencyRatings", LIS_ROW, "C01", 3);
    const { sheet, row, column } = workbook.place("CompetencyRatings", 0, "R1");
    workbook.type(sheet, row, column, "?");
    expect(await check(workbook)).toEqual([]);
    workbook.type(sheet, row, column, "R1");
    expect(await check(workbook)).toEqual([[NOVEMBER.toISOString(), ["=Li Ming"]]]);
  });
});

describe("What a workbook remembers of a check", () => {
  it("is written only where something was changed, and without anybody's name", async () => {
    const workbook = await ratedWorkbook();
    await check(workbook);
    const part = workbook.parts.get(CHECK_NAMESPACE);
    expect(part).not.toContain("张三");
    await check(workbook, LATER);
    expect(workbook.parts.get(CHECK_NAMESPACE)).toBe(part);
  });

  it.each(["read-only", "sheet-protected", "cell-being-edited"] as const)(
    "stays as it was, without a word, in a workbook that refuses: %s",
    async (reason) => {
      const workbook = await ratedWorkbook();
      const now = await rated(workbook);
      workbook.refuseNext(reason);
      await keepCheck(workbook, now, NOVEMBER);
      expect(workbook.parts.has(CHECK_NAMESPACE)).toBe(false);
      workbook.refuseNext(new Error("a bug"));
      await expect(keepCheck(workbook, now, NOVEMBER)).rejects.toThrow("a bug");
    },
  );

  it.each([
    ["damaged", "<record"],
    ["of a later version", partXml(CHECK_NAMESPACE, { format: 2 })],
    ["too large", partXml(CHECK_NAMESPACE, "x".repeat(4_000_000))],
  ])("is as nothing where it is %s, and then written anew", async (_, xml) => {
    const workbook = await ratedWorkbook();
    workbook.parts.set(CHECK_NAMESPACE, xml);
    expect(await check(workbook)).toEqual([]);
    workbook.typeInto("CompetencyRatings", LIS_ROW, "C01", 3);
    expect(await check(workbook)).toEqual([[NOVEMBER.toISOString(), ["=Li Ming"]]]);
  });

  it("stays, and names nobody, after a change of language, of formulas and more room", async () => {
    const workbook = new MemoryWorkbook();
    const room = { people: 1, ratings: 4, exams: 100 };
    await insertTemplate(workbook, { ...telecomChoices("zh"), formulas: "native", room }, PLAN_TEXTS.zh);
    typeWorkedExample(workbook);
    workbook.typeInto("CompetencyExams", examRow(workbook, "C09"), "E7", 80);
    await check(workbook);
    const part = workbook.parts.get(CHECK_NAMESPACE);
    expect((await makeRoom(workbook, VOCABULARY)).conversion).not.toBeNull();
    expect(await changeLanguage(workbook, "", "en", VOCABULARY)).toMatchObject({ kind: "changed" });
    const request = { to: "custom", withoutTwin: "values" } as const;
    const { preview } = await prepareConversion(workbook, request, VOCABULARY);
    expect(await convertFormulas(workbook, request, preview, VOCABULARY)).toMatchObject({ kind: "converted" });
    expect(await check(workbook, LATER)).toEqual([]);
    expect(workbook.parts.get(CHECK_NAMESPACE)).toBe(part);
  });

  it("goes with the template when its insert is undone, and is nothing that was entered", async () => {
    const workbook = new MemoryWorkbook();
    const { plan } = await insertTemplate(workbook, telecomChoices("zh"), PLAN_TEXTS.zh);
    const second = await insertTemplate(workbook, telecomChoices("zh"), PLAN_TEXTS.zh);
    await check(workbook);
    expect(await undoInsert(workbook, second.plan, { evenIfEdited: false })).toEqual({ kind: "removed" });
    expect([...workbook.parts.keys()]).toEqual([TEMPLATE_NAMESPACE, CHECK_NAMESPACE]);
    expect(await undoInsert(workbook, plan, { evenIfEdited: false })).toEqual({ kind: "removed" });
    expect(workbook.parts.size).toBe(0);
  });

  it("is not taken for that of the next template where the sheets were deleted by hand", async () => {
    const workbook = await ratedWorkbook();
    await check(workbook);
    await workbook.remove([...workbook.sheets.keys()], [...workbook.names], []);
    await insertTemplate(workbook, telecomChoices("zh", [LI]), PLAN_TEXTS.zh);
    workbook.typeInto("CompetencyRatings", 1, "C01", 3);
    expect(await check(workbook)).toEqual([]);
  });
});

describe("A session", () => {
  it("goes on comparing with the check that it found at first, not with its own", async () => {
    const workbook = await ratedWorkbook();
    await check(workbook);
    workbook.typeInto("CompetencyRatings", LIS_ROW, "C01", 3);
    let known: ChecksBefore = new Map();
    for (const people of [["=Li Ming"], ["=Li Ming"], ["张三", "=Li Ming"]]) {
      if (people.length > 1) workbook.typeInto("CompetencyRatings", 1, "C01", 0);
      const now = await rated(workbook);
      known = checksBefore(now, known);
      expect(changedSince(now, known)).toMatchObject([{ at: NOVEMBER.toISOString(), people }]);
      await keepCheck(workbook, now, LATER);
    }
  });

  it("that found no check before says nothing, also not of what was typed in it", async () => {
    const workbook = await ratedWorkbook();
    const first = await rated(workbook);
    const known = checksBefore(first, new Map());
    await keepCheck(workbook, first, NOVEMBER);
    workbook.typeInto("CompetencyRatings", 1, "C01", 0);
    const now = await rated(workbook);
    expect(changedSince(now, checksBefore(now, known))).toEqual([]);
  });

  it("forgets the check of a template that was taken away and inserted again", async () => {
    const workbook = new MemoryWorkbook();
    const { plan } = await insertTemplate(workbook, telecomChoices("zh"), PLAN_TEXTS.zh);
    await check(workbook);
    const known = checksBefore(await rated(workbook), new Map());
    await undoInsert(workbook, plan, { evenIfEdited: true });
    await insertTemplate(workbook, telecomChoices("zh"), PLAN_TEXTS.zh);
    workbook.typeInto("CompetencyRatings", 1, "C01", 3);
    const now = await rated(workbook);
    expect(changedSince(now, checksBefore(now, known))).toEqual([]);
  });
});
