import type { ModelPath } from "./model-issue";

/** A value and the way to it, as a chain: depth costs nothing, however deep a file is nested. */
interface Visit {
  readonly value: unknown;
  readonly key?: string | number;
  readonly parent?: Visit;
}

/**
 * Where data holds more than JSON can: an object that inherits from another, an instance of a class, or a getter.
 * Such a thing could show fields to a check that a copy of it lacks, or run code when it is read. Null when all is
 * plain. Loops end: each object is looked at once.
 *
 * @example foreignObject({ items: [{ code: "C01" }] }) // null
 */
export function foreignObject(data: unknown): ModelPath | null {
  const seen = new Set<object>();
  const waiting: Visit[] = [{ value: data }];
  for (let visit = waiting.pop(); visit; visit = waiting.pop()) {
    const { value } = visit;
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    if (!Array.isArray(value) && !inheritsNothing(value)) return pathTo(visit);
    for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(value))) {
      if (property.get || property.set) return pathTo(visit);
      waiting.push({ value: property.value, key: Array.isArray(value) ? Number(name) : name, parent: visit });
    }
  }
  return null;
}

function pathTo(visit: Visit): ModelPath {
  const path: (string | number)[] = [];
  for (let step: Visit | undefined = visit; step; step = step.parent) {
    if (step.key !== undefined) path.unshift(step.key);
  }
  return path;
}

/** Looks for the root of objects by its shape, since data may come from another frame with a root of its own. */
function inheritsNothing(value: object): boolean {
  const parent: unknown = Object.getPrototypeOf(value);
  if (typeof parent !== "object" || parent === null) return parent === null;
  return Object.getPrototypeOf(parent) === null && Object.hasOwn(parent, "isPrototypeOf");
}
