/** The work of a check: fetched when the first one starts. */
export { changedSince, checksBefore } from "../../actions/changed-since";
export { checkRatings } from "../../actions/check-ratings";
export { correctIssues } from "../../actions/correct-issue";
export { keepCheck } from "../../actions/keep-check";
export { restoreGuards } from "../../actions/guards/restore-guards";
export { enterAgain, findStuckFormulas } from "../../actions/stuck-formulas";
export { undoCorrection } from "../../actions/undo-correction";
export { watchRatings } from "../../actions/watch-ratings";
export { PLAN_TEXTS } from "../../locales/plan-texts";
export { shippedModels } from "../shipped-models";
