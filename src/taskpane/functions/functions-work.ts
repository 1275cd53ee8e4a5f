/** Writing examples into the workbook: fetched when the first one is inserted. */
export { insertExample, undoExample } from "../../actions/insert-example";
