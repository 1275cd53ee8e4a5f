import { gapOfRounded } from "../../formulas/level-formulas";
import { codeBeforeName, leadingCodeOf } from "../../formulas/code-formulas";
import { saysYes } from "../../formulas/cell-words";
import { areaAddress, cellAddress } from "../../formulas/address";
import { formulaCell } from "../../formulas/cell-formula";
import { literal } from "../../formulas/formula-text";
import { QUIET } from "../palette";
import type { RuleCells } from "../../formulas/rule-cells";
import type { SheetDraft } from "../sheet-draft";
import { columnPosition, lastPlace, tableColumn } from "../../formulas/table-formulas";
import { itemLabel, type TemplateContext } from "../template-context";
import type { CellContent } from "../workbook-plan";
import { FIRST_BESIDE, FROM_END, type UseLayout } from "./use-layout";

/** Stands where a level is asked for and none is known. */
export const NOT_RATED = "?";

/** Cells of the block beside the page. */
export interface Gaps {
  /** Number of columns of the results. */
  readonly columns: string;
  /** A person's gaps, and the row that says which items are critical. */
  readonly row: (row: number) => string;
  readonly critical: string;
  /** An item's gaps, and its row in the profile. */
  readonly column: (item: number) => string;
  readonly profileRow: (item: number) => string;
}

/**
 * Beside the page: who each row of the results is, and per item the gap to the level that the person's grade asks for.
 * Names are joined cell by cell, each list in its last cell.
 */
export function gapsBlock(draft: SheetDraft, context: TemplateContext, layout: UseLayout, rules: RuleCells): Gaps {
  const { texts, tables, ownItems } = context;
  const { profile } = tables;
  const { first, peopleHeader, people, itemCell, itemColumn } = layout;
  const above = { results: peopleHeader - 3, profile: peopleHeader - 2, critical: peopleHeader - 1 };
  const columns = cellAddress(above.results, FIRST_BESIDE + 1, "both");
  const at = (row: number, item: number): string => cellAddress(row, itemColumn("gap", item), "both");
  const labels = ownItems.map((item) => itemLabel(context, item));
  draft.put(above.results - 1, FIRST_BESIDE, [[texts.uses.helper]]);
  draft.put(above.results, FIRST_BESIDE, [
    [texts.working.column, formulaCell(`COUNTA(${layout.resultHeader})`)],
    [texts.working.column, formulaCell(`IFERROR(${columnPosition(profile, "F4")},0)`)],
  ]);
  const critical = (item: number): string =>
    `INDEX(${profile.body},${at(above.profile, item)},${cellAddress(above.profile, FIRST_BESIDE + 1, "both")})`;
  draft.put(above.results, itemColumn("gap", 0), [
    ownItems.map(({ code }) => formulaCell(`IFERROR(${codeBeforeName(code, layout.resultHeader)},0)`)),
    ownItems.map(({ code }) => formulaCell(`IFERROR(${codeBeforeName(code, tableColumn(profile, "F1"))},0)`)),
    ownItems.map((_, item) => formulaCell(`IF(${at(above.profile, item)}=0,0,${saysYes(critical(item))})`)),
  ]);
  draft.put(peopleHeader, FIRST_BESIDE, [
    [texts.sheets.people, texts.columns.people.grade, texts.scorecard.averageActual],
  ]);
  for (const what of ["gap", "training", "missing"] as const) {
    draft.put(peopleHeader, itemColumn(what, 0), [labels]);
  }
  const rows = Array.from({ length: people }, (_, index) => personCells(context, layout, columns, index));
  draft.put(first, FIRST_BESIDE, rows);
  const gaps: CellContent[][] = rows.map((_, index) => {
    const row = first + index;
    return ownItems.map((_, item) => {
      const grade = layout.cell("grade", row);
      const required = `IFERROR(INDEX(${profile.body},${at(above.profile, item)},${grade})+0,0)`;
      const actual = `INDEX(${layout.results},${index + 1},${at(above.results, item)})`;
      const gap = gapOfRounded(actual, required, rules.figure.levelDecimals);
      return formulaCell(
        `IF(${grade}*${at(above.profile, item)}*${at(above.results, item)}=0,"",IF(${required}<=0,"",IF(ISNUMBER(${actual}),${gap},${literal(NOT_RATED)})))`,
      );
    });
  });
  draft.put(first, itemColumn("gap", 0), gaps);
  const { separator, openBracket, closeBracket } = texts.uses;
  const short = (item: number, row: number): string =>
    `IF(ISNUMBER(${itemCell("gap", item, row)}),${itemCell("gap", item, row)}<0,FALSE)`;
  const cells = (content: (item: number, row: number) => string): CellContent[][] =>
    rows.map((_, index) => ownItems.map((_, item) => formulaCell(content(item, first + index))));
  draft.put(
    first,
    itemColumn("training", 0),
    cells((item, row) => {
      const size = `SUBSTITUTE(${itemCell("gap", item, row)},"-","−")`;
      const entry = `${literal(separator)}&${layout.cell("person", row)}&${literal(openBracket)}&${size}&${literal(closeBracket)}`;
      return `${row === first ? '""' : itemCell("training", item, row - 1)}&IF(${short(item, row)},${entry},"")`;
    }),
  );
  draft.put(
    first,
    itemColumn("missing", 0),
    cells((item, row) => {
      const name = `INDEX(${tableColumn(profile, "F1")},${at(above.profile, item)})`;
      const entry = `IF(${at(above.critical, item)}=1,${literal(separator)}&${name},"")`;
      return `${item === 0 ? '""' : itemCell("missing", item - 1, row)}&IF(${short(item, row)},${entry},"")`;
    }),
  );
  const width = itemColumn("missing", ownItems.length) - FIRST_BESIDE;
  draft.style({ row: above.results - 1, column: FIRST_BESIDE, rows: people + 5, columns: width }, QUIET);
  return {
    columns,
    row: (row) => `${itemCell("gap", 0, row)}:${itemCell("gap", ownItems.length - 1, row)}`,
    critical: `${at(above.critical, 0)}:${at(above.critical, ownItems.length - 1)}`,
    column: (item) => areaAddress({ row: first, column: itemColumn("gap", item), rows: people, columns: 1 }),
    profileRow: (item) => at(above.profile, item),
  };
}

/** Row in People, column of the grade aimed at in the profile, and mean level, −1 without one. */
function personCells({ tables }: TemplateContext, layout: UseLayout, columns: string, index: number): CellContent[] {
  const { people, profile } = tables;
  const row = layout.first + index;
  const label = layout.cell("person", row);
  const found = layout.cell("personRow", row);
  const labels = `TRIM(${tableColumn(people, "P1")}&" "&${tableColumn(people, "P2")})`;
  const grade = `TRIM(INDEX(${tableColumn(people, "P5")},${found}))`;
  const code = leadingCodeOf(grade);
  const average = `INDEX(${layout.results},${index + 1},${columns}-${FROM_END.average})`;
  return [
    formulaCell(`IF(${label}="",0,IFERROR(${lastPlace(`EXACT(${labels},${label})`, tableColumn(people, "P1"))},0))`),
    formulaCell(
      `IF(${found}=0,0,IF(${grade}="",0,IFERROR(MATCH(${code}&" *",${profile.header},0),IFERROR(MATCH(${code},${profile.header},0),0))))`,
    ),
    formulaCell(`IFERROR(IF(ISNUMBER(${average}),${average},-1),-1)`),
  ];
}
