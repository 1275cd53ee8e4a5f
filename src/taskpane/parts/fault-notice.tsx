import { type ReactElement, useRef, useState } from "react";
import { MessageBarButton } from "office-ui-fabric-react/lib/Button";
import { TextField, type ITextField } from "office-ui-fabric-react/lib/TextField";
import { faultText } from "../fault";
import { usePane } from "../pane-context";
import type { Fault } from "../use-task";
import { Notice } from "./notice";

/** What went wrong, with what to do; for a bug also a text to copy. */
export function FaultNotice({
  fault,
  onDismiss,
}: {
  readonly fault: Fault | null;
  readonly onDismiss?: () => void;
}): ReactElement | null {
  const { texts, version } = usePane();
  if (fault === null) return null;
  const { sentence, details } = faultText(fault.error, texts, version);
  return (
    <Notice tone="error" takesFocus {...(onDismiss ? { onDismiss } : {})}>
      <strong>{texts.faults.title}</strong> {sentence}
      {details === null ? null : <CopyableText label={texts.faults.details} text={details} />}
    </Notice>
  );
}

/** A text with a button that copies it; where the browser forbids that, it is selected for the user to copy. */
function CopyableText({ label, text }: { readonly label: string; readonly text: string }): ReactElement {
  const { texts } = usePane();
  const [copied, setCopied] = useState(false);
  const field = useRef<ITextField>(null);
  const copy = async (): Promise<void> => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      // Embedded pages are often not allowed to use the clipboard: the selected text is one key stroke away.
      field.current?.focus();
    }
  };
  return (
    <>
      <TextField componentRef={field} label={label} value={text} readOnly multiline rows={4} resizable={false} />
      <MessageBarButton onClick={() => void copy()}>
        {copied ? texts.common.copied : texts.common.copy}
      </MessageBarButton>
    </>
  );
}
