import { levelsOf } from "./check-rungs";
import type { ExamPaper } from "./item";
import type { ModelIssue, ModelPath } from "./model-issue";
import { sumOfWeights } from "./sum-of-weights";

/** Checks the papers of an exam item: one for every level, each with subjects whose weights make a whole. */
export function checkPapers(item: string, papers: readonly ExamPaper[], top: number, path: ModelPath): ModelIssue[] {
  const { missing, twice, outside, ordered } = levelsOf(papers, 1, top);
  const place = [...path, "papers"];
  const severity = "error";
  return [
    ...missing.map((level): ModelIssue => ({
      code: "paper-missing",
      parameters: { item, level },
      severity,
      path: place,
    })),
    ...twice.map(({ level, position }): ModelIssue => {
      return { code: "paper-twice", parameters: { item, level }, severity, path: [...place, position] };
    }),
    ...outside.map(({ level, position }): ModelIssue => {
      const parameters = { item, level, top };
      return { code: "paper-outside-scale", parameters, severity, path: [...place, position] };
    }),
    ...(ordered ? [] : [{ code: "papers-out-of-order", parameters: { item }, severity, path: place } as const]),
    ...papers.flatMap((paper, position) => checkSubjects(item, paper, [...place, position, "subjects"])),
  ];
}

function checkSubjects(item: string, { level, subjects }: ExamPaper, path: ModelPath): ModelIssue[] {
  const issues: ModelIssue[] = [];
  for (const language of ["zh", "en"] as const) {
    const names = subjects.map(({ name }) => name[language].trim());
    names.forEach((subject, position) => {
      if (names.indexOf(subject) === position) return;
      const place = [...path, position, "name", language];
      issues.push({ code: "subject-twice", parameters: { item, level, subject }, severity: "error", path: place });
    });
  }
  const sum = sumOfWeights(subjects);
  if (sum !== 100) {
    issues.push({ code: "subject-weights-sum", parameters: { item, level, sum }, severity: "warning", path });
  }
  return issues;
}
