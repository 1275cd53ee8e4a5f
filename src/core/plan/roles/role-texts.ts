import type { HeadingTexts } from "../plan-texts";

/** Words of the comparison of roles. */
export interface RoleTexts {
  readonly from: string;
  readonly to: string;
  readonly pick: HeadingTexts;
  readonly change: string;
  readonly step: string;
  /** What a move asks for of an item; each begins with a sign of its own. */
  readonly changes: {
    readonly higher: string;
    readonly same: string;
    readonly lower: string;
    readonly new: string;
    readonly dropped: string;
  };
  readonly sum: string;
  readonly count: string;
  readonly workList: string;
  readonly number: string;
  readonly order: string;
  readonly people: string;
  /** In place of what the sheets say of grades. */
  readonly peopleSentence: string;
  readonly profileSentence: string;
}
