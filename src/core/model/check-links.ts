import type { CompetencyModel, Link } from "./competency-model";
import type { ModelIssue } from "./model-issue";

/** Kinds of links that say "is in" or "comes before", which must not lead back to where they started. */
const ONE_WAY: ReadonlySet<Link["kind"]> = new Set(["contains", "base-for"]);

/** Checks the links between items: both ends exist, and what contains or grounds another is not in turn contained. */
export function checkLinks({ items, links = [] }: CompetencyModel): ModelIssue[] {
  const codes = new Set(items.map(({ code }) => code));
  const scales = new Set(items.flatMap((item) => (item.kind === "scaled" ? item.scales.map(({ code }) => code) : [])));
  const unknown = links.flatMap((link, position): ModelIssue[] => {
    const ends = [
      ["from", codes, link.from],
      ["to", codes, link.to],
      ["fromScale", scales, link.fromScale],
      ["toScale", scales, link.toScale],
    ] as const;
    return ends.flatMap(([end, known, code]): ModelIssue[] =>
      code === undefined || known.has(code)
        ? []
        : [{ code: "link-unknown", parameters: { item: code }, severity: "error", path: ["links", position, end] }],
    );
  });
  return [...unknown, ...cycle(links)];
}

function cycle(links: readonly Link[]): ModelIssue[] {
  const next = new Map<string, string[]>();
  for (const { from, to, kind } of links) {
    if (ONE_WAY.has(kind)) next.set(from, [...(next.get(from) ?? []), to]);
  }
  const done = new Set<string>();
  const circle = (code: string, way: readonly string[]): readonly string[] | null => {
    if (way.includes(code)) return [...way.slice(way.indexOf(code)), code];
    if (done.has(code)) return null;
    for (const after of next.get(code) ?? []) {
      const found = circle(after, [...way, code]);
      if (found) return found;
    }
    done.add(code);
    return null;
  };
  for (const code of next.keys()) {
    const items = circle(code, []);
    if (items) return [{ code: "links-in-a-circle", parameters: { items }, severity: "error", path: ["links"] }];
  }
  return [];
}
