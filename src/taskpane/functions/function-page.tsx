import { type ReactElement, type ReactNode, useEffect, useId, useRef } from "react";
import { ActionButton } from "office-ui-fabric-react/lib/Button";
import type { FunctionEntry } from "../../core/library/function-entry";
import { MainButton } from "../parts/main-button";
import { FaultNotice } from "../parts/fault-notice";
import { PageFrame } from "../parts/page-frame";
import { showAndFocus } from "../parts/show-and-focus";
import { themed } from "../parts/styles";
import { useTextStyles } from "../parts/text-styles";
import { CellSigns } from "./cell-signs";
import { ExampleResult } from "./example-result";
import { exampleInWords } from "./example-words";
import { FaultCauses } from "./fault-causes";
import { FormulaCode } from "./formula-code";
import { InsertNotice } from "./insert-notice";
import { Meanings } from "./meanings";
import { Source } from "./source";
import { useExample } from "./use-example";
import { useFunctionTexts } from "./use-function-texts";

interface FunctionPageProps {
  readonly entry: FunctionEntry;
  readonly onBack: () => void;
}

/** All that there is to know of one function. The primary button writes its example into the selected cell. */
export function FunctionPage({ entry, onBack }: FunctionPageProps): ReactElement {
  const { page, help } = useFunctionTexts();
  const text = useTextStyles();
  const styles = useStyles();
  const { id, parameters, formula, source } = entry;
  const example = exampleInWords(entry.example, page.exampleWords);
  const inserting = useExample(entry, example.formula);
  const { task } = inserting;
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => showAndFocus(top.current), []);
  return (
    <PageFrame
      title={page.title}
      onConfirm={inserting.insert}
      onEscape={onBack}
      footer={<MainButton text={task.busy ? page.inserting : page.insert} busy={task.busy} />}
    >
      <ActionButton text={page.back} iconProps={{ iconName: "Back" }} onClick={onBack} className={styles.back} />
      <FaultNotice fault={task.fault} onDismiss={task.dismiss} />
      <InsertNotice
        inserting={inserting}
        onDismiss={() => {
          inserting.dismiss();
          // The keyboard stays on the page when the notice that had it goes.
          top.current?.focus();
        }}
      />
      <h2 ref={top} tabIndex={-1} className={styles.name}>
        {id}
      </h2>
      <p className={text.plain}>{help[id].description}</p>
      <Part title={page.signature}>
        <FormulaCode>{signatureOf(entry)}</FormulaCode>
      </Part>
      <Part title={page.parameters}>
        <Meanings
          rows={parameters.map(({ name, optional }) => ({
            key: name,
            name: (
              <>
                {name}
                {optional ? <span className={styles.optional}> {page.optional}</span> : null}
              </>
            ),
            meaning: help[id].parameters[name],
          }))}
        />
        <p className={styles.note}>
          {page.blanks(parameters.some(({ kind }) => kind.takes === "range") ? "B2:B9" : "B2")}
        </p>
      </Part>
      <Part title={page.formula}>
        {formula.split(/;\s\s/u).map((line) => (
          <p key={line} className={styles.formula}>
            {line}
          </p>
        ))}
      </Part>
      <Part title={page.example}>
        <FormulaCode>{example.formula}</FormulaCode>
        <ExampleResult result={example.result} />
      </Part>
      <Part title={page.source}>
        <Source source={source} />
      </Part>
      <Part title={page.faults}>
        <FaultCauses entry={entry} />
      </Part>
      <CellSigns inner />
    </PageFrame>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {title}
      </h3>
      {children}
    </section>
  );
}

/** @example signatureOf(gap) // "=COMPETENCY.GAP(actual, required)" */
function signatureOf({ id, parameters }: FunctionEntry): string {
  const named = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `=COMPETENCY.${id}(${named.join(", ")})`;
}

const useStyles = themed(({ palette }) => ({
  back: { marginInlineStart: -8, marginTop: -6 },
  name: {
    margin: "0 0 4px",
    fontSize: 16,
    fontWeight: 600,
    selectors: { ":focus": { outline: "none" } },
  },
  heading: {
    margin: "16px 0 6px",
    paddingTop: 12,
    fontSize: 14,
    fontWeight: 600,
    borderTop: `1px solid ${palette.neutralQuaternaryAlt}`,
  },
  optional: { fontWeight: 400, fontSize: 12, color: palette.neutralSecondary },
  note: {
    margin: "8px 0 0",
    fontSize: 12,
    lineHeight: "16px",
    color: palette.neutralSecondary,
    overflowWrap: "anywhere",
  },
  formula: {
    margin: 0,
    fontFamily: '"Cambria Math", Cambria, "STIX Two Text", "Times New Roman", serif',
    fontSize: 15,
    lineHeight: "24px",
    overflowWrap: "anywhere",
  },
}));
