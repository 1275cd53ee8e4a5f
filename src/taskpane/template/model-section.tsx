import { type ReactElement, useState } from "react";
import { Dropdown, DropdownMenuItemType, type IDropdownOption } from "office-ui-fabric-react/lib/Dropdown";
import type { CompetencyModel } from "../../core/model/competency-model";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";
import { ItemLadder } from "./item-ladder";

interface ModelSectionProps {
  readonly model: CompetencyModel;
  readonly onChoose: (id: string) => void;
}

/** Which model, what it is, and a look at any of its items. */
export function ModelSection({ model, onChoose }: ModelSectionProps): ReactElement {
  const { catalogue, language, texts } = usePane();
  const text = useTextStyles();
  const [itemCode, setItemCode] = useState<string | null>(null);
  const item = model.items.find(({ code }) => code === itemCode);
  return (
    <>
      <Dropdown
        label={texts.template.modelLabel}
        selectedKey={model.id}
        options={catalogue.map(({ id, name }) => ({ key: id, text: name[language] }))}
        onChange={(_, option) => {
          if (option) onChoose(String(option.key));
        }}
      />
      <p className={text.plain}>{model.summary[language]}</p>
      <p className={text.note}>
        {texts.template.modelFacts(model.items.length, model.categories.length, model.scale.length)}
      </p>
      <Dropdown
        label={texts.template.preview}
        placeholder={texts.template.previewHint}
        selectedKey={itemCode}
        options={itemOptions(model, language)}
        onChange={(_, option) => setItemCode(option ? String(option.key) : null)}
        calloutProps={{ calloutMaxHeight: 320 }}
      />
      <div aria-live="polite">{item ? <ItemLadder item={item} model={model} /> : null}</div>
    </>
  );
}

function itemOptions(model: CompetencyModel, language: "zh" | "en"): IDropdownOption[] {
  return model.categories.flatMap((category) => [
    { key: `category:${category.id}`, text: category.name[language], itemType: DropdownMenuItemType.Header },
    ...model.items
      .filter((item) => item.category === category.id)
      .map((item) => ({ key: item.code, text: `${item.code} ${item.name[language]}` })),
  ]);
}
