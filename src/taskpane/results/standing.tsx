import type { ReactElement } from "react";
import type { PersonInResults, Standing } from "../../actions/show-results";
import type { PaneTexts } from "../../locales/en/pane";
import { Chip, type Tone } from "../parts/tone";
import { usePane } from "../pane-context";

const TONES: Readonly<Record<Standing, Tone>> = { reached: "met", close: "near", below: "short" };

/** The band of a person as the rules table labels it, or that there is none. */
export function BandChip({ person }: { readonly person: PersonInResults }): ReactElement {
  const { texts } = usePane();
  const band = person.result.total?.band ?? null;
  if (band === null || person.standing === null) return <Chip tone="quiet">{texts.results.noBand}</Chip>;
  return <Chip tone={TONES[person.standing]}>{band.label}</Chip>;
}

/** Why a band is capped or withheld, in the language of the pane. */
export function reasonSentences({ result, roles }: PersonInResults, { results }: PaneTexts): readonly string[] {
  if (result.grade === null) return [roles ? results.noRoleAimed : results.noGradeAimed];
  return (result.total?.reasons ?? []).map(({ kind, items }) => results.reasons[kind](items.map(({ label }) => label)));
}
