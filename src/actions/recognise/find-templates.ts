import type { Localized } from "../../core/language";
import type { CompetencyModel } from "../../core/model/competency-model";
import { rememberedSuffixes, rememberedTemplate, type WorkbookMemory } from "../../core/record/memory";
import type { CellContent } from "../../core/plan/workbook-plan";
import { isSheetOf, type TemplateRecord } from "../../core/record/template-record";
import { codedTables, type FoundTable, headedTable, namedTables } from "../../core/recognise/found-tables";
import type { SheetCells } from "../../core/recognise/header-runs";
import { matchingModel } from "../../core/recognise/matching-model";
import type { SheetTable, TableKind } from "../../core/tables/table";
import { kindOfTable, tableSuffix } from "../../core/tables/table-name";
import { requestsFor } from "../in-place/read-requests";
import type { Vocabulary } from "../plan-again";
import type { Workbook } from "../workbook";
import { recordFromTables } from "./record-from-tables";

/** A vocabulary that knows which models are shipped. */
export interface Catalogue extends Vocabulary {
  readonly shippedIds: readonly string[];
}

/** A template that the workbook holds without its tables, or without remembering it. */
export interface FoundTemplate {
  /** The ending that its tables' names have or will have. */
  readonly suffix: string;
  /** Areas that are to become tables again. */
  readonly tables: readonly FoundTable[];
  /** Where its model comes from; null where nobody knows it: its file is asked for. */
  readonly model: { readonly name: Localized; readonly from: "workbook" | "shipped" | "file" } | null;
  /** What the workbook is to remember; null where nothing, since it does already or the model is not known. */
  readonly record: TemplateRecord | null;
  /** It can be planned again afterwards, so that its language and formulas can be changed. */
  readonly whole: boolean;
}

export interface FoundTemplates {
  readonly templates: readonly FoundTemplate[];
  /** What the workbook remembered when it was looked at. */
  readonly memory: WorkbookMemory;
}

/** Fewer areas than this are no template: any list may have a header with a code. */
const FEWEST_TABLES = 2;

/**
 * Looks through the whole workbook for templates that lost their tables or their record on the way through another
 * program, by the headers of their areas and the items of their profile. Changes nothing.
 *
 * @param fromFile a model that the user opened for a template whose model is not known
 */
export async function findTemplates(
  workbook: Workbook,
  catalogue: Catalogue,
  fromFile: CompetencyModel | null = null,
): Promise<FoundTemplates> {
  const { tables: standing, memory } = await workbook.readWorkbook();
  const sheets = await cellsOf(workbook);
  const open = sheets.map(({ sheet }) => sheet);
  const remembered = rememberedSuffixes(memory.parts.map(({ namespace }) => namespace)).map((suffix) => ({
    suffix,
    remembered: rememberedTemplate(memory, suffix),
  }));
  const owner = (sheet: string): string =>
    suffixOn(sheet, standing) ??
    remembered.find(({ remembered: one }) => one.kind === "read" && isSheetOf(one.record, sheet))?.suffix ??
    numberOf(sheet);
  const byHeaders = [...sheets.flatMap(codedTables), ...sheets.flatMap(namedTables)];
  const free = byHeaders.filter((found) => !standing.some((table) => overlaps(table, found)));
  const suffixes = new Set([
    ...standing.map(({ name }) => tableSuffix(name)),
    ...free.map(({ sheet }) => owner(sheet)),
  ]);
  const templates: FoundTemplate[] = [];
  for (const suffix of [...suffixes].sort()) {
    const own = standing.filter(({ name }) => tableSuffix(name) === suffix);
    const kept = rememberedTemplate(memory, suffix);
    if (kept.kind === "newer") continue;
    const areas = onceEach(
      free.filter(({ sheet }) => owner(sheet) === suffix),
      own,
    );
    const group = { suffix, own, areas, sheets: sheets.filter(({ sheet }) => owner(sheet) === suffix), open };
    const found = kept.kind === "read" ? ofRecord(group, kept.record) : await ofTables(group, catalogue, fromFile);
    if (found !== null) templates.push(found);
  }
  return { templates, memory };
}

/** What belongs together: tables that stand, and areas that are to become tables. */
export interface TemplateParts {
  readonly suffix: string;
  readonly own: readonly SheetTable[];
  readonly areas: readonly FoundTable[];
  /** The sheets that are its own, as far as that can be told. */
  readonly sheets: readonly SheetCells[];
  /** Names of all sheets. */
  readonly open: readonly string[];
}

/** A template that the workbook remembers: only its tables are to be found. */
function ofRecord({ own, areas, sheets, suffix }: TemplateParts, record: TemplateRecord): FoundTemplate | null {
  const tables = withHeaded(areas, own, record, sheets);
  if (tables.length === 0) return null;
  const name = record.model.kind === "kept" ? record.model.content.name : nameless(record.model.id);
  const whole = record.choices !== null;
  return { suffix, tables, model: { name, from: "workbook" }, record: null, whole };
}

/** A template of which the workbook remembers nothing: its model is looked for among those that are shipped. */
async function ofTables(
  parts: TemplateParts,
  { shippedModel, shippedIds, texts }: Catalogue,
  fromFile: CompetencyModel | null,
): Promise<FoundTemplate | null> {
  const { suffix, own, areas, sheets } = parts;
  if (own.length + areas.length < FEWEST_TABLES) return null;
  const rows = rowsIn(parts);
  const shipped = await Promise.allSettled(shippedIds.map(shippedModel));
  const candidates = [
    ...(fromFile === null ? [] : [{ model: fromFile, from: "file" as const }]),
    ...shipped.flatMap((one) =>
      one.status === "rejected" || one.value === null ? [] : [{ model: one.value, from: "shipped" as const }],
    ),
  ];
  const matches = candidates.flatMap(({ model, from }) => {
    const match = matchingModel(rows("profile"), model);
    return match === null ? [] : [{ match, from, name: model.name }];
  });
  const best = [...matches].sort((a, b) => b.match.share - a.match.share)[0];
  // It may be one of those that could not be fetched.
  const failed = shipped.find((one) => one.status === "rejected");
  if (best === undefined && failed !== undefined && fromFile === null) throw failed.reason;
  if (best === undefined) return { suffix, tables: areas, model: null, record: null, whole: false };
  const record = recordFromTables(parts, best.match, texts);
  const tables = withHeaded(areas, own, record, sheets);
  return { suffix, tables, model: { name: best.name, from: best.from }, record, whole: record.choices !== null };
}

/** The rows of each kind of table, whether it stands or was found. */
export function rowsIn({ own, areas }: TemplateParts): (kind: TableKind) => SheetTable["rows"] {
  return (kind) =>
    own.find(({ name }) => kindOfTable(name) === kind)?.rows ?? areas.find((area) => area.kind === kind)?.rows ?? [];
}

/** The areas found by their columns, and those that a record knows by their headers. */
function withHeaded(
  areas: readonly FoundTable[],
  own: readonly SheetTable[],
  { expected }: TemplateRecord,
  sheets: readonly SheetCells[],
): readonly FoundTable[] {
  const known = new Set<string>([...areas.map(({ kind }) => kind), ...own.map(({ name }) => kindOfTable(name) ?? "")]);
  const headed = expected.tables
    .filter(({ kind }) => !known.has(kind))
    .flatMap(({ kind, headers }) => headedTable(sheets, kind, headers) ?? []);
  return [...areas, ...headed.filter((one) => own.every((table) => !overlaps(table, one)))];
}

/** The first of each kind that does not stand already. */
function onceEach(found: readonly FoundTable[], own: readonly SheetTable[]): readonly FoundTable[] {
  const known = new Set(own.map(({ name }) => kindOfTable(name)));
  return found.filter((one) => {
    if (known.has(one.kind)) return false;
    known.add(one.kind);
    return true;
  });
}

async function cellsOf(workbook: Workbook): Promise<readonly SheetCells[]> {
  const used = (await workbook.usedAreas()).flatMap(({ sheet, area }) => (area === null ? [] : [{ sheet, area }]));
  const lines = new Map<string, (readonly CellContent[])[]>(used.map(({ sheet }) => [sheet, []]));
  for (const request of requestsFor(used)) {
    const contents = await workbook.readContents(request);
    request.forEach(({ sheet }, index) => lines.get(sheet)?.push(...(contents[index] ?? [])));
  }
  return used.map(({ sheet, area }) => ({ sheet, area, cells: lines.get(sheet) ?? [] }));
}

function suffixOn(sheet: string, standing: readonly SheetTable[]): string | undefined {
  const table = standing.find(({ place }) => place.sheet === sheet);
  return table && tableSuffix(table.name);
}

/** "Ratings 2" is of the second template. */
function numberOf(sheet: string): string {
  const number = / (\d+)$/u.exec(sheet)?.[1];
  return number === undefined ? "" : `_${number}`;
}

function nameless(id: string): Localized {
  return { zh: id, en: id };
}

function overlaps({ place, rows }: SheetTable, { sheet, area }: FoundTable): boolean {
  return (
    place.sheet === sheet &&
    area.row < place.row + rows.length &&
    place.row < area.row + area.rows &&
    area.column < place.column + (rows[0]?.length ?? 0) &&
    place.column < area.column + area.columns
  );
}
