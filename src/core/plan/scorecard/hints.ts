import { areaAddress, cellAddress, onSheet } from "../../formulas/address";
import { formulaCell } from "../../formulas/cell-formula";
import { literal } from "../../formulas/formula-text";
import { BODY, SECTION } from "../palette";
import type { SheetDraft } from "../sheet-draft";
import type { TemplateContext } from "../template-context";
import { lineCount } from "../text-size";
import type { CellContent } from "../workbook-plan";
import type { DataLayout } from "./data-layout";
import { type LevelLink, linksWithLevels, MOST_HINTS } from "./links-with-levels";
import { PAGE_WIDTHS } from "./page-places";
import type { ScorecardLayout } from "./scorecard-layout";

/** Texts of size 10 in columns that are measured in characters of size 11. */
const TEXT_PER_WIDTH = 1.1;
/** Columns of the links: what each compares, its place among those that warn, and its text. */
const LINK = { asked: 0, required: 1, actual: 2, place: 3, text: 4 } as const;

/** On the hidden sheet: every link between scales with what it compares and whether it warns. */
export function links(draft: SheetDraft, context: TemplateContext, data: DataLayout): void {
  const all = linksWithLevels(context.choices.model);
  const rows = all.map((link, index) => linkRow(context, data, link, data.first + index));
  if (rows.length > 0) draft.put(data.first, data.at.links, rows);
}

/**
 * Hints from links between scales: one is asked for at a level that leans on another, but that one is not asked for as
 * high, or the person does not reach it. Nothing is shown where none warns.
 */
export function hints(draft: SheetDraft, context: TemplateContext, layout: ScorecardLayout, data: DataLayout): void {
  if (layout.hints === null) return;
  const all = linksWithLevels(context.choices.model);
  const column = (name: keyof typeof LINK): string =>
    onSheet(
      data.sheet,
      areaAddress({ row: data.first, column: data.at.links + LINK[name], rows: all.length, columns: 1 }),
    );
  const places = column("place");
  const shown = Array.from({ length: MOST_HINTS }, (_, index): CellContent[] => [
    formulaCell(`IFERROR(INDEX(${column("text")},MATCH(${index + 1},${places},0)),"")`),
  ]);
  const title = formulaCell(`IF(COUNT(${places})>0,${literal(context.texts.scorecard.hints)},"")`);
  const area = draft.put(layout.hints, 0, [[title], ...shown]);
  draft.style({ ...area, rows: 1 }, SECTION);
  const body = { ...area, row: layout.hints + 1, rows: MOST_HINTS, columns: PAGE_WIDTHS.length };
  draft.style(body, { color: BODY.color ?? "", vertical: "center", size: 10, wrap: true });
  const width = layout.widths.reduce((sum, one) => sum + one, 0) * TEXT_PER_WIDTH;
  const lines = Math.max(
    ...all.map((link) => lineCount(`${relation(context, link)}${" ".repeat(30)}${context.local(link.text)}`, width)),
  );
  for (let row = body.row; row < body.row + MOST_HINTS; row += 1) {
    draft.merge({ ...body, row, rows: 1 });
    draft.height(row, layout.lineHeight * lines);
  }
}

function linkRow(context: TemplateContext, data: DataLayout, link: LevelLink, row: number): CellContent[] {
  const { range } = data;
  const { hint } = context.texts.scorecard;
  const at = (name: keyof typeof LINK, line = row): string => cellAddress(line, data.at.links + LINK[name], "column");
  const ofScale = (column: "required" | "actual", scale: string): string =>
    `IFERROR(INDEX(${range(column)},MATCH(${literal(scale)},${range("code")},0)),"")`;
  const [required, actual] = [at("required"), at("actual")];
  const asked = `AND(ISNUMBER(${at("asked")}),N(${at("asked")})>=${link.fromLevel})`;
  const notAsked = `OR(NOT(ISNUMBER(${required})),N(${required})<${link.toLevel})`;
  const notReached = `AND(ISNUMBER(${actual}),N(${actual})<${link.toLevel})`;
  const above = `${at("place", data.header)}:${at("place", row - 1)}`;
  const level = (cell: string): string => `IF(ISNUMBER(${cell}),${cell},"–")`;
  return [
    formulaCell(ofScale("required", link.fromScale)),
    formulaCell(ofScale("required", link.toScale)),
    formulaCell(ofScale("actual", link.toScale)),
    formulaCell(`IF(AND(${asked},OR(${notAsked},${notReached})),COUNT(${above})+1,"")`),
    formulaCell(
      `${literal(`${relation(context, link)}${hint.required}`)}&${level(required)}&${literal(hint.actual)}&${level(actual)}&${literal(`${hint.end}${context.local(link.text)}`)}`,
    ),
  ];
}

/** What a link compares, such as "CSO-A ≥ 6 → RB-A ≥ 4". */
function relation(context: TemplateContext, { fromScale, fromLevel, toScale, toLevel }: LevelLink): string {
  return `${scaleName(context, fromScale)} ≥ ${fromLevel} → ${scaleName(context, toScale)} ≥ ${toLevel}`;
}

/** The item's short name with the scale's letter; without one the scale's code. */
function scaleName({ items }: TemplateContext, code: string): string {
  const item = items.find((row) => row.code === code)?.item;
  const scale = item?.kind === "scaled" ? item.scales.find((one) => one.code === code) : undefined;
  return item?.abbreviation !== undefined && scale ? `${item.abbreviation}-${scale.letter}` : code;
}
