import { type ReactElement, useState } from "react";
import { Link } from "office-ui-fabric-react/lib/Link";
import type { Place } from "../../core/tables/table";
import { cellName } from "../cell-name";
import { themed } from "../parts/styles";
import { usePane } from "../pane-context";
import type { Task } from "../use-task";

const SHOWN_AT_FIRST = 10;

/** Cells as links that lead to them, the first few at once. */
export function CellLinks({ places, task }: { readonly places: readonly Place[]; readonly task: Task }): ReactElement {
  const { texts, workbook } = usePane();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const shown = all ? places : places.slice(0, SHOWN_AT_FIRST);
  return (
    <div className={styles.links}>
      {shown.map((place) => (
        <Link
          key={cellName(place)}
          aria-label={texts.common.toCell(cellName(place))}
          onClick={() => void task.run(() => workbook.select(place))}
        >
          {cellName(place)}
        </Link>
      ))}
      {places.length > shown.length ? (
        <Link onClick={() => setAll(true)}>{texts.common.showMore(places.length - shown.length)}</Link>
      ) : null}
    </div>
  );
}

const useStyles = themed(() => ({
  links: { display: "flex", flexWrap: "wrap", gap: "2px 12px", overflowWrap: "anywhere" },
}));
