import type { ReactElement } from "react";
import { MessageBarButton } from "office-ui-fabric-react/lib/Button";
import type { FunctionPageTexts } from "../../locales/function-page-texts";
import { cellName } from "../cell-name";
import { Notice, type NoticeTone } from "../parts/notice";
import { usePane } from "../pane-context";
import type { ExampleInserting, ExampleReport } from "./use-example";
import { useFunctionTexts } from "./use-function-texts";

interface InsertNoticeProps {
  readonly inserting: ExampleInserting;
  readonly onDismiss: () => void;
}

/** Says where the example was put or what is in its way, and takes it back. */
export function InsertNotice({ inserting, onDismiss }: InsertNoticeProps): ReactElement | null {
  const { texts, goTo } = usePane();
  const { page } = useFunctionTexts();
  const { report, task, undo } = inserting;
  if (report === null) return null;
  const { sentence, tone } = told(report, page);
  return (
    <Notice key={sentence} tone={tone} takesFocus onDismiss={onDismiss} {...actionsOf(report)}>
      {sentence}
    </Notice>
  );

  function actionsOf(one: ExampleReport): { readonly actions?: ReactElement } {
    if (one.kind === "no-template") {
      return { actions: <MessageBarButton text={page.toTemplate} onClick={() => goTo("template")} /> };
    }
    if (one.kind !== "inserted") return {};
    return {
      actions: (
        <MessageBarButton
          text={texts.common.undo}
          iconProps={{ iconName: "Undo" }}
          disabled={task.busy}
          onClick={() => undo(one.undo)}
        />
      ),
    };
  }
}

function told(
  report: ExampleReport,
  page: FunctionPageTexts["page"],
): { readonly sentence: string; readonly tone: NoticeTone } {
  switch (report.kind) {
    case "inserted": {
      const { rows, columns } = report.size;
      const place = cellName(report.place);
      const spills = rows * columns > 1;
      return { sentence: spills ? page.insertedSpill(place, rows, columns) : page.inserted(place), tone: "success" };
    }
    case "occupied":
      return {
        sentence: page.occupied(cellName(report.place), report.size.rows, report.size.columns),
        tone: "warning",
      };
    case "in-table":
      return { sentence: page.inTable(cellName(report.place), report.table), tone: "warning" };
    case "no-room":
      return { sentence: page.noRoom(report.size.rows, report.size.columns), tone: "warning" };
    case "no-template":
      return { sentence: page.noTemplate, tone: "info" };
    case "undone":
      return report.complete
        ? { sentence: page.undone(cellName(report.place)), tone: "success" }
        : { sentence: page.notUndone(cellName(report.place)), tone: "warning" };
  }
}
