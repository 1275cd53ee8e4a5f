import type { ReactElement } from "react";
import type { PersonInResults, Standing } from "../../actions/show-results";
import type { Band } from "../../core/scoring/rule-set";
import type { PaneTexts } from "../../locales/en/pane";
import { Chip, type Tone } from "../parts/tone";
import { usePane } from "../pane-context";

const TONES: Readonly<Record<Standing, Tone>> = { reached: "met", close: "near", below: "short" };

interface StandingChipProps {
  readonly band: Band | null;
  readonly standing: Standing | null;
}

/** A band as the rules table labels it, or that there is none. */
export function StandingChip({ band, standing }: StandingChipProps): ReactElement {
  const { texts } = usePane();
  if (band === null || standing === null) return <Chip tone="quiet">{texts.results.noBand}</Chip>;
  return <Chip tone={TONES[standing]}>{band.label}</Chip>;
}

/** The band of a person in the grade aimed at. */
export function BandChip({ person: { result, standing } }: { readonly person: PersonInResults }): ReactElement {
  return <StandingChip band={result.total?.band ?? null} standing={standing} />;
}

/** Why a band is capped or withheld, in the language of the pane. */
export function reasonSentences({ result, roles }: PersonInResults, { results }: PaneTexts): readonly string[] {
  if (result.grade === null) return [roles ? results.noRoleAimed : results.noGradeAimed];
  return (result.total?.reasons ?? []).map(({ kind, items }) => results.reasons[kind](items.map(({ label }) => label)));
}
