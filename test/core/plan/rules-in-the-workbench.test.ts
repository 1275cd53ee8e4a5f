import { isCellError, type CellValue } from "../../../src/core/tables/cell";
import { leadingCode } from "../../../src/core/tables/code";
import { PLAN_TEXTS } from "../../../src/locales/plan-texts";
import { Book } from "../../../src/workbench/book/book";
import { createHeadlessGrid } from "../../../src/workbench/book/create-headless-grid";
import { filledTemplate, telecomChoices } from "../../libreoffice/filled-template";
import { connectFunctions } from "../../workbench/connect-functions";
import { telecomTables } from "../../worked-examples/telecom";

const { sheets } = PLAN_TEXTS.zh;
const PERSON = { code: "0007", name: "张三", department: "政企客户部", position: "客户经理", grade: "G2" };
const PATIENCE = 60_000;

let book: Book;
afterEach(() => book.grid.dispose());

/** The worked example of the telecom model with an exam that was not sat. */
function opened(formulas: "custom" | "native"): void {
  const example = telecomTables("zh", "D");
  const choices = { ...telecomChoices("zh", [PERSON]), formulas };
  book = new Book(createHeadlessGrid());
  if (formulas === "custom") connectFunctions(book);
  book.load(filledTemplate(choices, { CompetencyRatings: example.ratings, CompetencyExams: example.exams }));
}

/** Row of a code in a column of a sheet, as addresses count it. */
function rowOf(sheet: string, column: string, code: string): number {
  const cells = book.values(sheet, `${column}1:${column}60`);
  return cells.findIndex(([cell]) => leadingCode(String(cell ?? "")) === code) + 1;
}

async function set(settings: Readonly<Record<string, string>>) {
  const accepted: boolean[] = [];
  for (const [code, value] of Object.entries(settings)) {
    const entry = await book.type(sheets.guide, `F${rowOf(sheets.guide, "E", code)}`, value);
    accepted.push(entry.accepted);
  }
  await book.settled(PATIENCE);
  return accepted;
}

const plain = (cell: CellValue): CellValue =>
  typeof cell === "number" ? Math.round(cell * 1e6) / 1e6 : isCellError(cell) ? cell.error : cell;
const cells = (sheet: string, address: string): CellValue[][] =>
  book.values(sheet, address).map((row) => row.map(plain));

/** C01, and S, T, match, coverage, band and version in the results. */
function figures() {
  const [row = []] = cells(sheets.results, "A5:AB5");
  const [averageActual, averageRequired, match, coverage, band, reason] = row.slice(19, 25);
  return { C01: row[1], averageActual, averageRequired, match, coverage, band, reason, version: row[27] };
}

/** Band, match, coverage, S and T at the head of the Scorecard, and the version above. */
function page() {
  const [facts = [], , heads = []] = cells(sheets.scorecard, "A5:K7");
  return { figures: [heads[0], heads[1], heads[3], heads[5], heads[6]], version: facts[9] };
}

describe.each(["custom", "native"] as const)(
  "in the workbench, rules that are changed on the Guide of %s",
  (formulas) => {
    it("recalculate results and Scorecard, which say by which rules", async () => {
      opened(formulas);
      await book.settled(PATIENCE);
      const usual = { C01: 2.25, averageActual: 2.15, averageRequired: 2.16, match: 93.4, coverage: 94 };
      expect(figures()).toMatchObject({ ...usual, band: "B 基本胜任", version: "1" });

      // What is not rated counts as 0: 202.5 / 100, 215 / 100 and 189.7 / 215.
      await set({ U41: "2" });
      const zero = { averageActual: 2.03, averageRequired: 2.15, match: 88.2, coverage: 94, band: "C 有待提升" };
      expect(figures()).toMatchObject({ ...zero, version: "1; U41=2" });
      expect(page()).toEqual({ figures: ["C 有待提升", 88.2, 94, 2.03, 2.15], version: "1; U41=2" });
      const exam = rowOf(sheets.scorecard, "A", "C11");
      expect(cells(sheets.scorecard, `E${exam}:K${exam}`)).toEqual([["", "", "", 0, 0, 12, 12]]);

      expect(await set({ U41: "3" })).toEqual([true]);
      expect(figures()).toMatchObject({ averageActual: 2.15, match: "", coverage: 94, band: "–", version: "1; U41=3" });
      expect(figures().reason).toBe("必评项未评: C11 岗位基础知识; 未参加考试: C11 岗位基础知识");
      expect(page().figures.slice(0, 3)).toEqual(["–", "", 94]);

      // Of self 20, superior 60 and too few peers (20·3 + 60·2) / 80; 4 is refused, so 3 stays.
      expect(await set({ U43: "20", U44: "3", U04: "0.3", U12: "94", U41: "4" })).toEqual([
        true,
        true,
        true,
        true,
        false,
      ]);
      expect(figures()).toMatchObject({ C01: 2.25, version: "1; U04=0.3; U12=94; U41=3; U43=20; U44=3" });

      await book.type(sheets.profile, `D${rowOf(sheets.profile, "A", "C16")}`, "是");
      await set({ U43: "", U44: "", U04: "0.5", U12: "90", U41: "1" });
      expect(figures()).toMatchObject({ ...usual, band: "C 有待提升", version: "1" });
      expect(figures().reason).toMatch(/^关键项不足: C16/u);
      await set({ U42: "2" });
      expect(figures()).toMatchObject({ ...usual, band: "B 基本胜任", version: "1; U42=2" });
      await set({ U42: "0", U12: "94" });
      expect(figures()).toMatchObject({ band: "C 有待提升", reason: "未参加考试: C11 岗位基础知识" });
      expect(page()).toMatchObject({ version: "1; U12=94; U42=0" });
      expect(page().figures[0]).toBe("C 有待提升");

      // Without its second band the third is the next best.
      await book.type(sheets.guide, `E${rowOf(sheets.guide, "E", "U12")}`, "");
      await book.settled(PATIENCE);
      expect(figures()).toMatchObject({ band: "C 有待提升", version: "1; U12=–; U42=0" });
      expect(page().figures[0]).toBe("C 有待提升");
    }, 240_000);
  },
);
