import { NOT_RATED_WORDS } from "../../tables/cell-words";
import { isOneOf } from "../../formulas/cell-words";
import type { ProfileRow } from "../../model/profile-rows";
import { cellAddress } from "../../formulas/address";
import { CENTERED, COLORS, HEADER, INPUT, TEXT_FORMAT } from "../palette";
import { levelLegend, levelsOf } from "./rating-levels";
import { HEADER_ROW, SheetDraft } from "../sheet-draft";
import { headersOf, itemLabel, printPlan, type TemplateContext } from "../template-context";
import { headerWidth, lineCount, shortened } from "../text-size";
import type { Area, CellContent, CellStyle, SheetPlan } from "../workbook-plan";

/** Columns before the items: person, group, rater. The comment comes last, where there is room for it. */
export const COLUMNS_BEFORE_ITEMS = 3;
const NARROWEST_ITEM = 9;
const PROMPT_TITLE = 32;
const FULL_WIDTH_DIGITS = "０１２３４５６７８９";
/** What stands above the headers of single columns. */
const GROUP: CellStyle = {
  size: 9,
  bold: true,
  color: COLORS.brand,
  fill: COLORS.brandTint,
  wrap: true,
  horizontal: "center",
  vertical: "center",
  border: COLORS.line,
};

/** The Ratings: a row per person and rater, a drop-down per rated item whose prompt says what the levels mean. */
export function ratingsSheet(context: TemplateContext): SheetPlan {
  const { texts, names, ratedItems } = context;
  const draft = new SheetDraft(names.sheets.ratings);
  const itemWidth = headerWidth(
    ratedItems.map((item) => itemLabel(context, item)),
    NARROWEST_ITEM,
  );
  draft.columns([14, 12, 16, ...ratedItems.map(() => itemWidth), 34]);
  draft.heading(texts.headings.ratings.title, texts.headings.ratings.sentence);
  const [person = "", group = "", rater = "", comment = ""] = headersOf(context, "ratings");
  const headers = [person, group, rater, ...ratedItems.map((item) => itemLabel(context, item)), comment];
  const rows = ratingRows(context, headers.length);
  const body = { row: HEADER_ROW + 1, column: 0, rows: rows.length, columns: headers.length };
  draft.style(body, INPUT);
  draft.codesAsText(body);
  draft.style({ ...body, columns: COLUMNS_BEFORE_ITEMS }, { numberFormat: TEXT_FORMAT });
  draft.style({ ...body, column: headers.length - 1, columns: 1 }, { numberFormat: TEXT_FORMAT, wrap: true });
  const area = draft.put(HEADER_ROW, 0, [headers, ...rows]);
  draft.table({ name: names.tables.ratings, area, filter: true });
  draft.style({ ...area, rows: 1 }, HEADER);
  draft.height(HEADER_ROW, Math.max(...headers.map((text) => lineCount(text, itemWidth))) * 15 + 8);
  const levels = { ...body, column: COLUMNS_BEFORE_ITEMS, columns: ratedItems.length };
  draft.anchor({ holds: { input: "raters" }, area: { ...body, columns: COLUMNS_BEFORE_ITEMS } });
  draft.anchor({
    holds: { input: "ratings" },
    area: levels,
    rows: { of: "person", at: 0 },
    columns: { of: "item", at: HEADER_ROW },
  });
  draft.anchor({ holds: { input: "comments" }, area: { ...body, column: headers.length - 1, columns: 1 } });
  groupHeaders(draft, context, itemWidth);
  draft.style(levels, CENTERED);
  dropDowns(draft, context, body);
  marks(draft, context, levels);
  draft.freeze(HEADER_ROW + 1, COLUMNS_BEFORE_ITEMS);
  draft.printed(printPlan(context, { orientation: "landscape", titleRows: { from: HEADER_ROW, to: HEADER_ROW } }));
  return draft.plan();
}

/** Above the table, the item that parts beside each other belong to; what is still to be named is marked. */
function groupHeaders(draft: SheetDraft, context: TemplateContext, itemWidth: number): void {
  const { items, ratedItems, texts } = context;
  const row = HEADER_ROW - 1;
  let lines = 1;
  ratedItems.forEach(({ item, partOf }, index) => {
    const column = COLUMNS_BEFORE_ITEMS + index;
    if (item.placeholder) {
      draft.put(row, column, [[`▲ ${texts.dictionary.placeholder.sign}`]]);
      draft.style({ row, column, rows: 1, columns: 1 }, { ...GROUP, color: COLORS.near, fill: COLORS.nearTint });
    }
    if (partOf === null || ratedItems[index - 1]?.partOf === partOf) return;
    const whole = items.find(({ code }) => code === partOf);
    const area = { row, column, rows: 1, columns: ratedItems.filter((other) => other.partOf === partOf).length };
    const label = whole ? itemLabel(context, whole) : partOf;
    draft.put(row, column, [[label]]);
    draft.merge(area);
    draft.style(area, GROUP);
    lines = Math.max(lines, lineCount(label, itemWidth * area.columns));
  });
  draft.height(row, lines * 13 + 6);
}

function ratingRows(
  { choices, ratingRows: groups, ratingRowCount, local }: TemplateContext,
  columns: number,
): CellContent[][] {
  const blank = Array.from({ length: columns }, () => null);
  if (choices.people.length === 0) return Array.from({ length: ratingRowCount }, () => blank);
  const rows = choices.people.flatMap((person) =>
    groups.flatMap(({ group, rows: count }) =>
      Array.from({ length: count }, (): CellContent[] => [
        person.code,
        local(group.name),
        group.id === "self" && person.name !== "" ? person.name : null,
        ...blank.slice(COLUMNS_BEFORE_ITEMS),
      ]),
    ),
  );
  return rows.length > 0 ? rows : [blank];
}

function dropDowns(draft: SheetDraft, context: TemplateContext, body: Area): void {
  const { texts, names, ratedItems } = context;
  const { person, group } = texts.ratings;
  draft.validate({
    area: { ...body, columns: 1 },
    rule: { type: "listOf", formula: `=${names.lists.people}` },
    alert: { style: "warning", title: person.title, text: person.sentence },
  });
  draft.validate({
    area: { ...body, column: 1, columns: 1 },
    rule: { type: "listOf", formula: `=${names.lists.groups}` },
    alert: { style: "warning", title: group.title, text: group.sentence },
  });
  ratedItems.forEach((item, index) => {
    const levels = levelsOf(item);
    const alert = texts.ratings.alert(levels[0] ?? 0, item.top);
    draft.validate({
      area: { ...body, column: COLUMNS_BEFORE_ITEMS + index, columns: 1 },
      rule: { type: "list", values: levels.map(String) },
      prompt: { title: shortened(itemLabel(context, item), PROMPT_TITLE), text: levelLegend(context, item) },
      alert: { style: "stop", title: alert.title, text: alert.sentence },
    });
  });
}

/** Marks impossible values, which pasting can bring in, and blanks in rows that were begun. */
function marks(draft: SheetDraft, { ratedItems }: TemplateContext, levels: Area): void {
  for (const { first, items } of neighboursWithOneScale(ratedItems)) {
    const area = { ...levels, column: levels.column + first, columns: items.length };
    const cell = cellAddress(area.row, area.column);
    const allowed =
      items[0] === undefined
        ? []
        : levelsOf(items[0]).flatMap((level) => [String(level), FULL_WIDTH_DIGITS[level] ?? ""]);
    const values = [...allowed.filter((value) => value !== ""), ...NOT_RATED_WORDS];
    draft.highlight({
      area,
      formula: `=IF(ISERROR(${cell}),TRUE,AND(LEN(TRIM(${cell}))>0,NOT(${isOneOf(cell, values)})))`,
      style: { bold: true, color: COLORS.short, fill: COLORS.shortTint },
      stopIfTrue: true,
    });
  }
  const cell = cellAddress(levels.row, levels.column);
  const first = cellAddress(levels.row, levels.column, "column");
  const last = cellAddress(levels.row, levels.column + levels.columns - 1, "column");
  const person = cellAddress(levels.row, 0, "column");
  draft.highlight({
    area: levels,
    formula: `=AND(ISBLANK(${cell}),NOT(ISBLANK(${person})),COUNTA(${first}:${last})>0)`,
    style: { fill: COLORS.nearTint },
  });
}

/** Runs of items beside each other that have the same levels, with the position of the first. */
function neighboursWithOneScale(
  items: readonly ProfileRow[],
): readonly { readonly first: number; readonly items: readonly ProfileRow[] }[] {
  const runs: { first: number; items: ProfileRow[] }[] = [];
  items.forEach((item, index) => {
    const run = runs.at(-1);
    const [last] = run?.items ?? [];
    const same =
      last !== undefined && last.top === item.top && Math.min(0, last.lowest ?? 0) === Math.min(0, item.lowest ?? 0);
    if (run !== undefined && same) run.items.push(item);
    else runs.push({ first: index, items: [item] });
  });
  return runs;
}
