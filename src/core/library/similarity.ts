import type { FunctionEntry } from "./function-entry";

export const SIMILARITY: readonly FunctionEntry[] = [];
