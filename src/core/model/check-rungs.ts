import type { Rung } from "./item";
import type { ModelIssue, ModelPath } from "./model-issue";

/**
 * Checks a ladder: every level once, lowest first, none empty.
 *
 * @param item code of the item or scale
 */
export function checkRungs(
  item: string,
  rungs: readonly Rung[],
  lowest: number,
  top: number,
  place: ModelPath,
): ModelIssue[] {
  const { missing, twice, outside, ordered } = levelsOf(rungs, lowest, top);
  const severity = "error";
  const empty = rungs.flatMap(({ level, gist, behaviours }, position): ModelIssue[] => {
    const texts = [gist, ...behaviours].flatMap(({ zh, en }) => [zh, en]);
    return behaviours.length > 0 && texts.every((text) => text.trim() !== "")
      ? []
      : [{ code: "rung-empty", parameters: { item, level }, severity: "warning", path: [...place, position] }];
  });
  return [
    ...missing.map((level): ModelIssue => ({
      code: "rung-missing",
      parameters: { item, level },
      severity,
      path: place,
    })),
    ...twice.map(({ level, position }): ModelIssue => {
      return { code: "rung-twice", parameters: { item, level }, severity, path: [...place, position] };
    }),
    ...outside.map(({ level, position }): ModelIssue => {
      const parameters = { item, level, lowest, top };
      return { code: "rung-outside-scale", parameters, severity, path: [...place, position] };
    }),
    ...(ordered ? [] : [{ code: "rungs-out-of-order", parameters: { item }, severity, path: place } as const]),
    ...empty,
  ];
}

interface LevelAt {
  readonly level: number;
  readonly position: number;
}

/** What is amiss with a list that should hold each level from the lowest to the top once, lowest first. */
export function levelsOf(parts: readonly { readonly level: number }[], lowest: number, top: number) {
  const levels = parts.map(({ level }) => level);
  const at = levels.map((level, position): LevelAt => ({ level, position }));
  const scale = Array.from({ length: top - lowest + 1 }, (_, index) => lowest + index);
  return {
    missing: scale.filter((level) => !levels.includes(level)),
    twice: at.filter(({ level, position }) => levels.indexOf(level) < position),
    outside: at.filter(({ level }) => level < lowest || level > top),
    ordered: levels.every((level, position) => position === 0 || level >= (levels[position - 1] ?? level)),
  };
}
