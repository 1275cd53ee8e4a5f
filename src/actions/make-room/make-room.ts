import { memoryChange } from "../../core/record/memory";
import type { TemplateStays } from "../in-place/template-stays";
import type { Vocabulary } from "../plan-again";
import { templatesIn, type TemplateInWorkbook } from "../templates-in-workbook";
import type { Conversion, InsertOptions, Workbook } from "../workbook";
import { type TakenIn, takeInRows } from "./take-in-rows";
import { widenTemplate, type WiderTemplate } from "./widen-template";

/** What became of each template that has more rows than its tables or its room; those that have enough are left out. */
export interface RoomMade {
  /** For how many people the sheets of a template are laid out now. */
  readonly made: readonly { readonly template: TemplateInWorkbook; readonly people: number }[];
  /** How many rows that stood under the tables of a template belong to them now. */
  readonly takenIn: readonly { readonly template: TemplateInWorkbook; readonly rows: number }[];
  /** Templates that stay as they are, and why. */
  readonly staying: readonly { readonly template: TemplateInWorkbook; readonly why: TemplateStays }[];
  /** What was done, for undoing it with undoConversion; null where nothing was. */
  readonly conversion: Conversion | null;
}

export interface RoomOptions extends InsertOptions {
  /** Formulas that are not as the add-in writes them today give way. */
  readonly replacesFormulas?: boolean;
}

/**
 * Extends every calculated sheet in place, so that it takes in all people, ratings and exams that stand in the tables, and
 * leaves room for more. What was typed, formatted and sorted stays; of the formulas only those that say how far they reach
 * are replaced. Tables take in the rows that stand under them. A Scorecard of an earlier version is renewed with it.
 *
 * @throws WorkbookRefusal where the workbook does not take it, or an AbortError after a cancel: then everything is as it was.
 */
export async function makeRoom(
  workbook: Workbook,
  vocabulary: Vocabulary,
  { replacesFormulas = false, ...options }: RoomOptions = {},
): Promise<RoomMade> {
  const { sheets: open } = await workbook.namesInUse();
  const contents = await workbook.readWorkbook();
  const wider: { readonly template: TemplateInWorkbook; readonly ready: WiderTemplate }[] = [];
  const staying: RoomMade["staying"][number][] = [];
  const under: { readonly template: TemplateInWorkbook; readonly taken: TakenIn }[] = [];
  for (const template of templatesIn(contents)) {
    options.signal?.throwIfAborted();
    const widened = await widenTemplate(workbook, template, open, vocabulary, replacesFormulas);
    if (widened.kind === "stays") {
      staying.push({ template, why: widened.why });
      continue;
    }
    const taken = takeInRows(template.tables);
    if (taken.rows > 0) under.push({ template, taken });
    if (widened.kind === "ready") wider.push({ template, ready: widened.ready });
  }
  if (wider.length + under.length === 0) return { made: [], takenIn: [], staying, conversion: null };
  const parts = wider.map(({ ready }) => ready.conversion);
  const conversion: Conversion = {
    sheets: [...under.flatMap(({ taken }) => taken.sheets), ...parts.flatMap(({ sheets }) => sheets)],
    added: parts.flatMap(({ added }) => added),
    removed: [],
    names: parts.flatMap(({ names }) => names),
    memory: memoryChange(contents.memory, { templates: wider.map(({ ready }) => ready.recorded) }),
  };
  await workbook.convert(conversion, options);
  return {
    made: wider.map(({ template, ready }) => ({ template, people: ready.room.people })),
    takenIn: under.map(({ template, taken }) => ({ template, rows: taken.rows })),
    staying,
    conversion,
  };
}
