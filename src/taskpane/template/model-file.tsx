import { type ReactElement, useRef } from "react";
import { ActionButton } from "office-ui-fabric-react/lib/Button";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";

/** Opens a model file of one's own. */
export function ModelFile({ onOpen }: { readonly onOpen: (file: File) => Promise<void> }): ReactElement {
  const { texts } = usePane();
  const text = useTextStyles();
  const field = useRef<HTMLInputElement>(null);
  return (
    <div>
      <ActionButton
        text={texts.models.open}
        iconProps={{ iconName: "Open" }}
        onClick={() => field.current?.click()}
        styles={{ root: { height: 32, marginInlineStart: -4 } }}
      />
      <p className={text.note}>{texts.models.openHint}</p>
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        aria-label={texts.models.open}
        tabIndex={-1}
        hidden
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) void onOpen(file);
          // The same file can be opened again after it was mended.
          event.target.value = "";
        }}
      />
    </div>
  );
}
