import { mergeStyles } from "office-ui-fabric-react/lib/Styling";
import { themed } from "./styles";

/** Text read by screen readers only. */
export const hiddenText = mergeStyles({
  position: "absolute",
  width: 1,
  height: 1,
  margin: -1,
  padding: 0,
  overflow: "hidden",
  clip: "rect(0 0 0 0)",
  whiteSpace: "nowrap",
  border: 0,
});

/** Text styles that several pages share. */
export const useTextStyles = themed(({ palette }) => ({
  quiet: { color: palette.neutralSecondary },
  note: { color: palette.neutralSecondary, fontSize: 12, lineHeight: "16px", margin: 0 },
  plain: { margin: 0 },
  strong: { fontWeight: 600 },
  choice: { display: "inline-block", paddingInlineStart: 26 },
  list: { listStyle: "none", margin: 0, padding: 0 },
}));
