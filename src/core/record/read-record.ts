import { safeParse } from "valibot";
import { contentHash } from "./content-hash";
import { isStored, MIGRATIONS, type StoredRecord } from "./migrations";
import { recordShape } from "./record-shapes";
import { RECORD_FORMAT, type TemplateRecord } from "./template-record";

/** What became of reading a record. */
export type ReadRecord =
  | { readonly kind: "read"; readonly record: TemplateRecord }
  /** A later version of the add-in wrote it: it is left as it is. */
  | { readonly kind: "newer" }
  | { readonly kind: "damaged" };

/**
 * Reads a record of any format, brings it up to the one of now, and trusts nothing: it may have been edited, cut off or
 * written by anybody.
 *
 * @example readRecord({ format: 4 }) // { kind: "newer" }
 */
export function readRecord(stored: unknown): ReadRecord {
  if (!isStored(stored) || typeof stored["format"] !== "number") return { kind: "damaged" };
  if (stored["format"] > RECORD_FORMAT) return { kind: "newer" };
  const shape = safeParse(recordShape, migrated(stored));
  if (!shape.success) return { kind: "damaged" };
  const record: TemplateRecord = shape.output;
  const { model } = record;
  const isWhole = model.kind === "named" || model.hash === contentHash(model.content);
  return isWhole ? { kind: "read", record } : { kind: "damaged" };
}

function migrated(stored: StoredRecord): StoredRecord {
  let record = stored;
  for (let format = Number(stored["format"]); format < RECORD_FORMAT; format += 1) {
    record = MIGRATIONS[format]?.(record) ?? record;
  }
  return record;
}
