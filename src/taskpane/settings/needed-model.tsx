import { type ReactElement, useState } from "react";
import type { TemplateInWorkbook } from "../../actions/templates-in-workbook";
import { modelNamed } from "../../core/record/template-record";
import { Notice } from "../parts/notice";
import { usePane } from "../pane-context";
import { FileTroubleText } from "../template/file-trouble-text";
import { ModelFile } from "../template/model-file";
import { type FileTrouble, openedModel } from "../template/opened-model";
import type { Task } from "../use-task";

interface NeededModelProps {
  readonly template: TemplateInWorkbook;
  readonly task: Task;
  /** The workbook keeps the model from now on. */
  readonly onKept: () => void;
}

type Trouble = FileTrouble | { readonly kind: "other-model" };

/** Asks for the file of the model that an earlier version of the add-in inserted and did not keep. */
export function NeededModel({ template, task, onKept }: NeededModelProps): ReactElement | null {
  const { texts, workbook } = usePane();
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const { record } = template;
  if (record === null) return null;
  const { id, version } = modelNamed(record);
  const open = (file: File): Promise<void> =>
    task.run(async () => {
      setTrouble(null);
      const opened = await openedModel(file);
      if ("kind" in opened) {
        setTrouble(opened);
        return;
      }
      const { keepModel } = await import("./language-work");
      if ((await keepModel(workbook, template.suffix, opened.model)) === "kept") onKept();
      else setTrouble({ kind: "other-model" });
    });
  return (
    <>
      <ModelFile onOpen={open} />
      {trouble === null ? null : (
        <Notice tone="error" takesFocus onDismiss={() => setTrouble(null)}>
          {trouble.kind === "other-model" ? (
            texts.models.otherModel(id, version)
          ) : (
            <FileTroubleText trouble={trouble} />
          )}
        </Notice>
      )}
    </>
  );
}
