import { type ReactElement, useState } from "react";
import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import type { ModelIssue } from "../../core/model/model-issue";
import { MODEL_ISSUE_SENTENCES } from "../../locales/model-issue-texts";
import { themed } from "../parts/styles";
import { usePane } from "../pane-context";

/** Points shown at once. */
const PAGE = 10;

/** What is wrong with a model file, each point with its place. */
export function ModelIssueList({ issues }: { readonly issues: readonly ModelIssue[] }): ReactElement {
  const { language, texts } = usePane();
  const styles = useStyles();
  const [shown, setShown] = useState(PAGE);
  const more = Math.min(PAGE, issues.length - shown);
  return (
    <>
      <ul className={styles.list}>
        {issues.slice(0, shown).map((issue) => {
          const sentence = MODEL_ISSUE_SENTENCES[language](issue);
          return <li key={sentence}>{sentence}</li>;
        })}
      </ul>
      {more > 0 ? <DefaultButton text={texts.common.showMore(more)} onClick={() => setShown(shown + PAGE)} /> : null}
    </>
  );
}

const useStyles = themed(() => ({
  list: { margin: "6px 0", paddingInlineStart: 18, overflowWrap: "anywhere", lineHeight: "20px" },
}));
