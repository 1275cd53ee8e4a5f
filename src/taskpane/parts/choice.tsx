import type { ReactElement } from "react";
import { Dropdown, type IDropdownOption } from "office-ui-fabric-react/lib/Dropdown";
import { ResponsiveMode } from "office-ui-fabric-react/lib/ResponsiveMode";

interface ChoiceProps {
  readonly label: string;
  /** The label is for screen readers only. */
  readonly labelHidden?: boolean;
  readonly placeholder?: string;
  readonly value: string | null;
  readonly options: readonly IDropdownOption[];
  readonly onChoose: (key: string) => void;
}

/** A drop-down list. It opens below the field, also in a narrow pane, and long names wrap. */
export function Choice({
  label,
  labelHidden = false,
  placeholder,
  value,
  options,
  onChoose,
}: ChoiceProps): ReactElement {
  return (
    <Dropdown
      {...(labelHidden ? { ariaLabel: label } : { label })}
      {...(placeholder === undefined ? {} : { placeholder })}
      selectedKey={value}
      options={[...options]}
      responsiveMode={ResponsiveMode.large}
      calloutProps={{ calloutMaxHeight: 340 }}
      onChange={(_, option) => {
        if (option) onChoose(String(option.key));
      }}
      styles={{
        title: { height: "auto", minHeight: 32, lineHeight: 20, padding: "5px 28px 5px 8px", whiteSpace: "normal" },
        dropdownOptionText: { whiteSpace: "normal" },
        dropdownItem: { height: "auto", minHeight: 36 },
        dropdownItemSelected: { height: "auto", minHeight: 36 },
      }}
    />
  );
}
