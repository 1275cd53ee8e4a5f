import type { ReactElement } from "react";
import { MessageBarButton } from "office-ui-fabric-react/lib/Button";
import { Notice } from "../parts/notice";
import { usePane } from "../pane-context";
import { ModelIssueList } from "./model-issue-list";
import { FileTroubleText } from "./file-trouble-text";
import type { Models } from "./use-models";

/** What came of choosing or opening a model, where that needs saying. */
export function ModelNotice({ models }: { readonly models: Models }): ReactElement | null {
  const { language, texts } = usePane();
  const { news, dismissNews, entries, choose } = models;
  if (news === null) return models.listFailed ? <Notice tone="error">{texts.models.listFailed}</Notice> : null;
  const nameOf = (id: string): string => entries?.find((entry) => entry.id === id)?.name[language] ?? id;
  switch (news.kind) {
    case "opened":
      return news.warnings.length === 0 ? (
        <Notice tone="success" onDismiss={dismissNews}>
          {texts.models.opened(news.name)}
        </Notice>
      ) : (
        <Notice tone="warning" takesFocus onDismiss={dismissNews}>
          {texts.models.openedWithWarnings(news.name)}
          <ModelIssueList issues={news.warnings} />
        </Notice>
      );
    case "model-failed":
      return (
        <>
          <Notice
            tone="error"
            takesFocus
            onDismiss={dismissNews}
            actions={
              <div>
                <MessageBarButton text={texts.models.tryAgain} onClick={() => choose(news.id)} />
              </div>
            }
          >
            {texts.models.modelFailed(nameOf(news.id))}
          </Notice>
        </>
      );
    case "model-bad":
      return (
        <Notice tone="error" takesFocus onDismiss={dismissNews}>
          {texts.models.modelBad(nameOf(news.id))}
          <ModelIssueList issues={news.issues} />
        </Notice>
      );
    default:
      return (
        <Notice tone="error" takesFocus onDismiss={dismissNews}>
          <FileTroubleText trouble={news} />
        </Notice>
      );
  }
}
