import type { CompetencyModel, Link } from "../../model/competency-model";

/** Most hints that the page shows at a time. */
export const MOST_HINTS = 6;

/** A link that warns: where one scale is asked for from a level on, another should stand at a level at least. */
export interface LevelLink extends Link {
  readonly fromScale: string;
  readonly fromLevel: number;
  readonly toScale: string;
  readonly toLevel: number;
}

/** The links of a model that levels are given for, in its order. */
export function linksWithLevels({ links = [] }: CompetencyModel): readonly LevelLink[] {
  return links.flatMap((link) => {
    const { fromScale, fromLevel, toScale, toLevel } = link;
    return fromScale === undefined || fromLevel === undefined || toScale === undefined || toLevel === undefined
      ? []
      : [{ ...link, fromScale, fromLevel, toScale, toLevel }];
  });
}
