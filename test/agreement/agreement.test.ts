import { catalogueIds } from "../../src/models/catalogue";
import { seeded } from "../libreoffice/seeded-ratings";
import { filledTables } from "./filled-tables";
import { spoil } from "./spoilt-tables";
import { uncountedCells } from "./uncounted-cells";

/** Cases of all models together. AGREEMENT_CASES asks for more, AGREEMENT_SEED for others: npm run agreement. */
const CASES = Number(process.env["AGREEMENT_CASES"] ?? 140);
const SEED = Number(process.env["AGREEMENT_SEED"] ?? 1);

describe("Nothing typed is silently left out of spoilt tables", () => {
  it.each(catalogueIds.map((id, index) => [id, index] as const))("of %s", (id, index) => {
    const { tables, expected } = filledTables(id);
    expect(uncountedCells(tables, expected)).toEqual([]);
    for (let round = 0; round * catalogueIds.length + index < CASES; round += 1) {
      const seed = SEED * 1_000_003 + round * catalogueIds.length + index;
      const { tables: spoilt, changes } = spoil(tables, seeded(seed));
      const left = uncountedCells(spoilt, expected);
      expect({ seed, left, ...(left.length > 0 && { changes }) }).toEqual({ seed, left: [] });
    }
  });
});
