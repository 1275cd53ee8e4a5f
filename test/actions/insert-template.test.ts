import { personPicker } from "../../src/core/record/person-picker";
import { checkRatings } from "../../src/actions/check-ratings";
import { insertTemplate, sheetsOf } from "../../src/actions/insert-template";
import { undoInsert } from "../../src/actions/undo-insert";
import { chosenModel } from "../../src/core/model/chosen-model";
import { contentHash } from "../../src/core/record/content-hash";
import { rememberedTemplate } from "../../src/core/record/memory";
import type { TemplateRecord } from "../../src/core/record/template-record";
import { PLAN_TEXTS } from "../../src/locales/plan-texts";
import { MemoryWorkbook } from "./memory-workbook";
import { VOCABULARY } from "./shipped-models";
import { telecomChoices, telecomModel, telecomWorkbook } from "./telecom-workbook";

async function remembered(workbook: MemoryWorkbook, suffix: string): Promise<TemplateRecord | null> {
  const read = rememberedTemplate((await workbook.readWorkbook()).memory, suffix);
  return read.kind === "read" ? read.record : null;
}

describe("Inserting a template", () => {
  it("adds the sheets that were announced, and a hidden one, and remembers what they hold", async () => {
    const workbook = new MemoryWorkbook();
    const choices = telecomChoices("zh");
    const announced = sheetsOf(choices, PLAN_TEXTS.zh);
    await insertTemplate(workbook, choices, PLAN_TEXTS.zh);
    expect([...workbook.sheets.keys()]).toEqual([...announced, "个人评估表数据"]);
    const record = await remembered(workbook, "");
    expect(record?.model).toMatchObject({ kind: "kept", content: choices.model });
    expect(record?.expected.items.filter(({ kind }) => kind === "exam").map(({ code }) => code)).toEqual([
      "C09",
      "C10",
      "C11",
    ]);
    expect(record?.expected.tables.find(({ kind }) => kind === "people")?.headers).toContain("P1 编号");
    expect(record?.expected.rules[0]).toMatch(/^U01 /u);
    expect(record && personPicker(record)?.sheet).toBe("个人评估表");
  });

  it("gives a second template names and a memory of its own", async () => {
    const workbook = await telecomWorkbook();
    await insertTemplate(workbook, telecomChoices("en"), PLAN_TEXTS.en);
    expect((await remembered(workbook, "_2"))?.sheets.map(({ name }) => name)).toContain("Ratings 2");
    const outcome = await checkRatings(workbook, VOCABULARY);
    expect(outcome.kind === "checked" && outcome.checked.people).toBe(4);
  });

  it("stores names that begin like a formula as text", async () => {
    const workbook = await telecomWorkbook();
    const { sheet, row, column } = workbook.place("CompetencyPeople", 2, "P2");
    expect(workbook.value(sheet, row, column)).toBe("=Li Ming");
  });

  it("adds nothing when the user cancels while names are being looked up", async () => {
    const workbook = new MemoryWorkbook();
    const controller = new AbortController();
    const inserting = insertTemplate(workbook, telecomChoices("en"), PLAN_TEXTS.en, { signal: controller.signal });
    controller.abort();
    await expect(inserting).rejects.toMatchObject({ name: "AbortError" });
    expect(workbook.sheets.size).toBe(0);
  });

  it("keeps the model as it was chosen, and nothing about people but the grades that they aim at", async () => {
    const workbook = new MemoryWorkbook();
    const model = chosenModel(telecomModel(), { grades: ["G2"], items: ["C01", "C09"], weights: { C01: 50 } });
    await insertTemplate(workbook, { ...telecomChoices("zh"), model }, PLAN_TEXTS.zh);
    const record = await remembered(workbook, "");
    expect(record?.model).toEqual({ kind: "kept", content: model, hash: contentHash(model) });
    expect(record?.choices?.aims).toEqual(["G2", "G2"]);
    expect(workbook.parts.get("urn:competency-scorecard:template")).not.toContain("张三");
  });

  it("leaves alone what is remembered of a template whose tables are lost while one of its sheets stands", async () => {
    const workbook = await telecomWorkbook("en");
    const before = workbook.parts.get("urn:competency-scorecard:template");
    workbook.tables.splice(0);
    await insertTemplate(workbook, telecomChoices("zh"), PLAN_TEXTS.zh);
    expect(workbook.parts.get("urn:competency-scorecard:template")).toBe(before);
    expect(workbook.tables.map(({ name }) => name)).toContain("CompetencyRatings_2");
  });

  it("takes the place of a template whose sheets were all deleted", async () => {
    const workbook = await telecomWorkbook("en");
    workbook.sheets.clear();
    workbook.tables.splice(0);
    workbook.names.clear();
    await insertTemplate(workbook, telecomChoices("zh"), PLAN_TEXTS.zh);
    expect([...workbook.parts.keys()]).toEqual(["urn:competency-scorecard:template"]);
    expect((await remembered(workbook, ""))?.expected.language).toBe("zh");
  });
});

describe("Undoing an insert", () => {
  const insert = async (): Promise<{
    workbook: MemoryWorkbook;
    plan: Awaited<ReturnType<typeof insertTemplate>>["plan"];
  }> => {
    const workbook = new MemoryWorkbook();
    const { plan } = await insertTemplate(workbook, telecomChoices("en"), PLAN_TEXTS.en);
    return { workbook, plan };
  };

  it("leaves the workbook as it was", async () => {
    const { workbook, plan } = await insert();
    expect(await undoInsert(workbook, plan, { evenIfEdited: false })).toEqual({ kind: "removed" });
    expect([workbook.sheets.size, workbook.tables.length, workbook.names.size, workbook.parts.size]).toEqual([
      0, 0, 0, 0,
    ]);
  });

  it("names the sheets that were edited, and removes nothing unasked", async () => {
    const { workbook, plan } = await insert();
    workbook.typeInto("CompetencyRatings", 1, "C01", 3);
    expect(await undoInsert(workbook, plan, { evenIfEdited: false })).toEqual({ kind: "edited", sheets: ["Ratings"] });
    expect(workbook.sheets.size).toBe(10);
    expect(await undoInsert(workbook, plan, { evenIfEdited: true })).toEqual({ kind: "removed" });
  });

  it("asks nothing where only another person was picked on the Scorecard", async () => {
    const { workbook, plan } = await insert();
    workbook.type("Scorecard", 2, 1, "002 Li Ming");
    expect(await undoInsert(workbook, plan, { evenIfEdited: false })).toEqual({ kind: "removed" });
  });

  it("notices a row added below a table", async () => {
    const { workbook, plan } = await insert();
    const { sheet, row, column } = workbook.place("CompetencyPeople", 2, "P1");
    workbook.type(sheet, row + 1, column, "003");
    expect(await undoInsert(workbook, plan, { evenIfEdited: false })).toEqual({ kind: "edited", sheets: ["People"] });
  });

  it("passes over a sheet that is gone already", async () => {
    const { workbook, plan } = await insert();
    workbook.sheets.delete("Ratings");
    await expect(undoInsert(workbook, plan, { evenIfEdited: false })).resolves.toEqual({ kind: "removed" });
    expect([...workbook.sheets.keys()]).not.toContain("People");
  });
});
