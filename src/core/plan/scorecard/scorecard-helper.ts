import { formulaCell } from "../formula-cell";
import { areaAddress, cellAddress, onSheet } from "../address";
import { QUIET } from "../palette";
import { resultBody, resultHeaderAddress, teamTables } from "../results";
import type { SheetDraft } from "../sheet-draft";
import { saysYes } from "../table-formulas";
import type { TemplateContext } from "../template-context";
import type { CellContent } from "../workbook-plan";
import { FIRST_HELPER_COLUMN, type HelperColumn, type ScorecardLayout } from "./scorecard-layout";
import type { ScorecardScalars } from "./scorecard-scalars";

/** The helper table: a row per item of the profile in its order. */
export function scorecardHelper(
  draft: SheetDraft,
  context: TemplateContext,
  layout: ScorecardLayout,
  scalars: ScorecardScalars,
): void {
  const { texts, gradeHeaders } = context;
  const words = texts.scorecard;
  const table = words.table;
  const header = [
    table.item, table.category, table.weight, table.required, table.actual, table.gap, table.status,
    texts.working.number, texts.working.critical, texts.working.required, texts.working.weight, table.loss,
    words.needs, words.strengths, words.categories,
    words.radarTitle, words.requiredSeries, words.actualSeries, words.gapTitle, words.gapSeries, words.strengths,
    table.item, table.category,
    ...gradeHeaders,
  ]; // prettier-ignore
  draft.put(layout.header - 1, FIRST_HELPER_COLUMN, [[words.helper]]);
  const rows = Array.from({ length: layout.count }, (_, index) =>
    helperRow(context, layout, scalars, layout.first + index),
  );
  const area = draft.put(layout.header, FIRST_HELPER_COLUMN, [header, ...rows]);
  draft.style({ ...area, row: layout.header - 1, rows: area.rows + 1 }, QUIET);
}

function helperRow(
  context: TemplateContext,
  layout: ScorecardLayout,
  scalars: ScorecardScalars,
  row: number,
): CellContent[] {
  const { cell, range, column, header, first } = layout;
  const { names, choices, top } = context;
  const { profile } = context.tables;
  const rule = scalars.rules.figure;
  const of = (name: Parameters<typeof cell>[0]): string => cell(name, row);
  const item = of("item");
  const code = `LEFT(${item},FIND(" ",${item}&" ")-1)`;
  const items = `INDEX(${profile.body},0,${scalars.profileColumn("F1")})`;
  const ofProfile = (position: string): string => `INDEX(${profile.body},${of("profileRow")},${position})`;
  const level = (value: string): string => `IFERROR(IF((${value}+0>=1)*(${value}+0<=${top}),${value}+0,0),0)`;
  const number = row - first + 1;
  const source: CellContent[] =
    choices.formulas === "custom"
      ? [
          number === 1
            ? { formula: `=COMPETENCY.SCORECARD(${scalars.personCode},${teamTables(context)})`, kind: "spill" }
            : null,
          ...Array.from({ length: 6 }, () => null),
        ]
      : [
          formulaCell(`IF(${scalars.personRow}=0,"",IFERROR(TRIM(INDEX(${items},${number})),""))`),
          formulaCell(`IF(${item}="","",TRIM(${ofProfile(scalars.profileColumn("F2"))}))`),
          formulaCell(`IF(${item}="","",IFERROR(MAX(0,${ofProfile(scalars.profileColumn("F3"))}+0),0))`),
          formulaCell(
            `IF(OR(${item}="",${scalars.gradeColumn}=0),"–",IF(${level(ofProfile(scalars.gradeColumn))}=0,"–",${level(ofProfile(scalars.gradeColumn))}))`,
          ),
          formulaCell(
            `IF(OR(${item}="",${scalars.resultRow}=0),"",IFERROR(INDEX(${onSheet(names.sheets.results, areaAddress(resultBody(context)))},${scalars.resultRow},MATCH(${code}&" *",${onSheet(names.sheets.results, resultHeaderAddress(context))},0)),""))`,
          ),
          formulaCell(
            `IF(COUNT(${of("required")},${of("actual")})=2,ROUND(ROUND(${of("actual")}-${of("required")},9),${rule.levelDecimals}),"")`,
          ),
          formulaCell(`IF(ISNUMBER(${of("gap")}),IF(${of("gap")}>=0,1,IF(${of("gap")}>=-${rule.tolerance},0,-1)),"")`),
        ];
  const counted = `COUNT(${of("weight")},${of("required")},${of("actual")})=3`;
  // Names come from the profile itself: they stay readable on a machine without the add-in.
  const itemName = of("itemName");
  const category = of("categoryName");
  const oneLine = `SUBSTITUTE(${itemName}," ",CHAR(10),1)`;
  const rankIn = (name: "loss" | "gap"): string => {
    const ranked = range(name);
    const above = `${cellAddress(first, column(name), "both")}:${of(name)}`;
    return `SUMPRODUCT(ISNUMBER(${ranked})*(${ranked}>${of(name)}))+COUNTIF(${above},${of(name)})`;
  };
  const critical = ofProfile(scalars.profileColumn("F4"));
  return [
    ...source,
    formulaCell(`IF(${item}="",0,IFERROR(MATCH(${code}&" *",${items},0),IFERROR(MATCH(${code},${items},0),0)))`),
    formulaCell(`IF(${of("profileRow")}=0,0,${saysYes(critical)})`),
    formulaCell(`IF(ISNUMBER(${of("required")}),${of("required")},0)`),
    formulaCell(`IF(ISNUMBER(${of("weight")}),${of("weight")},0)`),
    formulaCell(`IF(${counted},ROUND(${of("weight")}*(${of("required")}-MIN(${of("required")},${of("actual")})),6),0)`),
    formulaCell(`IF(${of("loss")}>0,${rankIn("loss")},"")`),
    formulaCell(`IF(ISNUMBER(${of("gap")}),IF(${of("gap")}>0,${rankIn("gap")},""),"")`),
    formulaCell(
      `IF(${category}="","",IF(SUMPRODUCT(--(${cellAddress(first, column("categoryName"), "both")}:${category}=${category}))=1,MAX(${cellAddress(header, column("categoryNumber"), "both")}:${cellAddress(row - 1, column("categoryNumber"), "column")})+1,""))`,
    ),
    formulaCell(`IF(${itemName}="","",IFERROR(REPLACE(${oneLine},FIND(" ",${oneLine},12),1,CHAR(10)),${oneLine}))`),
    formulaCell(`IF(ISNUMBER(${of("required")}),${of("required")},NA())`),
    formulaCell(`IF(ISNUMBER(${of("actual")}),${of("actual")},NA())`),
    formulaCell(`IF(${itemName}="","",${itemName})`),
    formulaCell(`IF(ISNUMBER(${of("gap")}),${of("gap")},NA())`),
    formulaCell(strengthText(layout, number, row)),
    formulaCell(`IFERROR(TRIM(INDEX(${items},${number})),"")`),
    formulaCell(`IFERROR(TRIM(INDEX(${profile.body},${number},${scalars.profileColumn("F2")})),"")`),
    ...choices.model.grades.map(({ code: grade }) =>
      formulaCell(`IF(${of("profileRow")}=0,0,${level(ofProfile(scalars.profileColumn(grade)))})`),
    ),
  ];
}

/** The strengths up to a place in their order, each with its surplus; the last row holds them all. */
function strengthText({ cell, range }: ScorecardLayout, place: number, row: number): string {
  const position = `MATCH(${place},${range("strengthRank")},0)`;
  const strength = (column: HelperColumn): string => `INDEX(${range(column)},${position})`;
  const before = place > 1 ? cell("strengthText", row - 1) : '""';
  const separated = place > 1 ? `${before}&" · "` : '""';
  return `IF(ISNUMBER(${position}),${separated}&${strength("itemName")}&" "&TEXT(${strength("gap")},"+0.00"),${before})`;
}
