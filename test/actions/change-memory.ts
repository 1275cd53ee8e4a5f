import type { MemoryChange } from "../../src/core/record/memory";

/** Carries a change of what a workbook remembers out on its custom XML parts and settings. */
export function changeMemory(
  workbook: { readonly parts: Map<string, string>; readonly settings: Map<string, unknown> },
  { parts, settings }: MemoryChange,
): void {
  for (const { namespace, after } of parts) {
    if (after === undefined) workbook.parts.delete(namespace);
    else workbook.parts.set(namespace, after);
  }
  for (const { key, after } of settings) {
    if (after === undefined) workbook.settings.delete(key);
    else workbook.settings.set(key, after);
  }
}
