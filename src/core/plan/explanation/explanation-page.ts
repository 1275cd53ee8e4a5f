import type { Explanation } from "../../explanation/explanation";
import { ROLES } from "../../scoring/rule-set";
import { personLabel } from "../../scoring/team";
import { type ExplainedCell, type ExplainedTable, explanationTables, shownValue } from "./explanation-tables";
import { EXPLAINED_RULES, type ExplainedRule, type ExplanationTexts } from "./explanation-texts";

/** A whole explanation in words: what the pane shows and what a sheet holds. */
export interface ExplanationPage {
  /** The item, category or nothing, and the figure: "C03 沟通倾听能力 · 现状等级". */
  readonly heading: string;
  readonly facts: readonly Fact[];
  readonly tables: readonly ExplainedTable[];
  /** The rules that the tables name, a sentence each. */
  readonly rules: readonly { readonly code: ExplainedRule; readonly sentence: string }[];
}

interface Fact {
  readonly label: string;
  readonly value: ExplainedCell;
}

/** Puts an explanation into the words of a language. */
export function explanationPage(explanation: Explanation, texts: ExplanationTexts): ExplanationPage {
  const { person, ratings, rules, unit, value } = explanation;
  const { facts } = texts;
  return {
    heading: heading(explanation, texts),
    facts: [
      { label: facts.person, value: personLabel(person) },
      { label: facts.value, value: shownValue(value, unit, texts) ?? texts.noValue },
      ...(explanation.figure.kind === "reached" ? [] : [against(explanation, texts)]),
      ...(ratings === null ? [] : [{ label: facts.ratings, value: { value: ratings, unit: "count" } as const }]),
      { label: facts.rules, value: rules.version },
    ],
    tables: explanationTables(explanation, texts),
    rules: rulesNamed(explanation).map((code) => ({ code, sentence: texts.rules[code] })),
  };
}

/** The grade reached is compared with all of them, any other figure with one. */
function against({ grade, rules }: Explanation, { facts, noGrade }: ExplanationTexts): Fact {
  const label = rules.arrangement === ROLES ? facts.role : facts.grade;
  return { label, value: grade === null ? noGrade : `${grade.code} ${grade.name}` };
}

function heading(explanation: Explanation, texts: ExplanationTexts): string {
  const { figure, item } = explanation;
  const over = "over" in figure && figure.over.kind === "category" ? figure.over.name : "";
  return [item?.label ?? over, figureWord(explanation, texts)].filter((part) => part !== "").join(" · ");
}

function figureWord({ figure, item, rules }: Explanation, { figures }: ExplanationTexts): string {
  if (figure.kind === "actual" && item?.unit === "percent") {
    return item.kind === "exam" ? figures.score : figures.fulfilment;
  }
  return figure.kind === "reached" && rules.arrangement === ROLES ? figures.bestRole : figures[figure.kind];
}

function rulesNamed({ sections }: Explanation): readonly ExplainedRule[] {
  const named = new Set<string>();
  for (const section of sections) {
    if (section.kind === "steps") section.rows.forEach(({ rules }) => rules.forEach((rule) => named.add(rule)));
    if (section.kind === "conditions") section.rows.forEach(({ rule }) => named.add(rule));
    if (section.kind === "groups") {
      if (section.rows.some(({ outcome }) => outcome === "belowMinimum")) named.add("C14");
      if (section.rows.some(({ outcome }) => outcome === "noWeight")) named.add("C15");
    }
  }
  return EXPLAINED_RULES.filter((rule) => named.has(rule));
}
