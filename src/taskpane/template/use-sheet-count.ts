import { useEffect, useState } from "react";
import type { TemplateChoices } from "../../core/plan/template-choices";

/** How many sheets a template with these choices adds; null until that is worked out. */
export function useSheetCount(choices: TemplateChoices): number | null {
  const [count, setCount] = useState<number | null>(null);
  const { model, language, formulas } = choices;
  useEffect(() => {
    let wanted = true;
    import("./insert-work")
      .then(({ sheetsOf, PLAN_TEXTS }) => {
        if (wanted) setCount(sheetsOf(choices, PLAN_TEXTS[language]).length);
      })
      // The count is only an announcement: the insert does the same work and tells why it cannot.
      .catch(() => setCount(null));
    return () => {
      wanted = false;
    };
    // Not the choices as a whole: the others change with every key stroke and add no sheet.
  }, [model, language, formulas]);
  return count;
}
