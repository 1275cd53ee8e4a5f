/** Turning formulas: fetched when it is asked for, the first paint needs none of it. */
export { turnFormulas } from "../../actions/turn-formulas/turn-formulas";
export { prepareTurn } from "../../actions/turn-formulas/prepare-turn";
export { undoTurn } from "../../actions/turn-formulas/undo-turn";
export { PLAN_TEXTS } from "../../locales/plan-texts";
export { shippedModels } from "./shipped-model";
