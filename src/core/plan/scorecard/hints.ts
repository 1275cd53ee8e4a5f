import { literal } from "../../formulas/formula-text";
import { areaAddress, cellAddress } from "../../formulas/address";
import { formulaCell } from "../../formulas/cell-formula";
import { BODY, QUIET, SECTION } from "../palette";
import type { SheetDraft } from "../sheet-draft";
import type { TemplateContext } from "../template-context";
import { lineCount } from "../text-size";
import type { CellContent } from "../workbook-plan";
import { FIRST_HELPER_COLUMN } from "./helper-columns";
import { type LevelLink, linksWithLevels, MOST_HINTS } from "./links-with-levels";
import { PAGE_WIDTHS, type ScorecardLayout } from "./scorecard-layout";

/** Columns of the links, beside the rules: what each compares, its place among those that warn, and its text. */
const LINK_COLUMN = FIRST_HELPER_COLUMN + 9;
/** Texts of size 10 in columns that are measured in characters of size 11. */
const TEXT_PER_WIDTH = 1.1;
const LINK = { asked: 0, required: 1, actual: 2, place: 3, text: 4 } as const;

/**
 * Hints from links between scales: one is asked for at a level that leans on another, but that one is not asked for as
 * high, or the person does not reach it. Nothing is shown where none warns.
 */
export function hints(draft: SheetDraft, context: TemplateContext, layout: ScorecardLayout): void {
  const links = linksWithLevels(context.choices.model);
  if (layout.hints === null) return;
  const first = layout.scalars;
  const rows = links.map((link, index) => linkRow(context, layout, link, first + index));
  draft.style(draft.put(first, LINK_COLUMN, rows), QUIET);
  const column = (name: keyof typeof LINK): string =>
    areaAddress({ row: first, column: LINK_COLUMN + LINK[name], rows: links.length, columns: 1 });
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
    ...links.map((link) => lineCount(`${relation(context, link)}${" ".repeat(30)}${context.local(link.text)}`, width)),
  );
  for (let row = body.row; row < body.row + MOST_HINTS; row += 1) {
    draft.merge({ ...body, row, rows: 1 });
    draft.height(row, layout.lineHeight * lines);
  }
}

function linkRow(context: TemplateContext, layout: ScorecardLayout, link: LevelLink, row: number): CellContent[] {
  const { range } = layout;
  const { hint } = context.texts.scorecard;
  const at = (name: keyof typeof LINK): string => cellAddress(row, LINK_COLUMN + LINK[name], "column");
  const ofScale = (column: "required" | "actual", scale: string): string =>
    `IFERROR(INDEX(${range(column)},MATCH(${literal(scale)},${range("code")},0)),"")`;
  const [required, actual] = [at("required"), at("actual")];
  const asked = `AND(ISNUMBER(${at("asked")}),N(${at("asked")})>=${link.fromLevel})`;
  const notAsked = `OR(NOT(ISNUMBER(${required})),N(${required})<${link.toLevel})`;
  const notReached = `AND(ISNUMBER(${actual}),N(${actual})<${link.toLevel})`;
  const above = `${cellAddress(layout.scalars - 1, LINK_COLUMN + LINK.place, "both")}:${cellAddress(row - 1, LINK_COLUMN + LINK.place, "column")}`;
  const level = (cell: string): string => `IF(ISNUMBER(${cell}),${cell},"–")`;
  return [
    formulaCell(ofScale("required", link.fromScale)),
    formulaCell(ofScale("required", link.toScale)),
    formulaCell(ofScale("actual", link.toScale)),
    formulaCell(`IF(AND(${asked},OR(${notAsked},${notReached})),COUNT(${above})+1,"")`),
    formulaCell(
      `${literal(relation(context, link) + hint.required)}&${level(required)}&${literal(hint.actual)}&${level(actual)}&${literal(hint.end + context.local(link.text))}`,
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
