/** The part of the template page that draws up plans: fetched after the first paint, which needs none of it. */
export { insertTemplate, sheetsOf } from "../../actions/insert-template";
export { undoInsert } from "../../actions/undo-insert";
export { PLAN_TEXTS } from "../../locales/plan-texts";
