import type { Place } from "./tables/table";

/** How much an issue matters: "error" keeps a value from counting, "warning" deserves a look. */
export type Severity = "error" | "warning";

/**
 * Every issue a user can cause, with the parameters of its sentence. Languages make the sentences; a missing one
 * does not compile. Texts in parameters are as the user wrote them.
 */
export interface IssueParameters {
  "rating-missing": { item: string; person: string; group: string };
  "rating-not-a-level": { item: string; person: string; group: string; value: string; lowest: number; top: number };
  "rating-of-another-scale": { item: string; person: string; group: string; value: string; lowest: number; top: number };
  "rating-is-text": { item: string; person: string; group: string; value: string; level: number };
}

export type IssueCode = keyof IssueParameters;

/** A correction that one click applies: the value to write into the issue's own cell. */
export interface Correction {
  readonly value: string | number;
}

type IssueOf<C extends IssueCode> = {
  readonly code: C;
  readonly parameters: IssueParameters[C];
  readonly severity: Severity;
  /** The cell to look at; absent when the place is gone, such as a deleted table. */
  readonly place?: Place;
  readonly correction?: Correction;
};

export type Issue = { [C in IssueCode]: IssueOf<C> }[IssueCode];
