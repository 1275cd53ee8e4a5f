import type { Language } from "../core/language";
import type { CompetencyModel } from "../core/model/competency-model";
import { planNamed, planRenewed } from "../core/plan/plan-template";
import type { PlanTexts } from "../core/plan/plan-texts";
import { earlierRoom } from "../core/plan/room";
import type { TemplateChoices } from "../core/plan/template-choices";
import { LIST_NAMES, type SheetKind, type TemplateNames } from "../core/plan/template-names";
import type { WorkbookPlan } from "../core/plan/workbook-plan";
import { aimedPeople } from "../core/record/aimed-people";
import { fittingModel } from "../core/record/model-fits";
import { planLayout } from "../core/record/plan-layout";
import { modelNamed, type TemplateRecord, withKinds } from "../core/record/template-record";
import { TABLE_NAMES } from "../core/tables/table";
import type { TemplateInWorkbook } from "./templates-in-workbook";

/** What the wiring knows: the shipped models, and the words of the sheets in every language. */
export interface Vocabulary {
  /** Fetches a model of the catalogue, which earlier workbooks only name; null where there is none of that id. */
  readonly shippedModel: (id: string) => Promise<CompetencyModel | null>;
  readonly texts: Readonly<Record<Language, PlanTexts>>;
}

/** A template that can be planned as it was inserted, in any language and under any names. */
export interface PlanAgain {
  readonly record: TemplateRecord;
  readonly model: CompetencyModel;
  /** An earlier version inserted it: its Scorecard calculates by itself, and is to be renewed with any change. */
  readonly earlier: boolean;
  /** The kinds of its sheets, in their order. */
  readonly kinds: readonly SheetKind[];
  readonly choices: (language: Language) => TemplateChoices;
  /** @param changes What is to be otherwise than it was inserted. */
  readonly plan: (
    language: Language,
    texts: PlanTexts,
    sheets: Readonly<Record<SheetKind, string>>,
    changes?: Partial<Pick<TemplateChoices, "formulas" | "room" | "model">>,
  ) => WorkbookPlan;
}

/** Why a template cannot be planned again. */
export type CannotPlan =
  /** The workbook does not remember the choices: it is older, or other programs took its memory. */
  | { readonly kind: "not-remembered" }
  /** A later version of the add-in wrote the memory. */
  | { readonly kind: "newer" }
  /** An earlier version inserted a model that is not shipped as it was, and did not keep it: its file is needed. */
  | { readonly kind: "model-needed"; readonly id: string; readonly version: string }
  /** Another version of the add-in put the cells in other places. */
  | { readonly kind: "laid-out-differently" };

export type PlanAgainOutcome = { readonly kind: "ready"; readonly again: PlanAgain } | CannotPlan;

/** What a template was inserted with. */
export type Inserted = Pick<PlanAgain, "record" | "model" | "choices"> & { readonly layout: string };

export type InsertedOutcome = { readonly kind: "ready"; readonly inserted: Inserted } | CannotPlan;

/** Takes a template's choices and its model from the workbook's memory. */
export async function insertedWith(
  { record, remembered }: TemplateInWorkbook,
  shippedModel: Vocabulary["shippedModel"],
): Promise<InsertedOutcome> {
  if (record === null) return { kind: remembered === "newer" ? "newer" : "not-remembered" };
  if (record.choices === null) return { kind: "not-remembered" };
  const model = await modelOf(record, shippedModel);
  if (model === null) return { kind: "model-needed", ...modelNamed(record) };

  const { layout, ...rest } = record.choices;
  const people = aimedPeople(rest);
  const choices = (language: Language): TemplateChoices => {
    const remembered = { ...rest, model, language, people };
    return { ...remembered, room: remembered.room ?? earlierRoom(remembered) };
  };
  return { kind: "ready", inserted: { record, model, choices, layout } };
}

/** Plans a template as it was inserted. */
export async function planAgain(
  template: TemplateInWorkbook,
  { shippedModel, texts }: Vocabulary,
): Promise<PlanAgainOutcome> {
  const { suffix } = template;
  const outcome = await insertedWith(template, shippedModel);
  if (outcome.kind !== "ready") return outcome;
  const { record, model, choices, layout } = outcome.inserted;
  const planBy =
    (planner: typeof planNamed): PlanAgain["plan"] =>
    (language, words, sheets, changes = {}) =>
      planner({ ...choices(language), ...changes }, words, namesOf(sheets, suffix));
  const { language } = record.expected;
  const kinds = Object.keys(texts[language].sheets) as SheetKind[];
  const byKind = Object.fromEntries(kinds.map((kind) => [kind, kind])) as Record<SheetKind, string>;
  const planned = planBy(planNamed)(language, texts[language], byKind);
  const inOrder = planned.sheets.map(({ name }) => name as SheetKind);
  const before = inOrder.filter((kind) => kind !== "scorecardData");
  const common = { model, choices };
  const asOfNow = { record: withKinds(record, inOrder), earlier: false, kinds: inOrder };
  const asBefore = { record: withKinds(record, before), earlier: true, kinds: before };
  if (planLayout(planned) === layout) {
    return { kind: "ready", again: { ...common, ...asOfNow, plan: planBy(planNamed) } };
  }
  const plan = planBy(planRenewed);
  if (planLayout(plan(language, texts[language], byKind)) === layout) {
    return { kind: "ready", again: { ...common, ...asOfNow, plan } };
  }
  if (record.sheets.length !== before.length) return { kind: "laid-out-differently" };
  return { kind: "ready", again: { ...common, ...asBefore, plan } };
}

/** The model as the workbook keeps it, or the shipped one that it names. */
async function modelOf(
  record: TemplateRecord,
  shippedModel: Vocabulary["shippedModel"],
): Promise<CompetencyModel | null> {
  if (record.model.kind === "kept") return record.model.content;
  const shipped = await shippedModel(record.model.id);
  return shipped === null ? null : fittingModel(shipped, record);
}

/** The names of a template's parts where its sheets are called so. */
export function namesOf(sheets: Readonly<Record<SheetKind, string>>, suffix: string): TemplateNames {
  const ended = <K extends string>(names: Readonly<Record<K, string>>): Record<K, string> =>
    Object.fromEntries(Object.entries<string>(names).map(([key, name]) => [key, name + suffix])) as Record<K, string>;
  return { sheets, tables: ended(TABLE_NAMES), lists: ended(LIST_NAMES) };
}
