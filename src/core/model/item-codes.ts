import type { Item } from "./item";
import type { ModelPath } from "./model-issue";

/** A code with the place of the file where it stands. */
interface CodeAt {
  readonly code: string;
  readonly path: ModelPath;
}

/** The codes of an item: its own, and those of its scales or parts. For use with flatMap. */
export function allCodes(path: ModelPath): (item: Item, position: number) => CodeAt[] {
  return (item, position) => {
    const own = [...path, position];
    const list = item.kind === "scaled" ? "scales" : "parts";
    const inner = item.kind === "scaled" ? item.scales : item.kind === "divided" ? item.parts : [];
    return [
      { code: item.code, path: [...own, "code"] },
      ...inner.map(({ code }, index) => ({ code, path: [...own, list, index, "code"] })),
    ];
  };
}
