import type { ExpectedHint, ExpectedTable, ExpectedTemplate } from "../core/ratings/expected-template";
import type { CompetencyModel } from "../core/model/competency-model";
import { profileRows } from "../core/model/profile-rows";
import type { TemplateChoices } from "../core/plan/template-choices";
import type { CellContent, SettingValue, SheetPlan, TablePlan, WorkbookPlan } from "../core/plan/workbook-plan";
import { planLayout } from "./plan-layout";
import { LIST_NAMES } from "../core/plan/template-names";
import { TABLE_NAMES, type Place, type TableKind } from "../core/tables/table";

/** Where the workbook remembers a template; a second one has the suffix of its tables: "competency.template_2". */
export const TEMPLATE_SETTING = "competency.template";

/** What a workbook remembers of an inserted template. A promise: older workbooks hold it. */
export interface TemplateRecord {
  readonly format: 1;
  readonly model: { readonly id: string; readonly version: string };
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  /** The scorecard's cell with the drop-down of people. */
  readonly personPicker: Place | null;
  readonly expected: ExpectedTemplate;
  /** What it takes to plan the template again; absent in older workbooks. */
  readonly choices?: RememberedChoices | undefined;
}

/**
 * The choices of an insert without what the model's file holds and without anything about people but the grades that
 * they aimed at: ratings are personal data and stay on the sheets.
 */
export interface RememberedChoices extends Omit<TemplateChoices, "model" | "language" | "people"> {
  /** One for each person, in their order. */
  readonly aims: readonly (string | null)[];
  /** Codes of the grades and items that were taken from the model, with the weights that they got. */
  readonly grades: readonly string[];
  readonly items: readonly string[];
  readonly weights: Readonly<Record<string, number>>;
  /** Where the cells were put, see planLayout. */
  readonly layout: string;
}

/**
 * The ending that the tables of one template share: "" for the first in a workbook, "_2" for the second.
 *
 * @example tableSuffix("CompetencyRatings_2") // "_2"
 */
export function tableSuffix(tableName: string): string {
  return /_\d+$/u.exec(tableName)?.[0] ?? "";
}

/**
 * Which table of a template a table is, by its name without the suffix; null for any other table.
 *
 * @example kindOfTable("CompetencyPeople_2") // "people"
 */
export function kindOfTable(tableName: string): TableKind | null {
  const base = tableName.replace(/_\d+$/u, "").toLowerCase();
  const kinds = Object.entries(TABLE_NAMES) as readonly [TableKind, string][];
  return kinds.find(([, name]) => name.toLowerCase() === base)?.[0] ?? null;
}

/** The plan with the record of itself among its settings, so that both arrive together or not at all. */
export function withRecord(plan: WorkbookPlan, choices: TemplateChoices): WorkbookPlan {
  const tables = plan.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  const record: TemplateRecord = {
    format: 1,
    model: { id: choices.model.id, version: choices.model.version },
    sheets: plan.sheets.map(({ name }) => name),
    names: plan.names.map(({ name }) => name),
    personPicker: personPicker(plan),
    expected: {
      language: choices.language,
      items: profileRows(choices.model).map(({ code, name, kind, top, lowest }) => ({
        code,
        name: name[choices.language],
        kind,
        top,
        lowest,
      })),
      levelNames: choices.model.scale.map(({ name }) => name),
      tables: tables.flatMap(({ sheet, table }) => expectedTable(sheet, table)),
      rules: tables
        .filter(({ table }) => kindOfTable(table.name) === "rules")
        .flatMap(({ sheet, table }) => labels(sheet, table)),
      hints: hintsOf(choices.model),
    },
    choices: rememberedChoices(plan, choices),
  };
  const key = `${TEMPLATE_SETTING}${tableSuffix(tables[0]?.table.name ?? "")}`;
  return { ...plan, settings: { ...plan.settings, [key]: asSetting(record) } };
}

function rememberedChoices(plan: WorkbookPlan, { model, people, ...choices }: TemplateChoices): RememberedChoices {
  return {
    ...choices,
    aims: people.map(({ grade }) => grade),
    grades: model.grades.map(({ code }) => code),
    items: model.items.map(({ code }) => code),
    weights: Object.fromEntries(model.items.map(({ code, weight }) => [code, weight])),
    layout: planLayout(plan),
  };
}

/** Links between items that say which level asks for which, by the codes of the profile's rows. */
function hintsOf({ links = [] }: CompetencyModel): readonly ExpectedHint[] {
  return links.flatMap(({ from, fromScale, fromLevel, to, toScale, toLevel }) =>
    fromLevel === undefined || toLevel === undefined
      ? []
      : [{ from: fromScale ?? from, fromLevel, to: toScale ?? to, toLevel }],
  );
}

/** The cell whose drop-down offers the people of the results. */
function personPicker(plan: WorkbookPlan): Place | null {
  for (const { name: sheet, validations } of plan.sheets) {
    for (const { rule, area } of validations) {
      if (rule.type === "listOf" && rule.formula.includes(LIST_NAMES.labels)) {
        return { sheet, row: area.row, column: area.column };
      }
    }
  }
  return null;
}

/** The record of a template as it was read back; null where there is none or where it is not one of ours. */
export function parseRecord(value: unknown): TemplateRecord | null {
  return isTemplateRecord(value) ? value : null;
}

function expectedTable(sheet: SheetPlan, table: TablePlan): readonly ExpectedTable[] {
  const kind = kindOfTable(table.name);
  if (kind === null) return [];
  const headers = Array.from({ length: table.area.columns }, (_, column) =>
    textAt(sheet, table.area.row, table.area.column + column),
  );
  return [{ kind, name: table.name, headers: headers.filter((header) => header !== "") }];
}

function labels(sheet: SheetPlan, { area }: TablePlan): readonly string[] {
  return Array.from({ length: area.rows - 1 }, (_, row) => textAt(sheet, area.row + 1 + row, area.column));
}

function textAt(sheet: SheetPlan, row: number, column: number): string {
  let content: CellContent | undefined;
  for (const block of sheet.blocks) content = block.cells[row - block.row]?.[column - block.column] ?? content;
  return typeof content === "string" ? content : "";
}

/** The record is JSON by its type, which TypeScript cannot see of an interface. */
function asSetting(record: TemplateRecord): SettingValue {
  return JSON.parse(JSON.stringify(record)) as SettingValue;
}

function isTemplateRecord(value: unknown): value is TemplateRecord {
  if (!isObject(value) || value["format"] !== 1 || !isObject(value["model"])) return false;
  const { model, sheets, names, personPicker, expected } = value;
  return (
    isObject(model) &&
    typeof model["id"] === "string" &&
    typeof model["version"] === "string" &&
    isListOf(sheets, isText) &&
    isListOf(names, isText) &&
    (personPicker === null || isPlace(personPicker)) &&
    isExpected(expected)
  );
}

/** What it takes to plan a template again; null where the workbook does not know, as older ones. */
export function choicesIn({ choices }: TemplateRecord): RememberedChoices | null {
  return isRemembered(choices) ? choices : null;
}

function isRemembered(value: unknown): value is RememberedChoices {
  return (
    isObject(value) &&
    isListOf(value["aims"], (grade) => grade === null || isText(grade)) &&
    isListOf(value["grades"], isText) &&
    isListOf(value["items"], isText) &&
    isText(value["layout"]) &&
    isObject(value["weights"]) &&
    Object.values(value["weights"]).every((weight) => typeof weight === "number") &&
    isListOf(value["raterGroups"], (group) => isObject(group) && isText(group["id"]) && isObject(group["name"])) &&
    isObject(value["ratersPerPerson"]) &&
    isObject(value["cycle"]) &&
    (value["formulas"] === "custom" || value["formulas"] === "native")
  );
}

function isExpected(value: unknown): value is ExpectedTemplate {
  return (
    isObject(value) &&
    (value["language"] === "zh" || value["language"] === "en") &&
    isListOf(value["rules"], isText) &&
    (value["hints"] === undefined || isListOf(value["hints"], isHint)) &&
    isListOf(value["levelNames"], (name) => isObject(name) && isText(name["zh"]) && isText(name["en"])) &&
    isListOf(
      value["items"],
      (item) =>
        isObject(item) &&
        isText(item["code"]) &&
        isText(item["name"]) &&
        (item["kind"] === "rated" || item["kind"] === "exam" || item["kind"] === "composed") &&
        typeof item["top"] === "number" &&
        (item["lowest"] === undefined || item["lowest"] === null || typeof item["lowest"] === "number"),
    ) &&
    isListOf(
      value["tables"],
      (table) =>
        isObject(table) &&
        isText(table["name"]) &&
        kindOfTable(table["name"]) === table["kind"] &&
        isListOf(table["headers"], isText),
    )
  );
}

function isHint(value: unknown): value is ExpectedHint {
  return (
    isObject(value) &&
    isText(value["from"]) &&
    isText(value["to"]) &&
    typeof value["fromLevel"] === "number" &&
    typeof value["toLevel"] === "number"
  );
}

function isPlace(value: unknown): value is Place {
  return (
    isObject(value) && isText(value["sheet"]) && Number.isInteger(value["row"]) && Number.isInteger(value["column"])
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isListOf(value: unknown, isOne: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isOne);
}
