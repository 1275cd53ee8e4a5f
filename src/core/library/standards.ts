import type { FunctionEntry } from "./function-entry";

export const STANDARDS: readonly FunctionEntry[] = [];
