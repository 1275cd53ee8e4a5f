import type { FunctionEntry } from "./function-entry";

export const SCORES: readonly FunctionEntry[] = [];
