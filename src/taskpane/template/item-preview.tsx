import { type ReactElement, useState } from "react";
import { DropdownMenuItemType, type IDropdownOption } from "office-ui-fabric-react/lib/Dropdown";
import type { Language } from "../../core/language";
import type { CompetencyModel } from "../../core/model/competency-model";
import { Choice } from "../parts/choice";
import { usePane } from "../pane-context";
import { ItemLadder } from "./item-ladder";

/** A look at any item of a model, ticked or not. */
export function ItemPreview({
  model,
  label,
}: {
  readonly model: CompetencyModel;
  readonly label: string;
}): ReactElement {
  const { language, texts } = usePane();
  const [itemCode, setItemCode] = useState<string | null>(null);
  const item = model.items.find(({ code }) => code === itemCode);
  return (
    <>
      <Choice
        label={label}
        placeholder={texts.template.previewHint}
        value={itemCode}
        options={itemOptions(model, language)}
        onChoose={setItemCode}
      />
      <div aria-live="polite">{item ? <ItemLadder item={item} model={model} /> : null}</div>
    </>
  );
}

function itemOptions(model: CompetencyModel, language: Language): IDropdownOption[] {
  return model.categories.flatMap((category) => [
    { key: `category:${category.id}`, text: category.name[language], itemType: DropdownMenuItemType.Header },
    ...model.items
      .filter((item) => item.category === category.id)
      .map((item) => ({ key: item.code, text: `${item.code} ${item.name[language]}` })),
  ]);
}
