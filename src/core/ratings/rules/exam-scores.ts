import { COLUMN_CODES, OPTIONAL_COLUMN_CODES } from "../../tables/columns";
import type { Issue } from "../../issue";
import { type ExamRow, sittingKey } from "../../tables/exams";
import { readNumberCell } from "../../tables/number-cell";
import { FULL } from "../../tables/scale";
import { makeIssue } from "../make-issue";
import { personNamer } from "../people-names";
import { quoted } from "../quoted";
import { cellAt } from "../../tables/table-view";
import { type PlacedTable, placeAt } from "../placed-table";
import type { WorkbookView } from "../workbook-view";

const EXAMS = COLUMN_CODES.exams;
const OPTIONAL = OPTIONAL_COLUMN_CODES.exams;

/**
 * Scores are numbers from 0 to 100, weights are not negative, and an attempt that was begun has a score for every
 * subject with weight: without it the attempt does not count (C8). A score without any weight is told; 0 leaves it out. An attempt without any score is still to come. A
 * score below the minimum of its subject keeps the paper from being passed.
 */
export function examScores(view: WorkbookView): Issue[] {
  const table = view.tables.get("exams");
  if (table === undefined) return [];
  const rows = view.exams;
  const nameOf = personNamer(view);
  const begun = new Set(
    rows.filter((exam) => readNumberCell(cellAt(table, exam.row, EXAMS.score)).kind !== "blank").map(sittingKey),
  );
  return rows.flatMap((exam) => {
    const { person: code, itemText, subject } = exam;
    const names = { person: nameOf(code), item: quoted(itemText), subject: quoted(subject) };
    return [
      ...scoreIssues(table, exam, names, begun),
      ...weightIssues(table, exam, names),
      ...minimumIssues(table, exam, names),
    ];
  });
}

interface ExamNames {
  readonly person: string;
  readonly item: string;
  readonly subject: string;
}

function scoreIssues(table: PlacedTable, exam: ExamRow, names: ExamNames, begun: ReadonlySet<string>): Issue[] {
  const { row, weight } = exam;
  if (!table.columns.at.has(EXAMS.score)) return [];
  const cell = cellAt(table, row, EXAMS.score);
  const place = placeAt(table, row, EXAMS.score);
  const score = readNumberCell(cell);
  if (score.kind === "blank") {
    return weight !== null && weight > 0 && begun.has(sittingKey(exam))
      ? [makeIssue("warning", "exam-score-missing", names, place)]
      : [];
  }
  const value = quoted(cell);
  if (score.kind !== "number") return [makeIssue("error", "exam-score-not-a-number", { ...names, value }, place)];
  if (score.value < 0 || score.value > FULL) {
    return [makeIssue("error", "exam-score-out-of-range", { ...names, value }, place)];
  }
  if (typeof cell === "number") return [];
  return [makeIssue("warning", "exam-score-is-text", { ...names, value, number: score.value }, place, score.value)];
}

function minimumIssues(table: PlacedTable, { row, score, minimum }: ExamRow, names: ExamNames): Issue[] {
  const cell = cellAt(table, row, OPTIONAL.minimum);
  if (readNumberCell(cell).kind === "blank") return [];
  if (minimum === null || minimum < 0 || minimum > FULL) {
    const parameters = { ...names, value: quoted(cell) };
    return [makeIssue("error", "exam-minimum-out-of-range", parameters, placeAt(table, row, OPTIONAL.minimum))];
  }
  if (score === null || score >= minimum) return [];
  const parameters = { ...names, score, minimum };
  return [makeIssue("warning", "exam-score-below-minimum", parameters, placeAt(table, row, EXAMS.score))];
}

function weightIssues(table: PlacedTable, { row, score }: ExamRow, names: ExamNames): Issue[] {
  const cell = cellAt(table, row, EXAMS.weight);
  const weight = readNumberCell(cell);
  const place = placeAt(table, row, EXAMS.weight);
  if (weight.kind === "blank") {
    const isLeftOut = score !== null && table.columns.at.has(EXAMS.weight);
    return isLeftOut ? [makeIssue("warning", "exam-weight-missing", names, place)] : [];
  }
  const value = quoted(cell);
  if (weight.kind !== "number") return [makeIssue("error", "exam-weight-not-a-number", { ...names, value }, place)];
  if (weight.value < 0) return [makeIssue("error", "exam-weight-negative", { ...names, value }, place)];
  if (typeof cell === "number") return [];
  return [makeIssue("warning", "exam-weight-is-text", { ...names, value, number: weight.value }, place, weight.value)];
}
