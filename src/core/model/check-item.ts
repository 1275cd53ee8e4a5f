import type { CompetencyModel, ExamPaper, Item } from "./competency-model";
import type { ModelIssue } from "./model-issue";
import { sumOfWeights } from "./sum-of-weights";

/**
 * Checks one item against the model's categories, grades and scale.
 *
 * @param position of the item in the model, from 0
 */
export function checkItem(model: CompetencyModel, item: Item, position: number): ModelIssue[] {
  const path = ["items", position];
  return [
    ...checkCategory(model, item, path),
    ...checkRequired(model, item, path),
    ...checkRungs(model, item, path),
    ...(item.kind === "exam" ? checkPapers(model, item.code, item.papers, path) : []),
  ];
}

type Path = (string | number)[];

function checkCategory({ categories }: CompetencyModel, { code: item, category }: Item, path: Path): ModelIssue[] {
  return categories.some(({ id }) => id === category)
    ? []
    : [{ code: "category-unknown", parameters: { item, category }, severity: "error", path: [...path, "category"] }];
}

function checkRequired({ grades, scale }: CompetencyModel, { code: item, required }: Item, path: Path): ModelIssue[] {
  const top = scale.length;
  const issues: ModelIssue[] = [];
  if (required.length !== grades.length) {
    const parameters = { item, count: required.length, grades: grades.length };
    issues.push({ code: "required-count", parameters, severity: "error", path: [...path, "required"] });
  }
  let before = 0;
  required.forEach((level, position) => {
    if (level === null) return;
    const grade = grades[position]?.code ?? "";
    const place = [...path, "required", position];
    if (level < 1 || level > top) {
      const parameters = { item, grade, level, top };
      issues.push({ code: "required-outside-scale", parameters, severity: "error", path: place });
    } else if (level < before) {
      const parameters = { item, grade, level, before };
      issues.push({ code: "required-falls", parameters, severity: "warning", path: place });
    }
    before = level;
  });
  return issues;
}

function checkRungs({ scale }: CompetencyModel, { code: item, rungs }: Item, path: Path): ModelIssue[] {
  const { missing, twice, outside, ordered } = levelsOf(rungs, scale.length);
  const place = [...path, "rungs"];
  const severity = "error";
  const empty = rungs.flatMap(({ level, gist, behaviours }, position): ModelIssue[] => {
    const texts = [gist, ...behaviours].flatMap(({ zh, en }) => [zh, en]);
    return behaviours.length > 0 && texts.every((text) => text.trim() !== "")
      ? []
      : [{ code: "rung-empty", parameters: { item, level }, severity: "warning", path: [...place, position] }];
  });
  return [
    ...missing.map((level): ModelIssue => ({
      code: "rung-missing",
      parameters: { item, level },
      severity,
      path: place,
    })),
    ...twice.map(({ level, position }): ModelIssue => {
      return { code: "rung-twice", parameters: { item, level }, severity, path: [...place, position] };
    }),
    ...outside.map(({ level, position }): ModelIssue => {
      const parameters = { item, level, top: scale.length };
      return { code: "rung-outside-scale", parameters, severity, path: [...place, position] };
    }),
    ...(ordered ? [] : [{ code: "rungs-out-of-order", parameters: { item }, severity, path: place } as const]),
    ...empty,
  ];
}

function checkPapers({ scale }: CompetencyModel, item: string, papers: readonly ExamPaper[], path: Path): ModelIssue[] {
  const { missing, twice, outside, ordered } = levelsOf(papers, scale.length);
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
      const parameters = { item, level, top: scale.length };
      return { code: "paper-outside-scale", parameters, severity, path: [...place, position] };
    }),
    ...(ordered ? [] : [{ code: "papers-out-of-order", parameters: { item }, severity, path: place } as const]),
    ...papers.flatMap((paper, position) => checkSubjects(item, paper, [...place, position, "subjects"])),
  ];
}

function checkSubjects(item: string, { level, subjects }: ExamPaper, path: Path): ModelIssue[] {
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

interface LevelAt {
  readonly level: number;
  readonly position: number;
}

/** What is amiss with a list that should hold each level from 1 to the top once, lowest first. */
function levelsOf(parts: readonly { readonly level: number }[], top: number) {
  const levels = parts.map(({ level }) => level);
  const at = levels.map((level, position): LevelAt => ({ level, position }));
  const scale = Array.from({ length: top }, (_, index) => index + 1);
  return {
    missing: scale.filter((level) => !levels.includes(level)),
    twice: at.filter(({ level, position }) => levels.indexOf(level) < position),
    outside: at.filter(({ level }) => level < 1 || level > top),
    ordered: levels.every((level, position) => position === 0 || level >= (levels[position - 1] ?? level)),
  };
}
