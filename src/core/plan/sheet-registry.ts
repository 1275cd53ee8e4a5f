import type { Use } from "../model/competency-model";
import type { JobDescription } from "../model/forms";
import type { TableKind } from "../tables/table";
import { dictionarySheet } from "./dictionary/dictionary";
import { hasSyllabus, syllabusSheet } from "./dictionary/syllabus";
import { examsSheet } from "./exams/exams";
import { type CertificateOfItem, certificatesSheet } from "./forms/certificates";
import { indicatorsSheet } from "./forms/indicators";
import { jobDescriptionSheet } from "./forms/job-description";
import { guideSheet } from "./guide/guide";
import { examScoresSheet } from "./native/exam-scores";
import { gradeFitSheet } from "./native/grade-fit";
import { groupMeansSheet } from "./native/group-means";
import { type NativeLayout, nativeLayout } from "./native/native-layout";
import { validRatingsSheet } from "./native/valid-ratings";
import { peopleSheet } from "./people";
import { profileSheet } from "./profile/profile";
import { ratingsSheet } from "./ratings/ratings";
import { resultsSheet } from "./results";
import { hasRoles, rolesSheet } from "./roles/role-comparison";
import { scorecardDataSheet } from "./scorecard/data-sheet";
import { scorecardSheet } from "./scorecard/scorecard";
import type { TemplateContext } from "./template-context";
import { SHEET_KINDS, type SheetKind } from "./template-names";
import { usesSheet } from "./uses/uses";
import type { SheetPlan } from "./workbook-plan";

/** All that a sheet can be planned from: the template, and where native formulas calculate; null where the add-in does. */
interface Source {
  readonly context: TemplateContext;
  readonly native: NativeLayout | null;
}

/** What is known of a kind of sheet. To add one takes its name, its entry here, and a room for its plan. */
export interface SheetEntry {
  /** "calculation": shows how native formulas calculate, and is there only with them. */
  readonly content: "entered" | "calculated" | "calculation";
  /** The tables that stand on it. */
  readonly tables: readonly TableKind[];
  /** Its cells depend on the kind of formulas. */
  readonly byFormulas: boolean;
  /** The sheet; null where the template has nothing for it. */
  readonly plan: (source: Source) => SheetPlan | null;
}

/** Every kind of sheet. */
export const SHEETS: Readonly<Record<SheetKind, SheetEntry>> = {
  guide: entered(["rules"], template, guideSheet, { byFormulas: true }),
  dictionary: entered(["model"], template, dictionarySheet),
  profile: entered(["profile", "raters"], template, profileSheet),
  position: entered([], jobDescription, jobDescriptionSheet),
  roles: calculated([], roles, (context, _, native) => rolesSheet(context, native)),
  people: entered(["people"], template, peopleSheet),
  ratings: entered(["ratings"], template, ratingsSheet),
  exams: entered(["exams"], exams, examsSheet),
  syllabus: entered(["syllabus"], syllabus, syllabusSheet),
  results: calculated(["results"], template, (context, _, native) => resultsSheet(context, native)),
  scorecard: entry({ content: "calculated", tables: [], byFormulas: false }, template, scorecardSheet),
  indicators: entered(["indicators", "gates"], indicatorsOrGates, indicatorsSheet),
  certificates: entered(["certificates"], certificate, certificatesSheet),
  uses: calculated([], uses, usesSheet),
  scorecardData: calculated([], template, (context, _, native) => scorecardDataSheet(context, native)),
  validRatings: calculation(nativeFormulas, validRatingsSheet),
  groupMeans: calculation(nativeFormulas, groupMeansSheet),
  examScores: calculation((source) => exams(source) && source.native, examScoresSheet),
  gradeFit: calculation(nativeFormulas, gradeFitSheet),
};

/** The kinds of sheets of a certain nature, in the order of the workbook. */
export function sheetKinds(isOne: (entry: SheetEntry) => boolean): readonly SheetKind[] {
  return SHEET_KINDS.filter((kind) => isOne(SHEETS[kind]));
}

/** Plans every sheet of a template, in the order of the workbook. */
export function planSheets(
  context: TemplateContext,
): readonly { readonly kind: SheetKind; readonly plan: SheetPlan }[] {
  const native = context.choices.formulas === "native" ? nativeLayout(context) : null;
  return SHEET_KINDS.flatMap((kind) => {
    const plan = SHEETS[kind].plan({ context, native });
    return plan === null ? [] : [{ kind, plan }];
  });
}

/** Finds what a sheet needs of a template; null where the template does not have it, and so no such sheet. */
type Needs<T> = (source: Source) => T | null;
type Plan<T> = (context: TemplateContext, needed: T, native: NativeLayout | null) => SheetPlan;

function entry<T>(sheet: Omit<SheetEntry, "plan">, needs: Needs<T>, plan: Plan<T>): SheetEntry {
  return {
    ...sheet,
    plan: (source) => {
      const needed = needs(source);
      return needed === null ? null : plan(source.context, needed, source.native);
    },
  };
}

function entered<T>(
  tables: readonly TableKind[],
  needs: Needs<T>,
  plan: Plan<T>,
  { byFormulas = false }: { readonly byFormulas?: boolean } = {},
): SheetEntry {
  return entry({ content: "entered", tables, byFormulas }, needs, plan);
}

function calculated<T>(tables: readonly TableKind[], needs: Needs<T>, plan: Plan<T>): SheetEntry {
  return entry({ content: "calculated", tables, byFormulas: true }, needs, plan);
}

function calculation<T>(needs: Needs<T>, plan: Plan<T>): SheetEntry {
  return entry({ content: "calculation", tables: [], byFormulas: false }, needs, plan);
}

function template(): true {
  return true;
}

function nativeFormulas({ native }: Source): NativeLayout | null {
  return native;
}

function roles({ context }: Source): true | null {
  return hasRoles(context) || null;
}

function exams({ context }: Source): true | null {
  return context.examItems.length > 0 || null;
}

function syllabus({ context }: Source): true | null {
  return hasSyllabus(context) || null;
}

function jobDescription({ context }: Source): JobDescription | null {
  return context.choices.model.jobDescription ?? null;
}

function indicatorsOrGates(source: Source): JobDescription | null {
  const job = jobDescription(source);
  return job !== null && job.indicators.length + job.gates.length > 0 ? job : null;
}

function certificate({ context }: Source): CertificateOfItem | null {
  const { certificate } = context.choices.model;
  const [exam] = context.examItems;
  return certificate && exam ? { certificate, item: exam.code } : null;
}

function uses({ context }: Source): readonly Use[] | null {
  const { uses = [] } = context.choices.model;
  return uses.length > 0 ? uses : null;
}
