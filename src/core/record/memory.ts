import type { CustomXmlPart } from "../plan/workbook-plan";
import { EARLIER_NAMESPACE, earlierSettings, withoutSettings } from "./earlier-memory";
import { CHECK_NAMESPACE, CONVERSION_NAMESPACE, partContent, partXml, TEMPLATE_NAMESPACE } from "./record-part";
import { readRecord, type ReadRecord } from "./read-record";
import type { TemplateRecord } from "./template-record";

/** What a workbook remembers for the add-in, as it was read. */
export interface WorkbookMemory {
  /** The add-in's own custom XML parts, those of earlier versions included. */
  readonly parts: readonly CustomXmlPart[];
  /** Office's settings, where earlier versions kept it. */
  readonly settings: Readonly<Record<string, unknown>>;
}

/** What becomes of the memory; before and after exchanged, it is what takes that back. */
export interface MemoryChange {
  readonly parts: readonly PartChange[];
  readonly settings: readonly SettingChange[];
}

/** A custom XML part, found by its namespace; undefined where there is none. */
export interface PartChange {
  readonly namespace: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export interface SettingChange {
  readonly key: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What a template's record says, or why it is not read; "none" where the workbook has none. */
export type RememberedTemplate = ReadRecord | { readonly kind: "none" | "too-large" };

/** Whether a custom XML part is one of the add-in's. */
export function isOurs(namespace: string): boolean {
  return (
    namespace === EARLIER_NAMESPACE ||
    namespace === CONVERSION_NAMESPACE ||
    namespace.startsWith(TEMPLATE_NAMESPACE) ||
    namespace.startsWith(CHECK_NAMESPACE)
  );
}

/** The suffixes of the templates that have a part of their own, whether or not it can be read. */
export function rememberedSuffixes(namespaces: readonly string[]): readonly string[] {
  return namespaces
    .filter((namespace) => namespace.startsWith(TEMPLATE_NAMESPACE))
    .map((namespace) => namespace.slice(TEMPLATE_NAMESPACE.length));
}

/** The namespaces of all that a workbook remembers of a template alone. */
export function namespacesOf(suffix: string): readonly string[] {
  return [TEMPLATE_NAMESPACE + suffix, CHECK_NAMESPACE + suffix];
}

/**
 * What the workbook remembers of a template. Of several parts with one namespace, as merging workbooks makes them, the
 * first that can be read counts.
 *
 * @param suffix the ending of its tables' names
 */
export function rememberedTemplate(memory: WorkbookMemory, suffix: string): RememberedTemplate {
  const read = dataOf(memory, TEMPLATE_NAMESPACE + suffix).map((content): RememberedTemplate =>
    content.kind === "data" ? readRecord(content.data) : content,
  );
  return read.find(({ kind }) => kind === "read") ?? read[0] ?? { kind: "none" };
}

/** What the workbook remembers of formulas that were converted; undefined where that is nothing that can be read. */
export function rememberedConversion(memory: WorkbookMemory): unknown {
  return dataOf(memory, CONVERSION_NAMESPACE).find((content) => content.kind === "data")?.data;
}

/** Templates by their suffix, and the converted formulas, as they are to be remembered; null where no longer. */
export interface ToRemember {
  readonly templates?: readonly { readonly suffix: string; readonly record: TemplateRecord | null }[];
  readonly conversion?: unknown;
}

/** What it takes to remember something. What an earlier version kept elsewhere moves on the way. */
export function memoryChange(memory: WorkbookMemory, { templates = [], conversion }: ToRemember): MemoryChange {
  const writes = new Map<string, unknown>();
  for (const { suffix, record } of templates) writes.set(TEMPLATE_NAMESPACE + suffix, record);
  if (conversion !== undefined) writes.set(CONVERSION_NAMESPACE, conversion);
  const keys = [...writes.keys()].map(earlierKey);
  const parts = [...writes].map(([namespace, data]): PartChange => {
    return {
      namespace,
      before: memory.parts.find((part) => part.namespace === namespace)?.xml,
      after: data === null ? undefined : partXml(namespace, data),
    };
  });
  const earlier = memory.parts.find(({ namespace }) => namespace === EARLIER_NAMESPACE)?.xml;
  if (earlier !== undefined && keys.some((key) => key in earlierSettings(earlier))) {
    parts.push({ namespace: EARLIER_NAMESPACE, before: earlier, after: withoutSettings(earlier, keys) });
  }
  return {
    parts: parts.filter(({ before, after }) => before !== after),
    settings: keys.flatMap((key) =>
      key in memory.settings ? [{ key, before: memory.settings[key], after: undefined }] : [],
    ),
  };
}

/** What takes a change of the memory back. */
export function reversedMemory({ parts, settings }: MemoryChange): MemoryChange {
  return {
    parts: parts.map(({ namespace, before, after }) => ({ namespace, before: after, after: before })),
    settings: settings.map(({ key, before, after }) => ({ key, before: after, after: before })),
  };
}

type Content = ReturnType<typeof partContent>;

function dataOf({ parts, settings }: WorkbookMemory, wanted: string): readonly Content[] {
  const own = parts.filter(({ namespace }) => namespace === wanted).map(({ xml }) => partContent(xml));
  if (own.length > 0) return own;
  const earlier = parts.filter(({ namespace }) => namespace === EARLIER_NAMESPACE);
  return [settings, ...earlier.map(({ xml }) => earlierSettings(xml))].flatMap((entries): Content[] => {
    const data = entries[earlierKey(wanted)];
    return data === undefined ? [] : [{ kind: "data", data }];
  });
}

/** Under what key earlier versions kept it in the settings: "competency.template_2" and "competency.turned". */
function earlierKey(namespace: string): string {
  return namespace === CONVERSION_NAMESPACE
    ? "competency.turned"
    : `competency.template${namespace.slice(TEMPLATE_NAMESPACE.length)}`;
}
