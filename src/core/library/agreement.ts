import type { FunctionEntry } from "./function-entry";

export const AGREEMENT: readonly FunctionEntry[] = [];
