import { catalogueIds } from "../../src/models/catalogue";
import { filledTables } from "./filled-tables";
import { casesAskedFor, SEED, spoiltCase } from "./spoilt-case";
import { uncountedCells } from "./uncounted-cells";

const CASES = casesAskedFor(140);

describe("Nothing typed is silently left out of spoilt tables", () => {
  it.each(catalogueIds.map((id, index) => [id, index] as const))("of %s", (id, index) => {
    const { tables, expected } = filledTables(id);
    expect(uncountedCells(tables, expected)).toEqual([]);
    for (let round = 0; round * catalogueIds.length + index < CASES; round += 1) {
      const { seed, tables: spoilt, changes } = spoiltCase(SEED, round * catalogueIds.length + index);
      const left = uncountedCells(spoilt, expected);
      expect({ seed, left, ...(left.length > 0 && { changes }) }).toEqual({ seed, left: [] });
    }
  });
});
