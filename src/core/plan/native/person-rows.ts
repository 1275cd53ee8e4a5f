import { areaAddress, cellAddress, onSheet } from "../../formulas/address";
import type { Area } from "../../formulas/area";

import { type CellContent, formulaCell } from "../../formulas/cell-formula";
import { leadingCodeOf } from "../../formulas/code-formulas";
import { literal } from "../../formulas/formula-text";
import type { RuleCells } from "../../formulas/rule-cells";
import { exactly, headerAt, tableColumn } from "../../formulas/table-formulas";
import { resultBody } from "../results";
import type { DataLayout } from "../scorecard/data-layout";
import type { TemplateContext } from "../template-context";
import { isScaled } from "./native-needs";
import { afterGrades, FIT, type NativeLayout } from "./native-layout";
import { type MadeColumn, madeColumns, personSummary } from "./person-summary";
import { STANDARD_ROWS } from "./standard-rows";

/** What the Scorecard reads where no function gives it. */
export interface NativeRows {
  /** A row per item in the columns of SCORECARD. */
  readonly items: readonly (readonly CellContent[])[];
  /** Rows in the columns of SUMMARY. */
  readonly summary: readonly (readonly CellContent[])[];
  /** What they are made of, with its header. */
  readonly made: readonly (readonly CellContent[])[];
  /** Formula texts of rules. */
  readonly missing: string;
  readonly percentDecimals: string;
}

/** Everything that the rows of the picked person are made from. */
export interface PersonSource {
  readonly context: TemplateContext;
  readonly layout: NativeLayout;
  readonly data: DataLayout;
  readonly rules: RuleCells;
  /** An area of the sheet of the grades, with its name. */
  readonly onFit: (area: Area) => string;
  /** A column of the sheet of the grades in the row of the person; with several, by the position among them. */
  readonly ofPerson: (column: number, columns?: number, position?: string) => string;
  /** Cells that an item's row needs beyond those of SCORECARD; of −1 the header. */
  readonly made: (column: MadeColumn, item: number) => string;
  readonly madeRange: (column: MadeColumn) => string;
}

/**
 * For the Scorecard what SCORECARD and SUMMARY give of the person who is picked, looked up in the results and on the sheet
 * of the grades (Calc 4). Only categories are summed here, since they are asked for of one person at a time.
 */
export function personRows(context: TemplateContext, layout: NativeLayout, data: DataLayout): NativeRows {
  const { rules } = layout;
  const columns = madeColumns(layout);
  const onFit = (area: Area): string => onSheet(context.names.sheets.gradeFit, areaAddress(area));
  const row = data.scalar("resultRow");
  const madeAt = (column: MadeColumn): number => data.at.made + columns.indexOf(column);
  const source: PersonSource = {
    context,
    layout,
    data,
    rules,
    onFit,
    ofPerson: (column, width = 1, position = "1") =>
      `INDEX(${onFit({ row: layout.fitFirst, column, rows: context.room.people, columns: width })},${row},${position})`,
    made: (column, item) => cellAddress(data.first + item, madeAt(column), "column"),
    madeRange: (column) => areaAddress({ row: data.first, column: madeAt(column), rows: data.items, columns: 1 }),
  };
  const items = Array.from({ length: data.items }, (_, item) => item);
  return {
    items: items.map((item) => itemRow(source, item).map(formulaCell)),
    summary: personSummary(source),
    made: [madeHeader(context, columns), ...items.map((item) => madeRow(source, columns, item))],
    missing: rules.figure.missing,
    percentDecimals: rules.figure.percentDecimals,
  };
}

function madeHeader(
  { texts: { working, scorecard, columns } }: TemplateContext,
  made: readonly MadeColumn[],
): string[] {
  const titles: Readonly<Record<MadeColumn, string>> = {
    position: working.column,
    critical: working.critical,
    required: working.required,
    weight: working.weight,
    categoryNumber: columns.profile.category,
    compared: working.compared,
    scaled: scorecard.fulfilment,
  };
  return made.map((column) => titles[column]);
}

/** Formula texts for an item's row of SCORECARD. */
function itemRow(source: PersonSource, item: number): string[] {
  const { context, layout, data, rules, made, ofPerson } = source;
  const { profile } = context.tables;
  const { needs } = layout;
  const cell = (column: Parameters<typeof data.cell>[0]): string => data.cell(column, item);
  const text = (code: string): string => `IFERROR(TRIM(INDEX(${tableColumn(profile, code)},${item + 1})),"")`;
  const position = made("position", item);
  const grade = ofPerson(FIT.grade);
  const isOwn = needs.parts ? `${cell("own")}=1` : "TRUE";
  const common = standard(source, STANDARD_ROWS.weight, 1, "1", position);
  const ofGrade = standard(source, layout.more.weights, layout.grades, grade, position);
  const weight = needs.ownWeights ? `IF((${grade}>0)*(${isOwn})>0,${ofGrade},${common})` : common;
  const asked = standard(source, STANDARD_ROWS.firstGrade, layout.grades, grade, position);
  const lowest = needs.scales ? `+IF(${isOwn},0,N(${standard(source, layout.more.lowest, 1, "1", position)}))` : "";
  const gap = exactly(`${cell("actual")}-${cell("required")}`, rules.figure.levelDecimals);
  const { tolerance } = rules.figure;
  const near = `ROUND(${cell("required")}-${tolerance},9)`;
  const compared = made("compared", item);
  const ofScales = `IF(ISNUMBER(${compared}),IF(${compared}>=${cell("required")},1,IF(${compared}>=${near},0,-1)),"")`;
  const ofGap = `IF(ISNUMBER(${cell("gap")}),IF(${cell("gap")}>=0,1,IF(${cell("gap")}>=-${tolerance},0,-1)),"")`;
  const isScale = `${made("scaled", item)}=1`;
  const known = (formula: string, otherwise: string): string =>
    `IF(${cell("item")}="","",IF(${position}=0,${otherwise},${formula}))`;
  const measured = `IF(COUNT(${cell("required")},${cell("actual")})=2,${gap},"")`;
  return [
    `IF(${data.scalar("resultRow")}=0,"",${text("F1")})`,
    `IF(${cell("item")}="","",${text("F2")})`,
    known(weight, "0"),
    known(`IF(${grade}=0,"–",IF(${asked}=0,"–",${asked}${lowest}))`, '"–"'),
    known(ofPerson(FIT.firstItem, layout.items, position), '""'),
    needs.scales ? `IF(${isScale},"",${measured})` : measured,
    needs.scales ? `IF(${isScale},${ofScales},${ofGap})` : ofGap,
  ];
}

/** What the item's row and the sums of its category need: where it stands on the sheet of the grades, and as numbers. */
function madeRow(source: PersonSource, columns: readonly MadeColumn[], item: number): CellContent[] {
  const { context, layout, data, made, onFit, ofPerson } = source;
  const cell = (column: Parameters<typeof data.cell>[0]): string => data.cell(column, item);
  const code = leadingCodeOf(cell("item"));
  const codes = onFit({ row: layout.standards - 1, column: FIT.firstItem, rows: 1, columns: layout.items });
  const position = made("position", item);
  const own = layout.needs.parts ? `*${cell("own")}` : "";
  const grade = ofPerson(FIT.grade);
  const compared = ofPerson(
    afterGrades(layout).compared,
    layout.grades * layout.items,
    `(${grade}-1)*${layout.items}+${position}`,
  );
  const critical = standard(source, STANDARD_ROWS.critical, 1, "1", position);
  const category = cell("category");
  const categories = `${data.cell("category", 0)}:${category}`;
  // The first range begins at the header, so that every row has one above it.
  const before = `${made("categoryNumber", -1)}:${made("categoryNumber", item - 1)}`;
  const scaled = context.ownItems.filter(isScaled).map((one) => one.code);
  const formulas: Readonly<Record<MadeColumn, string>> = {
    position: `IF(${cell("item")}="",0,IFERROR(MATCH(${code},${codes},0),0))`,
    critical: `IF(${position}=0,0,${critical}${own})`,
    required: `IF(ISNUMBER(${cell("required")}),${cell("required")}${own},0)`,
    weight: `IF(ISNUMBER(${cell("weight")}),${cell("weight")}${own},0)`,
    categoryNumber: `IF(${category}="","",IF(SUMPRODUCT((${categories}=${category})*1)=1,MAX(${before})+1,""))`,
    compared: `IF((${position}=0)+(${grade}=0)>0,"",${compared})`,
    scaled: `IF(ISNUMBER(FIND("|"&${code}&"|",${literal(`|${scaled.join("|")}|`)})),1,0)`,
  };
  return columns.map((column) => formulaCell(formulas[column]));
}

/** A cell of the standards, by row among some of them and by the item's position. */
function standard({ layout, onFit }: PersonSource, first: number, rows: number, row: string, position: string): string {
  const area = { row: layout.standards + 1 + first, column: FIT.firstItem, rows, columns: layout.items };
  return `INDEX(${onFit(area)},${row},${position})`;
}

/** The results of the person, counted from the last column. */
export function inResults({ context, data }: PersonSource, fromEnd: number): string {
  const results = onSheet(context.names.sheets.results, areaAddress(resultBody(context)));
  return `INDEX(${results},${data.scalar("resultRow")},${data.scalar("resultColumns")}-${fromEnd})`;
}

/** Formula text for the header of a grade in the profile. */
export function gradeHeader({ context, layout, onFit }: PersonSource, grade: number): string {
  const row = layout.standards + 1 + STANDARD_ROWS.firstGrade + grade;
  const position = onFit({ row, column: FIT.grade, rows: 1, columns: 1 });
  return `IFERROR(${headerAt(context.tables.profile, position)},"")`;
}
