import { profileRows } from "../../src/core/model/profile-rows";
import { FULL } from "../../src/core/tables/scale";
import type { CompetencyModel } from "../../src/core/model/competency-model";
import type { Person } from "../../src/core/plan/template-choices";
import type { CellContent } from "../../src/core/plan/workbook-plan";
import { leadingCode } from "../../src/core/tables/code";
import type { ContentRows } from "../worked-examples/fill-example";

/** Chance by which a rating is missing, person by person. */
const GAPS = [0, 0.3, 0.65] as const;
const FULL_WIDTH_DIGITS = "０１２３４５６７８９";

/** The same numbers from 0 up to 1 at every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** For every grade or role a person without gaps, one with few and one with many; and one who aims at none. */
export function seededPeople({ grades }: CompetencyModel): Person[] {
  const aims = [...grades.flatMap(({ code }) => GAPS.map(() => code)), null];
  return aims.map((grade, index) => ({
    code: String(index + 1).padStart(3, "0"),
    name: `N${index}`,
    department: "",
    position: "",
    grade,
  }));
}

/** Ratings of every way that raters write levels, and the words for "not rated". */
export function seededRatings(model: CompetencyModel, rows: ContentRows, random: () => number): ContentRows {
  const scales = new Map(profileRows(model).map((row) => [row.code, row]));
  const [header = []] = rows;
  return rows.map((row, index) => {
    if (index === 0) return row;
    const gap = gapOf(row[0]);
    return row.map((content, column) => {
      const scale = scales.get(leadingCode(String(header[column])) ?? "");
      if (scale === undefined) return content;
      if (random() < gap) return random() < 0.5 ? "–" : null;
      const lowest = Math.min(0, scale.lowest ?? 0);
      const high = random() < 0.6;
      const level = high
        ? scale.top - Math.floor(random() * 2)
        : lowest + Math.floor(random() * (scale.top - lowest + 1));
      return written(level, random());
    });
  });
}

/** Scores from 40 to 100, more often good than not; the first people sit every paper a second time. */
export function seededScores(rows: ContentRows, random: () => number, room: number): ContentRows {
  const score = columnOf(rows, "E7");
  const attempt = columnOf(rows, "E4");
  const [header = [], ...papers] = rows;
  const again = papers.slice(0, room).map((row) => replaced(row, attempt, 2));
  const sat = [...papers, ...again].map((row) => {
    const points = random() < 0.7 ? 60 + random() * 40 : 40 + random() * 30;
    return replaced(row, score, random() < gapOf(row[0]) / 8 ? null : Math.round(points * 10) / 10);
  });
  return [header, ...sat];
}

/** Other weights for some items, and others left out of a grade. */
export function seededProfile(rows: ContentRows, random: () => number): ContentRows {
  const [header = []] = rows;
  return rows.map((row, index) =>
    index === 0
      ? row
      : row.map((content, column) => {
          const code = leadingCode(String(header[column])) ?? "";
          if (/^(?:F3|W\d)$/u.test(code) && typeof content === "number" && random() < 0.3) return content + 2.5;
          if (/^G\d$/u.test(code) && typeof content === "number" && content < FULL && random() < 0.1) return "–";
          return code === "F4" && random() < 0.1 ? "是" : content;
        }),
  );
}

/**
 * Other figures for the rules, some of them written as text, and one that is not allowed; what is not rated does what the
 * test says.
 */
export function seededRules(rows: ContentRows, random: () => number, policy: number): ContentRows {
  const pick = (...values: readonly CellContent[]): CellContent => values[Math.floor(random() * values.length)] ?? null;
  const values: Readonly<Record<string, CellContent>> = {
    U02: pick(1, 2, 2.5),
    U03: pick(0, 1, 2),
    U04: pick(0.3, " 0.25", "wide"),
    U05: pick(0, 40, 101),
    U06: pick(65, 60.5, null),
    U41: policy,
    U42: pick(0, 1, 2, 4),
    U43: pick(20, "15", 0),
    U44: pick(2, 3, "many"),
    U11: pick(95, 97.5),
    U12: pick(85, null),
    U14: pick(0, 20),
  };
  return rows.map((row) => {
    const code = leadingCode(String(row[0])) ?? "";
    return code in values ? [row[0] ?? null, values[code] ?? null] : row;
  });
}

function written(level: number, chance: number): CellContent {
  if (chance > 0.2) return level;
  if (level < 0) return chance < 0.1 ? "－１" : " -1";
  return chance < 0.1 ? (FULL_WIDTH_DIGITS[level] ?? level) : `${level} `;
}

function gapOf(person: CellContent | undefined): number {
  return GAPS[(Number(person) - 1) % GAPS.length] ?? 0;
}

function columnOf([header = []]: ContentRows, code: string): number {
  return header.findIndex((cell) => leadingCode(String(cell)) === code);
}

function replaced(row: readonly CellContent[], column: number, content: CellContent): CellContent[] {
  return row.map((cell, index) => (index === column ? content : cell));
}
