import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const CORE = join(__dirname, "../../../src/core");
/** The one place that puts quotes around a text. */
const CONSTRUCTOR = "formulas/formula-text.ts";
const FILES = ["plan", "twins", "formulas"].flatMap((room) =>
  readdirSync(join(CORE, room), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join(room, file)),
);

it("has every text in a formula quoted by one function, so that quotes in a name never end it", () => {
  expect(FILES.filter((file) => file !== CONSTRUCTOR).flatMap(textsByHand)).toEqual([]);
});

it("has quotes in texts and names doubled in one place each", () => {
  const doubling = FILES.filter((file) => /replaceAll\((?:'"'|"'")/.test(readFileSync(join(CORE, file), "utf8")));
  expect(doubling.sort()).toEqual(["formulas/address.ts", CONSTRUCTOR]);
});

it("finds a text that is put between quotes by hand", () => {
  expect(insertsIntoTexts('`IF(${a}="${b}",1,0)`')).toEqual(["${b}"]);
  expect(insertsIntoTexts('`IF(A1="say ""hi""",${c},"")&"${d} x"`')).toEqual(["${d}"]);
  expect(insertsIntoTexts('`"|"&${a}&"|"`')).toEqual([]);
});

function textsByHand(file: string): string[] {
  return insertsIntoTexts(readFileSync(join(CORE, file), "utf8")).map((insert) => `${file}: ${insert}`);
}

/** What template strings insert after an odd number of double quotes. */
function insertsIntoTexts(code: string): string[] {
  const source = ts.createSourceFile("code.ts", code, ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTemplateExpression(node)) {
      let written = node.head.text;
      for (const { expression, literal } of node.templateSpans) {
        if ((written.split('"').length - 1) % 2 === 1) found.push(`\${${expression.getText(source)}}`);
        written += literal.text;
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
