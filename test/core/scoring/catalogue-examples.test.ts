import type { Language } from "../../../src/core/language";
import { chosenModel } from "../../../src/core/model/chosen-model";
import type { CompetencyModel } from "../../../src/core/model/competency-model";
import { readAssessment } from "../../../src/core/ratings/read-assessment";
import type { Assessment } from "../../../src/core/scoring/assessment";
import { type PersonResult, personResult } from "../../../src/core/scoring/person-result";
import { scorecard } from "../../../src/core/scoring/scorecard";
import { team } from "../../../src/core/scoring/team";
import { PLAN_TEXTS } from "../../../src/locales/plan-texts";
import { catalogueIds } from "../../../src/models/catalogue";
import { assessmentTables } from "../../libreoffice/filled-template";
import { CATALOGUE_EXAMPLES } from "../../worked-examples/catalogue";
import { BAND_AT, type BandLetter, type CatalogueExample } from "../../worked-examples/catalogue-example";
import { exampleWorkbook, shippedModel } from "../../worked-examples/example-workbook";

const LANGUAGES: readonly Language[] = ["zh", "en"];

it("there is a worked example of every shipped model", () => {
  const models = new Set<string>(["telecom-customer-manager", ...CATALOGUE_EXAMPLES.map(({ model }) => model)]);
  expect([...models].sort()).toEqual([...catalogueIds].sort());
});

describe.each(LANGUAGES)("inserted in %s", (language) => {
  describe.each(CATALOGUE_EXAMPLES)("the example $id", (example) => {
    let model: CompetencyModel;
    let assessment: Assessment;
    beforeAll(() => {
      model = shippedModel(example.model);
      assessment = readAssessment(assessmentTables(exampleWorkbook(example, model, language, "custom")));
    });

    it("is read without a problem", () => {
      expect(assessment.problems).toEqual([]);
    });

    it.each(example.people.map((person) => [person.code, person] as const))(
      "gives %s every figure",
      (code, { expected }) => {
        const result = resultOf(assessment, code);
        const figures = result.items.flatMap(({ item, required, weight, actual, gap, status }) =>
          required === null ? [] : [[item.code, [weight, required, actual, gap, status]] as const],
        );
        expect(Object.fromEntries(figures)).toEqual(expected.items);
        expect(result.total).toMatchObject({
          averageActual: expected.averageActual,
          averageRequired: expected.averageRequired,
          ratio: expected.ratio,
          match: expected.match,
          coverage: expected.coverage,
        });
        expect(result.total?.band?.label ?? null).toBe(label(language, expected.band));
        expect(result.total?.reasons.map(({ kind, items }) => [kind, ...items.map((item) => item.code)])).toEqual(
          expected.reasons ?? [],
        );
        expect(result.reached?.code ?? null).toBe(expected.reached);
        expect(result.ratings).toBe(expected.ratings);
        if (expected.categories) {
          expect(result.categories.map(({ match, coverage, band }) => [match, coverage, band?.label ?? null])).toEqual(
            expected.categories.map(([match, coverage, band]) => [match, coverage, label(language, band)]),
          );
        }
        for (const [grade, [match, coverage, band]] of Object.entries(expected.grades ?? {})) {
          const other = result.grades.find((candidate) => candidate.grade.code === grade);
          expect([other?.match, other?.coverage, other?.band?.label ?? null]).toEqual([
            match,
            coverage,
            label(language, band),
          ]);
        }
      },
    );

    it("fills the rows of the team and of the scorecards with the same figures", () => {
      const [header = [], ...rows] = team(assessment);
      example.people.forEach(({ code, name, expected }, index) => {
        const row = rows[index] ?? [];
        expect(row[0]).toBe(`${code} ${name[language]}`);
        for (const [item, [, , actual]] of Object.entries(expected.items)) {
          const column = header.findIndex((cell) => String(cell).split(" ")[0] === item);
          expect([item, row[column]]).toEqual([item, actual ?? ""]);
        }
        expect(row.slice(-9, -4)).toEqual([
          expected.averageActual ?? "",
          expected.averageRequired ?? "",
          expected.match,
          expected.coverage,
          label(language, expected.band) ?? "–",
        ]);
        expect(row.slice(-3)).toEqual([gradeName(model, language, expected.reached), expected.ratings, "1"]);
        const inProfile = scorecard(code, assessment).flatMap(([text, , weight, required, actual, gap, status]) =>
          typeof required === "number"
            ? [[String(text).split(" ")[0], [weight, required, actual, gap, status].map(blankAsNull)] as const]
            : [],
        );
        expect(Object.fromEntries(inProfile)).toEqual(expected.items);
      });
    });
  });
});

it.each(CATALOGUE_EXAMPLES.filter(({ only }) => only))(
  "gives the same totals for $id where the other items are left out before inserting",
  (example) => {
    const whole = shippedModel(example.model);
    const picks = { grades: whole.grades.map(({ code }) => code), weights: {} };
    const model = chosenModel(whole, { ...picks, items: Object.values(example.only ?? {}).flat() });
    const assessment = readAssessment(assessmentTables(exampleWorkbook(example, model, "zh", "custom")));
    expect(model.items.length).toBeLessThan(whole.items.length);
    for (const { code, expected } of example.people) {
      const { match, coverage, averageActual, averageRequired, ratio } = expected;
      const { total } = resultOf(assessment, code);
      expect(total).toMatchObject({ match, coverage, averageActual, averageRequired, ratio });
      expect(total?.band?.label ?? null).toBe(label("zh", expected.band));
    }
  },
);

describe("what the examples leave open", () => {
  it("names a part that nobody rated, and leaves its whole item out", () => {
    const result = totalOf("hr-business-partner", (example) => withoutRating(example, "C012"));
    expect(result).toMatchObject({ coverage: 71.4, band: null });
    expect(result.reasons.map(({ kind }) => kind)).toEqual(["insufficientData", "partNotRated"]);
  });

  it("names a scale that nobody rated, and leaves its whole item out", () => {
    const result = totalOf("behavioural-dictionary-relations", (example) => withoutRating(example, "C092"));
    // (87.5 + 88.3) / 2
    expect(result).toMatchObject({ match: 87.9, coverage: 66.7, band: null });
    expect(result.reasons.map(({ kind }) => kind)).toEqual(["insufficientData", "partNotRated"]);
  });

  it("names a knowledge exam that was not sat, and weighs the block by what is known", () => {
    const result = totalOf("bank-customer-manager", (example) => ({
      ...example,
      people: example.people.map((person) => ({ ...person, scores: { C12: [70], C13: [66], C14: [80], C16: [74] } })),
    }));
    // Knowledge: (20·70 + 25·66 + 15·80 + 20·74) / 80 = 71.625; coverage 80.0; 38.8 + 0.3 · 71.6 + 23.34 = 83.62
    expect(result).toMatchObject({ match: 83.6, coverage: 94 });
    expect(result.reasons.map(({ kind, items }) => [kind, ...items.map(({ code }) => code)])).toEqual([
      ["examNotSat", "C15"],
    ]);
  });
});

function totalOf(id: string, change: (example: CatalogueExample) => CatalogueExample) {
  const example = CATALOGUE_EXAMPLES.find((candidate) => candidate.id === id);
  if (example === undefined) throw new Error(`There is no example ${id}.`);
  const plan = exampleWorkbook(change(example), shippedModel(example.model), "en", "custom");
  const { total } = resultOf(readAssessment(assessmentTables(plan)), example.people[0]?.code ?? "");
  if (total === null) throw new Error("The person of the example aims at no grade.");
  return total;
}

function withoutRating(example: CatalogueExample, code: string): CatalogueExample {
  return {
    ...example,
    people: example.people.map((person) => ({
      ...person,
      ratings: Object.fromEntries(Object.entries(person.ratings).filter(([item]) => item !== code)),
    })),
  };
}

function resultOf(assessment: Assessment, code: string): PersonResult {
  const person = assessment.people.find((candidate) => candidate.code === code);
  if (person === undefined) throw new Error(`The people table has no ${code}.`);
  return personResult(assessment, person);
}

function label(language: Language, band: BandLetter | null): string | null {
  return band === null ? null : (PLAN_TEXTS[language].guide.bands[BAND_AT[band]] ?? null);
}

function gradeName(model: CompetencyModel, language: Language, code: string | null): string {
  return model.grades.find((grade) => grade.code === code)?.name[language] ?? "";
}

function blankAsNull(cell: unknown): unknown {
  return cell === "" ? null : cell;
}
