import type { Basis } from "../../model/competency-model";

/** Words of the Dictionary. */
export interface DictionaryTexts {
  readonly item: string;
  readonly category: string;
  readonly definition: string;
  readonly basis: string;
  /** Name of a level where scales have lengths of their own. */
  readonly level: (level: number) => string;
  readonly synonyms: (names: readonly string[]) => string;
  readonly behaviours: string;
  readonly knowledge: string;
  readonly note: (text: string) => string;
  /** How a composed item follows from the rows below it. */
  readonly byFulfilment: (scales: number) => string;
  readonly byMean: (parts: number) => string;
  readonly shareOfItem: (weight: number) => string;
  readonly sharedTable: (name: string) => string;
  readonly points: string;
  readonly placeholder: { readonly sign: string; readonly whatToDo: string };
  readonly basisNames: Readonly<Record<Basis, string>>;
  readonly definitionFrom: (basis: string) => string;
  /** Ranges such as "1" and "3–5". */
  readonly levelsFrom: (ranges: readonly string[], basis: string) => string;
  readonly separator: string;
}
