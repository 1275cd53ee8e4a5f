import { type ReactElement, useState } from "react";
import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import type { ItemChoice, ItemsOfTemplate } from "../../actions/change-items/items-to-change";
import { Choice } from "../parts/choice";
import { themed } from "../parts/styles";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";
import { templateReason } from "../template-reason";
import type { ItemsTask } from "./use-items";

interface TemplateItemsProps {
  readonly name: string;
  readonly found: ItemsOfTemplate;
  readonly items: ItemsTask;
  readonly busy: boolean;
}

/** The items of one template: one to add out of those that were left out, and one to take away. */
export function TemplateItems({ name, found, items, busy }: TemplateItemsProps): ReactElement {
  const { texts, language } = usePane();
  const words = texts.items;
  const text = useTextStyles();
  const styles = useStyles();
  if ("why" in found) {
    return <p className={text.plain}>{words.stays(name, templateReason(texts.settings.inWorkbook, found.why))}</p>;
  }
  const { template, items: present, leftOut } = found;
  const { suffix } = template;
  const labelOf = ({ code, name: item }: ItemChoice): string => `${code} ${item[language]}`;
  return (
    <div className={styles.template}>
      <p className={text.plain}>{words.count(name, present.length)}</p>
      {leftOut === null || leftOut.length === 0 ? (
        <p className={text.note}>{leftOut === null ? words.wholeUnknown : words.allIn}</p>
      ) : (
        <ItemPick
          label={words.toAdd}
          action={words.add}
          choices={leftOut}
          busy={busy}
          onPick={(item) => void items.change({ kind: "add", suffix, code: item.code }, labelOf(item))}
        />
      )}
      <ItemPick
        label={words.toRemove}
        action={words.remove}
        choices={present}
        busy={busy}
        onPick={(item) => void items.remove((one) => one.suffix === suffix, item.code)}
      />
    </div>
  );
}

interface ItemPickProps {
  readonly label: string;
  readonly action: string;
  readonly choices: readonly ItemChoice[];
  readonly busy: boolean;
  readonly onPick: (item: ItemChoice) => void;
}

function ItemPick({ label, action, choices, busy, onPick }: ItemPickProps): ReactElement {
  const { texts, language } = usePane();
  const styles = useStyles();
  const [code, setCode] = useState<string | null>(null);
  const picked = choices.find((one) => one.code === code);
  return (
    <div className={styles.pick}>
      <Choice
        label={label}
        placeholder={texts.items.choose}
        value={picked?.code ?? null}
        options={choices.map((one) => ({
          key: one.code,
          text: [`${one.code} ${one.name[language]}`, one.category?.[language] ?? ""].filter(Boolean).join(" · "),
        }))}
        onChoose={setCode}
      />
      <div>
        <DefaultButton
          text={action}
          disabled={busy || picked === undefined}
          allowDisabledFocus
          onClick={() => {
            if (picked !== undefined) onPick(picked);
          }}
        />
      </div>
    </div>
  );
}

const useStyles = themed(() => ({
  template: { display: "flex", flexDirection: "column", gap: 8 },
  pick: { display: "flex", flexDirection: "column", gap: 6 },
}));
