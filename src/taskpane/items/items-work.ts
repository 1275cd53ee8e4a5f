/** Adding items and taking them away: fetched when it is asked for. */
export { changeItems } from "../../actions/change-items/change-items";
export { itemsToChange } from "../../actions/change-items/items-to-change";
export { undoItems } from "../../actions/change-items/undo-items";
export { PLAN_TEXTS } from "../../locales/plan-texts";
export { shippedModels } from "../shipped-models";
