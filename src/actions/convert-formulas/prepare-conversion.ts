import { memoryChange, rememberedConversion } from "../../core/record/memory";
import type { Place } from "../../core/tables/table";
import type { Vocabulary } from "../plan-again";
import { type TemplateInWorkbook, templatesIn } from "../templates-in-workbook";
import { formulasBack } from "./formulas-back";
import type { StayingFormula, WithoutTwin } from "./converted-cells";
import type { ReadOptions } from "../in-place/read-requests";
import { formulasAway } from "./formulas-away";
import type { Compared } from "./compared-sheets";
import { parseConversion, storedConversion } from "./conversion-record";
import type { TemplateStays } from "../in-place/template-stays";
import { NO_TEMPLATES, convertTemplates } from "./convert-templates";
import type { CellRelabelling, SheetLook, SheetConversion, Conversion, Workbook } from "../workbook";

/** What the formulas of a workbook become: native ones, values, or again those of the add-in. */
export type ConversionTarget = "native" | "values" | "custom";

export interface ConversionRequest {
  readonly to: ConversionTarget;
  readonly withoutTwin: WithoutTwin;
}

/** What a conversion will change, said beforehand. */
export interface ConversionPreview {
  readonly to: ConversionTarget;
  /** Formulas by what they become, for each sheet that has any. */
  readonly sheets: readonly SheetCounts[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly stays: readonly StayingFormula[];
  /** Templates' cells with other formulas than the add-in writes, as an earlier version did or the user: they give way too. */
  readonly others: readonly Place[];
  /** Templates that stay as they are. */
  readonly templates: readonly StayingTemplate[];
  /** False where the user switched calculation to manual: figures wait for F9, so they cannot be compared. */
  readonly calculatesByItself: boolean;
}

/** How many formulas of a sheet become what. */
export interface SheetCounts extends Readonly<Record<ConversionTarget | "stays", number>> {
  readonly sheet: string;
}

export interface StayingTemplate {
  readonly template: TemplateInWorkbook;
  readonly why: TemplateStays;
}

export interface PreparedConversion {
  readonly preview: ConversionPreview;
  readonly conversion: Conversion;
  readonly compared: Compared;
}

/** The formulas of one sheet with what they become. */
export interface CellConversion {
  readonly sheet: string;
  readonly cells: readonly CellRelabelling[];
  readonly formulas: Readonly<Partial<Record<ConversionTarget, number>>>;
}

/**
 * Works out what a conversion changes, and changes nothing.
 *
 * @throws WorkbookRefusal where the workbook takes no changes; an AbortError after a cancel
 */
export async function prepareConversion(
  workbook: Workbook,
  request: ConversionRequest,
  vocabulary: Vocabulary,
  options: ReadOptions = {},
): Promise<PreparedConversion> {
  const { to } = request;
  const { sheets: open, calculatesByItself } = await workbook.namesInUse();
  const used = await workbook.usedAreas();
  const contents = await workbook.readWorkbook();
  const before = parseConversion(rememberedConversion(contents.memory));
  const standing = { open, used };
  const templates =
    to === "values"
      ? NO_TEMPLATES
      : await convertTemplates(workbook, templatesIn(contents), to, standing, vocabulary, options);
  const converted =
    to === "custom"
      ? await formulasBack(workbook, before, used, options)
      : await formulasAway(workbook, request, { templates, memory: before, used }, options);
  const memory = memoryChange(contents.memory, {
    templates: templates.ready.map(({ recorded }) => recorded),
    conversion: converted.memory === null ? null : storedConversion(converted.memory),
  });
  const parts = templates.ready.map(({ conversion }) => conversion);
  const added = parts.flatMap((part) => part.added);
  const removed = parts.flatMap((part) => part.removed);
  const plain = converted.cells.map(plainConversion);
  const sheets = [
    ...templates.ready.flatMap(({ formulas }) => [...formulas].map(([sheet, count]) => ({ sheet, [to]: count }))),
    ...converted.cells.map(({ sheet, formulas }) => ({ sheet, ...formulas })),
    ...converted.stays.map(({ place }) => ({ sheet: place.sheet, stays: 1 })),
  ];
  return {
    preview: {
      to,
      sheets: summed(sheets),
      added: added.map(({ name }) => name),
      removed: removed.map(({ name }) => name),
      stays: converted.stays,
      others: templates.ready.flatMap(({ others }) => others),
      templates: templates.staying,
      calculatesByItself,
    },
    compared: {
      sheets: [...templates.ready.flatMap(({ compared }) => compared.sheets), ...plain],
      whole: templates.ready.flatMap(({ compared }) => compared.whole),
    },
    conversion: {
      sheets: [...parts.flatMap((part) => part.sheets), ...plain],
      added,
      removed,
      names: parts.flatMap((part) => part.names),
      memory,
    },
  };
}

/** Cells change, and nothing else of their sheet. */
function plainConversion({ sheet, cells }: CellConversion): SheetConversion {
  const nothing: SheetLook = { rows: [], formats: [], tables: [], conditionalFormats: [], merges: [], printArea: null };
  return { name: sheet, before: nothing, after: nothing, cells };
}

function summed(counts: readonly (Partial<SheetCounts> & { readonly sheet: string })[]): readonly SheetCounts[] {
  const sums = new Map<string, SheetCounts>();
  for (const { sheet, native = 0, values = 0, custom = 0, stays = 0 } of counts) {
    const sum = sums.get(sheet) ?? { sheet, native: 0, values: 0, custom: 0, stays: 0 };
    sums.set(sheet, {
      sheet,
      native: sum.native + native,
      values: sum.values + values,
      custom: sum.custom + custom,
      stays: sum.stays + stays,
    });
  }
  return [...sums.values()].filter(({ native, values, custom, stays }) => native + values + custom + stays > 0);
}
