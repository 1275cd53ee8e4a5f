import { FULL } from "../../tables/scale";
import type { MeaningTexts } from "./guide-texts";
import { heatStyle } from "../palette";
import type { TemplateContext } from "../template-context";
import type { CellContent, CellStyle } from "../workbook-plan";

/** A row of the section on levels, with the shade that the heat map gives the level. */
export interface LevelRow {
  readonly cells: readonly CellContent[];
  readonly style?: CellStyle;
}

/** What the levels mean: those of the common scale, of scales with lengths of their own, and exam points. */
export function levelRows(context: TemplateContext): readonly LevelRow[] {
  const { texts, examItems, ratedItems } = context;
  const scales = ratedItems.filter(({ item }) => item.kind === "scaled");
  const common =
    ratedItems.length > scales.length ||
    examItems.some(({ top }) => top < FULL) ||
    (scales.length === 0 && examItems.length === 0);
  return [
    ...(common ? commonRows(context, ratedItems.length > scales.length) : []),
    ...(scales.length > 0 ? scaleRows(context) : []),
    ...(examItems.some(({ top }) => top === FULL) ? [row(`0–${String(FULL)}`, texts.guide.points)] : []),
  ];
}

function commonRows({ texts, choices, local, top }: TemplateContext, rated: boolean): LevelRow[] {
  const levels = choices.model.scale.map(({ level, name, meaning }) => ({
    cells: [level, local(name), local(meaning)],
    style: heatStyle(level / top),
  }));
  return [...(rated ? [{ ...row(0, texts.guide.belowFirst), style: heatStyle(0) }] : []), ...levels];
}

function scaleRows({ texts, ratedItems }: TemplateContext): LevelRow[] {
  const { scales } = texts.guide;
  const own = ratedItems.filter(({ item }) => item.kind === "scaled");
  const tops = own.map(({ top }) => top);
  const [shortest, longest] = [Math.min(...tops), Math.max(...tops)];
  return [
    ...(own.some(({ lowest }) => (lowest ?? 0) < 0) ? [row(-1, scales.harm)] : []),
    { ...row(0, scales.none), style: heatStyle(0) },
    { ...row(`1–${String(longest)}`, scales.rising(shortest, longest)), style: heatStyle(0.5) },
    { ...row(`0–${String(FULL)}`, scales.fulfilment), style: heatStyle(1) },
  ];
}

function row(level: CellContent, { name, meaning }: MeaningTexts): LevelRow {
  return { cells: [level, name, meaning] };
}
