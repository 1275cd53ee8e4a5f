import fc from "fast-check";
import type { Language } from "../../../src/core/language";
import { assessmentTables } from "../../libreoffice/filled-template";
import { CATALOGUE_EXAMPLES } from "../../worked-examples/catalogue";
import { exampleWorkbook, shippedModel } from "../../worked-examples/example-workbook";
import { telecomTables, type Variant } from "../../worked-examples/telecom";
import { contradictions, everyFigure } from "./every-figure";
import { RANDOM_TABLES } from "./random-tables";

const LANGUAGES: readonly Language[] = ["zh", "en"];
const VARIANTS: readonly Variant[] = ["A", "B", "C", "D"];

describe.each(LANGUAGES)("every figure of the worked examples in %s is explained by itself:", (language) => {
  it.each(CATALOGUE_EXAMPLES)("$id", (example) => {
    const plan = exampleWorkbook(example, shippedModel(example.model), language, "custom");
    const figures = everyFigure(assessmentTables(plan));
    expect(figures.length).toBeGreaterThan(20);
    expect(figures.flatMap(contradictions)).toEqual([]);
  });

  it.each(VARIANTS)("the telecom customer manager, variant %s", (variant) => {
    const figures = everyFigure(telecomTables(language, variant));
    expect(figures.length).toBeGreaterThan(100);
    expect(figures.flatMap(contradictions)).toEqual([]);
  });
});

it("every figure of random tables is explained by itself, whatever stands in them and whatever the rules are", () => {
  fc.assert(
    fc.property(RANDOM_TABLES, (tables) => {
      expect(everyFigure(tables).flatMap(contradictions)).toEqual([]);
    }),
    { numRuns: 30 },
  );
});
