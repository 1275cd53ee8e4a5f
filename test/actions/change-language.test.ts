import { changeLanguage, type LanguageChanged } from "../../src/actions/change-language";
import { checkRatings } from "../../src/actions/check-ratings";
import { insertTemplate } from "../../src/actions/insert-template";
import { readTemplates } from "../../src/actions/templates-in-workbook";
import type { Language } from "../../src/core/language";
import { chosenModel } from "../../src/core/model/chosen-model";
import type { CompetencyModel } from "../../src/core/model/competency-model";
import { partXml, TEMPLATE_NAMESPACE } from "../../src/core/record/record-part";
import type { TemplateRecord } from "../../src/core/record/template-record";
import type { CellContent } from "../../src/core/plan/workbook-plan";
import { PLAN_TEXTS } from "../../src/locales/plan-texts";
import { inChinese, modelFrom, smallModel } from "../core/model/small-model";
import { MemoryWorkbook } from "./memory-workbook";
import { SHIPPED, shippedModel, VOCABULARY } from "./shipped-models";
import { telecomChoices, telecomModel, telecomWorkbook, typeWorkedExample } from "./telecom-workbook";

type ModelOf = (id: string) => Promise<CompetencyModel | null>;

const SHIPPED_MODELS: ModelOf = (id) => Promise.resolve(shippedModel(id));

async function change(
  workbook: MemoryWorkbook,
  to: Language,
  modelOf: ModelOf = SHIPPED_MODELS,
  which = 0,
): Promise<LanguageChanged> {
  const template = (await readTemplates(workbook))[which];
  if (template === undefined) throw new Error("There is no template.");
  return changeLanguage(workbook, template.suffix, to, { shippedModel: modelOf, texts: PLAN_TEXTS });
}

/** Everything that the workbook holds, to be compared; what formulas show is not kept here. */
function contents(workbook: MemoryWorkbook): unknown {
  return [...workbook.sheets].map(([name, cells]) => [name, cellsOf(cells)]);
}

function cellsOf(cells: ReadonlyMap<string, CellContent>): unknown {
  const plain = (content: CellContent): unknown =>
    typeof content === "object" && content !== null && "formula" in content ? content.formula : content;
  return Object.fromEntries([...cells].map(([at, content]) => [at, plain(content)]));
}

/** Stores another record in place of the template's. */
async function spoil(workbook: MemoryWorkbook, spoilt: (record: TemplateRecord) => unknown): Promise<void> {
  const [template] = await readTemplates(workbook);
  if (!template?.record) throw new Error("There is no record.");
  workbook.parts.set(TEMPLATE_NAMESPACE, partXml(TEMPLATE_NAMESPACE, spoilt(template.record)));
}

async function issues(workbook: MemoryWorkbook): Promise<readonly string[]> {
  const outcome = await checkRatings(workbook, VOCABULARY);
  return outcome.kind === "checked" ? outcome.issues.map(({ issue }) => issue.code) : [outcome.kind];
}

function textsIn(workbook: MemoryWorkbook): readonly string[] {
  return [...workbook.sheets.values()].flatMap((cells) =>
    [...cells.values()].filter((content): content is string => typeof content === "string"),
  );
}

describe("Changing the language of the sheets", () => {
  it("gives names, headers, labels and groups in the other language, and Check finds what it found before", async () => {
    const workbook = await telecomWorkbook("zh");
    typeWorkedExample(workbook);
    const before = await issues(workbook);
    expect(await change(workbook, "en")).toMatchObject({ kind: "changed" });
    expect([...workbook.sheets.keys()]).toEqual(
      expect.arrayContaining(["Guide", "Dictionary", "Profile", "People", "Ratings", "Exams", "Results", "Scorecard"]),
    );
    const at = workbook.place("CompetencyRatings", 1, "R2");
    expect(workbook.value(at.sheet, at.row, at.column)).toBe("Self");
    expect(await issues(workbook)).toEqual(before);
  });

  it.each(["custom", "native"] as const)(
    "leaves no word of the language before, with %s formulas",
    async (formulas) => {
      const workbook = new MemoryWorkbook();
      await insertTemplate(workbook, { ...telecomChoices("zh", []), formulas }, PLAN_TEXTS.zh);
      await change(workbook, "en");
      expect(textsIn(workbook).filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
    },
  );

  it("is undone by changing back: every cell is as it was", async () => {
    const workbook = await telecomWorkbook("zh");
    typeWorkedExample(workbook);
    const before = contents(workbook);
    const memory = workbook.parts.get(TEMPLATE_NAMESPACE);
    await change(workbook, "en");
    expect(contents(workbook)).not.toEqual(before);
    await change(workbook, "zh");
    expect(contents(workbook)).toEqual(before);
    expect(workbook.parts.get(TEMPLATE_NAMESPACE)).toEqual(memory);
  });

  it.each(SHIPPED)("goes there and back for every shipped model: %s", async (id) => {
    const model = shippedModel(id);
    const workbook = new MemoryWorkbook();
    const choices = { ...telecomChoices("en"), model, raterGroups: model.raterGroups };
    await insertTemplate(workbook, choices, PLAN_TEXTS.en);
    const before = contents(workbook);
    await change(workbook, "zh");
    expect(textsIn(workbook).some((text) => /\p{Script=Han}/u.test(text))).toBe(true);
    await change(workbook, "en");
    expect(contents(workbook)).toEqual(before);
  });

  it("finds items whose rows were sorted, and leaves what the user changed", async () => {
    const workbook = await telecomWorkbook("zh");
    const first = workbook.place("CompetencyProfile", 1, "F1");
    const second = workbook.place("CompetencyProfile", 2, "F1");
    const [one, other] = [first, second].map(({ sheet, row, column }) => workbook.value(sheet, row, column));
    workbook.typeInto("CompetencyProfile", 1, "F1", other ?? null);
    workbook.typeInto("CompetencyProfile", 2, "F1", one ?? null);
    workbook.typeInto("CompetencyProfile", 3, "F1", "C03 倾听");
    workbook.typeInto("CompetencyPeople", 1, "P4", "客户经理");
    await change(workbook, "en");
    const labels = [1, 2, 3].map((row) => {
      const { sheet, row: at, column } = workbook.place("CompetencyProfile", row, "F1");
      return workbook.value(sheet, at, column);
    });
    expect(labels[0]).toMatch(/^C02 [A-Z]/u);
    expect(labels[1]).toMatch(/^C01 [A-Z]/u);
    expect(labels[2]).toBe("C03 倾听");
    const { sheet, row, column } = workbook.place("CompetencyPeople", 1, "P4");
    expect(workbook.value(sheet, row, column)).toBe("客户经理");
  });

  it("knows the words of lists that were chosen after the insert", async () => {
    const workbook = await telecomWorkbook("zh");
    const model = telecomModel();
    workbook.typeInto("CompetencyPeople", 1, "P5", `G4 ${model.grades[3]?.name.zh ?? ""}`);
    workbook.typeInto(
      "CompetencyRatings",
      1,
      "R2",
      model.raterGroups.find(({ id }) => id === "customers")?.name.zh ?? "",
    );
    await change(workbook, "en");
    const grade = workbook.place("CompetencyPeople", 1, "P5");
    expect(workbook.value(grade.sheet, grade.row, grade.column)).toBe(`G4 ${model.grades[3]?.name.en ?? ""}`);
    const group = workbook.place("CompetencyRatings", 1, "R2");
    expect(workbook.value(group.sheet, group.row, group.column)).toBe(
      model.raterGroups.find(({ id }) => id === "customers")?.name.en,
    );
  });

  it("keeps every number and formula of another template", async () => {
    const workbook = await telecomWorkbook("zh");
    await insertTemplate(workbook, telecomChoices("zh"), PLAN_TEXTS.zh);
    const others = (): unknown =>
      [...workbook.sheets].filter(([name]) => !/ 2$/u.test(name)).map(([, cells]) => cellsOf(cells));
    const before = others();
    await change(workbook, "en", SHIPPED_MODELS, 1);
    expect([...workbook.sheets.keys()]).toContain("Ratings 2");
    expect(others()).toEqual(before);
  });

  it("plans again what was chosen of the model", async () => {
    const model = chosenModel(telecomModel(), {
      grades: ["G2", "G3"],
      items: ["C01", "C09", "C12"],
      weights: { C01: 50 },
    });
    const workbook = new MemoryWorkbook();
    await insertTemplate(workbook, { ...telecomChoices("zh", []), model }, PLAN_TEXTS.zh);
    expect(await change(workbook, "en")).toMatchObject({ kind: "changed" });
    expect(textsIn(workbook).filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
  });

  it("passes over sheets that are gone", async () => {
    const workbook = await telecomWorkbook("zh");
    workbook.sheets.delete("个人评估表");
    workbook.sheets.delete("说明");
    expect(await change(workbook, "en")).toMatchObject({ kind: "changed" });
    expect([...workbook.sheets.keys()]).toContain("Ratings");
  });

  describe("of settings beside the tables, whose prompts stand in cells of their own", () => {
    const { uses } = PLAN_TEXTS.zh;

    /** The cells in which the share can be entered, with what is said where it is none. */
    async function promptsAfter(move: (cells: Map<string, CellContent>) => Map<string, CellContent>) {
      const workbook = new MemoryWorkbook();
      const model = shippedModel("it-operations-team");
      await insertTemplate(workbook, { ...telecomChoices("zh"), model, raterGroups: model.raterGroups }, PLAN_TEXTS.zh);
      const sheet = PLAN_TEXTS.zh.sheets.uses;
      workbook.sheets.set(sheet, move(new Map(workbook.sheets.get(sheet))));
      const relabel = jest.spyOn(workbook, "relabel");
      expect(await change(workbook, "en")).toMatchObject({ kind: "changed" });
      const changed = relabel.mock.calls[0]?.[0].sheets.find(({ before }) => before.name === sheet);
      return (["before", "after"] as const).map((side) =>
        (changed?.[side].validations ?? [])
          .filter(({ alert }) => alert)
          .map(({ area, alert }) => [area.row, alert?.title]),
      );
    }

    it("puts them where the settings were moved to, by rows above them", async () => {
      const planned = await promptsAfter((cells) => cells);
      const row = Number(planned[0]?.[0]?.[0]);
      expect(planned).toEqual([[[row, uses.shareAlert.title]], [[row, PLAN_TEXTS.en.uses.shareAlert.title]]]);
      const moved = await promptsAfter(
        (cells) =>
          new Map(
            [...cells].map(([key, content]) => {
              const [at = 0, column = 0] = key.split(",").map(Number);
              return [`${String(at + 3)},${String(column)}`, content];
            }),
          ),
      );
      expect(moved).toEqual([[[row + 3, uses.shareAlert.title]], [[row + 3, PLAN_TEXTS.en.uses.shareAlert.title]]]);
    });

    it("leaves them out where the words beside them are gone", async () => {
      const without = await promptsAfter(
        (cells) => new Map([...cells].filter(([, content]) => content !== uses.share)),
      );
      expect(without).toEqual([[], []]);
    });
  });

  it("knows two templates of one model apart by what is remembered of each", async () => {
    const workbook = await telecomWorkbook("zh");
    const model = chosenModel(telecomModel(), { grades: ["G2"], items: ["C01"], weights: {} });
    await insertTemplate(workbook, { ...telecomChoices("zh"), model }, PLAN_TEXTS.zh);
    expect(await change(workbook, "en", SHIPPED_MODELS, 1)).toMatchObject({ kind: "changed" });
    const [first, second] = await readTemplates(workbook);
    expect([first?.expected.language, first?.expected.items.length]).toEqual(["zh", 18]);
    expect([second?.expected.language, second?.expected.items.length]).toEqual(["en", 1]);
  });

  it("never takes texts from a shipped model with the same id: a file's own stay its own", async () => {
    const items = telecomModel().items.map((item) =>
      item.code === "C01" ? { ...item, name: { zh: "自有能力", en: "Our own" } } : item,
    );
    const workbook = new MemoryWorkbook();
    await insertTemplate(workbook, { ...telecomChoices("zh"), model: { ...telecomModel(), items } }, PLAN_TEXTS.zh);
    await change(workbook, "en");
    expect(textsIn(workbook)).toContain("C01 Our own");
    expect(textsIn(workbook)).not.toContain("C01 Achievement orientation");
  });

  it("takes a free name where a sheet of the user's has the new one, and keeps a name that the user gave", async () => {
    const workbook = await telecomWorkbook("zh");
    workbook.sheets.set("Ratings", new Map());
    await change(workbook, "en");
    expect([...workbook.sheets.keys()]).toEqual(expect.arrayContaining(["Ratings", "Ratings 2", "People"]));
  });
});

describe("A language that cannot be changed", () => {
  it("is told where the sheets are in it already", async () => {
    expect(await change(await telecomWorkbook("zh"), "zh")).toEqual({ kind: "already" });
  });

  it("is told where the model is in one language", async () => {
    const workbook = new MemoryWorkbook();
    const model = modelFrom(inChinese(smallModel()));
    await insertTemplate(workbook, { ...telecomChoices("zh", []), model }, PLAN_TEXTS.zh);
    expect(await change(workbook, "en")).toEqual({ kind: "one-language", language: "zh" });
  });

  it("is told where the workbook remembers too little, as the oldest do", async () => {
    const workbook = await telecomWorkbook("zh");
    await spoil(workbook, (record) => ({ ...record, choices: null }));
    expect(await change(workbook, "en")).toEqual({ kind: "not-remembered" });
    expect(await issues(workbook)).not.toContain("no-template");
  });

  it("is told where another version of the add-in laid the sheets out", async () => {
    const workbook = await telecomWorkbook("zh");
    await spoil(workbook, ({ choices, ...record }) => ({
      ...record,
      choices: choices && { ...choices, layout: "00000000" },
    }));
    expect(await change(workbook, "en")).toEqual({ kind: "laid-out-differently" });
  });

  it("is told where a later version of the add-in wrote the record", async () => {
    const workbook = await telecomWorkbook("zh");
    await spoil(workbook, (record) => ({ ...record, format: 99 }));
    expect(await change(workbook, "en")).toEqual({ kind: "newer" });
  });

  it("leaves a workbook that is read-only as it is", async () => {
    const workbook = await telecomWorkbook("zh");
    const [template] = await readTemplates(workbook);
    if (template === undefined) throw new Error("There is no template.");
    const before = contents(workbook);
    workbook.refuseNext("read-only");
    const vocabulary = { shippedModel: SHIPPED_MODELS, texts: PLAN_TEXTS };
    await expect(changeLanguage(workbook, template.suffix, "en", vocabulary)).rejects.toMatchObject({
      reason: "read-only",
    });
    expect(contents(workbook)).toEqual(before);
  });
});
