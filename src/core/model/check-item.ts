import { checkPapers } from "./check-papers";
import { checkRungs } from "./check-rungs";
import type { CompetencyModel } from "./competency-model";
import type { DividedItem, Item, ScaledItem } from "./item";
import type { ModelIssue, ModelPath } from "./model-issue";
import { sumOfWeights } from "./sum-of-weights";

/** Full marks of an exam. */
const FULL_MARKS = 100;

/**
 * Checks one item against the model's categories, grades and scale.
 *
 * @param position of the item in the model, from 0
 */
export function checkItem(model: CompetencyModel, item: Item, position: number): ModelIssue[] {
  const path = ["items", position];
  return [
    ...checkCategory(model, item, path),
    ...checkWeights(model, item, path),
    ...checkNotes(model, item, path),
    ...checkLevels(model, item, path),
  ];
}

type Path = ModelPath;

function checkLevels(model: CompetencyModel, item: Item, path: Path): ModelIssue[] {
  const { code } = item;
  switch (item.kind) {
    case "rated": {
      const top = item.levels ?? model.scale.length;
      const rungs = item.placeholder ? [] : checkRungs(code, item.rungs, 1, top, [...path, "rungs"]);
      return [...checkRequired(model, code, item.required, 0, top, path), ...rungs];
    }
    case "exam": {
      const top = item.points ? FULL_MARKS : model.scale.length;
      const rungs = item.points ? [] : checkRungs(code, item.rungs, 1, top, [...path, "rungs"]);
      const papers = checkPapers(code, item.papers, item.points ? 1 : top, path);
      return [...checkRequired(model, code, item.required, 0, top, path), ...rungs, ...papers];
    }
    case "divided":
      return [
        ...checkRequired(model, code, item.required, 0, model.scale.length, path),
        ...checkParts(model, item, path),
      ];
    case "scaled":
      return checkScales(model, item, path);
  }
}

function checkCategory({ categories }: CompetencyModel, { code: item, category }: Item, path: Path): ModelIssue[] {
  return categories.some(({ id }) => id === category)
    ? []
    : [{ code: "category-unknown", parameters: { item, category }, severity: "error", path: [...path, "category"] }];
}

/** @param lowest level that a required one must lie above */
function checkRequired(
  { grades, profiles }: CompetencyModel,
  item: string,
  required: readonly (number | null)[],
  lowest: number,
  top: number,
  path: Path,
): ModelIssue[] {
  const issues: ModelIssue[] = [];
  if (required.length !== grades.length) {
    const parameters = { item, count: required.length, grades: grades.length };
    issues.push({ code: "required-count", parameters, severity: "error", path: [...path, "required"] });
  }
  let before = lowest;
  required.forEach((level, position) => {
    if (level === null) return;
    const grade = grades[position]?.code ?? "";
    const place = [...path, "required", position];
    if (level <= lowest || level > top) {
      const parameters = { item, grade, level, lowest: lowest + 1, top };
      issues.push({ code: "required-outside-scale", parameters, severity: "error", path: place });
    } else if (profiles === "grades" && level < before) {
      const parameters = { item, grade, level, before };
      issues.push({ code: "required-falls", parameters, severity: "warning", path: place });
    }
    before = level;
  });
  return issues;
}

function checkWeights({ grades }: CompetencyModel, { code: item, weights }: Item, path: Path): ModelIssue[] {
  if (weights === undefined || weights.length === grades.length) return [];
  const parameters = { item, count: weights.length, grades: grades.length };
  return [{ code: "required-count", parameters, severity: "error", path: [...path, "weights"] }];
}

function checkNotes({ grades }: CompetencyModel, { code: item, notes = [] }: Item, path: Path): ModelIssue[] {
  return notes.flatMap(({ grade }, position): ModelIssue[] => {
    const place = [...path, "notes", position, "grade"];
    return grades.some(({ code }) => code === grade)
      ? []
      : [{ code: "grade-unknown", parameters: { item, grade }, severity: "error", path: place }];
  });
}

function checkParts(model: CompetencyModel, item: DividedItem, path: Path): ModelIssue[] {
  return [
    ...item.parts.flatMap(({ code, rungs }, position) =>
      checkRungs(code, rungs, 1, model.scale.length, [...path, "parts", position, "rungs"]),
    ),
    ...partWeights(item.code, item.parts, [...path, "parts"]),
  ];
}

function checkScales(model: CompetencyModel, item: ScaledItem, path: Path): ModelIssue[] {
  const issues = item.scales.flatMap((scale, position): ModelIssue[] => {
    const place = [...path, "scales", position];
    const shared = model.sharedScales?.find(({ id }) => id === scale.shared);
    if (scale.shared !== undefined && shared === undefined) {
      const parameters = { item: scale.code, scale: scale.shared };
      return [{ code: "shared-scale-unknown", parameters, severity: "error", path: [...place, "shared"] }];
    }
    const rungs = shared?.rungs ?? scale.rungs ?? [];
    const top = Math.max(scale.lowest + 1, ...rungs.map(({ level }) => level));
    return [
      ...checkRequired(model, scale.code, scale.required, scale.lowest, top, place),
      ...checkRungs(scale.code, rungs, scale.lowest, top, [...place, "rungs"]),
    ];
  });
  return [...issues, ...partWeights(item.code, item.scales, [...path, "scales"])];
}

function partWeights(item: string, parts: readonly { readonly weight: number }[], path: Path): ModelIssue[] {
  const sum = sumOfWeights(parts);
  return sum === 100 ? [] : [{ code: "part-weights-sum", parameters: { item, sum }, severity: "warning", path }];
}
