import { codePosition } from "../../formulas/code-formulas";
import { saysYes } from "../../formulas/cell-words";
import { formulaCell } from "../../formulas/cell-formula";
import { cellAddress } from "../../formulas/address";
import { weightIn } from "../../formulas/weight-formulas";
import { QUIET } from "../palette";
import type { SheetDraft } from "../sheet-draft";
import { columnPosition, tableColumn } from "../../formulas/table-formulas";
import { type TemplateContext, itemLabel } from "../template-context";
import type { CellContent } from "../workbook-plan";
import type { RuleCells } from "../../formulas/rule-cells";
import { FULL } from "../../tables/scale";
import { moreStandards } from "./more-standards";
import { FIT, HIGHEST_LEVEL, type NativeLayout } from "./native-layout";
import { STANDARD_ROWS } from "./standard-rows";
import { isScale } from "./native-needs";

/** What the profile says of each item, found by the item's code, in the columns of the items below. */
export function standards(draft: SheetDraft, context: TemplateContext, layout: NativeLayout, rules: RuleCells): void {
  const { texts, tables, items, choices } = context;
  const words = texts.working;
  const { profile } = tables;
  const row = layout.standards;
  const at = (name: keyof typeof STANDARD_ROWS, column: number): string =>
    cellAddress(row + 1 + STANDARD_ROWS[name], column, "row");
  const itemColumn = tableColumn(profile, "F1");
  const lines: {
    readonly label: string;
    readonly position: CellContent;
    readonly of: (cell: string, item: number) => string;
    /** What stands there for an item that the profile does not have; usually 0. */
    readonly gone?: string;
  }[] = [
    {
      label: words.weight,
      position: formulaCell(columnPosition(profile, "F3")),
      of: weightIn,
    },
    {
      label: words.critical,
      position: formulaCell(columnPosition(profile, "F4")),
      of: saysYes,
    },
    {
      label: words.top,
      position: formulaCell(columnPosition(profile, "F5")),
      gone: '""',
      of: (cell, item) => {
        const { kind, top } = items[item] ?? {};
        const isLevel = `(${cell}+0>=1)*(${cell}+0<=${HIGHEST_LEVEL})*(INT(${cell}+0)=${cell}+0)`;
        const isFull = `${cell}+0=${FULL}`;
        const found =
          kind === "rated"
            ? `IFERROR(IF(${isLevel},${cell}+0,""),"")`
            : laidOut(...(top === FULL ? ([isFull, isLevel] as const) : ([isLevel, isFull] as const)), cell);
        // Without its highest level, or the lowest rung of a scale, nothing of an item can be judged, so nothing counts.
        return items[item] && isScale(items[item])
          ? `IF(ISNUMBER(${layout.standardCell("lowest", item)}),${found},"")`
          : found;
      },
    },
    ...choices.model.grades.map(({ code }) => ({
      label: code,
      position: formulaCell(columnPosition(profile, code)),
      of: (cell: string, item: number) =>
        items[item] && isScale(items[item])
          ? levelsAboveLowest(cell, layout.standardCell("lowest", item), layout.standardCell("top", item))
          : `IFERROR(IF(${cell}+0>=1,${cell}+0,0),0)`,
    })),
  ];
  const codes = items.map((item) => item.code);
  const cells: CellContent[][] = [
    [words.required, null, null, null, null, ...codes],
    [null, null, null, null, words.column, ...items.map((item) => itemLabel(context, item))],
    [
      words.number,
      null,
      null,
      null,
      null,
      ...codes.map((code) => formulaCell(`IFERROR(${codePosition(code, itemColumn)},0)`)),
    ],
    ...lines.map(({ label, position, of, gone = "0" }, line): CellContent[] => [
      label,
      null,
      null,
      null,
      position,
      ...items.map((_, item) => {
        const column = FIT.firstItem + item;
        const cell = `INDEX(${profile.body},${at("profileRow", column)},${cellAddress(row + 2 + line, FIT.grade, "column")})`;
        const value = of(cell, item);
        const isRequired = line >= STANDARD_ROWS.firstGrade - 1;
        const limited =
          isRequired && !(items[item] && isScale(items[item]))
            ? `IF(${value}<=${at("top", column)},${value},0)`
            : value;
        return formulaCell(`IF(${at("profileRow", column)}=0,${gone},${limited})`);
      }),
    ]),
    [texts.scorecard.items, null, null, null, null, ...items.map(() => 1)],
    ...moreStandards(context, layout, rules),
  ];
  draft.style(draft.put(row - 1, 0, cells), QUIET);
}

/**
 * Formula text for how many levels a scale asks for above its lowest rung, which may be −1 or 1: what is left is 0 where
 * the scale is not in the grade.
 */
function levelsAboveLowest(cell: string, lowest: string, top: string): string {
  const above = `${cell}+0-N(${lowest})`;
  return `IFERROR(IF(LEN(TRIM(${cell}))=0,0,IF(${cell}+0<=${top},MAX(0,${above}),0)),0)`;
}

/** Formula text for the top where it is laid out so, "" where there is none, and #VALUE! where it is laid out otherwise. */
function laidOut(so: string, otherwise: string, cell: string): string {
  return `IF(IFERROR(${so},FALSE),${cell}+0,IF(IFERROR(${otherwise},FALSE),#VALUE!,""))`;
}
