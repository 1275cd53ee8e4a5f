import { type CatalogueId, catalogueIds } from "../../src/models/catalogue";
import { seeded } from "../libreoffice/seeded-ratings";
import { filledTables } from "./filled-tables";
import { spoil, type TemplateTables } from "./spoilt-tables";

const SEED = Number(process.env["AGREEMENT_SEED"] ?? 1);

/** The tables of a model after some changes by chance. */
export interface SpoiltCase {
  readonly id: CatalogueId;
  readonly seed: number;
  readonly tables: TemplateTables;
  readonly changes: readonly string[];
}

/** How many cases of all models together: AGREEMENT_CASES asks for more than the sample, AGREEMENT_SEED for others. */
export function casesAskedFor(sample: number): number {
  return Number(process.env["AGREEMENT_CASES"] ?? sample);
}

/** A case by its number: one model after the other. */
export function spoiltCase(number: number): SpoiltCase {
  const id = catalogueIds[number % catalogueIds.length];
  if (id === undefined) throw new Error("The catalogue is empty.");
  const seed = SEED * 1_000_003 + number;
  return { id, seed, ...spoil(filledTables(id).tables, seeded(seed)) };
}
