import { memoryChange } from "../../core/record/memory";
import type { TemplateStays } from "../in-place/template-stays";
import type { Vocabulary } from "../plan-again";
import { templatesIn, type TemplateInWorkbook } from "../templates-in-workbook";
import type { Conversion, InsertOptions, Workbook } from "../workbook";
import { widenTemplate, type WiderTemplate } from "./widen-template";

export type RoomMade =
  | {
      readonly kind: "made";
      /** For how many people the sheets of each template are laid out now. */
      readonly people: readonly number[];
      /** What was done, for undoing it with undoConversion. */
      readonly conversion: Conversion;
    }
  /** Everything that is typed is calculated already. */
  | { readonly kind: "enough" }
  /** Nothing was changed, since this template cannot be. */
  | { readonly kind: "stays"; readonly template: TemplateInWorkbook; readonly why: TemplateStays };

/**
 * Extends every calculated sheet in place, so that it takes in all people, ratings and exams that stand in the tables, and
 * leaves room for more. What was typed, formatted and sorted stays; of the formulas only those that say how far they reach
 * are replaced.
 *
 * @throws WorkbookRefusal where the workbook does not take it, or an AbortError after a cancel: then everything is as it was.
 */
export async function makeRoom(
  workbook: Workbook,
  vocabulary: Vocabulary,
  options: InsertOptions = {},
): Promise<RoomMade> {
  const { sheets: open } = await workbook.namesInUse();
  const contents = await workbook.readWorkbook();
  const wider: WiderTemplate[] = [];
  for (const template of templatesIn(contents)) {
    options.signal?.throwIfAborted();
    const widened = await widenTemplate(workbook, template, open, vocabulary);
    if (widened.kind === "stays") return { kind: "stays", template, why: widened.why };
    if (widened.kind === "ready") wider.push(widened.ready);
  }
  if (wider.length === 0) return { kind: "enough" };
  const parts = wider.map(({ conversion }) => conversion);
  const conversion: Conversion = {
    sheets: parts.flatMap(({ sheets }) => sheets),
    added: [],
    removed: [],
    names: parts.flatMap(({ names }) => names),
    memory: memoryChange(contents.memory, { templates: wider.map(({ recorded }) => recorded) }),
  };
  await workbook.convert(conversion, options);
  return { kind: "made", people: wider.map(({ room }) => room.people), conversion };
}
