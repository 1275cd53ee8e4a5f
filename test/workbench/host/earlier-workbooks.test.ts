import { convertFormulas } from "../../../src/actions/convert-formulas/convert-formulas";
import { prepareConversion } from "../../../src/actions/convert-formulas/prepare-conversion";
import { changeLanguage } from "../../../src/actions/change-language";
import { keepModel } from "../../../src/actions/keep-model";
import type { Vocabulary } from "../../../src/actions/plan-again";
import type { CellValue } from "../../../src/core/tables/cell";
import { ExcelWorkbook } from "../../../src/excel/excel-workbook";
import { PLAN_TEXTS } from "../../../src/locales/plan-texts";
import { Book } from "../../../src/workbench/book/book";
import { createHeadlessGrid } from "../../../src/workbench/book/create-headless-grid";
import { ExcelHost } from "../../../src/workbench/host/excel-host";
import { readXlsx } from "../../../src/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/xlsx/write-xlsx";
import { SHIPPED, shippedModel } from "../../actions/shipped-models";
import { EARLIER, earlierFile, shownThen, storeManager } from "../../workbooks/earlier-workbooks";
import { connectFunctions } from "../connect-functions";
import { loadOffice } from "../load-office";

const VOCABULARY: Vocabulary = {
  shippedModel: (id) => Promise.resolve(SHIPPED.includes(id) ? shippedModel(id) : null),
  texts: PLAN_TEXTS,
};

let book: Book;
let host: ExcelHost;
let workbook: ExcelWorkbook;

beforeAll(() => {
  book = new Book(createHeadlessGrid());
  host = new ExcelHost(book);
  const { Excel, OfficeExtension } = loadOffice(host);
  Object.assign(globalThis, { Excel, OfficeExtension });
  workbook = new ExcelWorkbook();
});
afterAll(() => {
  host.dispose();
  book.dispose();
});

/** Opens a file, calculates everything anew and waits for it. */
async function open(file: Uint8Array): Promise<void> {
  book.load(await readXlsx(file));
  connectFunctions(book);
  await book.calculation.recalculate();
  await book.settled(240_000);
}

/** The file as it would be downloaded now, opened elsewhere. */
async function closeAndOpen(): Promise<void> {
  await open(await writeXlsx(book.toPlan()));
}

type Shown = Readonly<Record<string, CellValue>>;

function values(sheet: string): Shown {
  const shown = book.values(sheet, "A1:BZ80");
  return Object.fromEntries(
    shown.flatMap((row, r) =>
      row.flatMap((value, c) =>
        value === null || value === "" ? [] : [[`R${String(r + 1)}C${String(c + 1)}`, as15Digits(value)] as const],
      ),
    ),
  );
}

/** Numbers as Excel shows and compares them. */
function as15Digits(value: CellValue): CellValue {
  return typeof value === "number" ? Number(value.toPrecision(15)) : value;
}

/** Only what is calculated of a sheet: the numbers. */
function numbers(shown: Shown): Shown {
  return Object.fromEntries(Object.entries(shown).filter(([, value]) => typeof value === "number"));
}

/** Columns of the printed page: beside it earlier versions calculated, which the Scorecard leaves to other sheets since. */
const PAGE_COLUMNS = 11;

/** The numbers of the printed page of a Scorecard. */
function onPage(shown: Shown): Shown {
  const printed = Object.entries(numbers(shown)).filter(([cell]) => Number(cell.split("C")[1]) <= PAGE_COLUMNS);
  return Object.fromEntries(printed);
}

async function convert(to: "native" | "custom"): Promise<void> {
  const request = { to, withoutTwin: "values" } as const;
  const { preview } = await prepareConversion(workbook, request, VOCABULARY);
  expect(preview.templates).toEqual([]);
  const outcome = await convertFormulas(workbook, request, preview, VOCABULARY);
  expect(outcome).toMatchObject({ kind: "converted", differing: [] });
}

it.each(EARLIER)(
  "%s shows the same figures as when an earlier version saved it, and with the other kind of formulas",
  async (name) => {
    const then = shownThen(name);
    const { results, scorecard } = PLAN_TEXTS[then.language].sheets;
    await open(earlierFile(name));
    expect(values(results)).toEqual(then.results);
    expect(numbers(values(scorecard))).toEqual(numbers(then.scorecard));
    if (name === "own-model") expect(await keepModel(workbook, "", storeManager())).toBe("kept");

    await convert(then.formulas === "custom" ? "native" : "custom");
    await closeAndOpen();
    expect(numbers(values(results))).toEqual(numbers(then.results));
    expect(onPage(values(scorecard))).toEqual(onPage(then.scorecard));

    await convert(then.formulas);
    expect(values(results)).toEqual(then.results);

    const other = then.language === "zh" ? "en" : "zh";
    expect(await changeLanguage(workbook, "", other, VOCABULARY)).toMatchObject({ kind: "changed" });
    await closeAndOpen();
    expect(numbers(values(PLAN_TEXTS[other].sheets.results))).toEqual(numbers(then.results));
    expect(onPage(values(PLAN_TEXTS[other].sheets.scorecard))).toEqual(onPage(then.scorecard));
  },
  1_200_000,
);
