import type { ReactElement } from "react";
import { PrimaryButton } from "office-ui-fabric-react/lib/Button";

interface MainButtonProps {
  readonly text: string;
  readonly busy: boolean;
}

/** The one primary button of a page; Enter in a field does the same. While it is busy it keeps the keyboard's focus. */
export function MainButton({ text, busy }: MainButtonProps): ReactElement {
  return <PrimaryButton type="submit" text={text} disabled={busy} allowDisabledFocus />;
}
