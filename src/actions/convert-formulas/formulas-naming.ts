import { isFormula } from "../../core/formulas/cell-formula";
import { tokens } from "../../core/formulas/formula-tokens";
import type { Place } from "../../core/tables/table";
import { type ReadOptions, requestsFor } from "../in-place/read-requests";
import { cellKey } from "../in-place/shown-cells";
import type { Conversion, UsedSheet, Workbook } from "../workbook";

/**
 * The formulas that name a sheet which a conversion removes, and that it does not change itself: they would be broken for
 * good, since Excel writes #REF! into them. Nothing is read where no sheet goes.
 *
 * @throws an AbortError after a cancel
 */
export async function formulasNamingRemoved(
  workbook: Workbook,
  { sheets, removed }: Pick<Conversion, "sheets" | "removed">,
  used: readonly UsedSheet[],
  { signal }: ReadOptions = {},
): Promise<readonly Place[]> {
  if (removed.length === 0) return [];
  const gone = new Set(removed.map(({ name }) => name.toLowerCase()));
  const converted = new Set(
    sheets.flatMap(({ name, cells }) => cells.map(({ row, column }) => cellKey(name, row, column))),
  );
  const others = used.flatMap(({ sheet, area }) =>
    area === null || gone.has(sheet.toLowerCase()) ? [] : [{ sheet, area }],
  );
  const found: Place[] = [];
  for (const request of requestsFor(others)) {
    signal?.throwIfAborted();
    const contents = await workbook.readContents(request);
    request.forEach(({ sheet, area }, index) =>
      contents[index]?.forEach((line, down) =>
        line.forEach((content, right) => {
          const [row, column] = [area.row + down, area.column + right];
          if (!isFormula(content) || converted.has(cellKey(sheet, row, column))) return;
          if (sheetsIn(content.formula).some((name) => gone.has(name))) found.push({ sheet, row, column });
        }),
      ),
    );
  }
  return found;
}

/** The names of the sheets that a formula reads, in lower case. */
function sheetsIn(formula: string): readonly string[] {
  return tokens(formula).flatMap(({ kind, text }) =>
    kind === "sheet" ? [text.slice(0, -1).replace(/^'|'$/gu, "").replaceAll("''", "'").toLowerCase()] : [],
  );
}
