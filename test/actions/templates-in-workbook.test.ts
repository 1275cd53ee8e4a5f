import { changeLanguage } from "../../src/actions/change-language";
import { insertTemplate } from "../../src/actions/insert-template";
import { readTemplates, type TemplateInWorkbook } from "../../src/actions/templates-in-workbook";
import { partXml, TEMPLATE_NAMESPACE } from "../../src/core/record/record-part";
import { PLAN_TEXTS } from "../../src/locales/plan-texts";
import type { MemoryWorkbook } from "./memory-workbook";
import { telecomChoices, telecomWorkbook } from "./telecom-workbook";

const FIRST = TEMPLATE_NAMESPACE;
const SECOND = `${TEMPLATE_NAMESPACE}_2`;

async function twoOfOneModel(cycle = { name: "2026", date: "2026-03-31" }): Promise<MemoryWorkbook> {
  const workbook = await telecomWorkbook();
  await insertTemplate(workbook, { ...telecomChoices("en"), cycle }, PLAN_TEXTS.en);
  return workbook;
}

async function codes(workbook: MemoryWorkbook): Promise<readonly string[]> {
  return (await readTemplates(workbook)).map(({ cycle }) => cycle);
}

/** Writes another code into what the workbook remembers of a template. */
async function recode(workbook: MemoryWorkbook, suffix: string, cycle: string): Promise<void> {
  const template = (await readTemplates(workbook)).find((one) => one.suffix === suffix);
  workbook.parts.set(TEMPLATE_NAMESPACE + suffix, partXml(TEMPLATE_NAMESPACE + suffix, { ...template?.record, cycle }));
}

describe("Templates of one workbook", () => {
  it("of the same model are told apart by the code of their cycle, which the workbook remembers", async () => {
    const workbook = await twoOfOneModel();
    expect((await readTemplates(workbook)).map(told)).toEqual([
      { suffix: "", cycle: "2026", isOnly: false, remembered: "2026" },
      { suffix: "_2", cycle: "2026 2", isOnly: false, remembered: "2026 2" },
    ]);
    expect(await codes(await twoOfOneModel({ name: "2027 H1", date: "" }))).toEqual(["2026", "2027 H1"]);
  });

  it("are told apart by their dates or numbers where their cycles have no names", async () => {
    const workbook = await twoOfOneModel({ name: "", date: "2027-03-31" });
    await insertTemplate(workbook, { ...telecomChoices("en"), cycle: { name: "", date: "" } }, PLAN_TEXTS.en);
    expect(await codes(workbook)).toEqual(["2026", "2027-03-31", "3"]);
  });

  it("need no code to be told apart where there is one alone", async () => {
    expect((await readTemplates(await telecomWorkbook())).map(told)).toEqual([
      { suffix: "", cycle: "2026", isOnly: true, remembered: "2026" },
    ]);
  });

  it("keep their codes when the language of one changes", async () => {
    const workbook = await twoOfOneModel();
    const [, second] = await readTemplates(workbook);
    if (second === undefined) throw new Error("There is one template only.");
    await changeLanguage(workbook, second.suffix, "zh", {
      shippedModel: () => Promise.resolve(null),
      texts: PLAN_TEXTS,
    });
    expect((await readTemplates(workbook)).map(told).map(({ remembered }) => remembered)).toEqual(["2026", "2026 2"]);
  });

  it("have codes of their own also where the workbook holds the same one twice, as after copying", async () => {
    const workbook = await twoOfOneModel();
    await recode(workbook, "_2", "2026");
    expect(await codes(workbook)).toEqual(["2026", "2026 2"]);
  });

  it("have short codes whatever somebody wrote into the record", async () => {
    const workbook = await twoOfOneModel();
    await recode(workbook, "", "x\n".repeat(10_000));
    await recode(workbook, "_2", "   ");
    expect(await codes(workbook)).toEqual(["x x x x x x x x x x x x", "2026-03-31"]);
  });

  it("have codes also where what the workbook remembers is damaged, is of a later version, or is gone", async () => {
    const workbook = await twoOfOneModel();
    workbook.parts.set(FIRST, "<record");
    workbook.parts.set(SECOND, partXml(SECOND, { format: 99 }));
    expect(await codes(workbook)).toEqual(["1", "2"]);
    workbook.parts.clear();
    expect(await codes(workbook)).toEqual(["1", "2"]);
    await insertTemplate(workbook, { ...telecomChoices("en"), cycle: { name: "2", date: "" } }, PLAN_TEXTS.en);
    expect(await codes(workbook)).toEqual(["1", "2", "2 2"]);
  });
});

function told({ suffix, cycle, isOnly, record }: TemplateInWorkbook) {
  return { suffix, cycle, isOnly, remembered: record?.cycle };
}
