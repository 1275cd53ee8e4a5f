import type { Issue } from "../../issue";
import { type ExamRow, viewExams } from "../exam-view";
import { makeIssue } from "../make-issue";
import { personNamer } from "../people-names";
import { quoted } from "../quoted";
import { type TableView, cellAt, placeAt } from "../table-view";
import type { WorkbookView } from "../workbook-view";

/**
 * Scores are numbers from 0 to 100, weights are not negative, and an attempt that was begun has a score for every
 * subject with weight: without it the attempt does not count (C8). An attempt without any score is still to come. A
 * score below the minimum of its subject keeps the paper from being passed.
 */
export function examScores(view: WorkbookView): Issue[] {
  const exams = viewExams(view);
  if (exams === null) return [];
  const { table, rows } = exams;
  const nameOf = personNamer(view);
  const begun = new Set(rows.filter(({ score }) => score.kind !== "blank").map(({ attemptKey }) => attemptKey));
  return rows.flatMap((exam) => {
    const { code, itemText, subject } = exam;
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

function scoreIssues(table: TableView, exam: ExamRow, names: ExamNames, begun: ReadonlySet<string>): Issue[] {
  const { row, score, weight, attemptKey } = exam;
  if (!table.columns.at.has("E7")) return [];
  const cell = cellAt(table, row, "E7");
  const place = placeAt(table, row, "E7");
  if (score.kind === "blank") {
    const counts = weight.kind === "number" && weight.value > 0;
    return counts && begun.has(attemptKey) ? [makeIssue("warning", "exam-score-missing", names, place)] : [];
  }
  const value = quoted(cell);
  if (score.kind !== "number") return [makeIssue("error", "exam-score-not-a-number", { ...names, value }, place)];
  if (score.value < 0 || score.value > 100) {
    return [makeIssue("error", "exam-score-out-of-range", { ...names, value }, place)];
  }
  if (typeof cell === "number") return [];
  return [makeIssue("warning", "exam-score-is-text", { ...names, value, number: score.value }, place, score.value)];
}

function minimumIssues(table: TableView, { row, score, minimum }: ExamRow, names: ExamNames): Issue[] {
  if (minimum.kind === "blank") return [];
  if (minimum.kind !== "number" || minimum.value < 0 || minimum.value > 100) {
    const parameters = { ...names, value: quoted(cellAt(table, row, "E8")) };
    return [makeIssue("error", "exam-minimum-out-of-range", parameters, placeAt(table, row, "E8"))];
  }
  if (score.kind !== "number" || score.value < 0 || score.value >= minimum.value) return [];
  const parameters = { ...names, score: score.value, minimum: minimum.value };
  return [makeIssue("warning", "exam-score-below-minimum", parameters, placeAt(table, row, "E7"))];
}

function weightIssues(table: TableView, { row, weight }: ExamRow, names: ExamNames): Issue[] {
  if (weight.kind === "blank") return [];
  const cell = cellAt(table, row, "E6");
  const value = quoted(cell);
  const place = placeAt(table, row, "E6");
  if (weight.kind !== "number") return [makeIssue("error", "exam-weight-not-a-number", { ...names, value }, place)];
  if (weight.value < 0) return [makeIssue("error", "exam-weight-negative", { ...names, value }, place)];
  if (typeof cell === "number") return [];
  return [makeIssue("warning", "exam-weight-is-text", { ...names, value, number: weight.value }, place, weight.value)];
}
