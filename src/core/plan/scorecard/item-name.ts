import { leadingCodeOf } from "../../formulas/code-formulas";
import { literal } from "../../formulas/formula-text";
import { guardedResults } from "../../formulas/table-formulas";
import type { TemplateContext } from "../template-context";
import { scorecardNeeds } from "./helper-columns";
import type { ScorecardLayout } from "./scorecard-layout";

/** In front of a scale or part, which stands below its item. */
const INDENT = "    ";

/** Formula text for the name of a row's item: parts are indented, and what is still to be named says so. */
export function itemName(context: TemplateContext, { cell }: ScorecardLayout, row: number): string {
  const name = cell("itemName", row);
  const shown = guardedResults(name);
  const indented = scorecardNeeds(context).parts
    ? `IF(LEN(${name})=0,"",IF(${cell("own", row)}=1,"",${literal(INDENT)})&${name})`
    : shown;
  const unfinished = context.ownItems.flatMap(({ code, item }) => (item.placeholder ? [code] : []));
  const mark =
    unfinished.length === 0
      ? ""
      : `&IF(ISNUMBER(FIND("|"&${leadingCodeOf(name)}&"|",${literal(`|${unfinished.join("|")}|`)})),${literal(context.texts.scorecard.unfinished)},"")`;
  return `IFERROR(${indented}${mark},"")`;
}
