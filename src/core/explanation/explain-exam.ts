import type { AssessedPerson, Assessment, ProfileItem } from "../scoring/assessment";
import { roundHalfAway } from "../scoring/decimal";
import { type ExamSubject, isSubject, readExams } from "../tables/exams";
import type { TableCells } from "../tables/table";
import { viewTable } from "../tables/table-view";
import type { AttemptRow, Section, SubjectRow } from "./sections";

/** How the level or the points of an exam item came about (C8): subjects of every sitting, then the sittings. */
export function examSections(
  assessment: Assessment,
  exams: TableCells,
  person: AssessedPerson,
  item: ProfileItem,
  actual: number | null,
): readonly Section[] {
  const { rules } = assessment;
  const unit = item.unit === "percent" ? "score" : "level";
  const subjects = subjectsOf(exams, person.code, item.code);
  const attempts = [...new Map(subjects.map((row) => [row.sitting, row])).values()];
  let decided = false;
  const rows = assessment.exams(person.code, item.code).map((sitting, position): AttemptRow => {
    const { attempt = "" } = attempts[position] ?? {};
    const level = sitting.level ?? 0;
    const score = sitting.score;
    const row = (outcome: AttemptRow["outcome"]): AttemptRow => ({ level, attempt, score, outcome });
    if (score === null) return row("incomplete");
    if (unit === "score") {
      if (score !== actual || decided) return row("lower");
      decided = true;
      return row("counted");
    }
    if (item.top === null) return row("topUnknown");
    if (level > item.top) return row("aboveTop");
    if (sitting.belowMinimum === true) return row("belowMinimum");
    if (roundHalfAway(score, rules.percentDecimals) < rules.examPassMark) return row("notPassed");
    if (level !== actual || decided) return row("passed");
    decided = true;
    return row("counted");
  });
  return [
    ...(subjects.length === 0 ? [] : [{ kind: "subjects", rows: subjects.map(subjectRow) } as const]),
    { kind: "attempts", unit, rows },
    {
      kind: "steps",
      rows: [
        ...(unit === "level"
          ? [{ step: "passMark", value: rules.examPassMark, unit: "score", rules: ["C8"] } as const]
          : []),
        { step: "result", value: actual, unit, rules: ["C8", "C9"] },
      ],
    },
  ];
}

/** The rows that the exams of the item are read from. Sittings keep their order. */
function subjectsOf(exams: TableCells, person: string, item: string): readonly ExamSubject[] {
  const sittings = new Map<string, ExamSubject[]>();
  for (const row of readExams(viewTable("exams", exams))) {
    if (!isSubject(row) || row.item !== item || row.person !== person) continue;
    if (row.weight !== null && row.weight < 0) continue;
    const ofSitting = sittings.get(row.sitting) ?? [];
    sittings.set(row.sitting, ofSitting);
    ofSitting.push(row);
  }
  return [...sittings.values()].flat();
}

function subjectRow({ level, attempt, subject, weight, score, minimum }: ExamSubject): SubjectRow {
  return { level, attempt, subject, weight, score, minimum, outcome: subjectOutcome(weight, score, minimum) };
}

function subjectOutcome(weight: number | null, score: number | null, minimum: number | null): SubjectRow["outcome"] {
  if (score !== null && minimum !== null && score < minimum) return "belowMinimum";
  if (weight === null || weight === 0) return "noWeight";
  return score === null ? "noScore" : "counted";
}
