import { areaAddress, onSheet } from "../formulas/address";
import { type CellFormula, formulaCell } from "../formulas/cell-formula";
import { literal } from "../formulas/formula-text";
import { columnPosition } from "../formulas/table-formulas";
import { HEADER_ROW } from "./sheet-draft";
import { FAR_BELOW, type TemplateContext } from "./template-context";

/** The tables that grow, each with the column that every row of it fills. */
const GROWING = { people: "P1", ratings: "R1", exams: "E1" } as const;
type Growing = keyof typeof GROWING;

/** Columns in which formulas look for what nothing calculates. */
const SPARE_COLUMNS = 10;

/**
 * The sentence that says in numbers what stands below the rows that calculated sheets take in; nothing while all is taken
 * in.
 */
export function notCalculated(context: TemplateContext, tables = growingTables(context)): CellFormula {
  const words = context.texts.results.notCalculated;
  const counts = tables.map((table) => ({ table, count: rowsBeyond(context, table) }));
  const parts = counts.map(
    ({ table, count }) => `IF(${count}>0,${literal(`${words.separator}${words[table]} `)}&${count},"")`,
  );
  const list = `MID(${parts.join("&")},${words.separator.length + 1},99)`;
  const sum = counts.map(({ count }) => count).join("+");
  return formulaCell(`IF(${sum}=0,"",${literal(words.start)}&${list}&${literal(words.end)})`);
}

function growingTables({ examItems }: TemplateContext): readonly Growing[] {
  return examItems.length > 0 ? ["people", "ratings", "exams"] : ["people", "ratings"];
}

/** Formula text for how many rows of a table stand below those that are taken in. */
function rowsBeyond(context: TemplateContext, table: Growing): string {
  const { names, items, peopleCovered, ratingsCovered, examsCovered } = context;
  const covered = { people: peopleCovered, ratings: ratingsCovered, exams: examsCovered }[table];
  const below = areaAddress({
    row: HEADER_ROW + 1 + covered,
    column: 0,
    rows: FAR_BELOW,
    columns: items.length + SPARE_COLUMNS,
  });
  const position = columnPosition(context.tables[table], GROWING[table]);
  return `IFERROR(COUNTA(INDEX(${onSheet(names.sheets[table], below)},0,${position})),0)`;
}
