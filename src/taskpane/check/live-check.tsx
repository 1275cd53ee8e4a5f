import type { ReactElement } from "react";
import { Toggle } from "office-ui-fabric-react/lib/Toggle";
import { LANGUAGE_TAGS } from "../../locales/language";
import { themed } from "../parts/styles";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";
import type { RatingCheck } from "./use-rating-check";

/** Whether the check goes on while people type, and when it last ran. */
export function LiveCheck({ rating }: { readonly rating: RatingCheck }): ReactElement {
  const { texts, language } = usePane();
  const text = useTextStyles();
  const styles = useStyles();
  const { live, setLive, checkedAt } = rating;
  const time = checkedAt?.toLocaleTimeString(LANGUAGE_TAGS[language], { hour: "2-digit", minute: "2-digit" });
  return (
    <div className={styles.line}>
      <Toggle
        label={texts.check.live}
        inlineLabel
        checked={live}
        onChange={(_, on) => setLive(on === true)}
        styles={{ root: { margin: 0 } }}
      />
      {time === undefined ? null : <span className={text.note}>{texts.check.checkedAt(time)}</span>}
    </div>
  );
}

const useStyles = themed(() => ({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: "0 8px" },
}));
