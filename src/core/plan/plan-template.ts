import { areaAddress, onSheet } from "../formulas/address";
import { personCodes } from "./people";
import type { PlanTexts } from "./plan-texts";
import { profileAreas } from "./profile/profile";
import { filledResultLabels } from "./results";
import { earlierPlaces } from "./scorecard/earlier-places";
import { planSheets, sheetKinds, SHEETS } from "./sheet-registry";
import type { TemplateChoices } from "./template-choices";
import { templateContext, type TemplateContext } from "./template-context";
import { type TakenNames, type TemplateNames, templateNames } from "./template-names";
import type { TableKind } from "../tables/table";
import type { NamePlan, SheetPlan, WorkbookPlan } from "./workbook-plan";

/**
 * The whole template as data: every sheet with its tables, drop-downs, formats, formulas and charts. Nothing of the
 * workbook's own is touched: where a name is taken, all names of the template get a number.
 *
 * @param texts The words of the sheets in the language chosen.
 * @param taken Names in use in the workbook.
 */
export function planTemplate(choices: TemplateChoices, texts: PlanTexts, taken: TakenNames): WorkbookPlan {
  return planNamed(choices, texts, templateNames(texts.sheets, taken));
}

/** The template under names that are given, such as those it was inserted with. */
export function planNamed(choices: TemplateChoices, texts: PlanTexts, names: TemplateNames): WorkbookPlan {
  const context = templateContext(choices, texts, names);
  return {
    sheets: planSheets(context).map(({ kind, plan }) => ({ ...plan, kind })),
    names: listNames(context),
    customXml: [],
    activeSheet: context.names.sheets.guide,
  };
}

/** Of the sheets on which people enter something those with certain tables, by themselves: much quicker than the whole. */
export function planEntered(
  choices: TemplateChoices,
  texts: PlanTexts,
  names: TemplateNames,
  tables: readonly TableKind[],
): readonly SheetPlan[] {
  const context = templateContext(choices, texts, names);
  const kinds = sheetKinds(
    (entry) => entry.content === "entered" && entry.tables.some((kind) => tables.includes(kind)),
  );
  return kinds.flatMap((kind) => SHEETS[kind].plan({ context, native: null }) ?? []);
}

/** The template with a Scorecard of an earlier version that was renewed: its charts stay where they are. */
export function planRenewed(choices: TemplateChoices, texts: PlanTexts, names: TemplateNames): WorkbookPlan {
  const plan = planNamed(choices, texts, names);
  const kept = earlierPlaces(templateContext(choices, texts, names));
  const sheets = plan.sheets.map((sheet) =>
    sheet.name === names.sheets.scorecard ? { ...sheet, blocks: [...sheet.blocks, ...kept] } : sheet,
  );
  return { ...plan, sheets };
}

function listNames(context: TemplateContext): NamePlan[] {
  const { lists, sheets } = context.names;
  const { grades, groups } = profileAreas(context);
  return [
    { name: lists.people, formula: `=${onSheet(sheets.people, areaAddress(personCodes(context)))}` },
    { name: lists.groups, formula: `=${onSheet(sheets.profile, areaAddress(groups))}` },
    { name: lists.grades, formula: `=${onSheet(sheets.profile, areaAddress(grades))}` },
    { name: lists.labels, formula: `=${filledResultLabels(context)}` },
  ];
}
