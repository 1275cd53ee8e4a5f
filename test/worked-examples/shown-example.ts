import type { Language } from "../../src/core/language";
import type { CompetencyModel } from "../../src/core/model/competency-model";
import type { CellValue } from "../../src/core/tables/cell";
import { leadingCode } from "../../src/core/tables/code";
import { PLAN_TEXTS } from "../../src/locales/plan-texts";
import { BAND_AT, type BandLetter, type ExamplePerson, type PartFigures } from "./catalogue-example";

/** The cells of a sheet, from A1 on. */
export type ShownCells = readonly (readonly CellValue[])[];

const NO_BAND = "–";

/** Reads what sheets show of one person, and says where it differs from the person's figures: empty = all are there. */
export class ShownExample {
  private readonly texts;

  constructor(
    private readonly model: CompetencyModel,
    private readonly language: Language,
    private readonly person: ExamplePerson,
  ) {
    this.texts = PLAN_TEXTS[language];
  }

  /** The person's row of the Results, each figure below its header. */
  resultMismatches(cells: ShownCells): string[] {
    const { expected, code } = this.person;
    const { words, bestRole } = this.texts.guide;
    const header = cells.find((row) => row.some((cell) => leadingCode(cell) === "C01")) ?? [];
    const row = cells.find(([label]) => label === `${code} ${this.person.name[this.language]}`);
    if (row === undefined) return [`Results show no ${code}`];
    const below = (name: string): CellValue => row[header.indexOf(name)] ?? null;
    const reached = this.model.profiles === "roles" ? bestRole : words.grade;
    return [
      ...Object.entries(expected.items).flatMap(([item, [, , actual]]) =>
        differs(item, row[header.findIndex((cell) => leadingCode(cell) === item)], actual),
      ),
      ...differs(words.averageActual, below(words.averageActual), expected.averageActual),
      ...differs(words.averageRequired, below(words.averageRequired), expected.averageRequired),
      ...differs(words.match, below(words.match), expected.match),
      ...differs(words.coverage, below(words.coverage), expected.coverage),
      ...differs(words.band, below(words.band), this.band(expected.band)),
      ...this.reasonMismatches(below(words.reason)),
      ...differs(reached, below(reached), this.gradeName(expected.reached)),
      ...differs(words.ratings, below(words.ratings), expected.ratings),
    ];
  }

  /** The Scorecard while the person is picked: items, figures, and what the example says of categories and grades. */
  scorecardMismatches(cells: ShownCells): string[] {
    const { expected } = this.person;
    const { scorecard, status: words } = this.texts;
    const { table } = scorecard;
    const roles = this.model.profiles === "roles";
    const status = { 1: words.met, 0: words.near, [-1]: words.short };
    const header = cells.find((row) => row.includes(table.required) && row.includes(table.actual)) ?? [];
    const columns = [table.weight, table.required, table.actual, table.gap, table.status].map((name) =>
      header.indexOf(name),
    );
    const figures = {
      [scorecard.averageActual]: expected.averageActual,
      [scorecard.averageRequired]: expected.averageRequired,
      [scorecard.ratio]: expected.ratio,
      [scorecard.match]: expected.match,
      [scorecard.coverage]: expected.coverage,
      [scorecard.band]: this.band(expected.band),
      [scorecard.ratings]: expected.ratings,
    };
    return [
      ...Object.entries(expected.items).flatMap(([code, [weight, required, actual, gap, met]]) => {
        const row = cells.find(([label]) => leadingCode(label) === code) ?? [];
        const shown = columns.map((column) => row[column] ?? null);
        const wanted = [weight, required, actual, gap, met === null ? null : status[met]];
        // What stands for "not rated" in the status is the sheet's own.
        return wanted.flatMap((value, at) =>
          at === columns.length - 1 && value === null
            ? []
            : differs(`${code} ${String(header[columns[at] ?? -1])}`, shown[at], value),
        );
      }),
      ...Object.entries(figures).flatMap(([name, value]) => differs(name, cellBelow(cells, name), value)),
      ...(expected.categories ?? []).flatMap((figures, index) =>
        this.partMismatches(cells, scorecard.categories, this.model.categories[index]?.name[this.language], figures),
      ),
      ...Object.entries(expected.grades ?? {}).flatMap(([grade, figures]) =>
        this.partMismatches(cells, roles ? scorecard.roles : scorecard.grades, this.gradeLabel(grade), figures),
      ),
    ];
  }

  private partMismatches(
    cells: ShownCells,
    part: string,
    label: string | undefined,
    [match, coverage, band]: PartFigures,
  ): string[] {
    const { scorecard } = this.texts;
    const top = cells.findIndex(([first]) => first === part);
    const header = cells[top] ?? [];
    const row = cells.slice(top + 1).find(([first]) => first === label) ?? [];
    const wanted = [
      [scorecard.match, match],
      [scorecard.coverage, coverage],
      [scorecard.band, this.band(band)],
    ] as const;
    return wanted.flatMap(([name, value]) => differs(`${String(label)} ${name}`, row[header.indexOf(name)], value));
  }

  /** Each reason in its words with the items concerned, and no other reason. */
  private reasonMismatches(shown: CellValue | undefined): string[] {
    const { words } = this.texts.guide;
    const text = String(shown ?? "");
    const reasons = this.person.expected.reasons ?? [];
    if (reasons.length === 0) return differs(words.reason, text, "");
    const missing = reasons
      .flatMap(([kind, ...items]) => [words[kind], ...items])
      .filter((word) => !text.includes(word));
    const others = text.split(";").length - reasons.length;
    return missing.length === 0 && others === 0 ? [] : [`${words.reason} says ${text}, not ${JSON.stringify(reasons)}`];
  }

  private band(band: BandLetter | null): string {
    return band === null ? NO_BAND : (this.texts.guide.bands[BAND_AT[band]] ?? "");
  }

  /** Of roles, which stand side by side, the best-fitting one is marked. */
  private gradeLabel(code: string): string {
    const fits = this.model.profiles === "roles" && code === this.person.expected.reached;
    return `${code} ${this.gradeName(code)}${fits ? " ★" : ""}`;
  }

  private gradeName(code: string | null): string {
    return this.model.grades.find((grade) => grade.code === code)?.name[this.language] ?? "";
  }
}

function cellBelow(cells: ShownCells, label: string): CellValue {
  for (const [row, line] of cells.entries()) {
    const column = line.indexOf(label);
    if (column >= 0) return cells[row + 1]?.[column] ?? null;
  }
  return null;
}

/** Blank cells are null; numbers agree to more digits than are printed. */
function differs(what: string, shown: CellValue | undefined, expected: CellValue): string[] {
  const plain = (value: CellValue | undefined): unknown =>
    typeof value === "number" ? Math.round(value * 1e6) / 1e6 : value === "" || value === undefined ? null : value;
  const [is, should] = [JSON.stringify(plain(shown)), JSON.stringify(plain(expected))];
  return is === should ? [] : [`${what} shows ${is}, not ${should}`];
}
