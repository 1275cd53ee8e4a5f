import type { CellValue } from "../../../src/core/tables/cell";
import { type CaseArgument, cell, type CaseMaker, type Chance, inCells, left, literal, range } from "./case-making";

/** For every function with a native twin: the arguments of a call by chance, some of them impossible. */
export const CASE_MAKERS: Readonly<Record<string, CaseMaker>> = {
  WEIGHTED: (chance) => [
    ...paired(chance, (rows) => [chance.levels(rows, -2, 5), chance.weights(rows)]),
    chance.one([left, left, literal("skip"), literal("zero"), literal(" Require"), literal("some")]),
  ],
  COVERAGE: (chance) => paired(chance, (rows) => [chance.levels(rows, 0, 5), chance.weights(rows)]),
  EXAM: (chance) =>
    paired(chance, (rows) => [
      chance.one([
        () => chance.column(rows, () => chance.step(0, 100, 0.05)),
        () => chance.column(rows, () => chance.computedScore()),
        () => chance.numbers(rows, -1, 101, 0.5),
      ])(),
      chance.weights(rows),
    ]),
  ACTUAL: (chance) => {
    const raters = 1 + chance.below(7);
    const shuffled = GROUPS.map((names) => ({ names, place: chance.below(100) })).sort((a, b) => a.place - b.place);
    const listed = shuffled.slice(0, 1 + chance.below(5)).map(({ names }) => names);
    const names = [...listed.flat(), chance.often(0.15) ? "neighbours" : "客户"];
    const minimum = chance.often(0.6);
    const rows = listed.map((group) => [
      chance.one(group),
      ...chance.weights(1),
      ...(minimum ? [chance.one([1, 1, 2, 3, null])] : []),
    ]);
    return [
      inCells(chance.numbers(raters, 0, 5, chance.one([1, 1, 1, 0.5])).map((level) => [level])),
      inCells(chance.column(raters, () => chance.one(names)).map((name) => [name])),
      listed.length > 2 ? inCells(rows) : range(chance, rows),
      chance.one([left, left, literal(4), cell(chance.number(-1, 5, 1))]),
    ];
  },
  GAP: (chance) => [cell(chance.level()), cell(chance.level())],
  STATUS: (chance) => [
    cell(chance.level()),
    chance.often(0.8) ? cell(chance.level()) : literal(chance.step(-1, 5, 0.01)),
    chance.one([
      left,
      left,
      literal(0.3),
      literal(0),
      cell(chance.number(-0.2, 2, 0.1)),
      cell(chance.step(0, 1, 0.05)),
    ]),
  ],
  MATCH: (chance) =>
    paired(chance, (rows) => [chance.levels(rows, 0, 5), chance.levels(rows, 1, 5), chance.weights(rows)]),
  BAND: (chance) => {
    const score = chance.often(0.8) ? cell(chance.number(-2, 105, 0.05)) : literal(chance.step(0, 101, 0.05));
    if (chance.often(0.3)) return [score];
    const bands = 1 + chance.below(5);
    const cuts = chance.column(bands, () => chance.step(2.5, 100, 2.5));
    if (chance.often(0.8)) cuts.sort((first, second) => Number(first) - Number(second));
    const labels = chance.column(chance.often(0.95) ? bands : bands + 1, () =>
      chance.one(["低", " 高", "A", "b c", 7]),
    );
    return [score, range(chance, cuts), chance.often(0.9) ? range(chance, labels) : left];
  },
  GRADE: (chance) => {
    const near = chance.often(0.5);
    return [
      ...paired(chance, (rows) => [
        near ? chance.column(rows, () => chance.step(89.5, 92, 0.05)) : chance.numbers(rows, 80, 101, 0.05),
        near ? chance.column(rows, () => chance.step(79.9, 85, 0.05)) : chance.numbers(rows, 70, 101, 0.5),
        chance.column(rows, () => chance.one(["初级", "G2", " G3", 4])),
      ]),
      chance.one([left, left, literal(90.05), cell(chance.number(-1, 95, 0.5))]),
    ];
  },
  EXAMLEVEL: (chance) => [
    ...paired(chance, (rows) => [
      chance.column(rows, () => chance.one([1, 2, 3, 4, 4, 1, 2, null, chance.often(0.1) ? 1.5 : 2])),
      chance.numbers(rows, 58, 62, 0.05),
    ]),
    chance.one([left, left, literal(60.05), cell(chance.number(-1, 70, 0.5))]),
  ],
  SCALES: (chance) =>
    paired(chance, (rows) => [
      chance.often(0.6) ? chance.column(rows, () => chance.step(-1, 6, 0.05)) : chance.levels(rows, -1, 6),
      chance.levels(rows, 0, 5),
      chance.column(rows, () => chance.one([-1, 0, 1, null, 0, 1.005])),
      chance.weights(rows),
    ]),
  QUADRANT: (chance) => [
    ...[0, 1].map(() => cell(chance.number(1, 5, 0.1))),
    ...[0, 1].map(() => (chance.often(0.8) ? cell(chance.step(1, 5, 0.1)) : literal(3.5))),
  ],
  DISTANCE: (chance) => {
    const weighted = chance.often(0.5);
    return paired(chance, (rows) => [
      chance.levels(rows, -3, 5),
      chance.levels(rows, -3, 5),
      ...(weighted ? [chance.weights(rows)] : []),
    ]);
  },
  SEM: (chance) => [cell(chance.number(-0.5, 20, 0.1)), cell(chance.number(-0.03, 1.03, 0.01))],
  BORDERLINE: (chance) => [
    cell(chance.number(1, 5, 0.1)),
    cell(chance.number(1, 5, 0.1)),
    cell(chance.number(-0.1, 2, 0.1)),
    chance.one([left, left, literal(1.96), literal(2), cell(chance.number(-0.1, 3, 0.5))]),
  ],
  ANGOFF: (chance) => {
    const [judges, items] = [1 + chance.below(5), 1 + chance.below(5)];
    const isFull = chance.often(0.4);
    const row = (): CellValue[] =>
      isFull ? chance.column(items, () => chance.step(0, 1, 0.05)) : chance.numbers(items, -0.02, 1.02, 0.02);
    return [range(chance, Array.from({ length: judges }, row))];
  },
  ADM: (chance) => [range(chance, chance.ratings(1 + chance.below(7)))],
  RWG: (chance) => [
    range(chance, chance.ratings(1 + chance.below(7))),
    chance.often(0.7) ? cell(chance.one([4, 5, 5, 6, 7, 9, 1, null, 4.5])) : literal(5),
    chance.one([left, left, literal("uniform"), literal(1.34), cell(chance.one([2, "Uniform", null, 1.5, 0, "x"]))]),
  ],
  ROC: (chance) => [
    chance.often(0.7)
      ? cell(chance.often(0.9) ? 1 + chance.below(30) : chance.one([null, "–", 0, 2.5, "x"]))
      : literal(9),
  ],
};

/** Rater groups by all that they may be called, and one of a workbook's own. */
const GROUPS: readonly (readonly string[])[] = [
  ["self", "自评", "Self "],
  ["Superior", "上级"],
  ["peers", "同级", "Peer"],
  ["subordinates", "下级", "subordinate"],
  ["Customers", "客户", "customer"],
  ["专家 A", "专家 a"],
];

/** Ranges with as many rows as each other, now and then with one that has not. */
function paired(chance: Chance, columns: (rows: number) => readonly CellValue[][]): CaseArgument[] {
  const rows = 1 + chance.below(6);
  const across = chance.often(0.3);
  return columns(rows).map((values) => range(chance, chance.often(0.99) ? values : [...values, 1], across));
}
