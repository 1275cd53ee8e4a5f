import type { ReactElement } from "react";
import { usePane } from "../pane-context";
import { ModelIssueList } from "./model-issue-list";
import type { FileTrouble } from "./opened-model";

/** Why a model file cannot be used, and what to mend. */
export function FileTroubleText({ trouble }: { readonly trouble: FileTrouble }): ReactElement {
  const { models } = usePane().texts;
  switch (trouble.kind) {
    case "file-bad":
      return (
        <>
          {models.fileBad(trouble.name, trouble.issues.length)}
          <ModelIssueList issues={trouble.issues} />
        </>
      );
    case "file-too-big":
      return <>{models.fileTooBig(megabytes(trouble.size), megabytes(trouble.most))}</>;
    case "file-unreadable":
      return <>{models.fileUnreadable}</>;
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1).replace(/\.0$/u, "");
}
