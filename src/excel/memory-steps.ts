import type { MemoryChange } from "../core/record/memory";
import type { PlanStep } from "./plan-steps";

/** Where the workbook's memory stands when steps are made. */
export interface StandingMemory {
  /** Ids of the custom XML parts by their namespaces. */
  readonly parts: ReadonlyMap<string, string>;
  /** Keys of Office's settings. */
  readonly settings: ReadonlySet<string>;
}

/** Asks for what standingMemory reads after the next sync. */
export function loadMemory({ customXmlParts, settings }: Excel.Workbook): void {
  customXmlParts.load("items/id,items/namespaceUri");
  settings.load("items/key");
}

export function standingMemory({ customXmlParts, settings }: Excel.Workbook): StandingMemory {
  return { parts: partIds(customXmlParts), settings: new Set(settings.items.map(({ key }) => key)) };
}

/** Ids of loaded parts by their namespaces; of several with one namespace the first is read and written. */
export function partIds({ items }: Excel.CustomXmlPartCollection): ReadonlyMap<string, string> {
  return new Map(items.map(({ namespaceUri, id }) => [namespaceUri, id] as const).reverse());
}

/** A change of what the workbook remembers as a step of a batch. */
export function memoryStep({ parts, settings }: MemoryChange, standing: StandingMemory): PlanStep {
  return {
    sheet: "",
    bytes: utf8Length(JSON.stringify([parts.map(({ after }) => after), settings.map(({ after }) => after)])),
    apply: ({ workbook }) => {
      for (const { namespace, after } of parts) {
        const id = standing.parts.get(namespace);
        if (after === undefined) {
          if (id !== undefined) workbook.customXmlParts.getItem(id).delete();
        } else if (id === undefined) workbook.customXmlParts.add(after);
        else workbook.customXmlParts.getItem(id).setXml(after);
      }
      for (const { key, after } of settings) {
        if (after !== undefined) workbook.settings.add(key, after);
        else if (standing.settings.has(key)) workbook.settings.getItem(key).delete();
      }
    },
  };
}

/** What a text adds to a request, in bytes. */
export function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}
