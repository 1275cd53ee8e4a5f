/** Conversion formulas: fetched when it is asked for, the first paint needs none of it. */
export { convertFormulas } from "../../actions/convert-formulas/convert-formulas";
export { prepareConversion } from "../../actions/convert-formulas/prepare-conversion";
export { undoConversion } from "../../actions/convert-formulas/undo-conversion";
export { PLAN_TEXTS } from "../../locales/plan-texts";
export { shippedModels } from "../shipped-models";
