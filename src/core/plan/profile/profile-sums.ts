import { beginsWith, literal } from "../../formulas/formula-text";
import { weightColumnCode } from "../../tables/columns";
import { cellAddress } from "../../formulas/address";
import { formulaCell } from "../../formulas/cell-formula";
import { COLORS, QUIET } from "../palette";
import { HEADER_ROW, type SheetDraft } from "../sheet-draft";
import { tableColumn } from "../../formulas/table-formulas";
import type { TemplateContext } from "../template-context";

/** The sum of the items' weights, which should be 100 or made of equal weights. Parts and blocks do not count. */
export function sumCheck(
  draft: SheetDraft,
  { texts, tables, items, choices, profileColumns, blocks }: TemplateContext,
): void {
  const row = HEADER_ROW - 1;
  const { firstWeight } = profileColumns;
  if (firstWeight !== null) {
    roleSums(draft, { texts, tables, choices }, firstWeight);
    return;
  }
  if (blocks.length > 0) return;
  const weights = tableColumn(tables.profile, "F3");
  const own = profileColumns.partOf === null ? "" : `${tableColumn(tables.profile, "F6")},"",`;
  const all = own === "" ? weights : `IF(${tableColumn(tables.profile, "F6")}="",${weights})`;
  const sum = own === "" ? `SUM(${weights})` : `SUMIFS(${weights},${own.slice(0, -1)})`;
  const equal = items.every(({ weight, partOf }) => partOf !== null || weight === items[0]?.weight);
  const [right, same, wrong] = [texts.profile.sumIsRight, texts.profile.weightsAreEqual, texts.profile.sumIsWrong].map(
    literal,
  );
  const otherwise = equal ? `IF(MAX(${all})=MIN(${all}),${same ?? ""},${wrong ?? ""})` : (wrong ?? "");
  draft.put(row, 0, [
    [
      texts.profile.sum,
      null,
      { formula: `=${sum}` },
      {
        formula: `=IF(ROUND(C${row + 1},6)=100,${right ?? ""},${otherwise})`,
        ...(own !== "" && equal && { kind: "array" as const }),
      },
    ],
  ]);
  draft.style({ row, column: 0, rows: 1, columns: 2 }, QUIET);
  draft.style({ row, column: 2, rows: 1, columns: 1 }, { bold: true, horizontal: "center" });
  draft.style({ row, column: 3, rows: 1, columns: 1 }, { bold: true, color: COLORS.met });
  draft.height(row, 19);
  draft.highlight({
    area: { row, column: 2, rows: 1, columns: 2 },
    // The mark before the words is the same in every language.
    formula: `=${beginsWith(`$D$${row + 1}`, texts.profile.sumIsWrong.slice(0, 1))}`,
    style: { color: COLORS.near, fill: COLORS.nearTint },
  });
}

/** The sum of each role's own weights, above its column. */
function roleSums(
  draft: SheetDraft,
  { texts, tables, choices }: Pick<TemplateContext, "texts" | "tables" | "choices">,
  firstWeight: number,
): void {
  const row = HEADER_ROW - 1;
  const [right, wrong] = [texts.profile.sumIsRight, texts.profile.sumIsWrong].map((text) => text.slice(0, 1));
  const sums = choices.model.grades.map(({ code }) => {
    const weights = tableColumn(tables.profile, weightColumnCode(code));
    const fine = `OR(ROUND(SUM(${weights}),6)=100,MAX(${weights})=MIN(${weights}))`;
    return formulaCell(
      `IF(${fine},${literal(`${right ?? ""} `)},${literal(`${wrong ?? ""} `)})&ROUND(SUM(${weights}),2)`,
    );
  });
  draft.put(row, 0, [[texts.profile.sumsOfRoles]]);
  draft.style({ row, column: 0, rows: 1, columns: 1 }, QUIET);
  const area = draft.put(row, firstWeight, [sums]);
  draft.style(area, { bold: true, horizontal: "center", color: COLORS.met });
  draft.height(row, 19);
  draft.highlight({
    area,
    formula: `=${beginsWith(cellAddress(row, firstWeight), wrong ?? "")}`,
    style: { color: COLORS.near, fill: COLORS.nearTint },
  });
}
