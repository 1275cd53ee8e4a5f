import type { FunctionEntry } from "./function-entry";

export const WEIGHTS: readonly FunctionEntry[] = [];
