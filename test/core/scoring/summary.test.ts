import fc from "fast-check";
import { readAssessment } from "../../../src/core/ratings/read-assessment";
import type { AssessedPerson, Assessment, ProfileGrade } from "../../../src/core/scoring/assessment";
import { reasonText } from "../../../src/core/scoring/final-band";
import { personResult, type ProfileResult } from "../../../src/core/scoring/person-result";
import { summary, SUMMARY_COLUMNS } from "../../../src/core/scoring/summary";
import { personLabel, team } from "../../../src/core/scoring/team";
import type { CellValue } from "../../../src/core/tables/cell";
import type { AssessmentTables } from "../../../src/core/tables/table";
import { assessmentTables } from "../../libreoffice/filled-template";
import { CATALOGUE_EXAMPLES } from "../../worked-examples/catalogue";
import { exampleWorkbook, shippedModel } from "../../worked-examples/example-workbook";
import { telecomTables, type Variant } from "../../worked-examples/telecom";
import { RANDOM_TABLES } from "../explanation/random-tables";
import { casesByChance } from "../../random-cases";

const VARIANTS: readonly Variant[] = ["A", "B", "C", "D"];
const VERSIONS = ["1", "2"] as const;

type Row = Readonly<Record<(typeof SUMMARY_COLUMNS)[number], CellValue | undefined>>;

function rowsOf(assessment: Assessment, { code }: AssessedPerson): readonly Row[] {
  return summary(code, assessment).map((cells) => {
    expect(cells).toHaveLength(12);
    return Object.fromEntries(SUMMARY_COLUMNS.map((name, column) => [name, cells[column]])) as Row;
  });
}

/** Columns that a result of core has too. */
function shown(result: ProfileResult | null, { rules }: Assessment) {
  return {
    band: result?.band?.label ?? "–",
    reason: result === null ? "" : reasonText(result.reasons, rules.words),
    coverage: result?.coverage ?? "",
    averageActual: result?.averageActual ?? "",
    averageRequired: result?.averageRequired ?? "",
    match: result?.match ?? "",
  };
}

/** Everything that the rows of a person must agree with. */
function agrees(tables: AssessmentTables): void {
  const assessment = readAssessment(tables);
  const { people, profile, rules } = assessment;
  const everybody = team(assessment).slice(1);
  people.forEach((person, index) => {
    if (person.code === "") return;
    const rows = rowsOf(assessment, person);
    const of = (...kinds: readonly CellValue[]) => rows.filter(({ kind }) => kinds.includes(kind ?? null));
    const result = personResult(assessment, person);
    const blocks = profile.categories.filter(({ name }) => rules.blocks.some(({ category }) => category === name));
    expect(rows.map(({ kind, name }) => [kind, name])).toEqual([
      ["total", personLabel(person)],
      ...profile.categories.map(({ name }) => ["category", name]),
      ...blocks.map(({ name }) => ["block", name]),
      ...profile.grades.map((grade) => [rules.arrangement === 2 ? "role" : "grade", labelOf(grade)]),
    ]);

    const [averageActual, averageRequired, match, coverage, band, reason, reached] = everybody[index]?.slice(-9) ?? [];
    expect(of("total")[0]).toMatchObject({ averageActual, averageRequired, match, coverage, band, reason });
    expect(of("grade", "role").flatMap(({ mark, name }) => (mark === 1 ? [nameOf(String(name))] : []))).toEqual(
      reached === "" ? [] : [reached],
    );

    const categories = profile.categories.map(({ name }) => result.categories.find((one) => one.category === name));
    expect(of("category")).toMatchObject(categories.map((one) => shown(one ?? null, assessment)));
    expect(of("block")).toMatchObject(
      blocks.map(({ name }) => ({
        ...of("category").find((row) => row.name === name),
        kind: "block",
        weight: rules.blocks.find(({ category }) => category === name)?.weight,
      })),
    );
    expect(of("grade", "role")).toMatchObject(result.grades.map((one) => shown(one, assessment)));

    const own = result.items.filter(({ item, required }) => item.partOf === null && required !== null);
    expect(of("total")[0]).toMatchObject({ items: own.length, loss: sum(result.items.map(({ loss }) => loss)) });
    if (rules.blocks.length === 0) expect(of("total")[0]?.weight).toBe(sum(own.map(({ weight }) => weight)));
    expect(of("category").map(({ items, loss }) => [items, loss])).toEqual(
      profile.categories.map(({ name }) => {
        const members = own.filter(({ item }) => item.category === name);
        return [members.length, sum(members.map(({ loss }) => loss))];
      }),
    );
    // Whoever aims at a grade has as the whole what stands against that grade.
    profile.grades.forEach((grade, place) => {
      if (profile.grades.findIndex(({ code }) => code === grade.code) !== place) return;
      const aiming = { ...assessment, people: [{ ...person, grade: grade.code }] };
      const [whole] = rowsOf(aiming, person);
      const against = of("grade", "role")[place];
      expect({ ...whole, kind: against?.kind, name: against?.name, mark: against?.mark }).toEqual(against);
    });
  });
}

function labelOf({ code, name }: ProfileGrade): string {
  return code === name ? code : `${code} ${name}`;
}

function nameOf(label: string): string {
  return label.includes(" ") ? label.slice(label.indexOf(" ") + 1) : label;
}

function sum(numbers: readonly number[]): number {
  return Math.round(numbers.reduce((whole, number) => whole + number, 0) * 1e6) / 1e6;
}

function ofVersion(tables: AssessmentTables, version: string): AssessmentTables {
  const [header = [], ...rules] = tables.rules ?? [];
  return {
    ...tables,
    rules: [header, ["U01 Version", version], ...rules.filter(([setting]) => !String(setting).startsWith("U01"))],
  };
}

describe.each(VERSIONS)("with rules of version %s the summary says what TEAM and the pane say", (version) => {
  it.each(CATALOGUE_EXAMPLES)("of the example $id", (example) => {
    const plan = exampleWorkbook(example, shippedModel(example.model), "en", "custom");
    agrees(ofVersion(assessmentTables(plan), version));
  });

  it.each(VARIANTS)("of the telecom customer manager, variant %s", (variant) => {
    agrees(ofVersion(telecomTables("zh", variant), version));
  });

  it("of random tables, whatever stands in them and whatever the rules are", () => {
    fc.assert(
      fc.property(RANDOM_TABLES, (tables) => agrees(ofVersion(tables, version))),
      casesByChance(40, 2000),
    );
  });
});

describe("the summary of the telecom customer manager", () => {
  const assessment = readAssessment(telecomTables("zh"));
  const rows = rowsOf(assessment, { code: "0007", name: "", grade: null });

  it("gives every category what it costs the match", () => {
    const categories = rows.filter(({ kind }) => kind === "category");
    expect(categories.map(({ items, weight, loss }) => [items, weight, loss])).toEqual([
      [8, 42, 5.35],
      [4, 21, 6],
      [6, 37, 7.95],
    ]);
  });

  it("marks the grade that is reached, and no other", () => {
    expect(rows.flatMap(({ mark, name }) => (mark === 1 ? [name] : []))).toEqual(["G2 中级"]);
  });

  it("leaves blank what nobody aims at, and still stands against every grade", () => {
    const nobody = { ...assessment, people: [{ code: "0007", name: "", grade: null }] };
    const [total, ...others] = summary("0007", nobody);
    expect(total).toEqual(["total", "0007", "–", "", 0, 0, "", "", "", "", 0, ""]);
    expect(others.filter(([kind]) => kind === "grade")).toEqual(summary("0007", assessment).slice(-4));
  });
});

describe("of roles that fit equally well", () => {
  it("the first in the profile is marked", () => {
    const tables = telecomTables("zh");
    const [header = [], ...profile] = tables.profile;
    const required = header.findIndex((cell) => String(cell).startsWith("G1"));
    const same = profile.map((row) => row.map((cell, column) => (column > required ? (row[required] ?? null) : cell)));
    const [settings = [], ...rules] = tables.rules ?? [];
    const roles = [settings, ["U07 Arrangement", 2], ...rules.filter(([code]) => !String(code).startsWith("U07"))];
    const marks = summary("0007", readAssessment({ ...tables, profile: [header, ...same], rules: roles }))
      .filter(([kind]) => kind === "role")
      .map((row) => row.at(-1));
    expect(marks).toEqual([1, "", "", ""]);
  });
});
