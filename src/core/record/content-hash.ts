/**
 * A short text that is the same for two values exactly if they hold the same data, in whatever order their keys stand:
 * FNV-1a of 64 bits over their JSON in ASCII.
 *
 * @param value plain data, such as a model
 * @returns 16 hexadecimal digits
 *
 * Source: Fowler, Noll & Vo (1991), hash FNV-1a.
 *
 * @example contentHash({ b: 1, a: 2 }) === contentHash({ a: 2, b: 1 }) // true
 */
export function contentHash(value: unknown): string {
  return fnv1a64(ascii(JSON.stringify(value, sortedKeys)));
}

const HALF = 0x1_0000_0000;
const OFFSET = { high: 0xcbf29ce4, low: 0x84222325 };
/** The prime is 2^40 + 435. */
const PRIME_LOW = 435;

/**
 * FNV-1a, 64 bits, in two halves, since JavaScript's numbers have 53.
 *
 * @param text ASCII
 * @example fnv1a64("a") // "af63dc4c8601ec8c"
 */
export function fnv1a64(text: string): string {
  let { high, low } = OFFSET;
  for (let index = 0; index < text.length; index += 1) {
    const mixed = (low ^ text.charCodeAt(index)) >>> 0;
    const product = mixed * PRIME_LOW;
    low = product >>> 0;
    high = (high * PRIME_LOW + (product - low) / HALF + mixed * 256) >>> 0;
  }
  return [high, low].map((half) => half.toString(16).padStart(8, "0")).join("");
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function ascii(text: string): string {
  return text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
