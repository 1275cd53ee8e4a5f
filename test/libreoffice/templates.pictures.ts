import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../src/core/language";
import type { SheetKind } from "../../src/core/plan/template-names";
import type { SheetPlan, WorkbookPlan } from "../../src/core/plan/workbook-plan";
import { leadingCode } from "../../src/core/tables/code";
import { PLAN_TEXTS } from "../../src/locales/plan-texts";
import { catalogueIds } from "../../src/models/catalogue";
import { CATALOGUE_EXAMPLES } from "../worked-examples/catalogue";
import { exampleWorkbook, shippedModel } from "../worked-examples/example-workbook";
import { PERSON, telecomTables } from "../worked-examples/telecom";
import { filledTemplate, tableContents, telecomChoices } from "./filled-template";
import { ASIDE, printedAll, saved } from "./soffice";

const FOLDER = join(__dirname, "../../assets/templates");
const LANGUAGES: readonly Language[] = ["zh", "en"];
/** Sheets with the dots per inch at which they can be read: rating sheets are wide and print small. */
const SHEETS = { ratings: "130", scorecard: "80" } as const satisfies Partial<Record<SheetKind, string>>;

/** A hidden sheet still calculates; it is not printed either, as long as it has no print area. */
function onlySheet(plan: WorkbookPlan, name: string): WorkbookPlan {
  const sheets = plan.sheets.map((sheet) => (sheet.name === name ? withoutFooter(sheet) : hidden(sheet)));
  return { ...plan, sheets, activeSheet: name };
}

function withoutFooter(sheet: SheetPlan): SheetPlan {
  return sheet.print ? { ...sheet, print: { ...sheet.print, footer: { left: "", center: "", right: "" } } } : sheet;
}

function hidden(sheet: SheetPlan): SheetPlan {
  const unprinted: { -readonly [K in keyof SheetPlan]: SheetPlan[K] } = { ...sheet, visibility: "hidden" };
  delete unprinted.print;
  return unprinted;
}

async function filled(id: (typeof catalogueIds)[number], language: Language): Promise<WorkbookPlan> {
  const example = CATALOGUE_EXAMPLES.find(({ model }) => model === id);
  if (example) return exampleWorkbook(example, await shippedModel(id), language, "native");
  const { ratings, exams } = telecomTables(language, "A");
  const person = { code: PERSON.code, name: PERSON.name[language], department: "", position: "", grade: "G2" };
  const choices = telecomChoices(language, [person]);
  const [header = []] = tableContents(filledTemplate(choices, {}), "CompetencyRatings") ?? [];
  const columns = header.map(
    (cell) => ratings[0]?.findIndex((other) => leadingCode(other) === leadingCode(cell)) ?? -1,
  );
  const inOrder = ratings.map((row) => columns.map((column) => row[column] ?? null));
  return filledTemplate(choices, { CompetencyRatings: inOrder, CompetencyExams: exams });
}

it("draws the first page of the Ratings and the Scorecard of every template in both languages", async () => {
  mkdirSync(FOLDER, { recursive: true });
  const pictures: { readonly file: string; readonly to: string; readonly resolution: string }[] = [];
  for (const id of catalogueIds) {
    for (const language of LANGUAGES) {
      const plan = await filled(id, language);
      for (const [sheet, resolution] of Object.entries(SHEETS) as [keyof typeof SHEETS, string][]) {
        const name = `${id}-${sheet}-${language}`;
        const file = await saved(name, onlySheet(plan, PLAN_TEXTS[language].sheets[sheet]), ASIDE);
        pictures.push({ file, to: join(FOLDER, `${name}.png`), resolution });
      }
    }
  }
  printedAll(pictures.map(({ file }) => file)).forEach((page, index) => {
    const { to = "", resolution = "" } = pictures[index] ?? {};
    execFileSync("pdftoppm", ["-png", "-r", resolution, "-f", "1", "-l", "1", "-singlefile", page, to.slice(0, -4)]);
    // Without the empty margins of the page, in few colours: small enough to keep.
    execFileSync("convert", [to, "-trim", "-bordercolor", "white", "-border", "12", "-colors", "64", `PNG8:${to}`]);
    expect(existsSync(to)).toBe(true);
  });
});
