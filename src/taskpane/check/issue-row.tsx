import type { ReactElement } from "react";
import { Link } from "office-ui-fabric-react/lib/Link";
import type { FoundIssue } from "../../actions/correct-issue";
import { needsGuards } from "../../core/guards/guard-issues";
import { needsRoom } from "../../core/ratings/beyond-room";
import { itemToRemove } from "../../core/ratings/item-to-remove";
import type { Issue } from "../../core/issue";
import type { Place } from "../../core/tables/table";
import { issueSentence } from "../../locales/issue-texts";
import { cellName } from "../cell-name";
import { themed } from "../parts/styles";
import { hiddenText } from "../parts/text-styles";
import { ToneSymbol } from "../parts/tone";
import { usePane } from "../pane-context";
import type { RatingCheck } from "./use-rating-check";

/** What mends more than a cell. */
export interface Repairs {
  readonly onMakeRoom: () => void;
  readonly onRemoveItem: (issue: Issue) => void;
  readonly onRestore: () => void;
}

/** One issue: symbol, sentence, the cell as a link, and the correction where there is one. */
export function IssueRow({
  found,
  rating,
  onMakeRoom,
  onRemoveItem,
  onRestore,
}: {
  readonly found: FoundIssue;
  readonly rating: RatingCheck;
} & Repairs): ReactElement {
  const { texts, workbook, language } = usePane();
  const styles = useStyles();
  const { issue } = found;
  const { place, correction } = issue;
  const show = (cell: Place): void => void rating.task.run(() => workbook.select(cell));
  return (
    <li className={styles.row}>
      <ToneSymbol tone={issue.severity === "error" ? "short" : "near"} />
      <div className={styles.body}>
        <span className={hiddenText}>
          {issue.severity === "error" ? texts.check.toCorrect : texts.check.toLookAt}:{" "}
        </span>
        {issueSentence(issue, language)}
        <div className={styles.actions}>
          {place === undefined ? null : (
            <Link onClick={() => show(place)} aria-label={texts.common.toCell(cellName(place))}>
              {cellName(place)}
            </Link>
          )}
          {needsRoom(issue.code) ? (
            <Link disabled={rating.task.busy} onClick={onMakeRoom}>
              {texts.check.makeRoom}
            </Link>
          ) : null}
          {itemToRemove(issue) === null ? null : (
            <Link disabled={rating.task.busy} onClick={() => onRemoveItem(issue)}>
              {texts.items.remove}
            </Link>
          )}
          {needsGuards(issue.code) ? (
            <Link disabled={rating.task.busy} onClick={onRestore}>
              {texts.restoring.restore}
            </Link>
          ) : null}
          {correction === undefined || place === undefined ? null : (
            <Link
              disabled={rating.task.busy}
              aria-label={`${texts.check.correctTo(String(correction.value))}, ${cellName(place)}`}
              onClick={() => void rating.correct([found])}
            >
              {texts.check.correctTo(String(correction.value))}
            </Link>
          )}
        </div>
      </div>
    </li>
  );
}

const useStyles = themed(({ palette }) => ({
  row: {
    display: "flex",
    gap: 4,
    padding: "6px 0",
    selectors: { "& + &": { borderTop: `1px solid ${palette.neutralLight}` } },
  },
  body: { flex: "1 1 auto", minWidth: 0, overflowWrap: "anywhere", lineHeight: "20px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "2px 16px", fontSize: 13 },
}));
