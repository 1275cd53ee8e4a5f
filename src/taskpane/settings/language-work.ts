/** Changing the language of sheets: fetched when the settings are opened, the first paint needs none of it. */
export { changeLanguage } from "../../actions/change-language";
export { keepModel } from "../../actions/keep-model";
export { readTemplates } from "../../actions/templates-in-workbook";
export { PLAN_TEXTS } from "../../locales/plan-texts";
export { shippedModels } from "../shipped-models";
