import type { ReactElement } from "react";
import type { FunctionSource, RuleId } from "../../core/library/function-entry";
import { themed } from "../parts/styles";
import { useTextStyles } from "../parts/text-styles";
import { Meanings } from "./meanings";
import { useFunctionTexts } from "./use-function-texts";

/** Where a function's method comes from: a publication, or rules of the rule set in words. */
export function Source({ source }: { readonly source: FunctionSource }): ReactElement {
  const text = useTextStyles();
  return "publication" in source ? <p className={text.plain}>{source.publication}</p> : <Rules rules={source.rules} />;
}

function Rules({ rules }: { readonly rules: readonly RuleId[] }): ReactElement {
  const { page, rules: sentences } = useFunctionTexts();
  const styles = useStyles();
  return (
    <>
      <p className={styles.rules}>{page.rules}</p>
      <Meanings rows={rules.map((rule) => ({ key: rule, name: rule, meaning: sentences[rule] }))} />
    </>
  );
}

const useStyles = themed(({ palette }) => ({
  rules: { margin: "0 0 6px", fontSize: 12, lineHeight: "16px", color: palette.neutralSecondary },
}));
