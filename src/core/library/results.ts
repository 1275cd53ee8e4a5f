import type { FunctionEntry } from "./function-entry";

export const RESULTS: readonly FunctionEntry[] = [];
