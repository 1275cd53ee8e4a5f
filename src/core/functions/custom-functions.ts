import { AGREEMENT } from "./agreement";
import { PLACEMENTS } from "./placements";
import { RESULTS } from "./results";
import { SCORES } from "./scores";
import { SIMILARITY } from "./similarity";
import { STANDARDS } from "./standards";
import { WEIGHTS } from "./weights";

/** Every custom function, family by family: the one list of them. */
export const CUSTOM_FUNCTIONS = [
  ...SCORES,
  ...PLACEMENTS,
  ...RESULTS,
  ...AGREEMENT,
  ...WEIGHTS,
  ...SIMILARITY,
  ...STANDARDS,
] as const;

export type CustomFunction = (typeof CUSTOM_FUNCTIONS)[number];

/** The name of a custom function after `COMPETENCY.` */
export type FunctionId = CustomFunction["id"];

const BY_ID: ReadonlyMap<string, CustomFunction> = new Map(CUSTOM_FUNCTIONS.map((one) => [one.id, one]));

/** The custom function of that name, capitals aside; undefined where there is none. */
export function customFunction(id: string): CustomFunction | undefined {
  return BY_ID.get(id.toUpperCase());
}
