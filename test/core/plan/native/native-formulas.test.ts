import { planTemplate } from "../../../../src/core/plan/plan-template";
import type { CellContent, SheetPlan, WorkbookPlan } from "../../../../src/core/plan/workbook-plan";
import { PLAN_TEXTS } from "../../../../src/locales/plan-texts";
import { type CatalogueId, catalogueIds } from "../../../../src/models/catalogue";
import { shippedModel } from "../../../worked-examples/example-workbook";

/** What Excel 2016 takes at most. */
const LONGEST_FORMULA = 8192;
const MOST_ARGUMENTS = 255;
const DEEPEST_NESTING = 64;
/** Functions that Excel 2016, LibreOffice 7 or WPS does not have. */
const TOO_NEW =
  /\b(?:LET|TEXTJOIN|CONCAT|XLOOKUP|XMATCH|FILTER|UNIQUE|SORT|SORTBY|SEQUENCE|IFS|SWITCH|MAXIFS|MINIFS)\(/u;

async function nativePlan(id: CatalogueId): Promise<WorkbookPlan> {
  const model = await shippedModel(id);
  const choices = {
    model,
    language: "zh" as const,
    people: [],
    raterGroups: model.raterGroups,
    ratersPerPerson: { self: 1, superior: 1, peers: 2, subordinates: 0, customers: 0 },
    cycle: { name: "", date: "" },
    formulas: "native" as const,
  };
  return planTemplate(choices, PLAN_TEXTS.zh, { sheets: [], tables: [], names: [] });
}

function formulas({ blocks }: SheetPlan): string[] {
  const formulaOf = (content: CellContent): string[] =>
    typeof content === "object" && content !== null && "formula" in content ? [content.formula] : [];
  return blocks.flatMap(({ cells }) => cells.flatMap((row) => row.flatMap(formulaOf)));
}

/** The most arguments of any call and the deepest brackets. Texts in quotes hold neither. */
function shape(formula: string): { readonly most: number; readonly depth: number } {
  const open: number[] = [];
  let [most, depth] = [0, 0];
  for (const sign of formula.replace(/"[^"]*"/gu, "")) {
    if (sign === "(") open.push(1);
    if (sign === "," && open.length > 0) open[open.length - 1] = (open.at(-1) ?? 0) + 1;
    depth = Math.max(depth, open.length);
    if (sign === ")") most = Math.max(most, open.pop() ?? 0);
  }
  return { most, depth };
}

describe.each(catalogueIds)("the native formulas of %s", (id) => {
  it("stay within what Excel 2016, LibreOffice 7 and WPS understand", async () => {
    const { sheets } = await nativePlan(id);
    const all = sheets.flatMap(formulas);
    expect(all.filter((formula) => formula.length > LONGEST_FORMULA)).toEqual([]);
    expect(all.filter((formula) => TOO_NEW.test(formula))).toEqual([]);
    const shapes = all.map(shape);
    expect(Math.max(...shapes.map(({ most }) => most))).toBeLessThan(MOST_ARGUMENTS);
    expect(Math.max(...shapes.map(({ depth }) => depth))).toBeLessThanOrEqual(DEEPEST_NESTING);
  });
});

describe("what a model does not need is not calculated", () => {
  it("so the grades of the telecom model end with a remark per item", async () => {
    const { sheets } = await nativePlan("telecom-customer-manager");
    const fit = sheets.find(({ name }) => name === PLAN_TEXTS.zh.sheets.gradeFit);
    const widest = Math.max(...(fit?.blocks ?? []).map(({ cells: [row = []] }) => row.length));
    const [identity, items, grades, figures, reasons] = [5, 18, 4, 10, 4];
    expect(widest).toBe(identity + items + grades * figures + reasons + items);
  });

  it("and those of a model with scales hold what is summed and compared per role", async () => {
    const { sheets } = await nativePlan("behavioural-dictionary");
    const fit = sheets.find(({ name }) => name === PLAN_TEXTS.zh.sheets.gradeFit);
    const widest = Math.max(...(fit?.blocks ?? []).map(({ cells: [row = []] }) => row.length));
    const [identity, rows, roles, figures, reasons] = [5, 56, 3, 11, 4];
    expect(widest).toBe(identity + rows + roles * figures + reasons + rows + 1 + 2 * roles * rows);
  });
});
