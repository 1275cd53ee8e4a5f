import type { AssessmentTables } from "../tables/table";
import { countedRatings, type KnownLevels, knownLevels } from "../scoring/actual-levels";
import {
  type AssessedPerson,
  type Assessment,
  hasScales,
  type ProfileGrade,
  type ProfileItem,
} from "../scoring/assessment";
import { reasonText } from "../scoring/final-band";
import { gradeResult, type ProfileResult } from "../scoring/grade-result";
import { type ItemResult, type PersonResult, personResult } from "../scoring/person-result";
import { bandSections } from "./explain-band";
import { partSections, scaleSections } from "./explain-composed";
import { examSections } from "./explain-exam";
import { gradeSections } from "./explain-grade";
import { levelSections } from "./explain-level";
import { totalSections } from "./explain-totals";
import type { Explanation, FigureRef, ItemFigure, Over, TotalFigure, Unit } from "./explanation";
import type { Section, Step } from "./sections";

/**
 * How a figure of one person came about. The figure and everything on the way come from the methods that the sheets'
 * figures come from, so that both always agree.
 *
 * @param tables the tables that the assessment was read from: it keeps only sums of the ratings
 * @param code the person's code
 * @returns null where there is no such person, item, category or grade
 */
export function explain(
  assessment: Assessment,
  tables: AssessmentTables,
  code: string,
  figure: FigureRef,
): Explanation | null {
  const person = assessment.people.find((one) => one.code === code);
  if (person === undefined) return null;
  const source: Source = {
    assessment,
    tables,
    person,
    known: knownLevels(assessment, person),
    result: personResult(assessment, person),
  };
  switch (figure.kind) {
    case "actual":
    case "gap":
    case "status":
      return ofItem(source, figure.item, figure.kind);
    case "reached":
      return { ...start(source, figure), value: source.result.reached?.name ?? null, unit: "text",
        sections: gradeSections(assessment, source.known) }; // prettier-ignore
    case "ratings":
      return { ...start(source, figure), value: source.result.ratings, unit: "count", sections: countSections(source) };
    default:
      return ofTotal(source, figure.kind, figure.over);
  }
}

interface Source {
  readonly assessment: Assessment;
  readonly tables: AssessmentTables;
  readonly person: AssessedPerson;
  readonly known: KnownLevels;
  readonly result: PersonResult;
}

type Start = Omit<Explanation, "value" | "unit" | "sections">;

function start({ assessment, person, result }: Source, figure: FigureRef): Start {
  const { grade, ratings } = result;
  return {
    person,
    figure,
    item: null,
    grade,
    ratings,
    rules: assessment.rules,
  };
}

function ofItem(source: Source, code: string, kind: ItemFigure): Explanation | null {
  const { assessment, result, known } = source;
  const index = assessment.profile.items.findIndex((item) => item.code === code);
  const own = result.items[index];
  if (own === undefined) return null;
  const { item, actual, gap, status } = own;
  const level = levelOf(source, own, index);
  const beginning: Start = {
    ...start(source, { kind, item: code }),
    item,
    ratings: ratingsOf(known, item, index),
  };
  if (kind === "actual") return { ...beginning, value: actual, unit: unitOf(item), sections: level };
  const unit = kind === "gap" ? "gap" : "status";
  return {
    ...beginning,
    value: kind === "gap" ? gap : status,
    unit,
    sections: continued(level, gapSteps(source, own, kind)),
  };
}

/** Ratings of the item and, of a composed one, of its parts. */
function ratingsOf({ levels }: KnownLevels, { kind, parts }: ProfileItem, index: number): number | null {
  if (kind === "exam") return null;
  return [index, ...parts].reduce((sum, one) => sum + (levels[one]?.ratings ?? 0), 0);
}

function unitOf({ kind, unit }: ProfileItem): Unit {
  if (unit === "level") return "level";
  return kind === "composed" ? "percent" : "score";
}

function levelOf({ assessment, tables, person, known, result }: Source, own: ItemResult, index: number) {
  const { item, actual } = own;
  switch (item.kind) {
    case "rated":
      return levelSections(assessment, tables.ratings, person, index);
    case "exam":
      return examSections(assessment, tables.exams ?? [], person, item, actual);
    case "composed":
      if (item.unit === "level") return partSections(assessment, item, known.actuals, actual);
      return result.grade === null ? [NO_GRADE] : scaleSections(assessment, index, known.actuals, result.grade);
  }
}

/** The way to a level, with further steps in place of its end. */
function continued(sections: readonly Section[], further: readonly Step[]): readonly Section[] {
  const steps = sections.flatMap((section) => (section.kind === "steps" ? section.rows : []));
  return [
    ...sections.filter(({ kind }) => kind !== "steps"),
    { kind: "steps", rows: [...steps.filter(({ step }) => step !== "result"), ...further] },
  ];
}

/** From the level to gap and status (C5); a multi-scale item has the status of its weakest scale and no gap. */
function gapSteps({ assessment: { rules } }: Source, own: ItemResult, kind: "gap" | "status"): readonly Step[] {
  const { item, actual, required, gap, status } = own;
  const ofScales = hasScales(item);
  const unit = unitOf(item);
  const gapStep: Step = {
    step: kind === "gap" ? "result" : "gap",
    value: gap,
    unit: "gap",
    rules: ofScales ? ["C12"] : ["C5", "C9"],
  };
  const levels: readonly Step[] = [
    { step: "actual", value: actual, unit, rules: [item.kind === "exam" ? "C8" : "C3", "C9"] },
    { step: "required", value: required, unit, rules: ["C4"] },
    gapStep,
  ];
  if (kind === "gap") return ofScales ? [gapStep] : levels;
  return [
    ...(ofScales ? [] : levels),
    { step: "tolerance", value: rules.tolerance, unit: "level", rules: ["C5"] },
    { step: "result", value: status, unit: "status", rules: ofScales ? ["C5", "C12"] : ["C5"] },
  ];
}

/** Nothing can be compared with a grade that nobody chose. */
const NO_GRADE: Section = {
  kind: "conditions",
  rows: [{ condition: "noGrade", holds: true, items: [], rule: "C4" }],
};

function ofTotal(source: Source, kind: TotalFigure, over: Over): Explanation | null {
  const { assessment, known, result } = source;
  const { profile } = assessment;
  const category = over.kind === "category" ? profile.categories.find(({ name }) => name === over.name) : undefined;
  const other = over.kind === "grade" ? profile.grades.find(({ code }) => code === over.code) : undefined;
  if ((over.kind === "category" && !category) || (over.kind === "grade" && !other)) return null;
  const grade = other ?? result.grade;
  const unit = UNITS[kind];
  const beginning = { ...start(source, { kind, over }), grade };
  if (grade === null) return { ...beginning, value: null, unit, sections: [NO_GRADE] };
  const totals = gradeResult(assessment, known, grade, category?.items);
  return {
    ...beginning,
    ratings: ratingsBehind(source, grade, category?.items),
    value: valueOf(assessment, totals, kind),
    unit,
    sections:
      kind === "band" || kind === "reason"
        ? bandSections(assessment, known, grade, category?.items)
        : totalSections(assessment, known, grade, kind, category?.items),
  };
}

const UNITS: Readonly<Record<TotalFigure, Unit>> = {
  averageActual: "level",
  averageRequired: "level",
  ratio: "percent",
  match: "percent",
  coverage: "percent",
  band: "text",
  reason: "text",
};

function valueOf({ rules }: Assessment, totals: ProfileResult, kind: TotalFigure): number | string | null {
  if (kind === "band") return totals.band?.label ?? null;
  return kind === "reason" ? reasonText(totals.reasons, rules.words) || null : totals[kind];
}

function ratingsBehind({ assessment, known }: Source, grade: ProfileGrade, members?: readonly number[]): number {
  if (members === undefined) return countedRatings(known.levels, grade);
  const { items } = assessment.profile;
  const own = new Set(members.flatMap((index) => [index, ...(items[index]?.parts ?? [])]));
  return countedRatings(
    known.levels.map((level, index) => (own.has(index) ? level : { ...level, ratings: 0 })),
    grade,
  );
}

function countSections({ assessment: { profile }, known, result }: Source): readonly Section[] {
  const { levels } = known;
  const rows = profile.items.flatMap((item, index) => {
    if (item.kind !== "rated") return [];
    const inGrade = result.grade === null || (result.grade.required[index] ?? null) !== null;
    const outcome = inGrade ? ("counted" as const) : ("notInGrade" as const);
    return [{ item, ratings: levels[index]?.ratings ?? 0, outcome }];
  });
  return [
    { kind: "counts", rows },
    { kind: "steps", rows: [{ step: "result", value: result.ratings, unit: "count", rules: ["C16"] }] },
  ];
}
