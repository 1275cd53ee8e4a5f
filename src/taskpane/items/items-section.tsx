import { type ReactElement, useCallback, useRef, useState } from "react";
import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import type { ItemsOfTemplate } from "../../actions/change-items/items-to-change";
import { FaultNotice } from "../parts/fault-notice";
import { useSectionStyles } from "../parts/section-styles";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";
import { useTask } from "../use-task";
import { useTemplateNames } from "../use-template-names";
import { ItemsNotice } from "./items-notice";
import { TemplateItems } from "./template-items";
import { useItems } from "./use-items";

/** The items of every template, with what adds one that was left out and takes one away. */
export function ItemsSection(): ReactElement {
  const { texts, workbook, catalogue } = usePane();
  const words = texts.items;
  const text = useTextStyles();
  const styles = useSectionStyles();
  const task = useTask();
  const { run } = task;
  const [templates, setTemplates] = useState<readonly ItemsOfTemplate[] | null>(null);
  const nameOf = useTemplateNames((templates ?? []).map(({ template }) => template));
  const heading = useRef<HTMLHeadingElement>(null);

  const look = useCallback(
    () =>
      run(async () => {
        const { itemsToChange, PLAN_TEXTS, shippedModels } = await import("./items-work");
        const vocabulary = { texts: PLAN_TEXTS, shippedModel: shippedModels(catalogue) };
        setTemplates(await itemsToChange(workbook, vocabulary));
      }),
    [run, workbook, catalogue],
  );
  const items = useItems(task, look);
  const leave = (): void => {
    items.dismiss();
    // The keyboard stays in the section when the notice or the question that had it goes.
    heading.current?.focus();
  };
  const isFree = items.stage.kind !== "working" && items.stage.kind !== "asks";
  return (
    <section aria-labelledby="template-items" className={styles.parts}>
      <h2 ref={heading} tabIndex={-1} id="template-items" className={styles.heading}>
        {words.title}
      </h2>
      <FaultNotice fault={task.fault} onDismiss={task.dismiss} />
      <ItemsNotice items={items} task={task} onLeave={leave} />
      <p className={text.note}>{words.hint}</p>
      {isFree
        ? templates?.map((one) => (
            <TemplateItems
              key={one.template.suffix}
              name={nameOf(one.template)}
              found={one}
              items={items}
              busy={task.busy}
            />
          ))
        : null}
      {templates?.length === 0 ? <p className={text.plain}>{words.noTemplate}</p> : null}
      {isFree && (templates === null || templates.length === 0) ? (
        <div>
          <DefaultButton
            text={task.busy ? words.looking : words.look}
            disabled={task.busy}
            allowDisabledFocus
            onClick={() => void look()}
          />
        </div>
      ) : null}
    </section>
  );
}
