import type { Explanation, FigureRef, Unit } from "../../explanation/explanation";
import type { ConditionRow, GroupRow, ItemRow, Section, Step } from "../../explanation/sections";
import type { ColumnWord, ExplanationTexts } from "./explanation-texts";

/** A number with what it is, which decides its digits; or a text. null = nothing to show. */
export type ExplainedCell = string | { readonly value: number; readonly unit: Unit } | null;

/** A part of an explanation in words. The first cell of a row names it, the last one says what happened to it. */
export interface ExplainedTable {
  readonly caption: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly ExplainedCell[])[];
}

type Cells = readonly ExplainedCell[];

/**
 * The tables of an explanation in the words of a language, for a sheet and for the pane alike. Sections of the same kind
 * stay apart, empty ones are left out.
 */
export function explanationTables(explanation: Explanation, texts: ExplanationTexts): readonly ExplainedTable[] {
  return explanation.sections.flatMap((section) => {
    const table = tableOf(section, explanation.figure, texts);
    return table.rows.length === 0 ? [] : [table];
  });
}

function tableOf(section: Section, figure: FigureRef, texts: ExplanationTexts): ExplainedTable {
  const table = (columns: readonly ColumnWord[], rows: readonly Cells[], caption: keyof typeof texts.captions) => ({
    caption: texts.captions[caption],
    headers: columns.map((column) => texts.columns[column]),
    rows,
  });
  switch (section.kind) {
    case "ratings":
      return table(
        ["group", "rater", "given", "outcome"],
        section.rows.map(({ group, rater, given, outcome }) => [
          group,
          rater,
          typeof given === "number" ? { value: given, unit: "number" } : given,
          texts.ratings[outcome],
        ]),
        "ratings",
      );
    case "groups":
      return table(
        ["group", "ratings", "mean", "weight", "share", "outcome"],
        section.rows.map((row) => [
          row.group,
          number(row.ratings, "count"),
          number(row.mean, "number"),
          number(row.weight, "weight"),
          number(row.share, "number"),
          groupOutcome(row, texts),
        ]),
        "groups",
      );
    case "subjects":
      return table(
        ["subject", "paper", "attempt", "weight", "score", "outcome"],
        section.rows.map(({ level, attempt, subject, weight, score, minimum, outcome }) => [
          subject,
          number(level, "count"),
          attempt,
          number(weight, "weight"),
          number(score, "number"),
          outcome === "belowMinimum" && minimum !== null ? texts.minimum(minimum) : texts.subjects[outcome],
        ]),
        "subjects",
      );
    case "attempts":
      return table(
        ["paper", "attempt", "score", "conclusion"],
        section.rows.map(({ level, attempt, score, outcome }) => [
          number(level, "count"),
          attempt,
          number(score, "score"),
          texts.attempts[outcome],
        ]),
        "attempts",
      );
    case "parts":
      return table(
        ["part", "weight", "actual", "product", "outcome"],
        section.rows.map(({ item, weight, actual, product, outcome }) => [
          item.label,
          number(weight, "weight"),
          number(actual, "level"),
          number(product, "number"),
          texts.scales[outcome],
        ]),
        "parts",
      );
    case "scales":
      // The status of an item is that of its weakest scale.
      if (figure.kind === "status") {
        return table(
          ["scale", "required", "actual", "gap", "outcome"],
          section.rows.map(({ item, required, actual, gap, outcome }) => [
            item.label,
            number(required, "number"),
            number(actual, "level"),
            number(gap, "gap"),
            texts.scales[outcome],
          ]),
          "scales",
        );
      }
      return table(
        ["scale", "weight", "lowest", "required", "actual", "fulfilment", "outcome"],
        section.rows.map(({ item, weight, lowest, required, actual, fulfilment, outcome }) => [
          item.label,
          number(weight, "weight"),
          number(lowest, "count"),
          number(required, "number"),
          number(actual, "level"),
          number(fulfilment, "number"),
          texts.scales[outcome],
        ]),
        "scales",
      );
    case "items":
      return { ...itemTable(section.rows, section.inPercent, figure, texts), caption: texts.captions.items };
    case "blocks": {
      const value = figure.kind === "coverage" ? "coverage" : "match";
      return table(
        ["block", "weight", value, "product", "outcome"],
        section.rows.map((row) => [
          row.category,
          number(row.weight, "weight"),
          number(row[value], "percent"),
          number(row.product, "number"),
          texts.blocks[row.outcome],
        ]),
        "blocks",
      );
    }
    case "bands":
      return table(
        ["band", "cut", "conclusion"],
        section.rows.map(({ label, cut, outcome }) => [label, number(cut, "percent"), texts.bands[outcome]]),
        "bands",
      );
    case "conditions":
      return table(
        ["condition", "rule", "holds"],
        section.rows.map((row) => [texts.conditions[row.condition], row.rule, held(row, texts)]),
        "conditions",
      );
    case "grades":
      return table(
        [section.roles ? "role" : "grade", "match", "coverage", "band", "conclusion"],
        section.rows.map(({ grade, match, coverage, band, outcome }) => [
          `${grade.code} ${grade.name}`,
          number(match, "percent"),
          number(coverage, "percent"),
          band ?? "–",
          texts.grades[outcome],
        ]),
        section.roles ? "roles" : "grades",
      );
    case "counts":
      return table(
        ["item", "ratings", "outcome"],
        section.rows.map(({ item, ratings, outcome }) => [item.label, number(ratings, "count"), texts.items[outcome]]),
        "counts",
      );
    case "steps":
      return table(
        ["step", "value", "rule"],
        section.rows.map((step) => [texts.steps[step.step], stepValue(step, texts), step.rules.join(texts.separator)]),
        "steps",
      );
  }
}

/** Which columns the items of a sum show. */
const ITEM_COLUMNS = {
  averageActual: ["actual", "weightedActual"],
  averageRequired: ["required", "weightedRequired"],
  ratio: ["actual", "required", "weightedActual", "weightedRequired"],
  match: ["actual", "required", "counted", "weightedCounted", "weightedRequired"],
  coverage: ["actual"],
} as const satisfies Partial<Record<FigureRef["kind"], readonly (ColumnWord & keyof ItemRow)[]>>;

function itemTable(
  rows: readonly ItemRow[],
  inPercent: boolean,
  { kind }: FigureRef,
  texts: ExplanationTexts,
): Omit<ExplainedTable, "caption"> {
  const columns = kind in ITEM_COLUMNS ? ITEM_COLUMNS[kind as keyof typeof ITEM_COLUMNS] : ITEM_COLUMNS.match;
  const unitOf = (column: (typeof columns)[number]): Unit => {
    if (column.startsWith("weighted") || column === "required") return "number";
    return inPercent ? "percent" : "level";
  };
  return {
    headers: [
      texts.columns.item,
      texts.columns.weight,
      ...columns.map((column) => texts.columns[inPercent && column === "actual" ? "fulfilment" : column]),
      texts.columns.outcome,
    ],
    rows: rows.map((row) => [
      row.item.label,
      number(row.weight, "weight"),
      ...columns.map((column) => number(row[column], unitOf(column))),
      texts.items[row.outcome],
    ]),
  };
}

function groupOutcome({ outcome, minimum, leftOut }: GroupRow, texts: ExplanationTexts): string {
  if (outcome === "belowMinimum") return texts.hidden(minimum ?? 1);
  const left = (leftOut ?? 0) > 0 ? texts.leftOut(leftOut ?? 0) : "";
  return [texts.groups[outcome], left].filter((part) => part !== "").join(texts.separator);
}

function held({ holds, items }: ConditionRow, texts: ExplanationTexts): string {
  if (!holds) return texts.holdsNot;
  return items.length === 0 ? texts.holds : items.map(({ label }) => label).join(texts.separator);
}

function stepValue({ value, unit }: Step, texts: ExplanationTexts): ExplainedCell {
  return shownValue(value, unit, texts) ?? texts.noValue;
}

/** A figure as a cell: statuses in words. */
export function shownValue(value: Explanation["value"], unit: Unit, texts: ExplanationTexts): ExplainedCell {
  if (unit === "status") return statusWord(value, texts);
  return typeof value === "number" ? { value, unit } : value;
}

function statusWord(value: Explanation["value"], { status }: ExplanationTexts): string {
  if (value === null) return status.notRated;
  if (value === 1) return status.met;
  return value === 0 ? status.near : status.short;
}

function number(value: number | null, unit: Unit): ExplainedCell {
  return value === null ? null : { value, unit };
}
