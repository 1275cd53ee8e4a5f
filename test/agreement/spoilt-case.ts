import { type CatalogueId, catalogueIds } from "../../src/models/catalogue";
import { seeded } from "../libreoffice/seeded-ratings";
import { filledTables } from "./filled-tables";
import { spoil, type TemplateTables } from "./spoilt-tables";

/** AGREEMENT_SEED chooses others. */
export const SEED = Number(process.env["AGREEMENT_SEED"] ?? 1);

/** The tables of a model after some changes by chance. */
export interface SpoiltCase {
  readonly id: CatalogueId;
  readonly seed: number;
  readonly tables: TemplateTables;
  readonly changes: readonly string[];
}

/** How many cases of all models together: AGREEMENT_CASES asks for more than the sample. */
export function casesAskedFor(sample: number): number {
  return Number(process.env["AGREEMENT_CASES"] ?? sample);
}

/** A case by seed and number: one model after the other. */
export function spoiltCase(of: number, number: number): SpoiltCase {
  const id = catalogueIds[number % catalogueIds.length];
  if (id === undefined) throw new Error("The catalogue is empty.");
  const seed = of * 1_000_003 + number;
  return { id, seed, ...spoil(filledTables(id).tables, seeded(seed)) };
}
