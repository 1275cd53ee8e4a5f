import type { CellValue } from "../tables/cell";
import { shownText } from "../tables/cell-text";
import { numberOrNull, readNumberCell } from "../tables/number-cell";
import { counts, readRating } from "../tables/rating-cell";
import type { TableCells } from "../tables/table";
import { actualOfGroups } from "../scoring/actual";
import type { AssessedPerson, Assessment, ProfileItem } from "../scoring/assessment";
import { ExactSum } from "../scoring/exact-sum";
import { groupOutcomes } from "../scoring/group-pattern";
import type { CountingGroup } from "../scoring/rater-group";
import { type GivenCell, personRatings } from "./person-ratings";
import type { GroupRowOutcome, GroupRow, RatingOutcome, RatingRow, Section } from "./sections";
import { namesRaters } from "./shown-raters";
import { UNROUNDED_DECIMALS } from "./unrounded";

/** What words would mean does not count, so their names need not be known. */
const NO_NAMES: readonly never[] = [];

/**
 * How the actual level of an item that people rate came about (C1–C3, C14, C15): the ratings that may be shown one by
 * one, every rater group with its number, mean, weight and share, and the weighted mean before it is rounded.
 */
export function levelSections(
  assessment: Assessment,
  ratings: TableCells,
  person: AssessedPerson,
  index: number,
): readonly Section[] {
  const item = assessment.profile.items[index];
  if (item === undefined) return [];
  const cells = personRatings(ratings, person.code, item.code);
  const groups = groupRows(assessment, cells, person, index);
  const { rules } = assessment;
  const counting = levelBehind(assessment, person, index, UNROUNDED_DECIMALS);
  const rated = ratingRows(assessment.groups, groups, cells, item);
  return [
    ...(rated.length === 0 ? [] : [{ kind: "ratings", rows: rated } as const]),
    { kind: "groups", rows: groups },
    {
      kind: "steps",
      rows: [
        { step: "beforeRounding", value: counting, unit: "number", rules: ["C2", "C3"] },
        {
          step: "result",
          value: levelBehind(assessment, person, index, rules.levelDecimals),
          unit: "level",
          rules: ["C9"],
        },
      ],
    },
  ];
}

function levelBehind(
  { groups, ratings }: Assessment,
  { code }: AssessedPerson,
  index: number,
  decimals: number,
): number | null {
  const start = ratings.start(code, index);
  return start < 0 ? null : actualOfGroups(groups, ratings, start, decimals).level;
}

/** The groups of the raters table in its order, then those that ratings name and it does not list. */
function groupRows(
  { groups, ratings }: Assessment,
  cells: readonly GivenCell[],
  { code }: AssessedPerson,
  index: number,
): readonly GroupRow[] {
  const start = ratings.start(code, index);
  const countOf = (position: number): number => (start < 0 ? 0 : (ratings.counts[start + position] ?? 0));
  const outcomes = groupOutcomes(
    groups,
    groups.map((_, position) => countOf(position)),
    0,
  );
  const weights = new ExactSum();
  groups.forEach(({ weight }, position) => {
    if (outcomes[position] === "counted") weights.add(weight);
  });
  const listed = groups.map((group, position): GroupRow => {
    const outcome = outcomes[position] ?? "noRating";
    const { label, weight, minimum } = group;
    const count = countOf(position);
    const hidden = outcome === "belowMinimum";
    const entries = cells.filter(({ groupKey }) => groupKey === group.key).length;
    return {
      group: label,
      weight,
      minimum,
      ratings: hidden ? null : count,
      leftOut: hidden ? null : entries - count,
      mean: hidden || count === 0 ? null : (ratings.sums[start + position] ?? 0) / count,
      share: outcome === "counted" ? shareOf(weight, weights) : null,
      outcome,
    };
  });
  const known = new Set(groups.map(({ key }) => key));
  const others = new Map(
    cells
      .filter(({ groupKey, cell }) => !known.has(groupKey) && readNumberCell(cell).kind !== "blank")
      .map(({ group, groupKey }) => [groupKey, group]),
  );
  return [
    ...listed,
    ...[...others.values()].map((group): GroupRow => ({
      group,
      weight: null,
      minimum: null,
      ratings: null,
      leftOut: null,
      mean: null,
      share: null,
      outcome: "notListed",
    })),
  ];
}

function shareOf(weight: number, weights: ExactSum): number {
  const own = new ExactSum();
  own.add(weight);
  return own.dividedBy(weights, 100, UNROUNDED_DECIMALS);
}

function ratingRows(
  groups: readonly CountingGroup[],
  rows: readonly GroupRow[],
  cells: readonly GivenCell[],
  item: ProfileItem,
): readonly RatingRow[] {
  return groups.flatMap((group, position): RatingRow[] => {
    const outcome = rows[position]?.outcome ?? "noRating";
    if (!namesRaters(group) || outcome === "belowMinimum") return [];
    return cells
      .filter(({ groupKey }) => groupKey === group.key)
      .map(({ rater, cell }) => ({
        group: group.label,
        rater,
        given: givenIn(cell),
        outcome: outcomeOf(cell, item, outcome),
      }));
  });
}

function outcomeOf(cell: CellValue, { scale, top }: ProfileItem, group: GroupRowOutcome): RatingOutcome {
  const reading = readRating(cell, scale, NO_NAMES);
  if (counts(reading)) return ofGroup(group);
  if (reading.kind === "empty" || reading.kind === "not-rated") return "notRated";
  if (reading.kind === "unjudged") return "topUnknown";
  return top !== null && (numberOrNull(cell) ?? top) > top ? "aboveTop" : "notALevel";
}

/** As it stands in the cell; null = blank, or a word for that. */
function givenIn(cell: CellValue): number | string | null {
  const read = readNumberCell(cell);
  if (read.kind === "blank") return null;
  return read.kind === "number" ? read.value : shownText(cell);
}

function ofGroup(outcome: GroupRowOutcome): RatingOutcome {
  if (outcome === "noWeight") return "groupWithoutWeight";
  return outcome === "selfAlone" ? "selfAlone" : "counted";
}
