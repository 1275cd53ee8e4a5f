import type { ProfileRow } from "../../model/profile-rows";
import type { TemplateContext } from "../template-context";
import { shortened } from "../text-size";

const PROMPT_TEXT = 255;

/** A line per level with its headline, within the length that a prompt may have; a note on neighbours where it fits. */
export function levelLegend({ texts, choices, local }: TemplateContext, item: ProfileRow): string {
  const { belowFirst, leaveBlank } = texts.ratings;
  const gists = levelsOf(item).map((level) => {
    const rung = item.rungs.find((candidate) => candidate.level === level);
    const named = choices.model.scale.find((candidate) => candidate.level === level)?.name;
    return { level, text: rung ? local(rung.gist) : level === 0 ? belowFirst : named ? local(named) : "" };
  });
  const lines = (limit: number): string =>
    [...gists.map(({ level, text }) => `${level} ${shortened(text, limit)}`), leaveBlank].join("\n");
  const noted = item.item.note ? `${lines(PROMPT_TEXT)}\n${texts.dictionary.note(local(item.item.note))}` : "";
  if (noted !== "" && noted.length <= PROMPT_TEXT) return noted;
  for (let limit = PROMPT_TEXT; limit > 4; limit -= 1) {
    const text = lines(limit);
    if (text.length <= PROMPT_TEXT) return text;
  }
  return shortened(lines(4), PROMPT_TEXT);
}

/** The levels that can be given: 0 for "below the first level", or from the scale's own lowest rung. */
export function levelsOf({ lowest, top }: ProfileRow): number[] {
  const first = Math.min(0, lowest ?? 0);
  return Array.from({ length: top - first + 1 }, (_, index) => first + index);
}
