import type { Language } from "../../../../src/core/language";
import type { Assessment } from "../../../../src/core/scoring/assessment";
import type { PersonResult } from "../../../../src/core/scoring/person-result";
import { summary, SUMMARY_COLUMNS } from "../../../../src/core/scoring/summary";
import type { CellValue } from "../../../../src/core/tables/cell";
import { PLAN_TEXTS } from "../../../../src/locales/plan-texts";

/** The cells of a Scorecard from the first row and column on. */
export type Cells = readonly (readonly (number | string)[])[];

const FIRST_ITEM = 10;
const ROLES = 2;

/** What a Scorecard shows of its person, part by part, without knowing what is right. */
export function figuresOnPage(cells: Cells, { items, grades, categories }: Size, language: Language) {
  const { scorecard: words } = PLAN_TEXTS[language];
  const below = (titles: readonly string[], rows: number) => {
    const header = cells.findIndex(([first]) => titles.includes(String(first)));
    return cells.slice(header + 1, header + 1 + rows).map((row) => row.slice(0, 6).map(digits));
  };
  const figures = cells[6] ?? [];
  const needs = cells.slice(cells.findIndex((row) => row[6] === words.needs) + 1);
  return {
    items: cells
      .slice(FIRST_ITEM, FIRST_ITEM + items)
      .map((row) => [
        String(row[0]).replace(words.unfinished, "").trim(),
        ...row.slice(1, 7).map(digits),
        digits(row[10]),
      ]),
    whole: [figures[0], figures[1], figures[3], figures[5], figures[6], figures[7]].map(digits),
    reason: cells[7]?.[1] ?? "",
    reached: cells[4]?.[6] ?? "",
    categories: below([words.categories], categories),
    grades: below([words.grades, words.roles], grades),
    needs: needs
      .slice(0, needRows(categories, grades))
      .flatMap((row) => (row[6] === "" ? [] : [[row[6] ?? "", digits(row[10])]])),
    strengths: cells[FIRST_ITEM + items + 2]?.[1] ?? "",
  };
}

/** The list of needs is as long as the tables beside it, and at least 8 rows. */
function needRows(categories: number, grades: number): number {
  return Math.max(8, categories + 1 + grades);
}

interface Size {
  readonly items: number;
  readonly categories: number;
  readonly grades: number;
}

/** The same as core has it. */
export function figuresInCore(
  assessment: Assessment,
  result: PersonResult,
  language: Language,
): ReturnType<typeof figuresOnPage> {
  const { status: words } = PLAN_TEXTS[language];
  const { total } = result;
  const rows = summary(result.person.code, assessment);
  const of = (row: readonly CellValue[], column: (typeof SUMMARY_COLUMNS)[number]) =>
    shown(row[SUMMARY_COLUMNS.indexOf(column)]);
  const weightOf = (row: readonly CellValue[]) => {
    const block = rows.find((other) => other[0] === "block" && other[1] === row[1]);
    return assessment.rules.blocks.length > 0 && row[0] === "category"
      ? block
        ? of(block, "weight")
        : 0
      : of(row, "weight");
  };
  const small = (row: readonly CellValue[]) => [
    `${String(row[1])}${row[0] === "role" && row[11] === 1 ? " ★" : ""}`,
    of(row, "band"),
    of(row, "items"),
    weightOf(row),
    of(row, "coverage"),
    of(row, "match"),
  ];
  const own = result.items.filter(({ item }) => item.partOf === null);
  return {
    items: result.items.map(({ item, weight, required, actual, gap, status, loss }) => [
      item.label,
      item.category,
      shown(weight),
      shown(required ?? "–"),
      shown(actual),
      shown(gap),
      status === null ? "" : { 1: words.met, 0: words.near, [-1]: words.short }[status],
      loss > 0 ? shown(loss) : "",
    ]),
    whole: [
      total?.band?.label ?? "–",
      ...[total?.match, total?.coverage, total?.averageActual, total?.averageRequired, total?.ratio].map(shown),
    ],
    reason: of(rows[0] ?? [], "reason"),
    reached: result.reached?.name ?? "",
    categories: rows.filter(([kind]) => kind === "category").map(small),
    grades: rows.filter(([kind]) => kind === (assessment.rules.arrangement === ROLES ? "role" : "grade")).map(small),
    needs: own
      .filter(({ loss, status }) => loss > 0 && status !== 1)
      .sort((one, other) => other.loss - one.loss)
      .slice(0, needRows(result.categories.length, result.grades.length))
      .map(({ item, loss }) => [item.label, shown(loss)]),
    strengths: own
      .filter(({ gap }) => (gap ?? 0) > 0)
      .sort((one, other) => (other.gap ?? 0) - (one.gap ?? 0))
      .map(({ item, gap }) => `${item.label} +${(gap ?? 0).toFixed(2)}`)
      .join(" · "),
  };
}

function shown(figure: CellValue | undefined): number | string {
  return typeof figure === "number" ? digits(figure) : String(figure ?? "");
}

/** Figures to 6 decimals. */
function digits(cell: number | string | undefined): number | string {
  return typeof cell === "number" ? Math.round(cell * 1e6) / 1e6 : (cell ?? "");
}
