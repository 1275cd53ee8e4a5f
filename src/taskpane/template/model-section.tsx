import { type ReactElement, useState } from "react";
import { DropdownMenuItemType, type IDropdownOption } from "office-ui-fabric-react/lib/Dropdown";
import type { CompetencyModel } from "../../core/model/competency-model";
import { Choice } from "../parts/choice";
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
      <Choice
        label={texts.template.modelLabel}
        value={model.id}
        options={catalogue.map(({ id, name }) => ({ key: id, text: name[language] }))}
        onChoose={onChoose}
      />
      <p className={text.plain}>{model.summary[language]}</p>
      <p className={text.note}>
        {texts.template.modelFacts(model.items.length, model.categories.length, model.scale.length)}
      </p>
      <Choice
        label={texts.template.preview}
        placeholder={texts.template.previewHint}
        value={itemCode}
        options={itemOptions(model, language)}
        onChoose={setItemCode}
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
