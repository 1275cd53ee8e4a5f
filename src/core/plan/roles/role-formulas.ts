import { codePosition } from "../../formulas/code-formulas";
import { literal } from "../../formulas/formula-text";
import { areaAddress } from "../../formulas/address";
import { formulaCell } from "../../formulas/cell-formula";
import { columnPosition, headerAt, tableColumn } from "../../formulas/table-formulas";
import { itemLabel, type TemplateContext } from "../template-context";
import type { RoleLayout } from "./role-layout";
import type { CellContent } from "../workbook-plan";

/** Headers of the roles as the profile has them now. */
export function roleHeaders({ choices, gradeHeaders, tables }: TemplateContext): CellContent[] {
  return choices.model.grades.map(({ code }, role) =>
    formulaCell(
      `IFERROR(${headerAt(tables.profile, columnPosition(tables.profile, code))},${literal(gradeHeaders[role] ?? code)})`,
    ),
  );
}

/**
 * What an item asks for in every role, what the move between the two chosen asks for, and its place in the list to work
 * on. The profile is read by codes, so that it may be sorted, edited and rearranged.
 */
export function itemRow(context: TemplateContext, layout: RoleLayout, index: number): CellContent[] {
  const { texts, tables, choices } = context;
  const { changes } = texts.roles;
  const item = layout.rows[index];
  if (item === undefined) return [];
  const row = layout.firstItem + index;
  const names = tableColumn(tables.profile, "F1");
  const position = codePosition(item.code, names);
  const of = (code: string): string =>
    `INDEX(${tables.profile.body},${position},${columnPosition(tables.profile, code)})`;
  const chosen = (picked: string): CellContent => {
    const roles = { column: layout.firstRole, rows: 1, columns: choices.model.grades.length };
    const levels = areaAddress({ ...roles, row }, "column");
    const headers = areaAddress({ ...roles, row: layout.header });
    return formulaCell(`IFERROR(INDEX(${levels},1,MATCH(LEFT(${picked},2)&"*",${headers},0)),"–")`);
  };
  const [from, to, step] = [layout.from, layout.to, layout.step].map((column) => layout.cell(row, column));
  const change = [
    `IF(AND(ISNUMBER(${from}),ISNUMBER(${to})),`,
    `IF(${step}>0,${literal(`${changes.higher} +`)}&${step},`,
    `IF(${step}<0,${literal(`${changes.lower} −`)}&-${step},${literal(changes.same)})),`,
    `IF(ISNUMBER(${to}),${literal(changes.new)},IF(ISNUMBER(${from}),${literal(changes.dropped)},"")))`,
  ].join("");
  return [
    formulaCell(`IFERROR(INDEX(${names},${position}),${literal(itemLabel(context, item))})`),
    formulaCell(`IFERROR(${of("F2")}&"","")`),
    ...choices.model.grades.map(({ code }) => formulaCell(`IFERROR(IF(LEN(${of(code)})=0,"–",${of(code)}+0),"–")`)),
    chosen(layout.picked.from),
    chosen(layout.picked.to),
    formulaCell(`IF(ISNUMBER(${to}),IF(ISNUMBER(${from}),${to}-${from},${to}),"")`),
    formulaCell(change),
  ];
}

/** Larger steps first, the profile's order where they are equal; blank where there is nothing to work on. */
export function orderCell(layout: RoleLayout, index: number): CellContent {
  const step = layout.cell(layout.firstItem + index, layout.step);
  return formulaCell(`IF(ISNUMBER(${step}),IF(${step}>0,${step}-${String(index + 1)}/1000,""),"")`);
}

/** A row of the list to work on: number, item, from, to, step and change of the next largest step. */
export function listRow(layout: RoleLayout, index: number): CellContent[] {
  const order = layout.column(layout.order);
  const found = `MATCH(LARGE(${order},${String(index + 1)}),${order},0)`;
  const of = (column: number): CellContent => formulaCell(`IFERROR(INDEX(${layout.column(column)},${found}),"")`);
  return [
    formulaCell(`IF(COUNT(${order})>${String(index)},${String(index + 1)},"")`),
    of(0),
    of(layout.from),
    of(layout.to),
    of(layout.step),
    of(layout.change),
  ];
}

/** Sum and number of the levels of a column. */
export function totals(layout: RoleLayout): { readonly sums: CellContent[]; readonly counts: CellContent[] } {
  const columns = Array.from({ length: layout.step - layout.firstRole }, (_, index) => layout.firstRole + index);
  return {
    sums: columns.map((column) => formulaCell(`SUM(${layout.column(column)})`)),
    counts: columns.map((column) => formulaCell(`COUNT(${layout.column(column)})`)),
  };
}

/** How many items change in one way, found by the sign before the words. */
export function changeCount(layout: RoleLayout, words: string): CellContent {
  const changes = layout.column(layout.change);
  return formulaCell(`SUMPRODUCT(--(LEFT(${changes},1)=${literal(words.slice(0, 1))}))`);
}
