import type { CompetencyModel } from "../../model/competency-model";
import { COLUMN_CODES } from "../../tables/columns";

/** Positions of the columns of the table CompetencyProfile, and of the rater groups beside it, from 0. */
export interface ProfileColumns {
  /** The item that a row is a part of, and the lowest rung of its scale; null where no item has parts. */
  readonly partOf: number | null;
  readonly lowest: number | null;
  readonly firstGrade: number;
  /** First column of the roles' own weights; null where all weigh alike. */
  readonly firstWeight: number | null;
  /** First column of the notes on required levels; null where the model has none. */
  readonly firstNote: number | null;
  /** Columns of the profile. */
  readonly count: number;
  /** First column of the rater groups. */
  readonly raters: number;
}

/** Lays the profile out for what its model needs. */
export function profileColumns({ items, grades }: CompetencyModel): ProfileColumns {
  const fixed = Object.keys(COLUMN_CODES.profile).length;
  const parts = items.some(({ kind }) => kind === "scaled" || kind === "divided");
  const firstGrade = fixed + (parts ? 2 : 0);
  let next = firstGrade + grades.length;
  const block = (needed: boolean): number | null => {
    if (!needed) return null;
    next += grades.length;
    return next - grades.length;
  };
  const firstWeight = block(items.some(({ weights }) => weights !== undefined));
  const firstNote = block(items.some(({ notes = [] }) => notes.length > 0));
  return {
    partOf: parts ? fixed : null,
    lowest: parts ? fixed + 1 : null,
    firstGrade,
    firstWeight,
    firstNote,
    count: next,
    raters: next + 1,
  };
}
