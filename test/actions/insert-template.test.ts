import { checkRatings } from "../../src/actions/check-ratings";
import { insertTemplate, sheetsOf } from "../../src/actions/insert-template";
import { parseRecord } from "../../src/actions/template-record";
import { undoInsert } from "../../src/actions/undo-insert";
import { PLAN_TEXTS } from "../../src/locales/plan-texts";
import { MemoryWorkbook } from "./memory-workbook";
import { telecomChoices, telecomWorkbook } from "./telecom-workbook";

describe("Inserting a template", () => {
  it("adds the sheets that were announced and remembers what they hold", async () => {
    const workbook = new MemoryWorkbook();
    const choices = telecomChoices("zh");
    const announced = sheetsOf(choices, PLAN_TEXTS.zh);
    await insertTemplate(workbook, choices, PLAN_TEXTS.zh);
    expect([...workbook.sheets.keys()]).toEqual(announced);
    const record = parseRecord(workbook.settings.get("competency.template"));
    expect(record?.model).toEqual({ id: "telecom-customer-manager", version: choices.model.version });
    expect(record?.expected.items.filter(({ kind }) => kind === "exam").map(({ code }) => code)).toEqual([
      "C09",
      "C10",
      "C11",
    ]);
    expect(record?.expected.tables.find(({ kind }) => kind === "people")?.headers).toContain("P1 编号");
    expect(record?.expected.rules[0]).toMatch(/^U01 /u);
    expect(record?.personPicker?.sheet).toBe("个人评估表");
  });

  it("gives a second template names and a memory of its own", async () => {
    const workbook = await telecomWorkbook();
    await insertTemplate(workbook, telecomChoices("en"), PLAN_TEXTS.en);
    expect(workbook.settings.has("competency.template_2")).toBe(true);
    const outcome = await checkRatings(workbook);
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

  it.each([undefined, "text", { format: 2 }, { format: 1, model: { id: "x", version: "1" } }])(
    "takes a damaged memory for none: %j",
    (value) => {
      expect(parseRecord(value)).toBeNull();
    },
  );
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
    expect([workbook.sheets.size, workbook.tables.length, workbook.names.size, workbook.settings.size]).toEqual([
      0, 0, 0, 0,
    ]);
  });

  it("names the sheets that were edited, and removes nothing unasked", async () => {
    const { workbook, plan } = await insert();
    workbook.typeInto("CompetencyRatings", 1, "C01", 3);
    expect(await undoInsert(workbook, plan, { evenIfEdited: false })).toEqual({ kind: "edited", sheets: ["Ratings"] });
    expect(workbook.sheets.size).toBe(9);
    expect(await undoInsert(workbook, plan, { evenIfEdited: true })).toEqual({ kind: "removed" });
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
