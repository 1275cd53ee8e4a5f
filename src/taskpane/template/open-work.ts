/** Checking what was fetched or opened: comes after the first paint. */
export { LONGEST_MODEL_TEXT, parseModel, parseModelText } from "../../core/model/parse-model";
