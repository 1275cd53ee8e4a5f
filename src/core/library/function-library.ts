import { CUSTOM_FUNCTIONS, type FunctionId } from "../functions/custom-functions";
import { AGREEMENT_FACTS } from "./agreement";
import type { FunctionEntry, FunctionFacts } from "./function-entry";
import { PLACEMENTS_FACTS } from "./placements";
import { RESULTS_FACTS } from "./results";
import { SCORES_FACTS } from "./scores";
import { SIMILARITY_FACTS } from "./similarity";
import { STANDARDS_FACTS } from "./standards";
import { WEIGHTS_FACTS } from "./weights";

const FACTS: Readonly<Record<FunctionId, FunctionFacts>> = {
  ...SCORES_FACTS,
  ...PLACEMENTS_FACTS,
  ...RESULTS_FACTS,
  ...AGREEMENT_FACTS,
  ...WEIGHTS_FACTS,
  ...SIMILARITY_FACTS,
  ...STANDARDS_FACTS,
};

/** Every custom function with what the library tells of it, in the order of their definitions. */
export const FUNCTION_LIBRARY: readonly FunctionEntry[] = CUSTOM_FUNCTIONS.map(({ id, family, parameters }) => ({
  id,
  family,
  parameters,
  ...FACTS[id],
}));
