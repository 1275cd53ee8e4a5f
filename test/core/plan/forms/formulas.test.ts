import { PLAN_TEXTS } from "../../../../src/locales/plan-texts";
import { examplePlan } from "./example-plan";

/** What Excel 2016, LibreOffice 7 and WPS all have. */
const KNOWN = new Set(
  (
    "ABS AND CHOOSE COUNT COUNTA COUNTIF EDATE EXACT FIND HYPERLINK IF IFERROR INDEX INT ISNUMBER LEFT LEN LOWER MATCH " +
    "MAX MID MIN NOT OR ROUND ROW SEARCH SUBSTITUTE SUMPRODUCT TODAY TRIM"
  ).split(" "),
);

it.each([
  ["commercial-customer-manager", ["position", "indicators"]],
  ["customer-manager-certification", ["certificates"]],
  ["selection-and-development", ["uses"]],
  ["it-operations-team", ["uses"]],
] as const)("the forms of %s use only functions that every spreadsheet has", async (id, kinds) => {
  for (const language of ["zh", "en"] as const) {
    const plan = await examplePlan(id, language);
    const names: string[] = kinds.map((kind) => PLAN_TEXTS[language].sheets[kind]);
    const sheets = plan.sheets.filter(({ name }) => names.includes(name));
    expect(sheets).toHaveLength(kinds.length);
    const formulas = sheets.flatMap(({ blocks }) =>
      blocks.flatMap(({ cells }) =>
        cells.flat().flatMap((cell) => (typeof cell === "object" && cell && "formula" in cell ? [cell.formula] : [])),
      ),
    );
    const used = formulas.flatMap((text) =>
      [...text.replace(/"[^"]*"/gu, "").matchAll(/([A-Z][A-Z.]*)\(/gu)].map(([, name = ""]) => name),
    );
    expect(used.filter((name) => !KNOWN.has(name))).toEqual([]);
    expect(Math.max(...formulas.map((text) => text.length))).toBeLessThan(8192);
  }
});
