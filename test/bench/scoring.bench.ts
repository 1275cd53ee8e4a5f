import { readAssessment } from "../../src/core/ratings/read-assessment";
import { ratingSheets } from "../../src/core/ratings/rating-sheets";
import type { Assessment } from "../../src/core/scoring/assessment";
import { type RatingSheets, tallySheets } from "../../src/core/scoring/rating-tally";
import { team } from "../../src/core/scoring/team";
import { scoreTeam } from "../../src/core/scoring/team-scores";
import { viewTable } from "../../src/core/tables/table-view";
import { bareLoop, oneAddition } from "./bare-loop";
import { fastest } from "./rounds";
import { RATINGS_PER_PERSON, teamTables } from "./team-tables";

const SIZES = [
  { ratings: 10_000, rounds: 100 },
  { ratings: 100_000, rounds: 50 },
  { ratings: 1_000_000, rounds: 40 },
];
/** What scoring may cost at the largest size, in bare loops. */
const MOST = 4;

/** Everybody's figures from ratings that are numbers already. */
function scored(assessment: Assessment, sheets: RatingSheets): unknown {
  const { people, profile, groups, ratings } = assessment;
  const size = { people: people.length, items: profile.items.length, groups: groups.length };
  return scoreTeam({ ...assessment, ratings: { ...ratings, ...tallySheets(sheets, size) } });
}

/** Bytes of objects and of typed arrays that stay while something is held. */
function held(make: () => unknown): { readonly heap: number; readonly arrays: number } {
  const collect = (): void => {
    // The memory of typed arrays is given back only after a second collection.
    globalThis.gc?.();
    globalThis.gc?.();
  };
  collect();
  const before = process.memoryUsage();
  const kept = [make()];
  collect();
  const after = process.memoryUsage();
  kept.pop();
  return { heap: after.heapUsed - before.heapUsed, arrays: after.arrayBuffers - before.arrayBuffers };
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

const sizes = SIZES.map(({ ratings, rounds }) => {
  const tables = teamTables(Math.ceil(ratings / RATINGS_PER_PERSON));
  const assessment = readAssessment(tables);
  const slots = new Map(assessment.people.map(({ code }, slot) => [code, slot]));
  const sheets = ratingSheets(viewTable("ratings", tables.ratings), slots, assessment.profile.items, assessment.groups);
  // The bare loop knows no blanks: for it the same places hold a level.
  const complete = { ...sheets, levels: sheets.levels.map((level) => (Number.isNaN(level) ? 2 : level)) };
  const times = fastest(
    {
      scoring: () => scored(assessment, sheets),
      bare: () => bareLoop(complete, assessment),
      additions: () => oneAddition(complete),
      reading: () => readAssessment(tables),
      whole: () => team(readAssessment(tables)),
    },
    rounds,
  );
  const memory = {
    cells: held(() => teamTables(assessment.people.length)),
    read: held(() => readAssessment(tables)),
    scores: held(() => scoreTeam({ ...assessment })),
    rows: held(() => team({ ...assessment })),
  };
  return { ratings: sheets.levels.length, people: assessment.people.length, times, memory };
});

console.log(
  "Core, ms of processor time, fastest of several rounds. Scoring: everybody's figures from ratings as numbers;",
);
console.log("bare loop: the same figures without blanks, minimums, rounding, bands; addition: each number added once;");
console.log("reading: cells of all tables into sums; TEAM: cells in, rows of results out.");
console.table(
  sizes.map(({ ratings, people, times: { scoring, bare, additions, reading, whole } }) => ({
    ratings,
    people,
    scoring: scoring.toFixed(2),
    "bare loop": bare.toFixed(2),
    "scoring ÷ bare": (scoring / bare).toFixed(2),
    "one addition": additions.toFixed(2),
    "scoring ÷ addition": (scoring / additions).toFixed(1),
    reading: reading.toFixed(2),
    TEAM: whole.toFixed(2),
    "TEAM ÷ bare": (whole / bare).toFixed(1),
  })),
);

const [smallest] = sizes;
console.log("Growth: ns per rating, and how much more than at the smallest size");
console.table(
  sizes.map(({ ratings, times }) => {
    const per = (time: number): number => (time * 1e6) / ratings;
    const growth = (name: "scoring" | "whole"): string =>
      (per(times[name]) / ((smallest!.times[name] * 1e6) / smallest!.ratings)).toFixed(2);
    return {
      ratings,
      "scoring ns": per(times.scoring).toFixed(1),
      "× smallest": growth("scoring"),
      "TEAM ns": per(times.whole).toFixed(1),
      "× smallest ": growth("whole"),
    };
  }),
);

const largest = sizes.at(-1)!;
console.log(`Memory that stays at ${largest.ratings} ratings, MB after a collection`);
console.table(
  Object.entries(largest.memory).map(([what, { heap, arrays }]) => ({
    what: { cells: "cells of the tables", read: "tables as they were read", scores: "scores", rows: "rows of TEAM" }[
      what
    ],
    objects: megabytes(heap),
    "typed arrays": megabytes(arrays),
  })),
);

const ratio = largest.times.scoring / largest.times.bare;
if (ratio > MOST) {
  console.error(`Scoring takes ${ratio.toFixed(2)} bare loops; at most ${MOST} are allowed.`);
  process.exitCode = 1;
}
