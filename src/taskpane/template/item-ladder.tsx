import type { ReactElement, ReactNode } from "react";
import type { Localized } from "../../core/language";
import type { CompetencyModel } from "../../core/model/competency-model";
import type { Item } from "../../core/model/item";
import { profileRows } from "../../core/model/profile-rows";
import { Chip } from "../parts/tone";
import { themed } from "../parts/styles";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";
import { Papers } from "./papers";
import { RungLadder } from "./rung-ladder";

interface ItemLadderProps {
  readonly item: Item;
  readonly model: CompetencyModel;
}

/** An item with its definition and its levels from the top down, as a ladder is seen; scales and parts one by one. */
export function ItemLadder({ item, model }: ItemLadderProps): ReactElement {
  const { language, texts } = usePane();
  const styles = useStyles();
  const text = useTextStyles();
  const rows = profileRows(model).filter((row) => row.item.code === item.code && row.rungs.length > 0);
  return (
    <div className={styles.card}>
      <h3 className={styles.name}>
        {item.code} {item.name[language]}
        {item.abbreviation === undefined ? null : ` (${item.abbreviation})`}
      </h3>
      <div className={styles.chips}>
        <Chip tone="quiet" symbol={false}>
          {texts.models.kinds[item.kind]}
        </Chip>
        <Chip tone="quiet" symbol={false}>
          {texts.models.basis[item.basis]}
        </Chip>
        {item.critical ? <Chip tone="short">{texts.template.critical}</Chip> : null}
        {item.optional ? <Chip tone="near">{texts.models.option}</Chip> : null}
        {item.placeholder ? <Chip tone="near">{texts.models.placeholder}</Chip> : null}
      </div>
      <p className={text.plain}>{item.definition[language]}</p>
      {item.note === undefined ? null : <Detail title={texts.models.note}>{item.note[language]}</Detail>}
      {item.kind === "scaled" ? (
        <>
          <TextList title={texts.models.synonyms} texts={item.synonyms} inOneLine />
          <TextList title={texts.models.behaviours} texts={item.behaviours} />
        </>
      ) : null}
      {item.kind === "rated" ? <TextList title={texts.models.knowledge} texts={item.knowledge ?? []} /> : null}
      {rows.map((row) =>
        row.partOf === null ? (
          <RungLadder key={row.code} row={row} model={model} heading="h4" />
        ) : (
          <section key={row.code} className={styles.part}>
            <h4 className={styles.partName}>
              {row.code} {row.name[language]} · {texts.models.share(row.weight)}
            </h4>
            <p className={text.plain}>{row.definition[language]}</p>
            <RungLadder row={row} model={model} heading="h5" />
          </section>
        ),
      )}
      {item.kind === "exam" ? <Papers item={item} /> : null}
    </div>
  );
}

function Detail({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.detail}>
      <b>{title}</b>
      <div>{children}</div>
    </div>
  );
}

interface TextListProps {
  readonly title: string;
  readonly texts: readonly Localized[];
  readonly inOneLine?: boolean;
}

function TextList({ title, texts: list, inOneLine = false }: TextListProps): ReactElement | null {
  const { language } = usePane();
  const styles = useStyles();
  if (list.length === 0) return null;
  const words = list.map((one) => one[language]);
  return (
    <Detail title={title}>
      {inOneLine ? (
        words.join(language === "zh" ? "、" : ", ")
      ) : (
        <ul className={styles.list}>
          {words.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
    </Detail>
  );
}

const useStyles = themed(({ palette }) => ({
  card: {
    padding: 12,
    border: `1px solid ${palette.neutralQuaternaryAlt}`,
    borderRadius: 4,
    background: palette.neutralLighterAlt,
    overflowWrap: "anywhere",
  },
  name: { margin: "0 0 6px", fontSize: 14, fontWeight: 600 },
  chips: { display: "flex", flexWrap: "wrap", gap: 6, marginBottom: 8 },
  detail: { marginTop: 8, fontSize: 13, lineHeight: "19px" },
  list: { margin: "2px 0 0", paddingInlineStart: 18 },
  part: { marginTop: 14, paddingTop: 10, borderTop: `1px solid ${palette.neutralQuaternaryAlt}` },
  partName: { margin: "0 0 4px", fontSize: 13, fontWeight: 600 },
}));
