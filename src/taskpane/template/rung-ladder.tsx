import type { ReactElement } from "react";
import type { CompetencyModel } from "../../core/model/competency-model";
import type { ProfileRow } from "../../core/model/profile-rows";
import { themed } from "../parts/styles";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";

interface RungLadderProps {
  readonly row: ProfileRow;
  readonly model: CompetencyModel;
  readonly heading: "h4" | "h5";
}

/** The rungs of an item, a scale or a part, the highest on top. Texts that are still blank leave their place empty. */
export function RungLadder({ row, model, heading: Heading }: RungLadderProps): ReactElement {
  const { language, texts } = usePane();
  const text = useTextStyles();
  const styles = useStyles();
  // Only rungs of the model's own scale carry its names.
  const named = row.lowest === null && row.top === model.scale.length;
  const levelText = (level: number): string => {
    const name = named ? model.scale.find((one) => one.level === level)?.name[language] : undefined;
    return name === undefined ? texts.models.levelOnly(level) : texts.template.level(level, name);
  };
  const paper = (level: number): string =>
    row.item.kind === "exam"
      ? (row.item.papers.find((one) => one.level === level)?.subjects ?? [])
          .map(({ name, weight }) => texts.template.subject(name[language], weight))
          .join(" · ")
      : "";
  return (
    <ol className={styles.ladder} reversed>
      {[...row.rungs].reverse().map((rung) => (
        <li key={rung.level} className={styles.rung}>
          <Heading className={styles.level}>{levelText(rung.level)}</Heading>
          <p className={styles.gist}>{rung.gist[language]}</p>
          <ul className={styles.behaviours}>
            {rung.behaviours.map((behaviour) => (
              <li key={behaviour.en}>{behaviour[language]}</li>
            ))}
          </ul>
          {paper(rung.level) === "" ? null : <p className={text.note}>{paper(rung.level)}</p>}
        </li>
      ))}
    </ol>
  );
}

const useStyles = themed(({ palette }) => ({
  ladder: { listStyle: "none", margin: "10px 0 0", padding: 0 },
  rung: {
    padding: "8px 0 2px 12px",
    borderInlineStart: `3px solid ${palette.themePrimary}`,
    selectors: { "& + &": { marginTop: 8 } },
  },
  level: { margin: 0, fontSize: 12, fontWeight: 600, color: palette.themePrimary },
  gist: { margin: "0 0 4px", fontWeight: 600 },
  behaviours: { margin: "0 0 4px", paddingInlineStart: 18, lineHeight: "20px" },
}));
