import type { FunctionId } from "../../core/functions/custom-functions";
import { FUNCTION_PAGE_TEXTS, type FunctionPageTexts } from "../../locales/function-page-texts";
import { FUNCTION_TEXTS, type FunctionText } from "../../locales/function-texts";
import { usePane } from "../pane-context";

/** The page's texts and the help of every function, in the pane's language. */
export function useFunctionTexts(): FunctionPageTexts & { readonly help: Readonly<Record<FunctionId, FunctionText>> } {
  const { language } = usePane();
  return { ...FUNCTION_PAGE_TEXTS[language], help: FUNCTION_TEXTS[language] };
}
