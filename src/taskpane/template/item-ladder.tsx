import type { ReactElement } from "react";
import type { CompetencyModel } from "../../core/model/competency-model";
import type { Item } from "../../core/model/item";
import { Chip } from "../parts/tone";
import { themed } from "../parts/styles";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";

/** An item with its definition and its levels from the top down, as a ladder is seen. */
export function ItemLadder({ item, model }: { readonly item: Item; readonly model: CompetencyModel }): ReactElement {
  const { language, texts } = usePane();
  const styles = useStyles();
  const text = useTextStyles();
  const levelName = (level: number): string => model.scale.find((one) => one.level === level)?.name[language] ?? "";
  const paper = (level: number): string =>
    item.kind === "exam"
      ? (item.papers.find((one) => one.level === level)?.subjects ?? [])
          .map(({ name, weight }) => texts.template.subject(name[language], weight))
          .join(" · ")
      : "";
  return (
    <div className={styles.card}>
      <h3 className={styles.name}>
        {item.code} {item.name[language]}
      </h3>
      <div className={styles.chips}>
        <Chip tone="quiet" symbol={false}>
          {texts.template.weight(item.weight)}
        </Chip>
        <Chip tone="quiet" symbol={false}>
          {item.kind === "exam" ? texts.template.foundByExam : texts.template.ratedByPeople}
        </Chip>
        {item.critical ? <Chip tone="short">{texts.template.critical}</Chip> : null}
      </div>
      <p className={text.plain}>{item.definition[language]}</p>
      <ol className={styles.ladder} reversed>
        {[...("rungs" in item ? item.rungs : [])].reverse().map((rung) => (
          <li key={rung.level} className={styles.rung}>
            <h4 className={styles.level}>{texts.template.level(rung.level, levelName(rung.level))}</h4>
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
    </div>
  );
}

const useStyles = themed(({ palette }) => ({
  card: {
    padding: 12,
    border: `1px solid ${palette.neutralQuaternaryAlt}`,
    borderRadius: 4,
    background: palette.neutralLighterAlt,
  },
  name: { margin: "0 0 6px", fontSize: 14, fontWeight: 600 },
  chips: { display: "flex", flexWrap: "wrap", gap: 6, marginBottom: 8 },
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
