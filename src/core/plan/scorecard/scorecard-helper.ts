import { saysYes } from "../../formulas/cell-words";
import { countsAsZero } from "../../formulas/band-formulas";
import { formulaCell } from "../../formulas/cell-formula";
import { cellAddress } from "../../formulas/address";
import { QUIET } from "../palette";
import type { SheetDraft } from "../sheet-draft";
import { exactly } from "../../formulas/table-formulas";
import type { TemplateContext } from "../template-context";
import type { CellContent } from "../workbook-plan";
import { categoryBlocks } from "./category-tables";
import { chartCells } from "./chart-cells";
import { countedCells } from "./counted-cells";
import { gradeCells } from "./grade-cells";
import { FIRST_HELPER_COLUMN, type HelperColumn, scorecardNeeds } from "./helper-columns";
import { helperRow, type HelperRow } from "./helper-row";
import type { ScorecardLayout } from "./scorecard-layout";
import type { ScorecardScalars } from "./scorecard-scalars";
import { sourceCells } from "./source-cells";

/** The helper table: a row per item of the profile, and per scale or part of one, in its order. */
export function scorecardHelper(
  draft: SheetDraft,
  context: TemplateContext,
  layout: ScorecardLayout,
  scalars: ScorecardScalars,
): void {
  draft.put(layout.header - 1, FIRST_HELPER_COLUMN, [[context.texts.scorecard.helper]]);
  const rows = Array.from({ length: layout.count }, (_, index) =>
    rowCells(helperRow(context, layout, scalars, layout.first + index)),
  );
  const area = draft.put(layout.header, FIRST_HELPER_COLUMN, [header(context, layout), ...rows]);
  draft.style({ ...area, row: layout.header - 1, rows: area.rows + 1 }, QUIET);
}

function header({ texts, gradeHeaders }: TemplateContext, { helper }: ScorecardLayout): string[] {
  const words = texts.scorecard;
  const { table } = words;
  const more: Readonly<Partial<Record<HelperColumn, string>>> = {
    code: table.item,
    partOf: texts.profile.partOf,
    own: words.items,
    ownNumber: texts.working.number,
    scored: texts.working.top,
    fulfilment: words.fulfilment,
    inPercent: words.fulfilment,
    counted: table.actual,
    countedRequired: table.required,
  };
  const perGrade = {
    required: "",
    weight: ` ${table.weight}`,
    fulfilment: ` ${words.fulfilment}`,
    status: ` ${table.status}`,
    share: ` ${texts.working.weight}`,
    partStatus: ` ${table.status}`,
  };
  const [first, ...others] = helper.gradeNames.map((name) => gradeHeaders.map((grade) => `${grade}${perGrade[name]}`));
  return [
    table.item, table.category, table.weight, table.required, table.actual, table.gap, table.status,
    texts.working.number, texts.working.critical, texts.working.required, texts.working.weight, table.loss,
    words.needs, words.strengths, words.categories,
    words.radarTitle, words.requiredSeries, words.actualSeries, words.gapTitle, words.gapSeries, words.strengths,
    table.item, table.category,
    ...(first ?? []),
    ...helper.names.flatMap((name) => more[name] ?? []),
    ...others.flat(),
  ]; // prettier-ignore
}

function rowCells(row: HelperRow): CellContent[] {
  const { context, layout, scalars, of, ofProfile, code, item, items, number } = row;
  const { range, column, header, first } = layout;
  const { profile } = context.tables;
  const { parts, fulfilment } = scorecardNeeds(context);
  const own = (formula: string, otherwise: string): string =>
    parts ? `IF(${of("own")}=1,${formula},${otherwise})` : formula;
  const category = of("categoryName");
  const rankIn = (name: "loss" | "gap"): string => {
    const ranked = range(name);
    const above = `${cellAddress(first, column(name), "both")}:${of(name)}`;
    const [only, alsoAbove] = rankedOnly(row, name);
    const ties = only === "" ? `COUNTIF(${above},${of(name)})` : `SUMPRODUCT((${above}=${of(name)})${alsoAbove})`;
    return `SUMPRODUCT(ISNUMBER(${ranked})*(${ranked}>${of(name)})${only})+${ties}`;
  };
  const critical = saysYes(ofProfile(scalars.profileColumn("F4")));
  const counted = fulfilment ? of("counted") : of("actual");
  const known = `(ISNUMBER(${counted})+(${countsAsZero(scalars.rules)})>0)`;
  const loss = fulfilment
    ? `IF(ISNUMBER(${of("countedRequired")})*${known}=1,${countedLoss(row)},0)`
    : `IF((COUNT(${of("weight")},${of("required")})=2)*${known}=1,ROUND(${of("weight")}*(${of("required")}-MIN(${of("required")},N(${counted}))),6),0)`;
  const cells = [
    `IF(${item}="",0,IFERROR(MATCH(${code}&" *",${items},0),IFERROR(MATCH(${code},${items},0),0)))`,
    `IF(${of("profileRow")}=0,0,${own(critical, "0")})`,
    `IF(ISNUMBER(${of("required")}),${of("required")},0)`,
    own(`IF(ISNUMBER(${of("weight")}),${of("weight")},0)`, "0"),
    fulfilment ? loss : own(loss, "0"),
    fulfilment
      ? `IF((${of("loss")}>0)*(${of("status")}<>1)>0,${rankIn("loss")},"")`
      : `IF(${of("loss")}>0,${rankIn("loss")},"")`,
    own(`IF(ISNUMBER(${of("gap")}),IF(${of("gap")}>0,${rankIn("gap")},""),"")`, '""'),
    `IF(${category}="","",IF(SUMPRODUCT(--(${cellAddress(first, column("categoryName"), "both")}:${category}=${category}))=1,MAX(${cellAddress(header, column("categoryNumber"), "both")}:${cellAddress(row.row - 1, column("categoryNumber"), "column")})+1,""))`,
    ...chartCells(row),
    strengthText(layout, number, row.row),
    `IFERROR(TRIM(INDEX(${items},${number})),"")`,
    `IFERROR(TRIM(INDEX(${profile.body},${number},${scalars.profileColumn("F2")})),"")`,
  ];
  const grades = gradeCells(row);
  return [
    ...sourceCells(row),
    ...[...cells, ...grades.required, ...countedCells(row), ...grades.others].map(formulaCell),
  ];
}

/** What else a row must be to take part in a ranking, for all rows and for those up to this one. */
function rankedOnly({ context, layout, of }: HelperRow, name: "loss" | "gap"): readonly [string, string] {
  const { column, first, range } = layout;
  const { parts, fulfilment } = scorecardNeeds(context);
  const among = (helper: "own" | "status", sign: string): readonly [string, string] => [
    `*(${range(helper)}${sign}1)`,
    `*(${cellAddress(first, column(helper), "both")}:${of(helper)}${sign}1)`,
  ];
  if (name === "gap") return parts ? among("own", "=") : ["", ""];
  // Points above the pass mark still cost the match, but are no need.
  return fulfilment ? among("status", "<>") : ["", ""];
}

/** What an item costs the match, or with blocks the total, in points of per cent. */
function countedLoss({ context, layout, scalars, of }: HelperRow): string {
  const { range } = layout;
  const loss = `${of("weightNumber")}*MAX(0,${of("countedRequired")}-N(${of("counted")}))`;
  if (context.blocks.length === 0) return `ROUND(${loss},6)`;
  const blocks = categoryBlocks(context, layout);
  const known = `(ISNUMBER(${range("counted")})+(${countsAsZero(scalars.rules)})>0)`;
  const rated = `(${range("categoryName")}=${of("categoryName")})*${known}`;
  const whole = `SUMPRODUCT(${rated},${range("weightNumber")},${range("countedRequired")})`;
  const block = `SUMPRODUCT((${blocks.name}=${of("categoryName")})*1,${blocks.weight})`;
  const summed = `ISNUMBER(${blocks.coverage})*((${blocks.coverage}>0)+(${countsAsZero(scalars.rules)})>0)`;
  const all = `SUMPRODUCT(${summed},${blocks.weight})`;
  return `IFERROR(${exactly(`100*${loss}*${block}/${whole}/${all}`, "2")},0)`;
}

/** The strengths up to a place in their order, each with its surplus; the last row holds them all. */
function strengthText({ cell, range }: ScorecardLayout, place: number, row: number): string {
  const position = `MATCH(${place},${range("strengthRank")},0)`;
  const strength = (column: HelperColumn): string => `INDEX(${range(column)},${position})`;
  const before = place > 1 ? cell("strengthText", row - 1) : '""';
  const separated = place > 1 ? `${before}&" · "` : '""';
  return `IF(ISNUMBER(${position}),${separated}&${strength("itemName")}&" "&TEXT(${strength("gap")},"+0.00"),${before})`;
}
