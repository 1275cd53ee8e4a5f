/** Recognising templates again: fetched when it is asked for, the first paint needs none of it. */
export { findTemplates } from "../../actions/recognise/find-templates";
export { recogniseTemplates, undoRecognition } from "../../actions/recognise/recognise-templates";
export { PLAN_TEXTS } from "../../locales/plan-texts";
export { shippedModels } from "../shipped-models";
