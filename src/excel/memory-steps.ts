import type { CustomXmlPart } from "../core/plan/workbook-plan";
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

/**
 * Puts parts into the workbook, each in the place of one with its namespace.
 *
 * @param standing ids of the parts that are there, by their namespaces
 */
export function putParts(
  { customXmlParts }: Excel.Workbook,
  parts: readonly CustomXmlPart[],
  standing: ReadonlyMap<string, string>,
): void {
  for (const { namespace, xml } of parts) {
    const id = standing.get(namespace);
    if (id === undefined) customXmlParts.add(xml);
    else customXmlParts.getItem(id).setXml(xml);
  }
}

/** A change of what the workbook remembers as a step of a batch. */
export function memoryStep({ parts, settings }: MemoryChange, standing: StandingMemory): PlanStep {
  return {
    sheet: "",
    bytes: utf8Length(JSON.stringify([parts.map(({ after }) => after), settings.map(({ after }) => after)])),
    apply: ({ workbook }) => {
      for (const { namespace, after } of parts) {
        const id = standing.parts.get(namespace);
        if (after !== undefined) putParts(workbook, [{ namespace, xml: after }], standing.parts);
        else if (id !== undefined) workbook.customXmlParts.getItem(id).delete();
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
