import { strToU8, unzipSync, zipSync } from "fflate";
import fc from "fast-check";
import { readXlsx } from "../../src/xlsx/read-xlsx";
import { MOST_BYTES, MOST_ENTRIES } from "../../src/xlsx/unzip";
import { WorkbookFileError } from "../../src/xlsx/workbook-file-error";
import { writeXlsx } from "../../src/xlsx/write-xlsx";
import { casesByChance } from "../random-cases";
import { part } from "./plan-parts";
import { cells, RICH_PLAN } from "./rich-plan";

const MEGABYTE = 1024 * 1024;

/** Our rich file with some parts changed; null takes a part away. */
async function changed(changes: Record<string, string | null>): Promise<Uint8Array> {
  const parts = unzipSync(await writeXlsx(RICH_PLAN));
  for (const [path, xml] of Object.entries(changes)) {
    if (xml === null) delete parts[path];
    else parts[path] = strToU8(xml);
  }
  return zipSync(parts, { level: 6 });
}

async function refusal(file: Uint8Array): Promise<string> {
  const error: unknown = await readXlsx(file).then(
    () => "read",
    (reason: unknown) => reason,
  );
  return error instanceof WorkbookFileError ? error.code : String(error);
}

describe("a received file is refused", () => {
  it.each([
    ["nothing", new Uint8Array(0)],
    ["text", strToU8("R1,R2\n1,2")],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, ...new Uint8Array(100))],
    ["an archive of something else", zipSync({ "a.txt": strToU8("hello") })],
    ["an old .xls", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600))],
  ])("as no workbook: %s", async (_, file) => {
    expect(await refusal(file)).toBe("not-a-workbook");
  });

  it("as no workbook: a document of Word", async () => {
    const types = part(await writeXlsx(RICH_PLAN), "[Content_Types].xml").replace(/spreadsheetml/g, "wordprocessingml");
    expect(await refusal(await changed({ "[Content_Types].xml": types }))).toBe("not-a-workbook");
  });

  it("as encrypted, where a password protects it", async () => {
    const name = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
    const file = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(500), ...name);
    expect(await refusal(file)).toBe("encrypted");
  });

  it("as too large, by its own size", async () => {
    expect(await refusal(new Uint8Array(MOST_BYTES + 1))).toBe("too-large");
  });

  it("as too large, by the sizes in its directory, without unzipping", async () => {
    const zeros = new Uint8Array(101 * MEGABYTE);
    expect(await refusal(zipSync({ "xl/a.xml": zeros, "xl/b.xml": zeros }, { level: 9 }))).toBe("too-large");
  });

  it("as damaged, where more comes out than its directory says", async () => {
    const file = zipSync({ "xl/workbook.xml": new Uint8Array(20 * MEGABYTE) }, { level: 9 });
    const view = new DataView(file.buffer);
    for (let at = 0; at < file.length - 4; at += 1) {
      if (view.getUint32(at, true) === 20 * MEGABYTE) view.setUint32(at, 1000, true);
    }
    expect(await refusal(file)).toBe("damaged");
  });

  it("as too large, by the number of its entries", async () => {
    const many = Object.fromEntries(
      Array.from({ length: MOST_ENTRIES + 1 }, (_, index) => [`${index}`, new Uint8Array(0)]),
    );
    expect(await refusal(zipSync(many))).toBe("too-large");
  });

  it("as too large, where a few bytes claim a cell at the far corner", async () => {
    const xml =
      '<worksheet xmlns="x"><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>';
    expect(await refusal(await changed({ "xl/worksheets/sheet1.xml": xml }))).toBe("too-large");
  });

  it.each([
    ["it ends too early", async () => (await changed({})).subarray(0, 4000)],
    ["a sheet is missing", () => changed({ "xl/worksheets/sheet2.xml": null })],
    ["the list of sheets is no XML", () => changed({ "xl/workbook.xml": "<workbook><sheets>" })],
    ["a chart is no XML", () => changed({ "xl/charts/chart2_1.xml": "<a></b>" })],
    [
      "a part begins with a document type",
      () => changed({ "xl/charts/chart2_1.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a/>' }),
    ],
  ])("as damaged: %s", async (_, file) => {
    expect(await refusal(await file())).toBe("damaged");
  });

  it("with a known code, whatever it holds", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect(await refusal(bytes)).toMatch(/^(?:not-a-workbook|damaged|too-large|encrypted)$/);
      }),
      casesByChance(50, 2000),
    );
  });

  it("with a known code, or read, wherever a byte or a piece of a part is lost", async () => {
    const whole = await changed({});
    const parts = unzipSync(whole);
    const paths = Object.keys(parts).filter((path) => path.endsWith(".xml"));
    const where = fc.record({
      path: fc.constantFrom(...paths),
      at: fc.nat(9999),
      length: fc.nat(60),
      flip: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(where, async ({ path, at, length, flip }) => {
        const source = parts[path] ?? new Uint8Array(0);
        const from = at % source.length;
        const file = flip
          ? whole.map((byte, index) => (index === at % whole.length ? byte ^ 0x15 : byte))
          : zipSync({
              ...parts,
              [path]: Uint8Array.of(...source.subarray(0, from), ...source.subarray(from + length)),
            });
        expect(await refusal(file)).toMatch(/^(?:not-a-workbook|damaged|too-large|encrypted|read)$/);
      }),
      casesByChance(25, 2000),
    );
  });
});

describe("of a received file", () => {
  it("formulas that were filled down are read as each cell shows them", async () => {
    const file = await writeXlsx(
      cells([
        [1, { formula: "=A1*$A$1", result: 1 }],
        [2, { formula: "=A2*$A$1", result: 2 }],
      ]),
    );
    const parts = unzipSync(file);
    const xml = part(file, "xl/worksheets/sheet1.xml")
      .replace("<f>A1*$A$1</f>", '<f t="shared" ref="B1:B2" si="0">A1*$A$1</f>')
      .replace("<f>A2*$A$1</f>", '<f t="shared" si="0"/>');
    const plan = await readXlsx(zipSync({ ...parts, "xl/worksheets/sheet1.xml": strToU8(xml) }));
    expect(plan.sheets[0]?.blocks[0]?.cells[1]).toEqual([2, { formula: "=A2*$A$1", result: 2 }]);
  });

  it("only the value is taken where a formula links to another file", async () => {
    const file = await writeXlsx(cells([[{ formula: "=A9", result: 7 }]]));
    const xml = part(file, "xl/worksheets/sheet1.xml").replace("<f>A9</f>", "<f>[1]Sheet1!A9</f>");
    const plan = await readXlsx(zipSync({ ...unzipSync(file), "xl/worksheets/sheet1.xml": strToU8(xml) }));
    expect(plan.sheets[0]?.blocks[0]?.cells).toEqual([[7]]);
  });

  it("macros and links are left behind", async () => {
    const types = part(await writeXlsx(RICH_PLAN), "[Content_Types].xml").replace(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
      "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    );
    const plan = await readXlsx(
      await changed({
        "[Content_Types].xml": types,
        "xl/vbaProject.bin": "x",
        "xl/externalLinks/externalLink1.xml": "no XML",
      }),
    );
    expect(plan.sheets.map((sheet) => sheet.name)).toEqual(RICH_PLAN.sheets.map((sheet) => sheet.name));
  });

  it("custom XML of other programs is taken along, even where it is no XML", async () => {
    const plan = await readXlsx(await changed({ "customXml/item7.xml": "<other" }));
    expect(plan.customXml).toEqual([...RICH_PLAN.customXml, { namespace: "", xml: "<other" }]);
  });

  it("a row of totals does not count as a table's data", async () => {
    const file = await writeXlsx(RICH_PLAN);
    const xml = part(file, "xl/tables/table1.xml").replace('totalsRowShown="0"', 'totalsRowCount="1"');
    const plan = await readXlsx(zipSync({ ...unzipSync(file), "xl/tables/table1.xml": strToU8(xml) }));
    expect(plan.sheets[0]?.tables[0]?.area.rows).toBe(3);
  });
});
