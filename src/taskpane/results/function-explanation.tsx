import { type ReactElement, useEffect, useRef } from "react";
import { ActionButton } from "office-ui-fabric-react/lib/Button";
import type { FunctionInFormula } from "../../actions/explanation/function-in-formula";
import type { SelectedCell } from "../../actions/workbook";
import { isCellError } from "../../core/tables/cell";
import { cellName } from "../cell-name";
import { FormulaCode } from "../functions/formula-code";
import { Meanings } from "../functions/meanings";
import { Source } from "../functions/source";
import { PageFrame } from "../parts/page-frame";
import { showAndFocus } from "../parts/show-and-focus";
import { themed } from "../parts/styles";
import { useTextStyles } from "../parts/text-styles";
import { useExplanationTexts } from "./explanation-words";

interface FunctionExplanationProps {
  readonly cell: SelectedCell;
  readonly call: FunctionInFormula;
  readonly onBack: () => void;
}

/** What a formula of the user's own with one of the add-in's functions is given, how it calculates, and by whom. */
export function FunctionExplanation({ cell, call, onBack }: FunctionExplanationProps): ReactElement {
  const { around } = useExplanationTexts();
  const text = useTextStyles();
  const styles = useStyles();
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => showAndFocus(top.current), []);
  const { entry, given } = call;
  return (
    <PageFrame title={around.title} onEscape={onBack}>
      <ActionButton text={around.back} iconProps={{ iconName: "Back" }} onClick={onBack} className={styles.back} />
      <h2 ref={top} tabIndex={-1} className={styles.heading}>
        {around.functionIn(cellName(cell.place))}
      </h2>
      <FormulaCode>{cell.formula ?? ""}</FormulaCode>
      <h3 className={styles.part}>{around.shows}</h3>
      <p className={text.strong}>{shown(cell.value) || around.blank}</p>
      <h3 className={styles.part}>{around.given}</h3>
      <Meanings
        rows={given.map(({ parameter, text: argument }, index) => ({
          key: String(index),
          name: parameter,
          meaning: argument === "" ? around.blank : argument,
        }))}
      />
      <h3 className={styles.part}>{around.formula}</h3>
      <p className={text.plain}>
        {entry.id}: {entry.formula}
      </p>
      <h3 className={styles.part}>{around.source}</h3>
      <Source source={entry.source} />
    </PageFrame>
  );
}

function shown(value: SelectedCell["value"]): string {
  if (value === null) return "";
  return isCellError(value) ? value.error : String(value);
}

const useStyles = themed(() => ({
  back: { marginInlineStart: -8, marginTop: -6 },
  heading: { margin: "0 0 8px", fontSize: 16, fontWeight: 600, selectors: { ":focus": { outline: "none" } } },
  part: { margin: "14px 0 4px", fontSize: 13, fontWeight: 600 },
}));
