import { areaAddress, onSheet } from "../formulas/address";
import { literal } from "../formulas/formula-text";
import { columnPosition } from "../formulas/table-formulas";
import { FILLED_COLUMNS, GROWING_TABLES, type GrowingTable } from "../tables/growing-tables";
import { HEADER_ROW } from "./sheet-draft";
import { FAR_BELOW, type TemplateContext } from "./template-context";

/** Columns in which formulas look for what nothing calculates. */
const SPARE_COLUMNS = 10;

/**
 * Formula text for the sentence that says in numbers what stands below the rows that calculated sheets take in; nothing while all is taken
 * in.
 */
export function notCalculated(context: TemplateContext, tables = growingTables(context)): string {
  const words = context.texts.results.notCalculated;
  const counts = tables.map((table) => ({ table, count: rowsBeyond(context, table) }));
  const parts = counts.map(
    ({ table, count }) => `IF(${count}>0,${literal(`${words.separator}${words[table]} `)}&${count},"")`,
  );
  const list = `MID(${parts.join("&")},${words.separator.length + 1},99)`;
  const sum = counts.map(({ count }) => count).join("+");
  return `IF(${sum}=0,"",${literal(words.start)}&${list}&${literal(words.end)})`;
}

function growingTables({ examItems }: TemplateContext): readonly GrowingTable[] {
  return GROWING_TABLES.filter((table) => table !== "exams" || examItems.length > 0);
}

/** Formula text for how many rows of a table stand below those that are taken in. */
function rowsBeyond(context: TemplateContext, table: GrowingTable): string {
  const { names, items, room } = context;
  const below = areaAddress({
    row: HEADER_ROW + 1 + room[table],
    column: 0,
    rows: FAR_BELOW,
    columns: items.length + SPARE_COLUMNS,
  });
  const position = columnPosition(context.tables[table], FILLED_COLUMNS[table]);
  return `IFERROR(COUNTA(INDEX(${onSheet(names.sheets[table], below)},0,${position})),0)`;
}
