import type { HeadingTexts } from "../plan-texts";

/** Words of the sheet with what a competency model is used for. */
export interface UseTexts {
  readonly usesTitle: string;
  readonly use: string;
  readonly gives: string;
  readonly settings: string;
  readonly share: string;
  readonly coveredBy: string;
  readonly hintsTitle: string;
  readonly hintsHeader: { readonly band: string; readonly hint: string };
  /** Hints at pay by band, best first. */
  readonly hints: readonly [string, string, string, string];
  readonly shareAlert: HeadingTexts;
  readonly peopleTitle: string;
  readonly people: {
    readonly rank: string;
    readonly mustHave: string;
    readonly threshold: string;
    readonly missing: string;
    readonly appraisal: string;
    readonly pay: string;
    readonly needs: string;
  };
  /** Whether someone meets all must-have items. */
  readonly met: string;
  readonly below: string;
  readonly open: string;
  readonly none: string;
  readonly itemsTitle: string;
  readonly items: {
    readonly item: string;
    readonly asked: string;
    readonly rated: string;
    readonly meet: string;
    readonly covered: string;
    readonly training: string;
  };
  readonly coveredYes: string;
  readonly coveredNo: string;
  /** Stands between the entries of a list. */
  readonly separator: string;
  /** Brackets around the size of a gap. */
  readonly openBracket: string;
  readonly closeBracket: string;
  readonly helper: string;
}
