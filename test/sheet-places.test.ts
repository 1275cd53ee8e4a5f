import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import ts from "typescript";

const SRC = join(__dirname, "..", "src");
const PLAN = "core/plan/";

/** What others may use of the plan: to plan a template or an explanation, for how many rows, what area plans speak of, and what a template remembers of its sheets. */
const OPEN: readonly string[] = [
  "plan-template",
  "sheet-registry",
  "template-names",
  "workbook-plan",
  "plan-area",
  "anchor",
  "room",
  "scorecard/earlier-anchors",
  "explanation/explanation-page",
  "explanation/explanation-sheet",
];

describe("The rows and columns of a sheet", () => {
  const outside = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter(
    (file) => /\.tsx?$/.test(file) && !file.startsWith(PLAN),
  );

  it("are known to its plan alone, because all others ask the anchors: nothing but types and whole plans is imported", () => {
    expect(outside.length).toBeGreaterThan(300);
    const found = outside.flatMap((file) =>
      placesImported(file, readFileSync(join(SRC, file), "utf8")).map((name) => `${file} imports ${name}`),
    );
    expect(found).toEqual([]);
  });

  it("stand in no constant of what others may use of the plan", () => {
    for (const name of OPEN) {
      const exported = jest.requireActual<Record<string, unknown>>(join(SRC, PLAN, name));
      expect([name, Object.keys(exported).filter((key) => holdsNumbers(exported[key]))]).toEqual([name, []]);
    }
  });

  it.each([
    ["import { PAGE } from '../../core/plan/scorecard/page-places';", ["core/plan/scorecard/page-places"]],
    ["import { HEADER_ROW, type SheetDraft } from '../../core/plan/sheet-draft';", ["core/plan/sheet-draft"]],
    ["import * as results from '../../core/plan/results';", ["core/plan/results"]],
    ["export { PAGE } from '../../core/plan/scorecard/page-places';", ["core/plan/scorecard/page-places"]],
    ["const { PAGE } = await import('../../core/plan/results');", ["core/plan/results"]],
    ["import type { ScorecardLayout } from '../../core/plan/scorecard/scorecard-layout';", []],
    ["import { type ScorecardLayout } from '../../core/plan/scorecard/scorecard-layout';", []],
    ["import { planTemplate } from '../../core/plan/plan-template';", []],
  ])("would be found: %s", (code, places) => {
    expect(placesImported("actions/explanation/figure.ts", code)).toEqual(places);
  });

  it("would be found in a constant", () => {
    expect([1, { row: 1 }, [{ at: [2] }]].map(holdsNumbers)).toEqual([true, true, true]);
    expect(["guide", { a: "b" }, () => 1].map(holdsNumbers)).toEqual([false, false, false]);
  });
});

/** The files of the plan of which values are imported, although they are not open to others. */
function placesImported(file: string, text: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const from = importedFrom(node);
    const target = from?.startsWith(".") ? normalize(join(dirname(file), from)) : "";
    if (target.startsWith(PLAN) && !OPEN.includes(target.slice(PLAN.length))) found.push(target);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true));
  return found;
}

/** The module whose values a statement or call imports; undefined where it imports types only. */
function importedFrom(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node)) {
    const clause = node.importClause;
    const names = clause?.namedBindings;
    const typesOnly =
      clause?.isTypeOnly ||
      (!clause?.name && names && ts.isNamedImports(names) && names.elements.every(({ isTypeOnly }) => isTypeOnly));
    return typesOnly ? undefined : textOf(node.moduleSpecifier);
  }
  if (ts.isExportDeclaration(node)) return node.isTypeOnly ? undefined : textOf(node.moduleSpecifier);
  return ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
    ? textOf(node.arguments[0])
    : undefined;
}

function textOf(node: ts.Node | undefined): string | undefined {
  return node && ts.isStringLiteral(node) ? node.text : undefined;
}

function holdsNumbers(value: unknown): boolean {
  if (typeof value === "number") return true;
  return typeof value === "object" && value !== null && Object.values(value).some(holdsNumbers);
}
