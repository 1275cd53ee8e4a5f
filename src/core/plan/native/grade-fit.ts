import { formulaCell } from "../formula-cell";
import { areaAddress, cellAddress } from "../address";
import { type ItemRanges, REACHING_BANDS, bandCounts, bandPosition, percentage, profileSums } from "../band-formulas";
import { CENTERED, COLORS, HEADER } from "../palette";
import { type RuleCells, rulesBlock } from "../rules-block";
import { SheetDraft } from "../sheet-draft";
import { columnPosition } from "../table-formulas";
import { type TemplateContext, itemLabel, printPlan } from "../template-context";
import type { CellContent, CellFormula, SheetPlan } from "../workbook-plan";
import { criticalItems, examsNotSat, remark } from "./critical-remarks";
import { standards } from "./item-standards";
import {
  FIT,
  GRADE_FIGURES,
  type GradeFigure,
  KEY_STEP,
  type NativeLayout,
  STANDARD_ROWS,
  afterGrades,
  fitRow,
  gradeFigureColumn,
  itemRow,
} from "./native-layout";

const RULES_ROW = 3;

/**
 * The rules, the standards of every item, and a row per person with the actual levels and the figures against every
 * grade (rules C6, C7, C10, C11, C13).
 */
export function gradeFitSheet(
  context: TemplateContext,
  layout: NativeLayout,
): { readonly sheet: SheetPlan; readonly rules: RuleCells } {
  const { texts, names, items, gradeHeaders, peopleCovered } = context;
  const words = texts.working;
  const draft = new SheetDraft(names.sheets.gradeFit);
  draft.tabColor = COLORS.quiet;
  const { remarks } = afterGrades(layout);
  draft.columns([26, 14, 10, 20, 12, ...Array.from({ length: remarks + items.length - FIT.firstItem }, () => 10)]);
  draft.heading(texts.headings.gradeFit.title, texts.headings.gradeFit.sentence);
  const rules = rulesBlock(draft, context, RULES_ROW, 0);
  standards(draft, context, layout);
  const first = layout.fitFirst;
  const figures: Readonly<Record<GradeFigure, string>> = {
    rated: words.ratedWeight,
    actual: words.weightedActual,
    required: words.weightedRequired,
    counted: words.weightedCounted,
    match: words.match,
    coverage: words.coverage,
    below: words.belowRequired,
    criticalShort: words.criticalShort,
    criticalNotRated: words.criticalNotRated,
    band: words.band,
  };
  const labels = items.map((item) => itemLabel(context, item));
  const header = [
    words.number,
    words.person,
    words.key,
    texts.columns.people.name,
    words.grade,
    ...labels,
    ...gradeHeaders.flatMap((grade) => GRADE_FIGURES.map((figure) => `${grade} · ${figures[figure]}`)),
    texts.scorecard.gradeReached,
    texts.guide.words.criticalNotRated,
    texts.guide.words.criticalShort,
    texts.guide.words.examNotSat,
    ...labels,
  ];
  const rows = Array.from({ length: peopleCovered }, (_, person) => personRow(context, layout, rules, person));
  const area = draft.put(first - 1, 0, [header, ...rows]);
  draft.style({ ...area, row: first, rows: rows.length }, CENTERED);
  draft.style({ ...area, rows: 1 }, HEADER);
  draft.height(first - 1, 64);
  draft.freeze(0, FIT.firstItem);
  draft.protect([]);
  draft.printed(printPlan(context, { orientation: "landscape" }));
  return { sheet: draft.plan(), rules };
}

function personRow(context: TemplateContext, layout: NativeLayout, rules: RuleCells, person: number): CellContent[] {
  const { tables, items, choices } = context;
  const { people } = tables;
  const row = fitRow(layout, person);
  const at = (column: keyof typeof FIT): string => cellAddress(row, FIT[column], "column");
  const value = (code: string): string => `INDEX(${people.body},${at("number")},${columnPosition(people, code)})`;
  const grades = areaAddress({
    row: layout.standards + 1 + STANDARD_ROWS.firstGrade,
    column: 0,
    rows: layout.grades,
    columns: 1,
  });
  const grade = `TRIM(${value("P5")})`;
  const standard = (name: keyof typeof STANDARD_ROWS, offset = 0): string =>
    areaAddress(itemRow(layout, layout.standards + 1 + STANDARD_ROWS[name] + offset, FIT.firstItem));
  const actual = areaAddress(itemRow(layout, row, FIT.firstItem), "column");
  const blocks = layout.groups + 1;
  const meansColumn = (item: number): string => `INDEX(${layout.means},${at("number")}*${blocks},${item + 1})`;
  const figures = choices.model.grades.flatMap((_, index) => {
    const ranges: ItemRanges = {
      actual,
      required: standard("firstGrade", index),
      weight: standard("weight"),
      critical: standard("critical"),
    };
    return gradeFigures(layout, rules, ranges, row, index);
  });
  return [
    formulaCell(`ROW()-ROW(${cellAddress(layout.fitFirst - 1, 0, "row")})`),
    formulaCell(`IFERROR(TRIM(${value("P1")}),"")`),
    formulaCell(
      `IF(${at("code")}="",0,SUMPRODUCT(MAX(EXACT(${columnOf(layout, context, "code")},${at("code")})*${columnOf(layout, context, "number")})))`,
    ),
    formulaCell(`IF(${at("code")}="","",IFERROR(TRIM(${at("code")}&" "&${value("P2")}),${at("code")}))`),
    formulaCell(
      `IFERROR(IF(${grade}="",0,SUMPRODUCT(EXACT(${grades},LEFT(${grade},FIND(" ",${grade}&" ")-1))*(ROW(${grades})-${layout.standards + 1 + STANDARD_ROWS.firstGrade}))),0)`,
    ),
    ...items.map((item, index) =>
      item.kind === "rated"
        ? formulaCell(`IF(${at("code")}="","",${meansColumn(index)})`)
        : formulaCell(examLevel(layout, at("code"), `${at("source")}*${KEY_STEP}+${index + 1}`)),
    ),
    ...figures,
    formulaCell(reachedGrade(layout, row)),
    formulaCell(criticalItems(layout, row, 1)),
    formulaCell(criticalItems(layout, row, 2)),
    formulaCell(examsNotSat(context, layout, row)),
    ...items.map((_, index) => formulaCell(remark(layout, rules, row, index))),
  ];
}

function columnOf(layout: NativeLayout, { peopleCovered }: TemplateContext, column: keyof typeof FIT): string {
  return areaAddress({ row: layout.fitFirst, column: FIT[column], rows: peopleCovered, columns: 1 });
}

function examLevel({ examColumn }: NativeLayout, code: string, key: string): string {
  const keys = examColumn("key");
  const outcomes = examColumn("outcome");
  return `IF(${code}="","",IF(COUNTIFS(${keys},${key},${outcomes},">0")=0,"",SUMPRODUCT(MAX((${keys}=${key})*${outcomes}))-1))`;
}

function gradeFigures(
  layout: NativeLayout,
  rules: RuleCells,
  ranges: ItemRanges,
  row: number,
  grade: number,
): CellFormula[] {
  const at = (figure: GradeFigure): string => cellAddress(row, gradeFigureColumn(layout, grade, figure), "column");
  const sums = profileSums(ranges);
  const counts = bandCounts(ranges, rules);
  const { percentDecimals } = rules.figure;
  return [
    sums.rated,
    sums.actual,
    sums.required,
    sums.counted,
    percentage(at("counted"), at("required"), percentDecimals),
    percentage(at("rated"), sums.weight, percentDecimals),
    counts.below,
    counts.criticalShort,
    counts.criticalNotRated,
    bandPosition(
      {
        match: at("match"),
        coverage: at("coverage"),
        below: at("below"),
        criticalShort: at("criticalShort"),
        criticalNotRated: at("criticalNotRated"),
      },
      rules,
    ),
  ].map(formulaCell);
}

/** The highest grade whose band and every lower grade's is one of the best two (rule C11); 0 = none. */
function reachedGrade(layout: NativeLayout, row: number): string {
  let formula = "0";
  for (let grade = layout.grades - 1; grade >= 0; grade -= 1) {
    const band = cellAddress(row, gradeFigureColumn(layout, grade, "band"), "column");
    const next = grade === layout.grades - 1 ? String(grade + 1) : `MAX(${grade + 1},${formula})`;
    formula = `IF((${band}>0)*(${band}<=${REACHING_BANDS}),${next},0)`;
  }
  return formula;
}
