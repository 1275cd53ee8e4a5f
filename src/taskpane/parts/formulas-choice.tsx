import type { ReactElement } from "react";
import { ChoiceGroup, type IChoiceGroupOption } from "office-ui-fabric-react/lib/ChoiceGroup";
import type { FormulaKind } from "../../core/plan/template-choices";
import { usePane } from "../pane-context";
import { useTextStyles } from "./text-styles";

interface FormulasChoiceProps {
  readonly label: string;
  readonly value: FormulaKind;
  readonly onChange: (formulas: FormulaKind) => void;
}

/** The add-in's own functions or the spreadsheet's, each with what it means for the workbook. */
export function FormulasChoice({ label, value, onChange }: FormulasChoiceProps): ReactElement {
  const { texts } = usePane();
  const styles = useTextStyles();
  const option = (key: FormulaKind, text: string, hint: string): IChoiceGroupOption => ({
    key,
    text,
    onRenderLabel: () => (
      <span className={styles.choice}>
        {text}
        <br />
        <span className={styles.note}>{hint}</span>
      </span>
    ),
  });
  return (
    <ChoiceGroup
      label={label}
      selectedKey={value}
      options={[
        option("custom", texts.template.formulasCustom, texts.template.formulasCustomHint),
        option("native", texts.template.formulasNative, texts.template.formulasNativeHint),
      ]}
      onChange={(_, chosen) => onChange(chosen?.key === "native" ? "native" : "custom")}
    />
  );
}
