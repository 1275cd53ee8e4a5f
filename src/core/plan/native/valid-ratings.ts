import { literal } from "../../formulas/formula-text";
import { formulaCell } from "../../formulas/cell-formula";
import { areaAddress, cellAddress, onSheet } from "../../formulas/address";
import { CENTERED, HEADER, QUIET } from "../palette";
import { SheetDraft } from "../sheet-draft";
import { columnPosition, itemPosition } from "../../formulas/table-formulas";
import { itemLabel, printPlan, type TemplateContext } from "../template-context";
import type { CellContent, CellFormula, SheetPlan } from "../workbook-plan";
import { ALIASES_PER_GROUP, KEY_STEP, type NativeLayout, VALID } from "./native-layout";

/** No template has as many rater groups. */
const MOST_GROUPS = 100;
const DIGITS = "0|1|2|3|4|5|6|7|8|9";
/** The space of Chinese input methods, that TRIM leaves. */
const IDEOGRAPHIC_SPACE = "\u3000";
/** How the rung below 0 can be written. */
const BELOW_ZERO = "|-1|－1|-１|－１|";
const FULL_WIDTH_DIGITS = "０|１|２|３|４|５|６|７|８|９";

/**
 * Every row of the ratings table, found by its position, with what counts of it: person and group as numbers, and only
 * whole levels of the item's scale. Text that is a level counts, as "3" or " ３ "; everything else becomes empty.
 */
export function validRatingsSheet(context: TemplateContext, layout: NativeLayout): SheetPlan {
  const { texts, names, items, room, tables } = context;
  const words = texts.working;
  const draft = new SheetDraft(names.sheets.validRatings);
  draft.tabColor = "#5B6675";
  draft.columns([8, 10, 10, 10, 10, ...items.map(() => 10)]);
  draft.heading(texts.headings.validRatings.title, texts.headings.validRatings.sentence);
  const table = tables.ratings;
  const first = layout.validFirst;
  const positionRow = first - 4;
  const scaleRow = first - 3;
  const rated = (content: (item: number) => CellFormula): CellContent[] =>
    items.map((item, index) => (item.kind === "rated" ? content(index) : null));
  draft.put(positionRow, 0, [
    [
      words.column,
      formulaCell(columnPosition(table, "R1")),
      formulaCell(columnPosition(table, "R2")),
      null,
      null,
      ...items.map((item) => (item.kind === "rated" ? formulaCell(itemPosition(table, item.code)) : null)),
    ],
    [
      words.top,
      null,
      null,
      null,
      null,
      ...rated((item) => formulaCell(`IFERROR(${layout.standard("top", item)}+1,"")`)),
    ],
    [
      words.accepted,
      null,
      null,
      null,
      null,
      ...rated((item) => {
        const levels = cellAddress(scaleRow, VALID.firstItem + item, "row");
        return formulaCell(
          `IFERROR(LEFT(${literal(`|${DIGITS}`)},2*${levels})&LEFT(${literal(`|${FULL_WIDTH_DIGITS}`)},2*${levels})&"|","")`,
        );
      }),
    ],
    [
      words.number,
      words.person,
      words.group,
      words.key,
      words.ratings,
      ...items.map((item) => itemLabel(context, item)),
    ],
  ]);
  draft.style({ row: positionRow, column: 0, rows: 3, columns: VALID.firstItem + items.length }, QUIET);
  draft.style({ row: first - 1, column: 0, rows: 1, columns: VALID.firstItem + items.length }, HEADER);
  draft.height(first - 1, 48);
  const rows = Array.from({ length: room.ratings }, (_, index) => validRow(context, layout, first + index));
  const body = draft.put(first, 0, rows);
  draft.style(body, CENTERED);
  draft.layOut("ratings", body);
  draft.freeze(first, VALID.firstItem);
  draft.protect([]);
  draft.printed(printPlan(context, { orientation: "landscape" }));
  return draft.plan();
}

function validRow(context: TemplateContext, layout: NativeLayout, row: number): CellContent[] {
  const { names, items } = context;
  const table = context.tables.ratings.body;
  const first = layout.validFirst;
  const at = (column: keyof typeof VALID): string => cellAddress(row, VALID[column], "column");
  const position = (column: number): string => cellAddress(first - 4, column, "row");
  const text = (column: number): string => `TRIM(INDEX(${table},${at("number")},${position(column)}))`;
  const groups = (column: number, rows = layout.groups): string =>
    onSheet(names.sheets.groupMeans, areaAddress({ row: layout.meansGroups, column, rows, columns: 1 }));
  const aliases = layout.groups * ALIASES_PER_GROUP;
  const person = text(VALID.person);
  const group = text(VALID.group);
  const blocks = layout.groups + 1;
  const own = areaAddress({ row, column: VALID.firstItem, rows: 1, columns: items.length }, "column");
  const means = (position: string): string => `ISNUMBER(INDEX(${layout.means},${position},0))`;
  const grade = `INDEX(${layout.fitColumn("grade")},${at("person")})`;
  return [
    formulaCell(`ROW()-ROW(${cellAddress(first - 1, 0, "row")})`),
    formulaCell(
      `IFERROR(SUMPRODUCT(MAX(EXACT(${layout.fitColumn("code")},${person})*${layout.fitColumn("number")})),0)`,
    ),
    formulaCell(
      // Of a group that is listed twice the first row counts.
      `IFERROR(MOD(${MOST_GROUPS}-SUMPRODUCT(MAX((${groups(GROUP_BLOCK.alias, aliases)}=${group})*(${MOST_GROUPS}-${groups(GROUP_BLOCK.aliasNumber, aliases)}))),${MOST_GROUPS}),0)`,
    ),
    formulaCell(`IF(${at("person")}*${at("group")}>0,${at("person")}*${KEY_STEP}+${at("group")},0)`),
    formulaCell(
      `IF(${at("key")}=0,0,IF(INDEX(${groups(GROUP_BLOCK.weight)},${at("group")})>0,SUMPRODUCT(ISNUMBER(${own})*${means(`(${at("person")}-1)*${blocks}+${at("group")}`)}*${means(`${at("person")}*${blocks}`)}*(INDEX(${layout.required},IF(${grade}=0,${layout.grades + 1},${grade}),0)>0)),0))`,
    ),
    ...items.map((item, index) => {
      if (item.kind !== "rated") return null;
      const column = VALID.firstItem + index;
      const typed = `SUBSTITUTE(${text(column)},${literal(IDEOGRAPHIC_SPACE)},"")`;
      const level = `"|"&${numberInText(typed)}&"|"`;
      const accepted = cellAddress(first - 2, column, "row");
      const scale = cellAddress(first - 3, column, "row");
      const below =
        (item.lowest ?? 0) < 0
          ? `IF(ISNUMBER(${scale})*(${layout.standard("lowest", index)}<0)*ISNUMBER(FIND(${level},${literal(BELOW_ZERO)})),-1,"")`
          : '""';
      return formulaCell(`IFERROR(MOD((FIND(${level},${accepted})-1)/2,${scale}),${below})`);
    }),
  ];
}

/**
 * Formula text for the number that a text reads as, such as 3 for "3.0" and 1 for "001", else the text. With an exponent
 * behind it VALUE takes no date, time or per cent for a number.
 */
function numberInText(text: string): string {
  return `IFERROR(VALUE(SUBSTITUTE(${text},",","?")&"e0"),${text})`;
}

/** Columns of the groups' block on the sheet of the means, and beside it of the names that ratings may use. */
export const GROUP_BLOCK = {
  number: 0,
  label: 1,
  other: 2,
  weight: 3,
  minimum: 4,
  self: 5,
  aliasNumber: 6,
  alias: 7,
} as const;
