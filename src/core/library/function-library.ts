import { AGREEMENT } from "./agreement";
import type { FunctionEntry } from "./function-entry";
import { RESULTS } from "./results";
import { SCORES } from "./scores";
import { SIMILARITY } from "./similarity";
import { STANDARDS } from "./standards";
import { WEIGHTS } from "./weights";

/** Every custom function, family by family. */
export const FUNCTION_LIBRARY: readonly FunctionEntry[] = [
  ...SCORES,
  ...RESULTS,
  ...AGREEMENT,
  ...WEIGHTS,
  ...SIMILARITY,
  ...STANDARDS,
];
