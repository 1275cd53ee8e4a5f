import { type AssessmentTables, readAssessment } from "../../src/core/ratings/read-assessment";
import { team } from "../../src/core/scoring/team";
import type { CellValue } from "../../src/core/tables/cell";
import { ITEMS, rulesTable } from "../worked-examples/telecom";

const SIZES = [100, 1_000, 10_000];
const RATERS = ["自评", "上级", "同级", "同级", "同级"];

/** Rounds per size: enough for a steady median, few enough for a coffee. */
const ROUNDS = 9;

/** Tables of people rated by five raters on eighteen items, one rating in ten left blank. */
function tablesOf(people: number): AssessmentTables {
  let seed = 1;
  const next = (below: number): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  const labels = ITEMS.map(({ code, zh }) => `${code} ${zh}`);
  const codes = Array.from({ length: people }, (_, index) => String(index + 1).padStart(5, "0"));
  const ratingRow = (code: string, group: string, rater: number): CellValue[] => [
    code,
    group,
    `评估人 ${rater + 1}`,
    null,
    ...labels.map(() => (next(10) === 0 ? null : next(5))),
  ];
  return {
    people: [["P1 编号", "P2 姓名", "P5 目标职级"], ...codes.map((code) => [code, `姓名 ${code}`, `G${next(4) + 1}`])],
    ratings: [
      ["R1 人员编号", "R2 评价方", "R3 评估人", "R4 备注", ...labels],
      ...codes.flatMap((code) => RATERS.map((group, rater) => ratingRow(code, group, rater))),
    ],
    profile: [
      ["F1", "F2", "F3", "F4", "F5", "G1 初级", "G2 中级", "G3 高级", "G4 资深"],
      ...ITEMS.map((item, index) => [labels[index] ?? "", `${item.category}`, item.weight, null, 4, ...item.required]),
    ],
    raters: [
      ["A1", "A2", "A3"],
      ["自评", 10, 1],
      ["上级", 60, 1],
      ["同级", 30, 1],
    ],
    rules: rulesTable("zh"),
  };
}

/** The least that reading the same numbers can cost: one addition each. */
function bareLoop({ ratings }: AssessmentTables): number {
  let sum = 0;
  for (const row of ratings) for (const cell of row) if (typeof cell === "number") sum += cell;
  return sum;
}

function millisecondsOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

const rows = SIZES.map((people) => {
  const tables = tablesOf(people);
  const times = { team: [] as number[], bare: [] as number[] };
  // Taking turns lets both meet the same weather on a shared machine.
  for (let round = -3; round < ROUNDS; round += 1) {
    const bare = millisecondsOf(() => bareLoop(tables));
    const whole = millisecondsOf(() => team(readAssessment(tables)));
    if (round < 0) continue;
    times.bare.push(bare);
    times.team.push(whole);
  }
  const [whole, bare] = [median(times.team), median(times.bare)];
  return {
    people,
    ratings: people * RATERS.length * ITEMS.length,
    "TEAM ms": whole.toFixed(2),
    "bare loop ms": bare.toFixed(3),
    ratio: (whole / bare).toFixed(1),
    "µs per person": ((whole * 1000) / people).toFixed(1),
  };
});

console.log("TEAM in core: whole tables read, every result computed, against one addition per number");
console.table(rows);
