import type { ReactElement } from "react";
import { TextField } from "office-ui-fabric-react/lib/TextField";

interface NumberFieldProps {
  readonly label: string;
  /** As typed. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly wrong: boolean;
}

/** A small box for a number inside a table. Full-width digits are fine; what is wrong is said below the table. */
export function NumberField({ label, value, onChange, wrong }: NumberFieldProps): ReactElement {
  return (
    <TextField
      ariaLabel={label}
      inputMode="decimal"
      value={value}
      autoComplete="off"
      invalid={wrong}
      aria-invalid={wrong}
      onChange={(_, typed) => onChange(typed ?? "")}
      onFocus={(event) => event.target.select()}
      styles={{ field: { textAlign: "end", paddingInline: 6 }, fieldGroup: { minWidth: 0 } }}
    />
  );
}
