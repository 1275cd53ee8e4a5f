import type { Language } from "../core/language";
import { chosenModel } from "../core/model/chosen-model";
import type { CompetencyModel } from "../core/model/competency-model";
import { planNamed } from "../core/plan/plan-template";
import type { PlanTexts } from "../core/plan/plan-texts";
import type { TemplateChoices } from "../core/plan/template-choices";
import { LIST_NAMES, type SheetKind, type TemplateNames } from "../core/plan/template-names";
import type { WorkbookPlan } from "../core/plan/workbook-plan";
import { TABLE_NAMES } from "../core/tables/table";
import { planLayout } from "./plan-layout";
import { choicesIn, type TemplateRecord } from "./template-record";

/** A template that can be planned as it was inserted, in any language and under any names. */
export interface PlanAgain {
  readonly model: CompetencyModel;
  /** The kinds of its sheets, in their order. */
  readonly kinds: readonly SheetKind[];
  readonly choices: (language: Language) => TemplateChoices;
  /** @param changes What is to be otherwise than it was inserted. */
  readonly plan: (
    language: Language,
    texts: PlanTexts,
    sheets: Readonly<Record<SheetKind, string>>,
    changes?: Partial<Pick<TemplateChoices, "formulas" | "people">>,
  ) => WorkbookPlan;
}

export type PlanAgainOutcome =
  | { readonly kind: "ready"; readonly again: PlanAgain }
  /** The workbook does not remember the choices: it is older, or lost its settings. */
  | { readonly kind: "not-remembered" }
  /** The model is none of the catalogue: it came from a file of the user's. */
  | { readonly kind: "model-unknown"; readonly id: string }
  | { readonly kind: "version-differs"; readonly inserted: string; readonly shipped: string }
  /** Another version of the add-in put the cells in other places. */
  | { readonly kind: "laid-out-differently" };

/**
 * Takes a template's choices from the workbook's memory and its texts from the model.
 *
 * @param suffix The ending of its tables' names.
 * @param shipped The model as the catalogue has it now; null where it has none.
 * @param texts The words of any language: the kinds and the order of the sheets are the same in all.
 */
export function planAgain(
  record: TemplateRecord,
  suffix: string,
  shipped: CompetencyModel | null,
  texts: PlanTexts,
): PlanAgainOutcome {
  const remembered = choicesIn(record);
  if (remembered === null) return { kind: "not-remembered" };
  if (shipped === null) return { kind: "model-unknown", id: record.model.id };
  if (shipped.version !== record.model.version) {
    return { kind: "version-differs", inserted: record.model.version, shipped: shipped.version };
  }
  const { aims, grades, items, weights, layout, ...rest } = remembered;
  const model = chosenModel(shipped, { grades, items, weights });
  const people = aims.map((grade) => ({ code: "", name: "", department: "", position: "", grade }));
  const choices = (language: Language): TemplateChoices => ({ ...rest, model, language, people });
  const plan: PlanAgain["plan"] = (language, words, sheets, changes = {}) =>
    planNamed({ ...choices(language), ...changes }, words, namesOf(sheets, suffix));
  const kinds = Object.keys(texts.sheets) as SheetKind[];
  const byKind = Object.fromEntries(kinds.map((kind) => [kind, kind])) as Record<SheetKind, string>;
  const planned = plan(record.expected.language, texts, byKind);
  if (planLayout(planned) !== layout) return { kind: "laid-out-differently" };
  return { kind: "ready", again: { model, kinds: planned.sheets.map(({ name }) => name as SheetKind), choices, plan } };
}

function namesOf(sheets: Readonly<Record<SheetKind, string>>, suffix: string): TemplateNames {
  const ended = <K extends string>(names: Readonly<Record<K, string>>): Record<K, string> =>
    Object.fromEntries(Object.entries<string>(names).map(([key, name]) => [key, name + suffix])) as Record<K, string>;
  return { sheets, tables: ended(TABLE_NAMES), lists: ended(LIST_NAMES) };
}
