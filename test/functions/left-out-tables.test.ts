import { IMPLEMENTATIONS } from "../../src/functions/implementations";
import { assessmentTables } from "../libreoffice/filled-template";
import { CATALOGUE_EXAMPLES } from "../worked-examples/catalogue";
import { exampleWorkbook, shippedModel } from "../worked-examples/example-workbook";
import { stubOffice } from "./custom-functions-stub";

beforeAll(() => stubOffice("en-US"));

test.each([
  ["left out", undefined],
  ["passed as a blank cell", [[null]]],
  ["passed as 0, as hosts do that pass blank cells so", [[0]]],
])("a model without exams is scored where the exams are %s", (_, exams) => {
  const example = CATALOGUE_EXAMPLES.find(({ id }) => id === "tobacco-customer-manager");
  if (example === undefined) throw new Error("The example is not there.");
  const plan = exampleWorkbook(example, shippedModel(example.model), "en", "custom");
  const { people, ratings, profile, raters, rules } = assessmentTables(plan);
  expect(IMPLEMENTATIONS.TEAM(people, ratings, profile, raters, exams, rules)[1]).toEqual(
    expect.arrayContaining([3.1, 3.6, 86.1]),
  );
});
