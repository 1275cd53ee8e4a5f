import type { CompetencyModel } from "../model/competency-model";
import { profileRows } from "../model/profile-rows";
import { roomOf } from "../plan/room";
import type { TemplateChoices } from "../plan/template-choices";
import type { CellContent, SheetPlan, TablePlan, WorkbookPlan } from "../plan/workbook-plan";
import type { ExpectedHint, ExpectedTable } from "../ratings/expected-template";
import { kindOfTable, tableSuffix } from "../tables/table-name";
import { contentHash } from "./content-hash";
import { cycleCode } from "./cycle-code";
import { planLayout } from "./plan-layout";
import { partXml, TEMPLATE_NAMESPACE } from "./record-part";
import { RECORD_FORMAT, type RecordedChoices, type TemplateRecord } from "./template-record";

/**
 * The plan with the record of itself as a custom XML part, so that both arrive together or not at all.
 *
 * @param cycles the codes of the workbook's other templates
 */
export function withRecord(plan: WorkbookPlan, choices: TemplateChoices, cycles: readonly string[]): WorkbookPlan {
  const [table] = plan.sheets.flatMap(({ tables }) => tables);
  const suffix = tableSuffix(table?.name ?? "");
  const namespace = TEMPLATE_NAMESPACE + suffix;
  const record = recordOf(plan, choices, cycleCode(choices.cycle, suffix, cycles));
  const part = { namespace, xml: partXml(namespace, record) };
  return { ...plan, customXml: [...plan.customXml, part] };
}

/**
 * What a workbook is to remember of a template that is planned.
 *
 * @param cycle tells it from the other templates of the workbook, see cycleCode
 */
export function recordOf(plan: WorkbookPlan, choices: TemplateChoices, cycle: string): TemplateRecord {
  const { model, language } = choices;
  const tables = plan.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  return {
    format: RECORD_FORMAT,
    cycle,
    model: { kind: "kept", content: model, hash: contentHash(model) },
    sheets: plan.sheets.map(({ kind = null, name, anchors = [] }) => ({ kind, name, anchors })),
    names: plan.names.map(({ name }) => name),
    expected: {
      language,
      items: profileRows(model).map(({ code, name, kind, top, lowest }) => ({
        code,
        name: name[language],
        kind,
        top,
        lowest,
      })),
      levelNames: model.scale.map(({ name }) => name),
      tables: tables.flatMap(({ sheet, table }) => expectedTable(sheet, table)),
      rules: tables
        .filter(({ table }) => kindOfTable(table.name) === "rules")
        .flatMap(({ sheet, table }) => labels(sheet, table)),
      hints: hintsOf(model),
    },
    choices: recordedChoices(plan, choices),
  };
}

function recordedChoices(plan: WorkbookPlan, choices: TemplateChoices): RecordedChoices {
  const { raterGroups, ratersPerPerson, cycle, formulas, people } = choices;
  return {
    raterGroups,
    ratersPerPerson,
    cycle,
    formulas,
    room: roomOf(choices),
    aims: people.map(({ grade }) => grade),
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
