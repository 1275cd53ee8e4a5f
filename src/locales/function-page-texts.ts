import type { Language } from "../core/language";
import type { FaultCode } from "../core/scoring/fault";
import { type FaultCause, faultCauses as enCauses } from "./en/fault-causes";
import { functions as enPage } from "./en/pane-functions";
import { rules as enRules } from "./en/rules";
import { faultCauses as zhCauses } from "./zh-CN/fault-causes";
import { functions as zhPage } from "./zh-CN/pane-functions";
import { rules as zhRules } from "./zh-CN/rules";

/** Every text of the Functions page that Excel's own help does not have. */
export interface FunctionPageTexts {
  readonly page: typeof enPage;
  readonly rules: typeof enRules;
  readonly causes: Readonly<Record<FaultCode, FaultCause>>;
}

/** Apart from the pane's other texts, so that they are fetched only with the page. */
export const FUNCTION_PAGE_TEXTS: Readonly<Record<Language, FunctionPageTexts>> = {
  en: { page: enPage, rules: enRules, causes: enCauses },
  zh: { page: zhPage, rules: zhRules, causes: zhCauses },
};
