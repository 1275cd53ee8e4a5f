import { isCellError } from "../../../src/core/tables/cell";
import type { CellValue } from "../../../src/core/tables/cell";
import type { FormulaKind } from "../../../src/core/plan/template-choices";
import { PLAN_TEXTS } from "../../../src/locales/plan-texts";
import { Book } from "../../../src/workbench/book/book";
import { createHeadlessGrid } from "../../../src/workbench/book/create-headless-grid";
import { filledTemplate, telecomChoices } from "../../libreoffice/filled-template";
import { connectFunctions } from "../../workbench/connect-functions";
import { ITEMS, RESULTS, telecomTables } from "../../worked-examples/telecom";

const { sheets } = PLAN_TEXTS.zh;
const PERSON = { code: "0007", name: "张三", department: "政企客户部", position: "客户经理", grade: "G2" };

let book: Book;
afterEach(() => book.grid.dispose());

async function calculated(formulas: FormulaKind, blanksAsZero: boolean): Promise<void> {
  const example = telecomTables("zh", "A");
  const choices = { ...telecomChoices("zh", [PERSON]), formulas };
  const plan = filledTemplate(choices, { CompetencyRatings: example.ratings, CompetencyExams: example.exams });
  book = new Book(createHeadlessGrid());
  if (formulas === "custom") connectFunctions(book);
  book.load(plan);
  await book.functions.setBlanksAsZero(blanksAsZero);
  await book.settled(60_000);
}

function numbers(cells: readonly (readonly CellValue[])[]): (number | string)[][] {
  return cells.map((row) =>
    row.map((cell) =>
      typeof cell === "number" ? Math.round(cell * 1e6) / 1e6 : isCellError(cell) ? cell.error : String(cell),
    ),
  );
}

describe.each([
  ["custom", true],
  ["native", false],
] as const)("in the workbench, the template with %s formulas and blanks passed as 0: %s", (formulas, blanksAsZero) => {
  it("gives every figure of the worked example", async () => {
    await calculated(formulas, blanksAsZero);
    const [results = []] = numbers(book.values(sheets.results, "A5:AB5"));
    const { match, coverage, averageActual, averageRequired, ratings } = RESULTS.A;
    const figures = [averageActual, averageRequired, match, coverage, "B 基本胜任", "", "中级客户经理", ratings, "1"];
    expect(results).toEqual(["0007 张三", ...ITEMS.map(({ actual }) => actual), ...figures]);

    const page = numbers(book.values(sheets.scorecard, "A1:K42"));
    const { status } = PLAN_TEXTS.zh;
    const words = { 1: status.met, 0: status.near, [-1]: status.short };
    expect(page.slice(10, 28).map((row) => row.slice(3, 10))).toEqual(
      ITEMS.map((item) => [
        item.required[1],
        item.actual,
        item.gap,
        words[item.status],
        item.weightedActual,
        item.weightedCounted,
        item.weightedRequired,
      ]),
    );
    expect(page[6]).toEqual(expect.arrayContaining(["B 基本胜任", 91, 100, 2.09, 2.15, 97, 52.1]));
    expect(page.slice(33, 36).map((row) => [row[1], row[4], row[5]])).toEqual([
      ["B 基本胜任", 100, 94],
      ["C 有待提升", 100, 85.7],
      ["B 基本胜任", 100, 90.5],
    ]);
    expect(page.slice(37, 41).map((row) => [row[1], row[5]])).toEqual([
      ["A 完全胜任", 100],
      ["B 基本胜任", 91],
      ["D 尚未胜任", 70.7],
      ["D 尚未胜任", 54.7],
    ]);
    expect(page.slice(33, 41).map((row) => String(row[6]).split(" ")[0])).toEqual([
      "C11",
      "C16",
      "C04",
      "C14",
      "C18",
      "C07",
      "C02",
      "C03",
    ]);
  }, 120_000);
});
