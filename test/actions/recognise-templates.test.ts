import { changeLanguage } from "../../src/actions/change-language";
import { checkRatings } from "../../src/actions/check-ratings";
import { convertFormulas } from "../../src/actions/convert-formulas/convert-formulas";
import { prepareConversion } from "../../src/actions/convert-formulas/prepare-conversion";
import { insertTemplate } from "../../src/actions/insert-template";
import { type Catalogue, findTemplates } from "../../src/actions/recognise/find-templates";
import { recogniseTemplates, undoRecognition } from "../../src/actions/recognise/recognise-templates";
import { readTemplates } from "../../src/actions/templates-in-workbook";
import { chosenModel } from "../../src/core/model/chosen-model";
import { TEMPLATE_NAMESPACE } from "../../src/core/record/record-part";
import { PLAN_TEXTS } from "../../src/locales/plan-texts";
import { readXlsx } from "../../src/xlsx/read-xlsx";
import { earlierFile, storeManager } from "../workbooks/earlier-workbooks";
import { MemoryWorkbook } from "./memory-workbook";
import { SHIPPED, shippedModel, VOCABULARY } from "./shipped-models";
import { LI, telecomChoices, telecomModel, telecomWorkbook, typeWorkedExample, ZHANG } from "./telecom-workbook";

const CATALOGUE: Catalogue = {
  shippedIds: SHIPPED,
  shippedModel: (id) => Promise.resolve(shippedModel(id)),
  texts: PLAN_TEXTS,
};

/** As programs leave a workbook that know neither tables nor custom XML. */
function withoutBoth(workbook: MemoryWorkbook): MemoryWorkbook {
  workbook.tables.splice(0);
  workbook.parts.clear();
  return workbook;
}

function tablesOf(workbook: MemoryWorkbook): readonly string[] {
  return workbook.tables.map(({ name, sheet, area }) => `${name} ${sheet} ${Object.values(area).join(",")}`).sort();
}

async function recognise(workbook: MemoryWorkbook, model = null as ReturnType<typeof storeManager> | null) {
  return recogniseTemplates(workbook, await findTemplates(workbook, CATALOGUE, model));
}

describe("A template whose tables and record were lost", () => {
  it.each(["custom", "native"] as const)("is found by its headers and items, with %s formulas", async (formulas) => {
    const workbook = new MemoryWorkbook();
    await insertTemplate(workbook, { ...telecomChoices("zh"), formulas }, PLAN_TEXTS.zh);
    typeWorkedExample(workbook);
    const [tables, part] = [tablesOf(workbook), workbook.parts.get(TEMPLATE_NAMESPACE)];
    const found = await findTemplates(withoutBoth(workbook), CATALOGUE);
    expect(found.templates).toMatchObject([
      { suffix: "", model: { name: telecomModel().name, from: "shipped" }, whole: true },
    ]);
    expect(found.templates[0]?.tables).toContainEqual(
      expect.objectContaining({ kind: "ratings", sheet: "评分表", area: expect.objectContaining({ rows: 9 }) }),
    );
    await recogniseTemplates(workbook, found);
    expect(tablesOf(workbook)).toEqual(tables);
    const { choices, ...record } = JSON.parse(textOf(workbook.parts.get(TEMPLATE_NAMESPACE))) as { choices: object };
    const before = JSON.parse(textOf(part)) as { choices: object };
    // Nobody can tell the name and the date of the cycle.
    expect({ ...record, cycle: "2026", choices: { ...choices, cycle: telecomChoices("zh").cycle } }).toEqual(before);
  });

  it.each(["zh", "en"] as const)(
    "is found by the known names of columns that lost their codes, in %s",
    async (language) => {
      const workbook = await telecomWorkbook(language);
      const [tables, places] = [tablesOf(workbook), workbook.tables.map(({ sheet, area }) => ({ sheet, area }))];
      withoutBoth(workbook);
      for (const { sheet, area } of places) {
        const cells = workbook.sheets.get(sheet);
        for (let column = area.column; column < area.column + area.columns; column += 1) {
          const [at, header] = [
            `${String(area.row)},${String(column)}`,
            cells?.get(`${String(area.row)},${String(column)}`),
          ];
          if (typeof header === "string") cells?.set(at, header.replace(/^[AEFPRU]\d /u, ""));
        }
      }
      await recognise(workbook);
      expect(tablesOf(workbook)).toEqual(tables);
    },
  );

  it("is checked, changes its language and converts its formulas as before", async () => {
    const workbook = await telecomWorkbook("zh");
    typeWorkedExample(workbook);
    const before = await checkRatings(workbook, VOCABULARY);
    await recognise(withoutBoth(workbook));
    const after = await checkRatings(workbook, VOCABULARY);
    expect(after.kind === "checked" && [after.issues, after.checked]).toEqual(
      before.kind === "checked" && [before.issues, before.checked],
    );
    const request = { to: "native", withoutTwin: "values" } as const;
    const { preview } = await prepareConversion(workbook, request, CATALOGUE);
    expect(preview.templates).toEqual([]);
    await convertFormulas(workbook, request, preview, CATALOGUE);
    const [template] = await readTemplates(workbook);
    expect(template && (await changeLanguage(workbook, template.suffix, "en", CATALOGUE))).toMatchObject({
      kind: "changed",
    });
  });

  it("has the room for which its formulas stand, so that Check names whoever is below", async () => {
    const workbook = new MemoryWorkbook();
    const people = [ZHANG, LI, { ...ZHANG, code: "003" }];
    const room = { people: 2, ratings: 5, exams: 7 };
    await insertTemplate(workbook, { ...telecomChoices("en", people), formulas: "native", room }, PLAN_TEXTS.en);
    await recognise(withoutBoth(workbook));
    expect((await readTemplates(workbook))[0]?.record?.choices?.room).toEqual(room);
    const checked = await checkRatings(workbook, VOCABULARY);
    const codes = checked.kind === "checked" ? checked.issues.map(({ issue }) => issue.code) : [];
    expect(codes).toEqual(expect.arrayContaining(["people-beyond-room", "ratings-beyond-room"]));
  });

  it("is found with the part of the model that was chosen, and with the weights that stand", async () => {
    const model = chosenModel(telecomModel(), {
      grades: ["G2", "G3"],
      items: ["C01", "C09", "C12"],
      weights: { C01: 50 },
    });
    const workbook = new MemoryWorkbook();
    await insertTemplate(workbook, { ...telecomChoices("en"), model }, PLAN_TEXTS.en);
    await recognise(withoutBoth(workbook));
    const [template] = await readTemplates(workbook);
    expect(template?.record?.model).toMatchObject({ kind: "kept", content: model });
  });

  it.each(SHIPPED)("is told from every other model: %s", async (id) => {
    const model = shippedModel(id);
    const workbook = new MemoryWorkbook();
    const people = telecomChoices("en").people.map((person) => ({ ...person, grade: "G1" }));
    const choices = { ...telecomChoices("en"), model, people, raterGroups: model.raterGroups };
    await insertTemplate(workbook, choices, PLAN_TEXTS.en);
    const tables = tablesOf(workbook);
    const found = await findTemplates(withoutBoth(workbook), CATALOGUE);
    expect(found.templates.map(({ model: one, whole }) => [one?.name, whole])).toEqual([[model.name, true]]);
    await recogniseTemplates(workbook, found);
    expect(tablesOf(workbook)).toEqual(tables);
  });

  it("goes back to what it was, all of it", async () => {
    const workbook = withoutBoth(await telecomWorkbook("en"));
    const recognised = await recognise(workbook);
    await undoRecognition(workbook, recognised);
    expect([workbook.tables.length, workbook.parts.size]).toEqual([0, 0]);
  });

  it("leaves the workbook as it was where it is refused", async () => {
    const workbook = withoutBoth(await telecomWorkbook("en"));
    const found = await findTemplates(workbook, CATALOGUE);
    workbook.refuseNext("structure-protected");
    await expect(recogniseTemplates(workbook, found)).rejects.toMatchObject({ reason: "structure-protected" });
    expect([workbook.tables.length, workbook.parts.size]).toEqual([0, 0]);
  });

  it("is one of two, each with its own tables again", async () => {
    const workbook = await telecomWorkbook("en");
    await insertTemplate(workbook, telecomChoices("zh"), PLAN_TEXTS.zh);
    await insertTemplate(workbook, telecomChoices("en"), PLAN_TEXTS.en);
    const tables = tablesOf(workbook);
    const found = await findTemplates(withoutBoth(workbook), CATALOGUE);
    expect(found.templates.map(({ suffix }) => suffix)).toEqual(["", "_2", "_3"]);
    await recogniseTemplates(workbook, found);
    expect(tablesOf(workbook)).toEqual(tables);
  });
});

describe("A template that lost only its tables, or only its record", () => {
  it("keeps its record and gets its tables, own models too", async () => {
    const workbook = new MemoryWorkbook();
    await insertTemplate(workbook, { ...telecomChoices("zh", []), model: storeManager() }, PLAN_TEXTS.zh);
    const [tables, parts] = [tablesOf(workbook), new Map(workbook.parts)];
    workbook.tables.splice(0);
    const found = await findTemplates(workbook, CATALOGUE);
    expect(found.templates).toMatchObject([{ model: { name: storeManager().name, from: "workbook" }, record: null }]);
    await recogniseTemplates(workbook, found);
    expect(workbook.parts).toEqual(parts);
    expect(tablesOf(workbook).map(kindAndPlace)).toEqual(tables.map(kindAndPlace));
  });

  it("keeps its tables and gets its record", async () => {
    const workbook = await telecomWorkbook("en");
    const tables = tablesOf(workbook);
    workbook.parts.clear();
    const found = await findTemplates(workbook, CATALOGUE);
    expect(found.templates).toMatchObject([{ tables: [], model: { from: "shipped" }, whole: true }]);
    await recogniseTemplates(workbook, found);
    expect(tablesOf(workbook)).toEqual(tables);
    expect((await readTemplates(workbook))[0]?.remembered).toBe("read");
  });

  it("is not looked at where nothing is missing", async () => {
    expect((await findTemplates(await telecomWorkbook("en"), CATALOGUE)).templates).toEqual([]);
  });
});

describe("A template of a model that nobody knows", () => {
  const lost = async (): Promise<MemoryWorkbook> => {
    const workbook = new MemoryWorkbook();
    await insertTemplate(workbook, { ...telecomChoices("zh"), model: storeManager() }, PLAN_TEXTS.zh);
    return withoutBoth(workbook);
  };

  it("gets its tables without it", async () => {
    const workbook = await lost();
    const found = await findTemplates(workbook, CATALOGUE);
    expect(found.templates).toMatchObject([{ model: null, record: null, whole: false }]);
    await recogniseTemplates(workbook, found);
    expect(await checkRatings(workbook, VOCABULARY)).toMatchObject({
      kind: "checked",
      checked: { items: 6, people: 2 },
    });
  });

  it("gets its record too from the model's file", async () => {
    const workbook = await lost();
    await recognise(workbook, storeManager());
    const [template] = await readTemplates(workbook);
    expect(template && (await changeLanguage(workbook, template.suffix, "en", CATALOGUE))).toMatchObject({
      kind: "changed",
    });
  });

  it("is not given a model with other items", async () => {
    const found = await findTemplates(await lost(), CATALOGUE, { ...telecomModel(), id: "store-manager" });
    expect(found.templates[0]?.model).toBeNull();
  });
});

it("a workbook that LibreOffice saved as .ods and back is checked as it stands, and gets its record from the model's file", async () => {
  const workbook = await MemoryWorkbook.open(await readXlsx(earlierFile("own-model-through-ods")));
  const [template] = await readTemplates(workbook);
  expect([template?.remembered, template?.tables.length]).toEqual(["none", 7]);
  expect(await checkRatings(workbook, VOCABULARY)).toMatchObject({ kind: "checked", checked: { people: 6, items: 6 } });
  expect((await findTemplates(workbook, CATALOGUE)).templates).toMatchObject([{ tables: [], model: null }]);
  await recognise(workbook, storeManager());
  const [again] = await readTemplates(workbook);
  expect(again && (await changeLanguage(workbook, again.suffix, "en", CATALOGUE))).toMatchObject({ kind: "changed" });
});

it("a list of the user's own with one code in its header is no template", async () => {
  const workbook = new MemoryWorkbook();
  const cells = [
    ["P1 Part", "P2 Price"],
    ["a", 1],
  ].flatMap((row, r) => row.map((cell, c) => [`${r},${c}`, cell] as const));
  workbook.sheets.set("Prices", new Map(cells));
  expect((await findTemplates(workbook, CATALOGUE)).templates).toEqual([]);
});

/** The JSON in a part. */
function textOf(xml: string | undefined): string {
  return /^<record[^>]*>(.*)<\/record>$/su.exec(xml ?? "")?.[1] ?? "";
}

/** Blank rows below are no longer told from the sheet's. */
function kindAndPlace(table: string): string {
  return table.replace(/,\d+,\d+$/u, "");
}
