import { checkForms } from "./check-forms";
import { checkItem } from "./check-item";
import { checkLinks } from "./check-links";
import { checkNames } from "./check-names";
import type { CompetencyModel } from "./competency-model";
import { allCodes } from "./item-codes";
import type { ModelIssue } from "./model-issue";
import { makesAWhole, sumOfWeights } from "./sum-of-weights";

/**
 * What the shape of a model cannot say: codes that are unique and well formed, levels in order, weights that sum to
 * 100, requirements inside the scale. Everything is listed at once.
 *
 * @returns issues in the order of the file; empty for a sound model
 */
export function checkModel(model: CompetencyModel): ModelIssue[] {
  return [
    ...checkId(model),
    ...checkNames(model),
    ...checkScale(model),
    ...checkCategories(model),
    ...checkItemCodes(model),
    ...model.items.flatMap((item, position) => checkItem(model, item, position)),
    ...checkItemWeights(model),
    ...checkGrades(model),
    ...checkRaterGroups(model),
    ...checkLinks(model),
    ...checkForms(model),
  ];
}

function checkId({ id }: CompetencyModel): ModelIssue[] {
  return /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(id)
    ? []
    : [{ code: "id-malformed", parameters: { id }, severity: "error", path: ["id"] }];
}

function checkScale({ scale }: CompetencyModel): ModelIssue[] {
  return scale.flatMap(({ level }, position): ModelIssue[] => {
    const expected = position + 1;
    const path = ["scale", position, "level"];
    return level === expected
      ? []
      : [{ code: "level-out-of-order", parameters: { level, expected }, severity: "error", path }];
  });
}

function checkCategories({ categories }: CompetencyModel): ModelIssue[] {
  const ids = categories.map(({ id }) => id);
  return repeats(ids).map((position) => {
    const parameters = { category: ids[position] ?? "" };
    return { code: "category-twice", parameters, severity: "error", path: ["categories", position, "id"] };
  });
}

function checkItemCodes({ items }: CompetencyModel): ModelIssue[] {
  const all = items.flatMap(allCodes(["items"]));
  const codes = all.map(({ code }) => code);
  const malformed = all.flatMap(({ code: item, path }): ModelIssue[] =>
    /^[A-Z]\d{2,3}$/u.test(item)
      ? []
      : [{ code: "item-code-malformed", parameters: { item }, severity: "error", path }],
  );
  const twice = repeats(codes).map((position): ModelIssue => {
    const parameters = { item: codes[position] ?? "" };
    return { code: "item-code-twice", parameters, severity: "error", path: all[position]?.path ?? [] };
  });
  return [...malformed, ...twice];
}

/** Weights make a whole over the model, over each block that is scored by itself, and over each role that has its own. */
function checkItemWeights({ items, categories, grades }: CompetencyModel): ModelIssue[] {
  const counted = items.filter(({ optional }) => !optional);
  const issue = (sum: number): ModelIssue => {
    return { code: "item-weights-sum", parameters: { sum }, severity: "warning", path: ["items"] };
  };
  const blocks = categories.some(({ weight }) => weight !== undefined)
    ? categories.map(({ id }) => counted.filter(({ category }) => category === id))
    : [counted];
  const issues = blocks.flatMap((block) => (makesAWhole(block) ? [] : [issue(sumOfWeights(block))]));
  const blockWeights = categories.flatMap(({ weight }) => (weight === undefined ? [] : [{ weight }]));
  if (blockWeights.length > 0 && sumOfWeights(blockWeights) !== 100) issues.push(issue(sumOfWeights(blockWeights)));
  if (!counted.some(({ weights }) => weights !== undefined)) return issues;
  grades.forEach((_, grade) => {
    const ofRole = counted.flatMap(({ weight, weights }) => [{ weight: (weights ? weights[grade] : weight) ?? 0 }]);
    if (sumOfWeights(ofRole) !== 100) issues.push(issue(sumOfWeights(ofRole)));
  });
  return issues;
}

function checkGrades({ grades }: CompetencyModel): ModelIssue[] {
  return grades.flatMap(({ code: grade }, position): ModelIssue[] => {
    const expected = `G${String(position + 1)}`;
    const path = ["grades", position, "code"];
    return grade === expected
      ? []
      : [{ code: "grade-out-of-order", parameters: { grade, expected }, severity: "error", path }];
  });
}

function checkRaterGroups({ raterGroups }: CompetencyModel): ModelIssue[] {
  const path = ["raterGroups"];
  const ids = raterGroups.map(({ id }) => id);
  const issues: ModelIssue[] = repeats(ids).map((position) => {
    const parameters = { group: ids[position] ?? "" };
    return { code: "group-twice", parameters, severity: "error", path: [...path, position, "id"] };
  });
  const sum = sumOfWeights(raterGroups);
  if (sum !== 100) issues.push({ code: "group-weights-sum", parameters: { sum }, severity: "warning", path });
  if (!raterGroups.some(({ id, weight }) => id !== "self" && weight > 0)) {
    issues.push({ code: "group-weights-self-only", parameters: {}, severity: "warning", path });
  }
  return issues;
}

/** Positions of values that stand earlier in the list already. */
function repeats(values: readonly string[]): number[] {
  return values.flatMap((value, position) => (values.indexOf(value) < position ? [position] : []));
}
