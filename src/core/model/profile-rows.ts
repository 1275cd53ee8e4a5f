import type { Localized } from "../language";
import { FULL } from "../tables/scale";
import type { CompetencyModel } from "./competency-model";
import type { Item, Rung } from "./item";

/** A row of a profile: an item, or below a composed item one of its scales or parts. */
export interface ProfileRow {
  readonly code: string;
  readonly name: Localized;
  /** Of a scale of a composed item: what rises; of others the definition. */
  readonly definition: Localized;
  readonly item: Item;
  /** People rate it, an exam finds it, or it follows from the rows below it. */
  readonly kind: "rated" | "exam" | "composed";
  /** Code of the composed item that the row is a part of; null = an item of its own. */
  readonly partOf: string | null;
  readonly weight: number;
  /** Lowest rung of a scale that is scored by fulfilment (C12); null for all others. */
  readonly lowest: number | null;
  /** Highest level: of the scale, or 100 where points or per cents count. */
  readonly top: number;
  /** Per grade; null = not in it. A composed item with scales asks for 100 per cent of them. */
  readonly required: readonly (number | null)[];
  readonly rungs: readonly Rung[];
}

/**
 * The rows of a model's profile: items in their order, each followed by its scales or parts.
 *
 * @example profileRows(model).map(({ code }) => code) // ["C01", "C011", "C012", "C02", …]
 */
export function profileRows(model: CompetencyModel): readonly ProfileRow[] {
  return model.items.flatMap((item): ProfileRow[] => {
    const { code, name, definition, weight } = item;
    const own = { code, name, definition, item, partOf: null, weight, lowest: null };
    const top = model.scale.length;
    switch (item.kind) {
      case "rated":
        return [{ ...own, kind: "rated", top: item.levels ?? top, required: item.required, rungs: item.rungs }];
      case "exam":
        return [{ ...own, kind: "exam", top: item.points ? FULL : top, required: item.required, rungs: item.rungs }];
      case "divided":
        return [
          { ...own, kind: "composed", top, required: item.required, rungs: [] },
          ...item.parts.map((part): ProfileRow => {
            const { code, name, definition, weight, rungs } = part;
            const required = item.required;
            return {
              code,
              name,
              definition,
              item,
              kind: "rated",
              partOf: item.code,
              weight,
              lowest: null,
              top,
              required,
              rungs,
            };
          }),
        ];
      case "scaled": {
        const scales = item.scales.map((scale): ProfileRow => {
          const { code, name, idea, weight, lowest, required } = scale;
          const rungs = model.sharedScales?.find(({ id }) => id === scale.shared)?.rungs ?? scale.rungs ?? [];
          const highest = Math.max(lowest + 1, ...rungs.map(({ level }) => level));
          const part = { code, name, definition: idea, item, partOf: item.code, weight, lowest, top: highest };
          return { ...part, kind: "rated", required, rungs };
        });
        const required = model.grades.map((_, grade) =>
          scales.some((scale) => (scale.required[grade] ?? null) !== null) ? FULL : null,
        );
        return [{ ...own, kind: "composed", top: FULL, required, rungs: [] }, ...scales];
      }
    }
  });
}
