import {
  modelPlace,
  type ModelIssue,
  type ModelIssueCode,
  type ModelSentences,
  type ValueKind,
} from "../../core/model/model-issue";

const KINDS: Readonly<Record<ValueKind, string>> = {
  text: "a text in quotation marks",
  number: "a number",
  "whole-number": "a whole number",
  "true-or-false": "true or false",
  list: "a list in [ ]",
  group: "a group of fields in { }",
  nothing: "nothing",
  other: "something else",
};

const SENTENCES: ModelSentences = {
  "file-too-large": ({ characters, limit }) =>
    `The file holds ${number(characters)} characters; a model holds at most ${number(limit)}. Choose a competency model file.`,
  "file-not-json": () =>
    "The file is not in the format JSON. Choose a model file, or look for a missing bracket, comma or quotation mark.",
  "key-unknown": ({ key }) => `A model has no field “${key}” here. Remove it or mend its spelling.`,
  "key-missing": ({ key }) => `The field “${key}” is missing. Add it.`,
  "value-of-other-kind": ({ expected, found }) => `Here stands ${KINDS[found]}; ${KINDS[expected]} is needed.`,
  "value-not-listed": ({ value, allowed }) => `“${value}” is not possible here. Choose ${allowed.join(", ")}.`,
  "text-blank": () => "The text is blank. Fill it in.",
  "text-too-long": ({ characters, limit }) =>
    `The text has ${number(characters)} characters; shorten it to ${number(limit)} at most.`,
  "number-too-small": ({ value, lowest }) => `${value} is too small. Enter ${lowest} or more.`,
  "number-too-large": ({ value, highest }) => `${value} is too large. Enter ${highest} or less.`,
  "list-too-short": ({ count, lowest }) => `The list has ${count} entries; at least ${lowest} are needed.`,
  "list-too-long": ({ count, highest }) => `The list has ${count} entries; at most ${highest} are possible.`,
  "data-not-plain": () => "This part is not plain data. Load the model from a file.",
  "further-issues": ({ count }) =>
    `There are ${number(count)} further points. Mend these first and load the file again.`,

  "id-malformed": ({ id }) =>
    `The id “${id}” must be made of lower-case letters, digits and single hyphens, such as sales-manager.`,
  "name-has-sign": ({ name, sign }) =>
    `The name “${name}” holds ${signName(sign)}, which table headers cannot hold. Take it out.`,
  "level-out-of-order": ({ level, expected }) =>
    `Level ${level} stands where level ${expected} belongs. List the levels from 1 upwards without gaps.`,
  "category-twice": ({ category }) => `The category “${category}” is listed twice. Give each its own id.`,
  "category-unknown": ({ item, category }) =>
    `${item} belongs to the category “${category}”, which the model does not list. Add the category or choose another.`,
  "grade-out-of-order": ({ grade, expected }) => `The grade has the code “${grade}”; here it must be ${expected}.`,
  "group-twice": ({ group }) => `The rater group “${group}” is listed twice. Remove one.`,
  "group-name-twice": ({ name }) => `Two rater groups are named “${name}”. Give each a name of its own.`,
  "group-weights-sum": ({ sum }) =>
    `The weights of the rater groups sum to ${sum}, not 100. They count in proportion; check that this is meant.`,
  "group-weights-self-only": () =>
    "Only self-ratings have a weight, so no item would ever count as rated. Give another rater group a weight.",
  "item-code-malformed": ({ item }) =>
    `The item code “${item}” must be a capital letter and two or three digits, such as C01.`,
  "item-code-twice": ({ item }) => `The item code ${item} is used twice. Give each item its own code.`,
  "item-weights-sum": ({ sum }) =>
    `The weights of the items sum to ${sum}, not 100. They count in proportion; check that this is meant.`,
  "required-count": ({ item, count, grades }) =>
    `${item} has ${count} required levels for ${grades} grades. Give one for each grade, null where the item does not belong.`,
  "required-outside-scale": ({ item, grade, level, lowest, top }) =>
    `${item}, grade ${grade}: the required level ${level} is outside the scale. Choose ${lowest} to ${top}, or null where the item does not belong.`,
  "required-falls": ({ item, grade, level, before }) =>
    `${item}, grade ${grade}: the required level ${level} is below the ${before} of the grade before. Check that this is meant.`,
  "rung-missing": ({ item, level }) => `${item} has no description of level ${level}. Add it.`,
  "rung-twice": ({ item, level }) => `${item} describes level ${level} twice. Remove one.`,
  "rung-outside-scale": ({ item, level, lowest, top }) =>
    `${item} describes level ${level}, but the scale runs from ${lowest} to ${top}. Remove it or change its level.`,
  "rungs-out-of-order": ({ item }) =>
    `${item} describes its levels out of order. List them from the lowest to the highest.`,
  "rung-empty": ({ item, level }) =>
    `${item}, level ${level}: a headline or behaviour is still blank. Raters will see nothing there.`,
  "paper-missing": ({ item, level }) => `${item} has no exam paper of level ${level}. Add it.`,
  "paper-twice": ({ item, level }) => `${item} has two exam papers of level ${level}. Remove one.`,
  "paper-outside-scale": ({ item, level, top }) =>
    `${item} has an exam paper of level ${level}, but the scale runs from 1 to ${top}. Remove it or change its level.`,
  "papers-out-of-order": ({ item }) =>
    `${item} lists its exam papers out of order. List them from the lowest to the highest level.`,
  "subject-twice": ({ item, level, subject }) =>
    `${item}, paper of level ${level}: the subject “${subject}” is listed twice. Remove or rename one.`,
  "grade-unknown": ({ item, grade }) =>
    `A note of ${item} is about “${grade}”, which the model does not list. Mend the code or remove the note.`,
  "shared-scale-unknown": ({ item, scale }) =>
    `${item} uses the shared scale “${scale}”, which the model does not list. Add it, or write rungs of its own.`,
  "part-weights-sum": ({ item, sum }) =>
    `The weights of the scales or parts of ${item} sum to ${sum}, not 100. They count in proportion; check that this is meant.`,
  "link-unknown": ({ item }) =>
    `A link names ${item}, which the model does not list. Mend the code or remove the link.`,
  "links-in-a-circle": ({ items }) =>
    `Links of the kinds “contains” and “base for” lead back to their start: ${items.join(" → ")}. Remove one of them.`,
  "target-not-positive": ({ item }) => `The target of the indicator ${item} must be above 0 to be compared with.`,
  "indicator-weights-sum": ({ sum }) =>
    `The weights of the indicators sum to ${sum}, not 100. Check that this is meant.`,
  "subject-weights-sum": ({ item, level, sum }) =>
    `${item}, paper of level ${level}: the weights of the subjects sum to ${sum}, not 100. They count in proportion; check that this is meant.`,
};

/**
 * What is wrong with a model file, where, and what to do, in English.
 *
 * @example modelIssueSentence({ code: "rung-missing", parameters: { item: "C03", level: 4 }, severity: "error", path: ["items", 2, "rungs"] })
 * // "items[2].rungs: C03 has no description of level 4. Add it."
 */
export function modelIssueSentence<C extends ModelIssueCode>(issue: ModelIssue<C>): string {
  const place = modelPlace(issue.path);
  const sentence = SENTENCES[issue.code](issue.parameters);
  return place === "" ? sentence : `${place}: ${sentence}`;
}

function number(value: number): string {
  return value.toLocaleString("en-US");
}

function signName(sign: string): string {
  return /[\p{Cc}\u2028\u2029]/u.test(sign) ? "a line break or control character" : `the sign ${sign}`;
}
