import { type ReactElement, useState } from "react";
import { ActionButton } from "office-ui-fabric-react/lib/Button";
import { Checkbox } from "office-ui-fabric-react/lib/Checkbox";
import type { Item } from "../../core/model/item";
import { Fold } from "../parts/fold";
import { themed } from "../parts/styles";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";
import { ItemRow } from "./item-row";
import { type ModelDraft, pickedGrades, pickedItems, scaledTo100, UNTOUCHED, weightSums } from "./model-draft";
import type { ModelChoice } from "./model-section";
import { WeightNotes } from "./weight-notes";

/** Which items go into the template, category by category, and what each weighs. */
export function ItemPicker({ choice }: { readonly choice: ModelChoice }): ReactElement {
  const { language, texts } = usePane();
  const text = useTextStyles();
  const styles = useStyles();
  const [wanted, setWanted] = useState(false);
  const { model, draft, read, onChange } = choice;
  const picked = new Set(pickedItems(model, draft).map(({ code }) => code));
  const grades = pickedGrades(model, draft);
  const sums = weightSums(model, draft);
  const wrong = read.problems.some(({ kind }) => kind !== "no-grade");
  const tick = (items: readonly Item[], on: boolean): void =>
    onChange({ ...draft, items: { ...draft.items, ...Object.fromEntries(items.map(({ code }) => [code, on])) } });
  const weigh = (code: string, weight: string): void =>
    onChange({ ...draft, weights: { ...draft.weights, [code]: weight } });
  const all: ModelDraft = { ...UNTOUCHED, grades: draft.grades };
  return (
    <Fold
      inner
      title={texts.models.itemsAndWeights}
      summary={texts.models.pickedItems(picked.size, model.items.length)}
      open={wanted || wrong}
      onToggle={setWanted}
    >
      {model.categories.map((category) => {
        const items = model.items.filter((item) => item.category === category.id);
        const count = items.filter(({ code }) => picked.has(code)).length;
        if (items.length === 0) return null;
        return (
          <div key={category.id} role="group" aria-label={category.name[language]}>
            <Checkbox
              label={texts.models.pickedIn(category.name[language], count, items.length)}
              checked={count === items.length}
              indeterminate={count > 0 && count < items.length}
              onChange={() => tick(items, count < items.length)}
              styles={{ root: { marginTop: 4, marginBottom: 6 }, text: { fontWeight: 600 } }}
            />
            <ul className={styles.items}>
              {items.map((item) => (
                <ItemRow
                  key={item.code}
                  item={item}
                  picked={picked.has(item.code)}
                  draft={draft}
                  model={model}
                  grades={grades}
                  onTick={(on) => tick([item], on)}
                  onWeigh={(weight) => weigh(item.code, weight)}
                />
              ))}
            </ul>
          </div>
        );
      })}
      <WeightNotes problems={read.problems} sums={sums} />
      {model.items.some(({ weights }) => weights !== undefined) ? (
        <p className={text.note}>{texts.models.ownWeights}</p>
      ) : null}
      <div className={styles.buttons}>
        {sums.some(({ whole, sum }) => !whole && sum > 0) ? (
          <ActionButton text={texts.models.scale} onClick={() => onChange(scaledTo100(model, draft))} />
        ) : null}
        {Object.keys(draft.items).length + Object.keys(draft.weights).length > 0 ? (
          <ActionButton text={texts.models.asInModel} iconProps={{ iconName: "Undo" }} onClick={() => onChange(all)} />
        ) : null}
      </div>
    </Fold>
  );
}

const useStyles = themed(() => ({
  items: { listStyle: "none", margin: 0, padding: 0, paddingInlineStart: 14 },
  buttons: { display: "flex", flexWrap: "wrap", gap: 4, selectors: { ":empty": { display: "none" } } },
}));
