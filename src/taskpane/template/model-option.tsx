import type { ReactElement } from "react";
import { css } from "office-ui-fabric-react/lib/Utilities";
import type { PaneTexts } from "../../locales/en/pane";
import { PaneIcon } from "../parts/icons";
import { themed } from "../parts/styles";
import { usePane } from "../pane-context";
import type { CatalogueEntry, EntryItem } from "./catalogue-entry";

interface ModelOptionProps {
  readonly id: string;
  readonly entry: CatalogueEntry;
  /** Items in which the words of the search were found. */
  readonly found: readonly EntryItem[];
  readonly own: boolean;
  readonly chosen: boolean;
  readonly fetching: boolean;
  /** Where the keyboard is. */
  readonly active: boolean;
  readonly onChoose: () => void;
}

/** Items named at once as places of a word. */
const MOST_FOUND = 3;

/** One model of the list: what it is for, of which kind, and how much it holds. */
export function ModelOption(props: ModelOptionProps): ReactElement {
  const { id, entry, found, own, chosen, fetching, active, onChoose } = props;
  const { language, texts } = usePane();
  const styles = useStyles();
  const named = found.slice(0, MOST_FOUND).map(({ code, name }) => `${code} ${name[language]}`);
  return (
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the list takes the keys for all of its options
    <li
      id={id}
      role="option"
      aria-selected={chosen}
      data-active={active}
      data-model={entry.id}
      className={css(styles.option, chosen && styles.chosen, active && styles.active)}
      onClick={onChoose}
    >
      <PaneIcon name="CheckMark" className={chosen ? styles.mark : styles.noMark} />
      <div className={styles.body}>
        <div className={styles.name}>{entry.name[language]}</div>
        <div className={styles.facts}>
          <div className={styles.line}>
            {factsOf(entry, own, texts, language).map((fact, index) => (
              <span key={fact} className={styles.fact}>
                <span className={styles.dot}>{index === 0 ? "" : "·"}</span>
                {fact}
              </span>
            ))}
          </div>
        </div>
        {named.length === 0 ? null : (
          <div className={styles.found}>{texts.models.found(named, found.length - named.length)}</div>
        )}
        {fetching ? <div className={styles.found}>{texts.common.working}</div> : null}
      </div>
    </li>
  );
}

function factsOf(entry: CatalogueEntry, own: boolean, { models }: PaneTexts, language: "zh" | "en"): readonly string[] {
  const count = entry.grades.length;
  return [
    ...(own ? [models.ownFile] : []),
    entry.field[language],
    models.items(entry.items.length),
    models.levels(entry.levels),
    entry.profiles === "roles" ? models.roleCount(count) : models.gradeCount(count),
    ...entry.traits.map((trait) => models.traits[trait]),
    entry.languages.map((one) => models.languages[one]).join(language === "zh" ? "、" : ", "),
  ];
}

const useStyles = themed(({ palette }) => ({
  option: {
    display: "flex",
    gap: 6,
    padding: "7px 8px",
    cursor: "pointer",
    overflowWrap: "anywhere",
    selectors: {
      "& + &": { borderTop: `1px solid ${palette.neutralLight}` },
      ":hover": { background: palette.neutralLighter },
    },
  },
  chosen: { background: palette.themeLighterAlt },
  active: { selectors: { "[role=listbox]:focus-visible &": { background: palette.neutralLight } } },
  mark: { flex: "none", marginTop: 3, color: palette.themePrimary },
  noMark: { flex: "none", visibility: "hidden" },
  body: { flex: "1 1 auto", minWidth: 0 },
  name: { fontWeight: 600, lineHeight: "20px" },
  // The dot before the first fact of every line lies in the margin that is cut off.
  facts: { overflow: "hidden", fontSize: 12, lineHeight: "17px", color: palette.neutralSecondary },
  line: { display: "flex", flexWrap: "wrap", marginInlineStart: -14 },
  fact: { whiteSpace: "nowrap" },
  dot: { display: "inline-block", width: 14, textAlign: "center" },
  found: { fontSize: 12, lineHeight: "17px", color: palette.themeDark },
}));
