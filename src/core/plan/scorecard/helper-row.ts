import { leadingCodeOf } from "../../formulas/code-formulas";
import type { TemplateContext } from "../template-context";
import { type HelperColumn, scorecardNeeds } from "./helper-columns";
import type { ScorecardLayout } from "./scorecard-layout";
import type { ScorecardScalars } from "./scorecard-scalars";

/** A row of the helper table, with the texts that its formulas are made of. */
export interface HelperRow {
  readonly context: TemplateContext;
  readonly layout: ScorecardLayout;
  readonly scalars: ScorecardScalars;
  readonly row: number;
  /** Its place among the rows of the profile, from 1. */
  readonly number: number;
  /** The row's cell in a helper column. */
  readonly of: (column: HelperColumn) => string;
  readonly item: string;
  readonly code: string;
  /** The profile's column of items. */
  readonly items: string;
  /** The item's cell in a column of the profile, by the column's position. */
  readonly ofProfile: (position: string) => string;
  /** The required level that a cell holds: between the rungs of the item's own scale (C4), else something else. */
  readonly level: (value: string, otherwise: string) => string;
}

/** What the formulas of a row have in common. */
export function helperRow(
  context: TemplateContext,
  layout: ScorecardLayout,
  scalars: ScorecardScalars,
  row: number,
): HelperRow {
  const { profile } = context.tables;
  const { parts, fulfilment } = scorecardNeeds(context);
  const of = (name: HelperColumn): string => layout.cell(name, row);
  const ofProfile = (position: string): string => `INDEX(${profile.body},${of("profileRow")},${position})`;
  const item = of("item");
  const highest = parts || fulfilment ? ofProfile(scalars.profileColumn("F5")) : String(context.top);
  const bottom = parts ? ofProfile(scalars.profileColumn("F7")) : "";
  const aboveLowest = (value: string): string =>
    parts ? `(LEN(${value})>0)*IF(ISNUMBER(${bottom}),${value}+0>${bottom},${value}+0>=1)` : `(${value}+0>=1)`;
  return {
    context,
    layout,
    scalars,
    row,
    number: row - layout.first + 1,
    of,
    item,
    code: leadingCodeOf(item),
    items: `INDEX(${profile.body},0,${scalars.profileColumn("F1")})`,
    ofProfile,
    level: (value, otherwise) =>
      `IFERROR(IF(${aboveLowest(value)}*(${value}+0<=${highest}),${value}+0,${otherwise}),${otherwise})`,
  };
}
