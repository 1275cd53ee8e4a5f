import { readXlsx } from "../../../src/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/xlsx/write-xlsx";
import { playedExcel } from "../played-excel";

const { book, run } = playedExcel();
const OURS = '<record xmlns="urn:ours">{"a":1}</record>';
const OTHERS = '<o:x xmlns:o="urn:others"><o:y/></o:x>';

interface Seen {
  readonly id: string;
  readonly namespaceUri: string;
}

async function all(): Promise<readonly Seen[]> {
  return run(async (context) => {
    const parts = context.workbook.customXmlParts.load("items/id,items/namespaceUri");
    await context.sync();
    return parts.items.map(({ id, namespaceUri }) => ({ id, namespaceUri }));
  });
}

async function add(...xmls: readonly string[]): Promise<void> {
  await run(async (context) => {
    xmls.forEach((xml) => context.workbook.customXmlParts.add(xml));
    await context.sync();
  });
}

test("a part that is added has an identifier and the namespace of its root", async () => {
  await add(OURS, OTHERS);
  const parts = await all();
  expect(parts.map(({ namespaceUri }) => namespaceUri)).toEqual(["urn:ours", "urn:others"]);
  expect(new Set(parts.map(({ id }) => id)).size).toBe(2);
  expect(parts[0]?.id).toMatch(/^\{[0-9A-F-]{36}\}$/u);
});

test("parts are found by their namespace, and one that is alone at once", async () => {
  await add(OURS, OTHERS, OTHERS);
  const seen = await run(async (context) => {
    const { customXmlParts } = context.workbook;
    const ours = customXmlParts.getByNamespace("urn:ours");
    const counts = [ours, customXmlParts.getByNamespace("urn:others"), customXmlParts].map((one) => one.getCount());
    const xml = ours.getOnlyItem().getXml();
    const several = customXmlParts.getByNamespace("urn:others").getOnlyItemOrNullObject().load("id");
    const none = customXmlParts.getItemOrNullObject("{none}").load("id");
    await context.sync();
    return {
      counts: counts.map(({ value }) => value),
      xml: xml.value,
      nulls: [several.isNullObject, none.isNullObject],
    };
  });
  expect(seen).toEqual({ counts: [1, 2, 3], xml: OURS, nulls: [true, true] });
});

test("a part is changed and deleted", async () => {
  await add(OURS);
  const changed = '<record xmlns="urn:ours">2</record>';
  const xml = await run(async (context) => {
    const part = context.workbook.customXmlParts.getByNamespace("urn:ours").getOnlyItem();
    part.setXml(changed);
    const now = part.getXml();
    await context.sync();
    return now.value;
  });
  expect(xml).toBe(changed);
  await run(async (context) => {
    context.workbook.customXmlParts.getByNamespace("urn:ours").getOnlyItem().delete();
    await context.sync();
  });
  expect(await all()).toEqual([]);
});

test.each(["<open>", "no XML", ""])("what is no XML is refused: %j", async (xml) => {
  await expect(add(xml)).rejects.toMatchObject({ code: "InvalidArgument" });
  expect(await all()).toEqual([]);
});

test("a part that is not there is ItemNotFound", async () => {
  const asked = run(async (context) => {
    context.workbook.customXmlParts.getItem("{none}").load("id");
    await context.sync();
  });
  await expect(asked).rejects.toMatchObject({ code: "ItemNotFound" });
});

test("a workbook that is read-only takes no part", async () => {
  book.readOnly = true;
  await expect(add(OURS)).rejects.toMatchObject({ code: "AccessDenied" });
});

test("parts of everybody survive saving and opening; Office's settings are in no file of the workbench", async () => {
  await add(OURS, OTHERS);
  await run(async (context) => {
    context.workbook.settings.add("competency.template", { format: 1 });
    await context.sync();
  });
  const file = await writeXlsx(book.toPlan());
  book.openNew();
  expect(await all()).toEqual([]);
  book.load(await readXlsx(file));
  expect((await all()).map(({ namespaceUri }) => namespaceUri)).toEqual(["urn:ours", "urn:others"]);
  const left = await run(async (context) => {
    const parts = context.workbook.customXmlParts.load("items/id");
    const settings = context.workbook.settings.load("items/key");
    await context.sync();
    const xml = parts.items.map((part) => part.getXml());
    await context.sync();
    return { xml: xml.map(({ value }) => value), settings: settings.items.length };
  });
  expect(left).toEqual({ xml: [OURS, OTHERS], settings: 0 });
});
