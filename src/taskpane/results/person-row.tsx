import type { ReactElement } from "react";
import type { PersonInResults } from "../../actions/show-results";
import { PaneIcon } from "../parts/icons";
import { themed } from "../parts/styles";
import { usePane } from "../pane-context";
import { percent } from "./figures";
import { personName } from "./people-order";
import { BandChip, reasonSentences } from "./standing";

interface PersonRowProps {
  readonly person: PersonInResults;
  readonly onOpen: (code: string) => void;
}

/** One person: the whole row opens the details. */
export function PersonRow({ person, onOpen }: PersonRowProps): ReactElement {
  const { texts } = usePane();
  const styles = useStyles();
  const { result, department, roles } = person;
  const { code } = result.person;
  const name = personName(person);
  const reasons = reasonSentences(person, texts);
  return (
    <li className={styles.row}>
      <button type="button" className={styles.button} data-person={code} onClick={() => onOpen(code)}>
        <span className={styles.first}>
          <span className={styles.name}>{name}</span>
          <BandChip person={person} />
          <PaneIcon name="ChevronRight" className={styles.chevron} />
        </span>
        <span className={styles.who}>{[code === name ? "" : code, department].filter(Boolean).join(" · ")}</span>
        <span className={styles.figures}>
          <span>
            {texts.results.match} <b>{percent(result.total?.match ?? null)}</b>
          </span>
          <span>
            {texts.results.coverage} <b>{percent(result.total?.coverage ?? null)}</b>
          </span>
        </span>
        <span className={styles.figures}>
          <span>
            {roles ? texts.results.bestRole : texts.results.gradeReached}{" "}
            <b>{result.reached?.name ?? (roles ? texts.results.noRole : texts.results.noGrade)}</b>
          </span>
        </span>
        {reasons.map((sentence) => (
          <span key={sentence} className={styles.reason}>
            {sentence}
          </span>
        ))}
      </button>
    </li>
  );
}

const useStyles = themed(({ palette, fonts }) => ({
  row: { borderTop: `1px solid ${palette.neutralQuaternaryAlt}` },
  button: [
    fonts.medium,
    {
      display: "flex",
      flexDirection: "column",
      gap: 2,
      width: "100%",
      padding: "9px 2px",
      border: 0,
      background: "transparent",
      color: palette.neutralPrimary,
      textAlign: "start",
      overflowWrap: "anywhere",
      cursor: "pointer",
      selectors: {
        ":hover": { background: palette.neutralLighter },
        ":focus-visible": { outline: `2px solid ${palette.themePrimary}`, outlineOffset: "-2px" },
        b: { fontWeight: 600 },
      },
    },
  ],
  first: { display: "flex", alignItems: "center", gap: 8 },
  name: { flex: "1 1 auto", minWidth: 0, fontWeight: 600 },
  chevron: { flex: "none", fontSize: 12, color: palette.neutralSecondary },
  who: { fontSize: 12, color: palette.neutralSecondary },
  figures: { display: "flex", flexWrap: "wrap", gap: "0 16px", fontSize: 13 },
  reason: { fontSize: 12, color: palette.neutralSecondary },
}));
