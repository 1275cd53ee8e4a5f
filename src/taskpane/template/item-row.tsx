import type { ReactElement } from "react";
import { Checkbox } from "office-ui-fabric-react/lib/Checkbox";
import { isUsualItem } from "../../core/model/chosen-model";
import type { CompetencyModel } from "../../core/model/competency-model";
import type { Item } from "../../core/model/item";
import type { PaneTexts } from "../../locales/en/pane";
import { NumberField } from "../parts/number-field";
import { themed } from "../parts/styles";
import { usePane } from "../pane-context";
import { type ModelDraft, typedWeight, weightOf } from "./model-draft";

interface ItemRowProps {
  readonly item: Item;
  readonly picked: boolean;
  readonly draft: ModelDraft;
  readonly model: CompetencyModel;
  /** Codes of the ticked grades. */
  readonly grades: readonly string[];
  readonly onTick: (on: boolean) => void;
  readonly onWeigh: (weight: string) => void;
}

/** One item with its check box and, while it is ticked, its weight. */
export function ItemRow({ item, picked, draft, model, grades, onTick, onWeigh }: ItemRowProps): ReactElement {
  const { language, texts } = usePane();
  const styles = useStyles();
  const name = `${item.code} ${item.name[language]}`;
  const note = noteOf(item, isUsualItem(model, item, grades), texts);
  return (
    <li className={styles.row}>
      <div className={styles.item}>
        <Checkbox label={name} checked={picked} onChange={(_, on) => onTick(on === true)} />
        {note === null ? null : <div className={styles.note}>{note}</div>}
      </div>
      {picked && item.weights === undefined ? (
        <div className={styles.weight}>
          <NumberField
            label={texts.models.weightOf(name)}
            value={typedWeight(item, draft)}
            wrong={weightOf(item, draft) === null}
            onChange={onWeigh}
          />
        </div>
      ) : null}
    </li>
  );
}

function noteOf({ optional, placeholder }: Item, usual: boolean, { models }: PaneTexts): string | null {
  if (optional) return models.option;
  if (placeholder) return models.placeholder;
  return usual ? null : models.notAsked;
}

const useStyles = themed(({ palette }) => ({
  row: { display: "flex", alignItems: "center", gap: 8, minHeight: 34, padding: "1px 0" },
  item: { flex: "1 1 auto", minWidth: 0, overflowWrap: "anywhere" },
  note: { paddingInlineStart: 28, fontSize: 12, lineHeight: "16px", color: palette.neutralSecondary },
  weight: { flex: "none", width: 60 },
}));
