import { Inflate } from "fflate";
import { WorkbookFileError } from "./workbook-file-error";

const MEGABYTE = 1024 * 1024;
/** Caps on what is read. Workbooks of this product stay far below; whoever sends more may mean harm. */
export const MOST_BYTES = 50 * MEGABYTE;
export const MOST_UNZIPPED_BYTES = 200 * MEGABYTE;
export const MOST_ENTRIES = 5_000;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const NEEDS_ZIP64 = 0xffffffff;
const STORED = 0;
const DEFLATED = 8;
/** Small enough that one step of a zip bomb, which grows a thousandfold, does no harm. */
const STEP = 16 * 1024;

interface Entry {
  readonly path: string;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/**
 * Unzips what is wanted of a file that someone sent. Sizes are checked against the archive's directory before, and
 * against what really comes out while unzipping.
 *
 * @param isWanted which paths to unzip; the others are only counted
 * @throws WorkbookFileError too-large, not-a-workbook (no zip archive), damaged or encrypted
 */
export function unzip(file: Uint8Array, isWanted: (path: string) => boolean): Map<string, Uint8Array> {
  if (file.length > MOST_BYTES) throw new WorkbookFileError("too-large", `${file.length} bytes`);
  const entries = directory(file);
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > MOST_UNZIPPED_BYTES) throw new WorkbookFileError("too-large", `${total} bytes unzipped`);
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    if (!isWanted(entry.path)) continue;
    if (parts.has(entry.path)) throw new WorkbookFileError("damaged", `${entry.path} twice`);
    parts.set(entry.path, extracted(file, entry));
  }
  return parts;
}

function directory(file: Uint8Array): Entry[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw new WorkbookFileError("too-large", `${count} entries`);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged("directory");
    if ((view.getUint16(at + 8, true) & 1) === 1) throw new WorkbookFileError("encrypted", "an entry is encrypted");
    const nameLength = view.getUint16(at + 28, true);
    const entry = {
      path: new TextDecoder().decode(file.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    if (entry.packed === NEEDS_ZIP64 || entry.size === NEEDS_ZIP64) throw new WorkbookFileError("too-large", "zip64");
    entries.push(entry);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOfDirectory(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  const beginsAsZip = view.byteLength >= 4 && view.getUint32(0, true) === LOCAL_ENTRY;
  throw new WorkbookFileError(beginsAsZip ? "damaged" : "not-a-workbook", "no zip directory");
}

function extracted(file: Uint8Array, entry: Entry): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const { offset, packed, size, method, path } = entry;
  if (offset + 30 > file.length || view.getUint32(offset, true) !== LOCAL_ENTRY) throw damaged(path);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > file.length) throw damaged(path);
  const source = file.subarray(start, start + packed);
  if (method !== STORED && method !== DEFLATED) throw damaged(path);
  const content = method === STORED ? source : inflated(source, size, path);
  if (content.length !== size || checksum(content) !== entry.checksum) throw damaged(path);
  return content;
}

function inflated(source: Uint8Array, size: number, path: string): Uint8Array {
  const content = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > size) throw damaged(`${path} is larger than it says`);
    content.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < source.length; at += STEP) {
      inflate.push(source.subarray(at, at + STEP), at + STEP >= source.length);
    }
  } catch (error) {
    throw error instanceof WorkbookFileError ? error : damaged(path, error);
  }
  return content.subarray(0, length);
}

const CHECKSUM_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32, by which zip archives notice damage. */
function checksum(content: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of content) value = (CHECKSUM_TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

function damaged(what: string, cause?: unknown): WorkbookFileError {
  return new WorkbookFileError("damaged", `damaged: ${what}`, { cause });
}
