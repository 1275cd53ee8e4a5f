import { explain } from "../../../../src/core/explanation/explain";
import type { Explanation, FigureRef } from "../../../../src/core/explanation/explanation";
import { explanationPage } from "../../../../src/core/plan/explanation/explanation-page";
import { explanationSheet } from "../../../../src/core/plan/explanation/explanation-sheet";
import type { ExplainedTable } from "../../../../src/core/plan/explanation/explanation-tables";
import type { CellContent, WorkbookPlan } from "../../../../src/core/plan/workbook-plan";
import { readAssessment } from "../../../../src/core/ratings/read-assessment";
import { EXPLANATION_TEXTS } from "../../../../src/locales/explanation-texts";
import { telecomTables } from "../../../worked-examples/telecom";
import { RANDOM_TABLES } from "../../explanation/random-tables";
import fc from "fast-check";

const MATCH: FigureRef = { kind: "match", over: { kind: "whole" } };

function explained(language: "zh" | "en", figure: FigureRef, name?: string): Explanation {
  const whole = telecomTables(language);
  const people = whole.people.map((row, index) =>
    index === 1 && name !== undefined ? [row[0] ?? null, name, ...row.slice(2)] : row,
  );
  const tables = { ...whole, people };
  const found = explain(readAssessment(tables), tables, "0007", figure);
  if (found === null) throw new Error("The figure is not explained.");
  return found;
}

function cellsOf(plan: WorkbookPlan): readonly CellContent[] {
  return plan.sheets.flatMap(({ blocks }) => blocks.flatMap(({ cells }) => cells.flat()));
}

function table(explanation: Explanation, language: "zh" | "en", caption: string): ExplainedTable {
  const found = explanationPage(explanation, EXPLANATION_TEXTS[language]).tables.find((one) => one.caption === caption);
  if (found === undefined) throw new Error(`There is no table ${caption}.`);
  return found;
}

describe.each(["en", "zh"] as const)("An explanation as a sheet in %s", (language) => {
  const words = EXPLANATION_TEXTS[language];

  it("shows the worked example's level with groups, shares and the mean before rounding", () => {
    const level = explained(language, { kind: "actual", item: "C01" });
    const groups = table(level, language, words.captions.groups);
    // Self 3 weighs 10, superior 2 weighs 60, peers 2 and 3 weigh 30: 0.3 + 1.2 + 0.75.
    const numbers = groups.rows.map((cells) =>
      cells.slice(1, -1).map((cell) => typeof cell === "object" && cell?.value),
    );
    expect(numbers).toEqual([
      [1, 3, 10, 10],
      [1, 2, 60, 60],
      [2, 2.5, 30, 30],
    ]);
    expect(table(level, language, words.captions.steps).rows).toEqual([
      [words.steps.beforeRounding, { value: 2.25, unit: "number" }, `C2${words.separator}C3`],
      [words.steps.result, { value: 2.25, unit: "level" }, "C9"],
    ]);
  });

  it("ends with the match of the worked example", () => {
    const steps = table(explained(language, MATCH), language, words.captions.steps).rows;
    expect(steps.at(-1)?.[1]).toEqual({ value: 91, unit: "percent" });
  });

  it("is named after person and item, cut to what Excel takes, and numbered when the name is taken", () => {
    const level = explained(language, { kind: "actual", item: "C03" });
    const wanted = `${words.sheetName} 0007 C03`;
    const name = (taken: readonly string[], of = level): string =>
      explanationSheet(of, words, taken).sheets[0]?.name ?? "";
    expect(name([])).toBe(wanted);
    expect(name([wanted.toUpperCase(), `${wanted} 2`])).toBe(`${wanted} 3`);
    const odd = { ...level, person: { ...level.person, code: `a/b:[1]'${"x".repeat(40)}` } };
    expect(name([], odd)).toMatch(/^[^\\/?*[\]:']{1,31}$/u);
    const long = name([name([], odd)], odd);
    expect(long.length).toBeLessThanOrEqual(31);
    expect(long).toMatch(/ 2$/u);
  });

  it("holds no formula: what people typed stays text", () => {
    const plan = explanationSheet(explained(language, MATCH, "=1+1"), words, []);
    const cells = cellsOf(plan);
    expect(cells).toContain("0007 =1+1");
    expect(cells.filter((cell) => typeof cell === "object" && cell !== null)).toEqual([]);
  });

  it("is printed on one page of A4", () => {
    const print = explanationSheet(explained(language, MATCH), words, []).sheets[0]?.print;
    expect(print).toMatchObject({ orientation: "portrait", fitToPagesWide: 1, fitToPagesTall: 1 });
  });

  it("shows a figure with the decimals that the rules give it", () => {
    const level = explained(language, { kind: "actual", item: "C01" });
    const finer = { ...level, rules: { ...level.rules, levelDecimals: 3 } };
    const formats = explanationSheet(finer, words, []).sheets[0]?.formats.map(({ style }) => style.numberFormat);
    expect(formats).toContain("0.000");
    expect(formats).not.toContain("0.00");
  });
});

it("has rows as wide as their headers, for whatever is explained", () => {
  fc.assert(
    fc.property(RANDOM_TABLES, (tables) => {
      const assessment = readAssessment(tables);
      const figures: readonly FigureRef[] = [
        ...assessment.profile.items.map(({ code }) => ({ kind: "status", item: code }) as const),
        MATCH,
        { kind: "band", over: { kind: "whole" } },
        { kind: "reached" },
        { kind: "ratings" },
      ];
      for (const figure of figures) {
        const explanation = explain(assessment, tables, "001", figure);
        if (explanation === null) throw new Error("The figure is not explained.");
        const { tables: shown } = explanationPage(explanation, EXPLANATION_TEXTS.en);
        for (const { headers, rows } of shown) {
          expect(rows.filter((cells) => cells.length !== headers.length)).toEqual([]);
        }
        expect(explanationSheet(explanation, EXPLANATION_TEXTS.en, []).sheets).toHaveLength(1);
      }
    }),
    { numRuns: 30 },
  );
});
