import { areaAddress, cellAddress } from "../address";
import { bandCounts, bandPosition, type ItemRanges, percentage, profileSums, REACHING_BANDS } from "../band-formulas";
import { CENTERED, COLORS, HEADER, QUIET } from "../palette";
import { rulesBlock, type RuleCells } from "../rules-block";
import { SheetDraft } from "../sheet-draft";
import { columnPosition, saysYes, tableColumn } from "../table-formulas";
import { itemLabel, printPlan, type TemplateContext } from "../template-context";
import type { CellContent, CellFormula, SheetPlan } from "../workbook-plan";
import {
  afterGrades, FIT, fitRow, GRADE_FIGURES, type GradeFigure, gradeFigureColumn, itemRow, KEY_STEP, type NativeLayout, STANDARD_ROWS,
} from "./native-layout"; // prettier-ignore

const f = (formula: string): CellFormula => ({ formula: `=${formula}` });
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

/** What the profile says of each item, found by the item's code, in the columns of the items below. */
function standards(draft: SheetDraft, context: TemplateContext, layout: NativeLayout): void {
  const { texts, tables, items, top, choices } = context;
  const words = texts.working;
  const { profile } = tables;
  const row = layout.standards;
  const at = (name: keyof typeof STANDARD_ROWS, column: number): string =>
    cellAddress(row + 1 + STANDARD_ROWS[name], column, "row");
  const itemColumn = tableColumn(profile, "F1");
  const lines: { readonly label: string; readonly position: CellContent; readonly of: (cell: string) => string }[] = [
    { label: words.weight, position: f(columnPosition(profile, "F3")), of: (cell) => `IFERROR(MAX(0,${cell}+0),0)` },
    {
      label: words.critical,
      position: f(columnPosition(profile, "F4")),
      of: saysYes,
    },
    {
      label: words.top,
      position: f(columnPosition(profile, "F5")),
      of: (cell) => `IFERROR(IF((${cell}+0>=1)*(${cell}+0<=9),INT(${cell}+0),${top}),${top})`,
    },
    ...choices.model.grades.map(({ code }) => ({
      label: code,
      position: f(columnPosition(profile, code)),
      of: (cell: string) => `IFERROR(IF(${cell}+0>=1,${cell}+0,0),0)`,
    })),
  ];
  const codes = items.map((item) => item.code);
  const cells: CellContent[][] = [
    [words.required, null, null, null, null, ...codes],
    [null, null, null, null, words.column, ...items.map((item) => itemLabel(context, item))],
    [
      words.number,
      null,
      null,
      null,
      null,
      ...codes.map((code) =>
        f(`IFERROR(IFERROR(MATCH("${code} *",${itemColumn},0),MATCH("${code}",${itemColumn},0)),0)`),
      ),
    ],
    ...lines.map(({ label, position, of }, line): CellContent[] => [
      label,
      null,
      null,
      null,
      position,
      ...items.map((_, item) => {
        const column = FIT.firstItem + item;
        const cell = `INDEX(${profile.body},${at("profileRow", column)},${cellAddress(row + 2 + line, FIT.grade, "column")})`;
        const value = of(cell);
        const limited = line >= STANDARD_ROWS.firstGrade - 1 ? `IF(${value}<=${at("top", column)},${value},0)` : value;
        return f(`IF(${at("profileRow", column)}=0,0,${limited})`);
      }),
    ]),
    [texts.scorecard.items, null, null, null, null, ...items.map(() => 1)],
  ];
  draft.style(draft.put(row - 1, 0, cells), QUIET);
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
    f(`ROW()-ROW(${cellAddress(layout.fitFirst - 1, 0, "row")})`),
    f(`IFERROR(TRIM(${value("P1")}),"")`),
    f(
      `IF(${at("code")}="",0,SUMPRODUCT(MAX(EXACT(${columnOf(layout, context, "code")},${at("code")})*${columnOf(layout, context, "number")})))`,
    ),
    f(`IF(${at("code")}="","",IFERROR(TRIM(${at("code")}&" "&${value("P2")}),${at("code")}))`),
    f(
      `IFERROR(IF(${grade}="",0,SUMPRODUCT(EXACT(${grades},LEFT(${grade},FIND(" ",${grade}&" ")-1))*(ROW(${grades})-${layout.standards + 1 + STANDARD_ROWS.firstGrade}))),0)`,
    ),
    ...items.map((item, index) =>
      item.kind === "rated"
        ? f(`IF(${at("code")}="","",${meansColumn(index)})`)
        : f(examLevel(layout, at("code"), `${at("source")}*${KEY_STEP}+${index + 1}`)),
    ),
    ...figures,
    f(reachedGrade(layout, row)),
    f(criticalItems(layout, row, 1)),
    f(criticalItems(layout, row, 2)),
    f(examsNotSat(context, layout, row)),
    ...items.map((_, index) => f(remark(layout, rules, row, index))),
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
  ].map(f);
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

/** What a critical item does to the band of the grade aimed at: 1 not rated, 2 short, 0 nothing. */
function remark(layout: NativeLayout, rules: RuleCells, row: number, item: number): string {
  const column = FIT.firstItem + item;
  const grade = cellAddress(row, FIT.grade, "column");
  const first = layout.standards + 1;
  const required = `INDEX(${areaAddress({ row: first + STANDARD_ROWS.firstGrade, column, rows: layout.grades, columns: 1 }, "row")},${grade})`;
  const critical = cellAddress(first + STANDARD_ROWS.critical, column, "row");
  const actual = cellAddress(row, column);
  return `IF(${critical}*${grade}=0,0,IF(${required}=0,0,IF(ISNUMBER(${actual}),IF(${actual}<ROUND(${required}-${rules.figure.tolerance},9),2,0),1)))`;
}

/** The labels of the critical items with a remark, separated by commas. */
function criticalItems(layout: NativeLayout, row: number, remarked: 1 | 2): string {
  const { remarks } = afterGrades(layout);
  return listed(
    Array.from({ length: layout.items }, (_, item) => ({
      condition: `${cellAddress(row, remarks + item, "column")}=${remarked}`,
      item,
    })),
    layout,
  );
}

/** The labels of the exam items of the grade aimed at whose exam was not sat. */
function examsNotSat({ items }: TemplateContext, layout: NativeLayout, row: number): string {
  const first = layout.standards + 1 + STANDARD_ROWS.firstGrade;
  const grade = cellAddress(row, FIT.grade, "column");
  const exams = items.flatMap((item, index) => {
    if (item.kind !== "exam") return [];
    const column = FIT.firstItem + index;
    const required = areaAddress({ row: first, column, rows: layout.grades, columns: 1 }, "row");
    return [{ condition: `(INDEX(${required},${grade})>0)*NOT(ISNUMBER(${cellAddress(row, column)}))`, item: index }];
  });
  return exams.length === 0 ? '""' : `IF(${grade}=0,"",${listed(exams, layout)})`;
}

function listed(cases: readonly { readonly condition: string; readonly item: number }[], layout: NativeLayout): string {
  const parts = cases.map(
    ({ condition, item }) => `IF(${condition},", "&${cellAddress(layout.standards, FIT.firstItem + item, "row")},"")`,
  );
  return `MID(${parts.join("&")},3,999)`;
}
