/** Making room for more people: fetched when it is asked for. */
export { undoConversion } from "../../actions/convert-formulas/undo-conversion";
export { makeRoom } from "../../actions/make-room/make-room";
export { PLAN_TEXTS } from "../../locales/plan-texts";
export { shippedModels } from "../shipped-models";
