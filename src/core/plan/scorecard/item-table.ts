import type { FigureRef } from "../../explanation/explanation";
import { areaAddress, cellAddress } from "../../formulas/address";
import { type CellContent, type CellFormula, formulaCell } from "../../formulas/cell-formula";
import { leadingCodeOf } from "../../formulas/code-formulas";
import { beginsWith, literal } from "../../formulas/formula-text";
import { tableColumn } from "../../formulas/table-formulas";
import { BODY, CENTERED, COLORS, GAP_FORMAT, HEADER, LEVEL_FORMAT, PERCENT_FORMAT } from "../palette";
import type { SheetDraft } from "../sheet-draft";
import type { TemplateContext } from "../template-context";
import type { DataLayout } from "./data-layout";
import { PAGE, PAGE_WIDTHS } from "./page-places";
import { shown } from "./person-header";
import type { ScorecardLayout } from "./scorecard-layout";

/** Levels have two decimals, per cents and scores one. */
const LEVEL_OR_PERCENT_FORMAT = "[>=10]0.0;0.00";
/** What explains the columns that follow from ratings: weighted levels and losses by the figure that they are part of. */
const FIGURES: readonly (readonly [keyof typeof PAGE, FigureRef["kind"]])[] = [
  ["item", "actual"],
  ["actual", "actual"],
  ["gap", "gap"],
  ["status", "status"],
  ["weightedActual", "averageActual"],
  ["weightedCounted", "match"],
  ["weightedRequired", "averageRequired"],
  ["loss", "gap"],
];
/** The sums of weighted levels are what averages and match are made of; the sum of losses is what the match lacks. */
const SUMS: readonly (readonly [keyof typeof PAGE, FigureRef["kind"]])[] = [
  ["weightedActual", "averageActual"],
  ["weightedCounted", "match"],
  ["weightedRequired", "averageRequired"],
  ["loss", "match"],
];
/** In front of a scale or part, which stands below its item. */
const INDENT = "    ";

/** Every item in the order of the profile: what is required, what is there, and what it weighs. */
export function itemTable(
  draft: SheetDraft,
  context: TemplateContext,
  layout: ScorecardLayout,
  data: DataLayout,
): void {
  const { texts, blocks } = context;
  const { table } = texts.scorecard;
  const { first, count, header, total } = layout;
  const words = [
    table.item, table.category, table.weight, table.required, table.actual, table.gap, table.status,
    table.weightedActual, table.weightedCounted, table.weightedRequired, table.loss,
  ]; // prettier-ignore
  const rows = Array.from({ length: count }, (_, item): CellContent[] => [
    formulaCell(itemName(context, data, item)),
    formulaCell(orProfile(context, data, "category", item)),
    ...(["weight", "required", "actual", "gap"] as const).map((column) => shown(data.shown(column, item))),
    formulaCell(statusWord(context, data.shown("status", item))),
    ...(["weightedActual", "weightedCounted", "weightedRequired"] as const).map((column) =>
      shown(data.shown(column, item)),
    ),
    formulaCell(`IFERROR(IF(${data.shown("loss", item)}>0,${data.shown("loss", item)},""),"")`),
  ]);
  const area = draft.put(header, 0, [words, ...rows]);
  draft.put(total, 0, [blocks.length > 0 ? [texts.scorecard.blocksApart] : totals(context, layout)]);
  for (const [column, figure] of FIGURES) {
    const at = PAGE[column];
    const title = { row: header, column: at, text: words[at] ?? "" };
    draft.anchor({
      holds: { figure },
      area: { row: first, column: at, rows: count, columns: 1 },
      title,
      rows: { of: "item", at: PAGE.item },
    });
  }
  if (blocks.length === 0) sumAnchors(draft, table.total, total);
  draft.style({ ...area, rows: 1 }, { ...HEADER, size: 10 });
  draft.height(header, 32);
  const { fulfilment } = data.needs;
  const body = { ...area, row: first, rows: count + 1 };
  draft.style(body, { ...BODY, size: 10 });
  draft.style({ ...body, column: PAGE.weight, columns: PAGE_WIDTHS.length - PAGE.weight }, CENTERED);
  draft.style(
    { ...body, column: PAGE.actual, columns: 1 },
    { numberFormat: fulfilment ? LEVEL_OR_PERCENT_FORMAT : LEVEL_FORMAT, bold: true },
  );
  draft.style({ ...body, column: PAGE.gap, columns: 1 }, { numberFormat: GAP_FORMAT });
  const sums = blocks.length === 0 && fulfilment ? PERCENT_FORMAT : LEVEL_FORMAT;
  draft.style({ ...body, column: PAGE.weightedActual, columns: 4 }, { numberFormat: sums });
  draft.style({ ...body, row: total, rows: 1 }, { bold: true, fill: COLORS.brandTint });
  if (blocks.length > 0) {
    draft.merge({ ...body, row: total, rows: 1 });
    draft.style({ ...body, row: total, rows: 1 }, { horizontal: "left" });
  }
  for (let row = first; row <= total; row += 1) draft.height(row, layout.lineHeight);
  statusColors(draft, context, layout);
  if (data.needs.parts) partRows(draft, layout);
}

function sumAnchors(draft: SheetDraft, text: string, row: number): void {
  for (const [column, figure] of SUMS) {
    const area = { row, column: PAGE[column], rows: 1, columns: 1 };
    draft.anchor({ holds: { figure }, area, title: { row, column: PAGE.item, text } });
  }
}

/** Formula text for a text of an item's row; where there are no rows, as before anybody is picked, that of the profile. */
function orProfile(
  { tables: { profile } }: TemplateContext,
  data: DataLayout,
  column: "item" | "category",
  item: number,
): string {
  const noRows = `IFERROR(LEN(${data.shown("item", 0)}),0)=0`;
  const ofProfile = `TRIM(INDEX(${tableColumn(profile, column === "item" ? "F1" : "F2")},${item + 1}))`;
  return `IFERROR(IF(${noRows},${ofProfile},${data.shown(column, item)}&""),"")`;
}

/** Formula text for the name of a row's item: parts are indented, and what is still to be named says so. */
function itemName(context: TemplateContext, data: DataLayout, item: number): string {
  const name = orProfile(context, data, "item", item);
  const indent = data.needs.parts ? `IF(LEN(${name})*(${data.shown("own", item)}=0),${literal(INDENT)},"")&` : "";
  const unfinished = context.ownItems.flatMap(({ code, item: { placeholder } }) => (placeholder ? [code] : []));
  if (unfinished.length === 0) return `${indent}${name}`;
  const code = `"|"&${leadingCodeOf(name)}&"|"`;
  const mark = `IF(ISNUMBER(FIND(${code},${literal(`|${unfinished.join("|")}|`)})),${literal(context.texts.scorecard.unfinished)},"")`;
  return `${indent}${name}&${mark}`;
}

function statusWord({ texts: { status: words } }: TemplateContext, status: string): string {
  const word = `IF(${status}>0,${literal(words.met)},IF(${status}<0,${literal(words.short)},${literal(words.near)}))`;
  return `IFERROR(IF(ISNUMBER(${status}),${word},""),"")`;
}

/** What the columns sum to, and the weight of what is in the sums; blank where nothing is. */
function totals(context: TemplateContext, { first, count }: ScorecardLayout): CellContent[] {
  const range = (column: number): string => areaAddress({ row: first, column, rows: count, columns: 1 }, "none");
  const unlessNothing = (sum: string): CellFormula =>
    formulaCell(`IF(COUNT(${range(PAGE.weightedRequired)})=0,"",${sum})`);
  const sum = (column: number): CellFormula => unlessNothing(`SUM(${range(column)})`);
  return [
    context.texts.scorecard.table.total,
    null,
    unlessNothing(`SUMIF(${range(PAGE.weightedRequired)},">=0",${range(PAGE.weight)})`),
    null,
    null,
    null,
    null,
    ...[PAGE.weightedActual, PAGE.weightedCounted, PAGE.weightedRequired, PAGE.loss].map(sum),
  ];
}

/** By the sign of the status, which is the same in every language. */
function statusColors(
  draft: SheetDraft,
  { texts: { status } }: TemplateContext,
  { first, count }: ScorecardLayout,
): void {
  const area = { row: first, column: PAGE.gap, rows: count, columns: 2 };
  const cell = cellAddress(first, PAGE.status, "column");
  const rule = (word: string, color: string, fill: string): void =>
    draft.highlight({ area, formula: `=${beginsWith(cell, word.charAt(0))}`, style: { color, fill } });
  rule(status.met, COLORS.met, COLORS.metTint);
  rule(status.near, COLORS.near, COLORS.nearTint);
  rule(status.short, COLORS.short, COLORS.shortTint);
}

/** Items stand out from their scales and parts, wherever these are moved in the profile. */
function partRows(draft: SheetDraft, { first, count }: ScorecardLayout): void {
  const area = { row: first, column: PAGE.item, rows: count, columns: PAGE_WIDTHS.length };
  const name = cellAddress(first, PAGE.item, "column");
  const isPart = beginsWith(name, " ");
  draft.highlight({
    area: { ...area, columns: 1 },
    formula: `=(LEN(${name})>0)*NOT(${isPart})`,
    style: { bold: true },
  });
  draft.highlight({ area: { ...area, columns: 4 }, formula: `=${isPart}`, style: { color: COLORS.quiet } });
}
