import { type FigureRef, type Over, TOTAL_FIGURES } from "../../../src/core/explanation/explanation";
import { explain } from "../../../src/core/explanation/explain";
import type { Explanation } from "../../../src/core/explanation/explanation";
import type { Step } from "../../../src/core/explanation/sections";
import { readAssessment } from "../../../src/core/ratings/read-assessment";
import type { AssessmentTables } from "../../../src/core/tables/table";
import type { Assessment } from "../../../src/core/scoring/assessment";
import { personResult, type ProfileResult } from "../../../src/core/scoring/person-result";
import { reasonText } from "../../../src/core/scoring/final-band";
import { scorecardRows } from "../../../src/core/scoring/scorecard";
import { team } from "../../../src/core/scoring/team";
import type { CellValue } from "../../../src/core/tables/cell";

/** A figure, what the results give for it, and how it is explained. */
export interface Explained {
  readonly name: string;
  /** As TEAM and SCORECARD have it, "" for a blank cell. */
  readonly shown: CellValue;
  readonly explanation: Explanation | null;
}

/** Every figure of everybody in some tables. */
export function everyFigure(tables: AssessmentTables): readonly Explained[] {
  const assessment = readAssessment(tables);
  const rows = team(assessment).slice(1);
  return assessment.people.flatMap(({ code }, index) => ofPerson(assessment, tables, code, rows[index] ?? []));
}

function ofPerson(
  assessment: Assessment,
  tables: AssessmentTables,
  code: string,
  row: readonly CellValue[],
): readonly Explained[] {
  const person = assessment.people.find((one) => one.code === code);
  if (person === undefined) throw new Error(`There is no ${code}.`);
  const { profile, rules } = assessment;
  const result = personResult(assessment, person);
  const own = (figure: FigureRef, shown: CellValue): Explained => ({
    name: `${code} ${JSON.stringify(figure)}`,
    shown,
    explanation: explain(assessment, tables, code, figure),
  });
  const totals = (over: Over, figures: ProfileResult | null): readonly Explained[] =>
    TOTAL_FIGURES.map((kind) =>
      own(
        { kind, over },
        kind === "band"
          ? (figures?.band?.label ?? "")
          : kind === "reason"
            ? reasonText(figures?.reasons ?? [], rules.words)
            : (figures?.[kind] ?? ""),
      ),
    );
  const cards = scorecardRows(result);
  const after = profile.items.length + 1;
  return [
    ...profile.items.flatMap(({ code: item }, index) => [
      own({ kind: "actual", item }, row[1 + index] ?? ""),
      own({ kind: "actual", item }, cards[index]?.[4] ?? ""),
      own({ kind: "gap", item }, cards[index]?.[5] ?? ""),
      own({ kind: "status", item }, cards[index]?.[6] ?? ""),
    ]),
    own({ kind: "averageActual", over: { kind: "whole" } }, row[after] ?? ""),
    own({ kind: "averageRequired", over: { kind: "whole" } }, row[after + 1] ?? ""),
    own({ kind: "match", over: { kind: "whole" } }, row[after + 2] ?? ""),
    own({ kind: "coverage", over: { kind: "whole" } }, row[after + 3] ?? ""),
    own({ kind: "band", over: { kind: "whole" } }, row[after + 4] === "–" ? "" : (row[after + 4] ?? "")),
    own({ kind: "reason", over: { kind: "whole" } }, row[after + 5] ?? ""),
    own({ kind: "reached" }, row[after + 6] ?? ""),
    own({ kind: "ratings" }, row[after + 7] ?? ""),
    ...totals({ kind: "whole" }, result.total),
    ...result.categories.flatMap((one) => totals({ kind: "category", name: one.category }, one)),
    ...result.grades.flatMap((one) => totals({ kind: "grade", code: one.grade.code }, one)),
  ];
}

/** The lines of the calculation of an explanation. */
export function stepsIn(explanation: Explanation | null): readonly Step[] {
  return (explanation?.sections ?? []).flatMap((section) => (section.kind === "steps" ? section.rows : []));
}

/** Everything that does not hold in an explanation: an empty list where figure and calculation agree. */
export function contradictions({ name, shown, explanation }: Explained): readonly string[] {
  if (explanation === null) return [`${name}: is not explained`];
  const found: string[] = [];
  if ((explanation.value ?? "") !== shown) found.push(`${name}: ${String(explanation.value)}, shown ${String(shown)}`);
  const steps = stepsIn(explanation);
  const end = [...steps].reverse().find(({ step }) => step === "result");
  if (end !== undefined && explanation.figure.kind !== "reason" && end.value !== explanation.value) {
    found.push(`${name}: ends with ${String(end.value)} instead of ${String(explanation.value)}`);
  }
  const kind = explanation.figure.kind;
  if (kind === "gap" || kind === "status") return found;
  const before = steps.find(({ step }) => step === "beforeRounding")?.value;
  if (before === undefined) return found;
  if ((before === null) !== (explanation.value === null)) found.push(`${name}: ${String(before)} before rounding`);
  if (typeof before === "number" && Math.abs(before - Number(explanation.value)) > largestRounding(explanation)) {
    found.push(`${name}: ${before} is no ${String(explanation.value)} before rounding`);
  }
  return found;
}

function largestRounding({ unit }: Explanation): number {
  return unit === "level" ? 0.005 + 1e-9 : 0.05 + 1e-9;
}
