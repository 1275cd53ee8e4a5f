import * as v from "valibot";
import type { CustomXmlPart, WorkbookPlan } from "../plan/workbook-plan";
import { rememberedSuffixes, type WorkbookMemory } from "./memory";
import { changedPeople, type RatingMarks } from "./rating-marks";
import { CHECK_NAMESPACE, partContent, partXml } from "./record-part";

/** What a workbook remembers of the last check of a template. */
export interface LastCheck {
  /** When it was, as ISO 8601 in UTC. */
  readonly at: string;
  /** What was rated then. */
  readonly marks: RatingMarks;
}

/** A promise: workbooks in the field hold it. Codes stand in pairs, since they may be any word. */
const shape = v.strictObject({
  format: v.literal(1),
  at: v.pipe(v.string(), v.isoTimestamp()),
  marks: v.array(v.strictTuple([v.string(), v.string()])),
});

/**
 * The last check of a template; null where the workbook remembers none that can be read. Of several parts with one
 * namespace, as merging workbooks makes them, the first that can be read counts.
 *
 * @param suffix the ending of its tables' names
 */
export function rememberedCheck({ parts }: WorkbookMemory, suffix: string): LastCheck | null {
  for (const { namespace, xml } of parts) {
    if (namespace !== CHECK_NAMESPACE + suffix) continue;
    const content = partContent(xml);
    const read = content.kind === "data" ? v.safeParse(shape, content.data) : null;
    if (read?.success) return { at: read.output.at, marks: new Map(read.output.marks) };
  }
  return null;
}

/** The part by which a workbook remembers a check. */
export function checkPart(suffix: string, { at, marks }: LastCheck): CustomXmlPart {
  const data: v.InferInput<typeof shape> = { format: 1, at, marks: [...marks] };
  return partOf(suffix, data);
}

/** Whether what is rated is what it was at the last check. */
export function isAsChecked(before: LastCheck | null, now: RatingMarks): boolean {
  return before !== null && changedPeople(before.marks, now).length === 0;
}

/**
 * The plan of a template with nothing in place of the last check of another one that stood under its names and was
 * deleted sheet by sheet.
 *
 * @param standing namespaces of the workbook's parts
 */
export function withoutLastCheck(plan: WorkbookPlan, standing: readonly string[]): WorkbookPlan {
  const suffixes = rememberedSuffixes(plan.customXml.map(({ namespace }) => namespace));
  const left = suffixes.filter((suffix) => standing.includes(CHECK_NAMESPACE + suffix));
  return { ...plan, customXml: [...plan.customXml, ...left.map((suffix) => partOf(suffix, null))] };
}

function partOf(suffix: string, data: unknown): CustomXmlPart {
  const namespace = CHECK_NAMESPACE + suffix;
  return { namespace, xml: partXml(namespace, data) };
}
