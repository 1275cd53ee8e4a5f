import { type CellContent, formulaCell } from "../../formulas/cell-formula";
import { leadingCodeOf } from "../../formulas/code-formulas";
import { columnPosition, exactly, tableColumn } from "../../formulas/table-formulas";
import { FULL } from "../../tables/scale";
import { MISSING } from "../../scoring/rule-set";
import type { TemplateContext } from "../template-context";
import { chartCells } from "./chart-cells";
import type { DataLayout, ItemColumn, WorkingColumn } from "./data-layout";

/** An item's row on the hidden sheet, with the texts that its formulas are made of. */
export interface WorkingRow {
  readonly context: TemplateContext;
  readonly layout: DataLayout;
  /** Its place among the rows of the profile, from 0. */
  readonly item: number;
  readonly of: (column: ItemColumn | WorkingColumn) => string;
}

export function workingHeader({ texts }: TemplateContext, { working }: DataLayout): string[] {
  const words = texts.scorecard;
  const titles: Readonly<Record<WorkingColumn, string>> = {
    code: words.table.item,
    profileRow: texts.working.number,
    partOf: texts.profile.partOf,
    own: texts.working.ownItem,
    ownNumber: texts.working.number,
    percent: texts.working.inPercent,
    fulfilment: words.fulfilment,
    counted: texts.working.counted,
    countedRequired: texts.working.countedRequired,
    weightedActual: words.table.weightedActual,
    weightedCounted: words.table.weightedCounted,
    weightedRequired: words.table.weightedRequired,
    loss: words.table.loss,
    need: words.needs,
    needRank: words.needs,
    strength: words.strengths,
    strengthRank: words.strengths,
    strengthText: words.strengths,
    radarLabel: words.radarTitle,
    radarRequired: words.requiredSeries,
    radarActual: words.actualSeries,
    gapLabel: words.gapTitle,
    gapBar: words.gapSeries,
  };
  return working.map((column) => titles[column]);
}

/**
 * What the page shows beside an item's row of SCORECARD, so that a reader can redo the sums: weight times what is there,
 * counts and is asked for, what that leaves to the match, and the order of needs and strengths. Rules are not decided
 * here, but for the fulfilment of a single level (C12), which no function gives by item.
 */
export function workingCells(context: TemplateContext, layout: DataLayout, item: number): CellContent[] {
  const row: WorkingRow = { context, layout, item, of: (column) => layout.cell(column, item) };
  const { parts, fulfilment } = layout.needs;
  const cells: Readonly<Partial<Record<WorkingColumn, string>>> = {
    ...(parts || fulfilment ? profileCells(row) : {}),
    ...(parts ? partCells(row) : {}),
    ...(fulfilment ? fulfilmentCells(row) : {}),
    ...weighted(row),
    ...orders(row),
    ...chartCells(row),
  };
  return layout.working.map((column) => {
    const text = cells[column];
    if (text === undefined) throw new Error(`No formula for the column ${column}.`);
    return formulaCell(text);
  });
}

function profileCells({ context, of }: WorkingRow) {
  const items = tableColumn(context.tables.profile, "F1");
  return {
    code: `IFERROR(${leadingCodeOf(of("item"))},"")`,
    profileRow: `IF(${of("code")}="",0,IFERROR(MATCH(${of("code")}&" *",${items},0),IFERROR(MATCH(${of("code")},${items},0),0)))`,
  };
}

/** Formula text for what an item's row of the profile says. */
function inProfile({ context: { tables }, of }: WorkingRow, code: string): string {
  return `INDEX(${tables.profile.body},${of("profileRow")},${columnPosition(tables.profile, code)})`;
}

function partCells(row: WorkingRow) {
  const { layout, of, item } = row;
  const isPart = `AND(LEN(${of("partOf")})>0,${of("partOf")}<>${of("code")},COUNTIF(${layout.range("code")},${of("partOf")})>0)`;
  const first = layout.cell("own", 0).replace(/\d+$/u, (row) => `$${row}`);
  return {
    partOf: `IF(${of("profileRow")}=0,"",IFERROR(TRIM(${inProfile(row, "F6")}),""))`,
    own: `IF(${of("profileRow")}=0,0,IF(${isPart},0,1))`,
    ownNumber: item === 0 ? of("own") : `IF(${of("own")}=1,SUM(${first}:${of("own")}),"")`,
  };
}

/** What counts of an item: its level, or its fulfilment as soon as an item summed with it is in per cents. */
function fulfilmentCells(row: WorkingRow) {
  const { context, layout, of } = row;
  const { range, scalar, needs } = layout;
  const own = needs.parts ? `${of("own")}=1` : "TRUE";
  const rated = `AND(${own},COUNT(${of("required")},${of("actual")})=2)`;
  const share = exactly(`100*MIN(${of("actual")},${of("required")})/${of("required")}`, scalar("percentDecimals"));
  const block = context.blocks.length > 0 ? `(${range("category")}=${of("category")})*` : "";
  const inPercent = `SUMPRODUCT(${block}ISNUMBER(${range("required")})*${range("percent")})>0`;
  return {
    percent: `IF(${of("profileRow")}=0,0,IFERROR((${inProfile(row, "F5")}=${FULL})*1,0)${needs.parts ? `*${of("own")}` : ""})`,
    fulfilment: `IF(${rated},IF(${of("percent")}=1,${of("actual")},${share}),"")`,
    counted: `IF(${rated},IF(${inPercent},${of("fulfilment")},${of("actual")}),"")`,
    countedRequired: `IF(AND(${own},ISNUMBER(${of("required")})),IF(${inPercent},${FULL},${of("required")}),"")`,
  };
}

function weighted({ context, layout, of }: WorkingRow) {
  const { range, scalar, needs, summary } = layout;
  const [actual, required] = needs.fulfilment ? [of("counted"), of("countedRequired")] : [of("actual"), of("required")];
  const known = `(ISNUMBER(${actual})+(${scalar("missing")}=${MISSING.zero})>0)`;
  const own = needs.parts ? `*${of("own")}` : "";
  const times = (level: string): string =>
    `IFERROR(IF(ISNUMBER(${required})*${known}${own}=1,${of("weight")}*${level},""),"")`;
  const lost = `${of("weightedRequired")}-${of("weightedCounted")}`;
  const block = `SUMIFS(${summary("weight")},${summary("kind")},"block",${summary("name")},${of("category")})`;
  const whole = `SUMIFS(${range("weightedRequired")},${range("category")},${of("category")})`;
  const ofTotal = exactly(`100*ROUND(${lost},6)*${block}/${whole}/${scalar("blockWeights")}`, "2");
  return {
    weightedActual: times(`N(${actual})`),
    weightedCounted: times(`MIN(${required},N(${actual}))`),
    weightedRequired: times(required),
    loss: `IF(ISNUMBER(${of("weightedRequired")}),IFERROR(${context.blocks.length > 0 ? ofTotal : `ROUND(${lost},6)`},0),0)`,
  };
}

/** Needs by what they cost, strengths by how far they are above; equal ones in the order of the profile. */
function orders({ layout, of, item }: WorkingRow) {
  const { needs, range, cell } = layout;
  // Points above the pass mark still cost the match, but are no need.
  const isNeed = needs.fulfilment ? `(${of("loss")}>0)*(${of("status")}<>1)>0` : `${of("loss")}>0`;
  const isStrength = `IF(ISNUMBER(${of("gap")}),${needs.parts ? `AND(${of("own")}=1,${of("gap")}>0)` : `${of("gap")}>0`},FALSE)`;
  const rank = (column: "need" | "strength"): string => {
    const above = item === 0 ? "" : `+COUNTIF(${cell(column, 0)}:${cell(column, item - 1)},${of(column)})`;
    return `IF(ISNUMBER(${of(column)}),RANK(${of(column)},${range(column)})${above},"")`;
  };
  const position = `MATCH(${item + 1},${range("strengthRank")},0)`;
  const strength = (column: "item" | "gap"): string => `INDEX(${range(column)},${position})`;
  const before = item === 0 ? '""' : `${cell("strengthText", item - 1)}`;
  const separated = item === 0 ? '""' : `${before}&" · "`;
  return {
    need: `IF(${isNeed},${of("loss")},"")`,
    needRank: rank("need"),
    strength: `IF(${isStrength},${of("gap")},"")`,
    strengthRank: rank("strength"),
    strengthText: `IF(ISNUMBER(${position}),${separated}&${strength("item")}&" "&TEXT(${strength("gap")},"+0.00"),${before})`,
  };
}
