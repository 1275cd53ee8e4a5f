import { checkWorkbook } from "../../src/core/ratings/check-workbook";
import { readAssessment } from "../../src/core/ratings/read-assessment";
import { laidOutOtherwise } from "../../src/core/record/laid-out-otherwise";
import { FunctionFault } from "../../src/core/scoring/fault";
import { team } from "../../src/core/scoring/team";
import type { CellValue } from "../../src/core/tables/cell";
import { isTop } from "../../src/core/tables/scale";
import { TABLE_NAMES, type TableKind } from "../../src/core/tables/table";
import type { CatalogueId } from "../../src/models/catalogue";
import { type Figures, figures } from "../agreement/figures";
import { filledTables, threePeople } from "../agreement/filled-tables";
import { casesAskedFor, SEED, type SpoiltCase, spoiltCase } from "../agreement/spoilt-case";
import type { TemplateTables } from "../agreement/spoilt-tables";
import { assessmentTables, sheetTables } from "../agreement/uncounted-cells";
import { shippedModel } from "../worked-examples/example-workbook";
import { filledTemplate, tableRows } from "./filled-template";
import { ASIDE, saved, savedAllAgain } from "./soffice";

const CASES = casesAskedFor(5);
/**
 * What longer runs found: weights below 0, of an item, a group, a subject, a group beside blocks; an item made a part of
 * another; a composed item deleted; an exam's highest level made per cent; ratings typed as "3.0" and "001".
 */
const FOUND: readonly (readonly [seed: number, number: number])[] = [
  [1, 18], [1, 227], [1, 330], [2, 22], [2, 31], [6, 6], [6, 12], [2, 33], [4, 44],
]; // prettier-ignore
/** Workbooks that LibreOffice opens in one start. */
const AT_ONCE = 56;

/** The match, counted from the last column of the results. */
const MATCH = "-7";

/** LibreOffice holds TRUE as the number 1 and takes full-width digits for text; Excel does neither. */
function asLibreOfficeTakes(tables: TemplateTables): TemplateTables {
  const isOther = (cell: CellValue, kind: string): boolean =>
    typeof cell === "boolean" || (kind !== "ratings" && typeof cell === "string" && /[０-９]/u.test(cell));
  return Object.fromEntries(
    Object.entries(tables).map(([kind, rows]) => [
      kind,
      rows.map((row) => row.map((cell) => (isOther(cell, kind) ? null : cell))),
    ]),
  );
}

/** What LibreOffice calculates by native formulas from the same tables. */
async function natively(cases: readonly SpoiltCase[]): Promise<readonly Figures[]> {
  const paths: string[] = [];
  for (const { id, seed, tables } of cases) {
    const filled = Object.entries(tables).map(([kind, rows]) => [TABLE_NAMES[kind as TableKind], rows]);
    const plan = filledTemplate(threePeople(id, "native"), Object.fromEntries(filled));
    paths.push(await saved(`spoilt-${String(seed)}`, plan, ASIDE));
  }
  return (await savedAllAgain(paths)).map((again) => {
    const [header = [], ...rows] = tableRows(again, TABLE_NAMES.results);
    return figures([header, ...rows.filter(([label]) => label !== "")]);
  });
}

/** What TEAM gives; "refused" for a weight below 0, by which every sum would be another; null where a column is missing. */
function byFunctions(tables: TemplateTables): Figures | "refused" | null {
  try {
    return figures(team(readAssessment(assessmentTables(tables))));
  } catch (refusal) {
    if (refusal instanceof FunctionFault) return refusal.reason.code === "table-weight-negative" ? "refused" : null;
    throw refusal;
  }
}

/** Whether other items are parts, or levels and per cents stand for each other: native formulas are refused then. */
function isLaidOutOtherwise(id: CatalogueId, tables: TemplateTables): boolean {
  const placed = sheetTables(tables);
  const isOtherUnit = checkWorkbook(placed, filledTables(id).expected).some(
    (issue) => issue.code === "top-level-not-a-level" && isTop(Number(issue.parameters.value)),
  );
  return isOtherUnit || laidOutOtherwise(placed, shippedModel(id)).length > 0;
}

it("native formulas in LibreOffice give for spoilt tables what the functions give", async () => {
  const differing: unknown[] = [];
  const numbers = [...FOUND, ...Array.from({ length: CASES }, (_, number) => [SEED, number] as const)];
  for (let first = 0; first < numbers.length; first += AT_ONCE) {
    const cases = numbers.slice(first, first + AT_ONCE).map(([of, number]) => {
      const spoilt = spoiltCase(of, number);
      return { ...spoilt, tables: asLibreOfficeTakes(spoilt.tables) };
    });
    const native = await natively(cases);
    cases.forEach(({ id, seed, tables, changes }, index) => {
      const functions = byFunctions(tables);
      const shown = native[index] ?? [];
      if (functions === "refused" || isLaidOutOtherwise(id, tables)) {
        const matches = shown.flatMap((row, person) =>
          typeof row[MATCH] === "number" ? [{ person, match: row[MATCH] }] : [],
        );
        if (matches.length > 0 || shown.length === 0) differing.push({ id, seed, changes, refused: true, matches });
        return;
      }
      if (functions === null) return;
      const cells = functions.flatMap((row, person) =>
        [...new Set([...Object.keys(row), ...Object.keys(shown[person] ?? {})])].flatMap((column) =>
          row[column] === shown[person]?.[column]
            ? []
            : [{ person, column, functions: row[column], native: shown[person]?.[column] }],
        ),
      );
      if (cells.length > 0 || shown.length !== functions.length) {
        differing.push({ id, seed, changes, people: [functions.length, shown.length], cells: cells.slice(0, 6) });
      }
    });
  }
  expect(differing).toEqual([]);
}, 36_000_000);
