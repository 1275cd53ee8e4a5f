import { type ReactElement, useState } from "react";
import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { type FoundIssue, isCertain } from "../../actions/correct-issue";
import { issueKey } from "../../core/ratings/issue-key";
import { ISSUE_TOPICS, issueTopic, type IssueTopic } from "../../core/ratings/issue-topics";
import { ISSUE_TEXTS } from "../../locales/issue-texts";
import { Fold } from "../parts/fold";
import { useTextStyles } from "../parts/text-styles";
import { Chip } from "../parts/tone";
import { themed } from "../parts/styles";
import { usePane } from "../pane-context";
import { IssueRow, type Repairs } from "./issue-row";
import type { RatingCheck } from "./use-rating-check";

interface IssueListProps extends Repairs {
  readonly issues: readonly FoundIssue[];
  readonly rating: RatingCheck;
}

/** Issues by topic, counts on top. What must be corrected comes first in every topic. */
export function IssueList({ issues, rating, ...repairs }: IssueListProps): ReactElement {
  const { texts } = usePane();
  const text = useTextStyles();
  const styles = useStyles();
  const certain = issues.filter(({ issue }) => isCertain(issue));
  const errors = issues.filter(({ issue }) => issue.severity === "error").length;
  return (
    <>
      <div className={styles.counts}>
        {errors > 0 ? <Chip tone="short">{texts.check.errors(errors)}</Chip> : null}
        {errors < issues.length ? <Chip tone="near">{texts.check.warnings(issues.length - errors)}</Chip> : null}
      </div>
      {certain.length > 1 ? (
        <div className={styles.all}>
          <DefaultButton
            text={texts.check.correctAll(certain.length)}
            iconProps={{ iconName: "CheckMark" }}
            disabled={rating.task.busy}
            onClick={() => void rating.correct(certain)}
          />
          <p className={text.note}>{texts.check.correctAllHint}</p>
        </div>
      ) : null}
      {ISSUE_TOPICS.map((topic) => (
        <TopicGroup
          key={topic}
          topic={topic}
          issues={issues.filter(({ issue }) => issueTopic(issue.code) === topic)}
          rating={rating}
          {...repairs}
        />
      ))}
    </>
  );
}

/** Rows of one kind shown at once: one cause can bring hundreds, which must not hide the others. */
const FEW = 10;
/** Rows that are shown further on request: a fresh template has thousands of missing ratings. */
const PAGE = 40;

function TopicGroup({
  topic,
  issues,
  rating,
  ...repairs
}: IssueListProps & { readonly topic: IssueTopic }): ReactElement | null {
  const { texts, language } = usePane();
  const text = useTextStyles();
  const [open, setOpen] = useState(true);
  if (issues.length === 0) return null;
  const sorted = [...issues].sort(
    (a, b) => Number(b.issue.severity === "error") - Number(a.issue.severity === "error"),
  );
  const kinds = [...new Set(sorted.map(({ issue }) => issue.code))];
  return (
    <Fold
      title={texts.check.groupCount(ISSUE_TEXTS[language].topics[topic], issues.length)}
      open={open}
      onToggle={setOpen}
    >
      <ul className={text.list}>
        {kinds.map((kind) => (
          <KindRows
            key={kind}
            issues={sorted.filter(({ issue }) => issue.code === kind)}
            rating={rating}
            {...repairs}
          />
        ))}
      </ul>
    </Fold>
  );
}

/** Issues of one kind: a few, and the others on request. */
function KindRows({ issues, rating, ...repairs }: IssueListProps): ReactElement {
  const { texts } = usePane();
  const styles = useStyles();
  const [shown, setShown] = useState(FEW);
  const more = Math.min(PAGE, issues.length - shown);
  return (
    <>
      {issues.slice(0, shown).map((found) => (
        <IssueRow key={issueKey(found.issue)} found={found} rating={rating} {...repairs} />
      ))}
      {more > 0 ? (
        <li className={styles.more}>
          <DefaultButton text={texts.check.moreOfKind(more)} onClick={() => setShown(shown + PAGE)} />
        </li>
      ) : null}
    </>
  );
}

const useStyles = themed(() => ({
  counts: { display: "flex", flexWrap: "wrap", gap: 8, marginBottom: 12 },
  more: { padding: "6px 0" },
  all: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: 8, marginBottom: 12 },
}));
