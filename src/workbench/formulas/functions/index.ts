import type { FormulaFunction } from "../formula-function";
import { CHARACTERS } from "./characters";
import { CONDITIONAL_SUMS } from "./conditional-sums";
import { COUNTS } from "./counts";
import { DATES } from "./dates";
import { INFORMATION } from "./information";
import { LOGIC } from "./logic";
import { LOOKUPS } from "./lookups";
import { MATHEMATICS } from "./mathematics";
import { MATRICES } from "./matrices";
import { REARRANGED } from "./rearranged";
import { REFERENCES } from "./references";
import { RESHAPED } from "./reshaped";
import { ROUNDING } from "./rounding";
import { STATISTICS } from "./statistics";
import { SUBTOTALS } from "./subtotals";
import { SUMS } from "./sums";
import { TEXT_SEARCHES } from "./text-searches";
import { TEXTS } from "./texts";

/** Excel's functions by name, in capitals and without "_xlfn.". */
export const FUNCTIONS: ReadonlyMap<string, FormulaFunction> = new Map(
  Object.entries({
    ...LOGIC,
    ...SUMS,
    ...COUNTS,
    ...CONDITIONAL_SUMS,
    ...SUBTOTALS,
    ...STATISTICS,
    ...ROUNDING,
    ...MATHEMATICS,
    ...MATRICES,
    ...LOOKUPS,
    ...REFERENCES,
    ...REARRANGED,
    ...RESHAPED,
    ...TEXTS,
    ...TEXT_SEARCHES,
    ...CHARACTERS,
    ...INFORMATION,
    ...DATES,
  }),
);
