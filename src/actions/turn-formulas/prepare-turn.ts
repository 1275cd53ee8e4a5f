import type { SettingValue } from "../../core/plan/workbook-plan";
import type { Vocabulary } from "../change-language";
import { formulasBack } from "./formulas-back";
import type { StayingFormula, WithoutTwin } from "./turned-cells";
import type { ReadOptions } from "./found-formulas";
import { formulasAway } from "./formulas-away";
import { memoryAsSetting, parseMemory, TURNED_SETTING } from "./turned-memory";
import type { TemplateStays } from "./turned-template";
import { NO_TEMPLATES, templatesTurned } from "./turned-templates";
import type { CellRelabelling, SettingTurning, SheetLook, SheetTurning, Turning, Workbook } from "../workbook";

/** What the formulas of a workbook become: native ones, values, or again those of the add-in. */
export type TurnTo = "native" | "values" | "custom";

export interface TurnRequest {
  readonly to: TurnTo;
  readonly withoutTwin: WithoutTwin;
}

/** What a turn will change, said beforehand. */
export interface TurnPreview {
  readonly to: TurnTo;
  /** Formulas by what they become, for each sheet that has any. */
  readonly sheets: readonly SheetTurns[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly stays: readonly StayingFormula[];
  /** Templates that stay as they are. */
  readonly templates: readonly StayingTemplate[];
  /** False where the user switched calculation to manual: figures wait for F9, so they cannot be compared. */
  readonly calculatesByItself: boolean;
}

/** How many formulas of a sheet become what. */
export interface SheetTurns extends Readonly<Record<TurnTo | "stays", number>> {
  readonly sheet: string;
}

export interface StayingTemplate {
  /** The ending of its tables' names, and the id of its model where the workbook knows it. */
  readonly suffix: string;
  readonly model: string | null;
  readonly why: TemplateStays;
}

export interface PreparedTurn {
  readonly preview: TurnPreview;
  readonly turning: Turning;
  /** The sheets of templates that are turned: nothing on them may show anything else afterwards. */
  readonly whole: ReadonlySet<string>;
}

/** The formulas of one sheet with what they become. */
export interface CellsTurned {
  readonly sheet: string;
  readonly cells: readonly CellRelabelling[];
  readonly formulas: Readonly<Partial<Record<TurnTo, number>>>;
}

/**
 * Works out what a turn changes, and changes nothing.
 *
 * @throws WorkbookRefusal where the workbook takes no changes; an AbortError after a cancel
 */
export async function prepareTurn(
  workbook: Workbook,
  request: TurnRequest,
  vocabulary: Vocabulary,
  options: ReadOptions = {},
): Promise<PreparedTurn> {
  const { to } = request;
  const { sheets: open, calculatesByItself } = await workbook.namesInUse();
  const used = await workbook.usedAreas();
  const remembered = await workbook.readSetting(TURNED_SETTING);
  const memory = parseMemory(remembered);
  const templates =
    to === "values" ? NO_TEMPLATES : await templatesTurned(workbook, to, { open, used }, vocabulary, options);
  const turned =
    to === "custom"
      ? await formulasBack(workbook, memory, used, options)
      : await formulasAway(workbook, request, { templates, memory, used }, options);
  const after = turned.memory === null ? undefined : memoryAsSetting(turned.memory);
  const setting = { before: remembered as SettingValue | undefined, after };
  const parts = templates.ready.map(({ turning }) => turning);
  const added = parts.flatMap((part) => part.added);
  const removed = parts.flatMap((part) => part.removed);
  const sheets = [
    ...templates.ready.flatMap(({ formulas }) => [...formulas].map(([sheet, count]) => ({ sheet, [to]: count }))),
    ...turned.cells.map(({ sheet, formulas }) => ({ sheet, ...formulas })),
    ...turned.stays.map(({ place }) => ({ sheet: place.sheet, stays: 1 })),
  ];
  return {
    preview: {
      to,
      sheets: summed(sheets),
      added: added.map(({ name }) => name),
      removed: removed.map(({ name }) => name),
      stays: turned.stays,
      templates: templates.staying,
      calculatesByItself,
    },
    whole: new Set(parts.flatMap((part) => part.sheets.map(({ name }) => name))),
    turning: {
      sheets: [...parts.flatMap((part) => part.sheets), ...turned.cells.map(plainTurning)],
      added,
      removed,
      names: parts.flatMap((part) => part.names),
      settings: {
        ...Object.fromEntries(parts.flatMap((part) => Object.entries<SettingTurning>(part.settings))),
        ...(setting.before === undefined && after === undefined ? {} : { [TURNED_SETTING]: setting }),
      },
    },
  };
}

/** Cells change, and nothing else of their sheet. */
function plainTurning({ sheet, cells }: CellsTurned): SheetTurning {
  const nothing: SheetLook = { rows: [], formats: [], tables: [], conditionalFormats: [], printArea: null };
  return { name: sheet, before: nothing, after: nothing, cells };
}

function summed(counts: readonly (Partial<SheetTurns> & { readonly sheet: string })[]): readonly SheetTurns[] {
  const sums = new Map<string, SheetTurns>();
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
