import { formulaCell } from "../formula-cell";
import { areaAddress, cellAddress } from "../address";
import { type ItemRanges, REACHING_BANDS, bandCounts, bandPosition, percentage, profileSums } from "../band-formulas";
import { CENTERED, COLORS, HEADER } from "../palette";
import { type RuleCells, rulesBlock } from "../rules-block";
import { SheetDraft } from "../sheet-draft";
import { ROLES } from "../../scoring/rule-set";
import { columnPosition, exactly } from "../table-formulas";
import { type TemplateContext, itemLabel, printPlan } from "../template-context";
import type { CellContent, SheetPlan } from "../workbook-plan";
import { blockFigures, blockTotal } from "./block-figures";
import { comparedLevels, countedLevels, fulfilmentInAimed, meanOfParts } from "./compared-levels";
import { criticalItems, examsNotSat, partsNotRated, remark, subjectsBelowMinimum } from "./critical-remarks";
import { itemsInPercent } from "./more-standards";
import { isInPercent, isScaled } from "./native-needs";
import { standards } from "./item-standards";
import {
  FIT,
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
/** Per cents have at most six decimals; made whole, they leave room for S behind them. */
const MATCH_FIRST = 1_000_000;

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
  const { end } = afterGrades(layout);
  draft.columns([26, 14, 10, 20, 12, ...Array.from({ length: end - FIT.firstItem }, () => 10)]);
  draft.heading(texts.headings.gradeFit.title, texts.headings.gradeFit.sentence);
  const rules = rulesBlock(draft, context, RULES_ROW, 0);
  standards(draft, context, layout, rules);
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
    fit: words.fit,
  };
  const perGrade = (names: readonly string[], figure: string): string[] =>
    gradeHeaders.flatMap((grade) => names.map((name) => [grade, name, figure].filter(Boolean).join(" · ")));
  const labels = items.map((item) => itemLabel(context, item));
  const header = [
    words.number,
    words.person,
    words.key,
    texts.columns.people.name,
    words.grade,
    ...labels,
    ...gradeHeaders.flatMap((grade) => layout.figures.map((figure) => `${grade} · ${figures[figure]}`)),
    texts.scorecard.gradeReached,
    texts.guide.words.criticalNotRated,
    texts.guide.words.criticalShort,
    texts.guide.words.examNotSat,
    ...labels,
    ...(layout.needs.minimums ? [texts.guide.words.subjectBelowMinimum] : []),
    ...(layout.needs.parts ? [texts.guide.words.partNotRated] : []),
    ...(layout.needs.fulfilment ? perGrade(labels, words.counted) : []),
    ...(layout.needs.scales ? perGrade(labels, words.compared) : []),
    ...perGrade(
      context.blocks.flatMap(({ name }) => [`${name} · ${words.match}`, `${name} · ${words.coverage}`]),
      "",
    ),
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
  const { needs, more } = layout;
  const { counted, compared } = afterGrades(layout);
  const moreStandard = (offset: number): string =>
    areaAddress(itemRow(layout, layout.standards + 1 + offset, FIT.firstItem));
  const own = (first: number, grade: number): string =>
    areaAddress(itemRow(layout, row, first + grade * layout.items), "column");
  const rangesOf = (grade: number): GradeRanges => {
    const shared = {
      weight: needs.ownWeights ? moreStandard(more.weights + grade) : standard("weight"),
      critical: standard("critical"),
      ...(needs.parts && { only: moreStandard(more.own) }),
    };
    const required = standard("firstGrade", grade);
    return {
      summed: needs.fulfilment
        ? { ...shared, actual: own(counted, grade), required: moreStandard(more.counted + grade) }
        : { ...shared, actual, required },
      compared: { ...shared, actual: needs.scales ? own(compared, grade) : actual, required },
    };
  };
  const figures = choices.model.grades.flatMap((_, index) => {
    return gradeFigures(layout, rules, rangesOf(index), row, index);
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
    ...items.map((item, index) => {
      if (item.kind === "rated") return formulaCell(`IF(${at("code")}="","",${meansColumn(index)})`);
      if (isScaled(item)) return formulaCell(`IF(${at("grade")}=0,"",${fulfilmentInAimed(layout, row, index)})`);
      if (item.kind === "composed") return formulaCell(meanOfParts(context, layout, rules, row, item.code));
      const result = isInPercent(item) ? examPoints : examLevel;
      return formulaCell(result(layout, at("code"), `${at("source")}*${KEY_STEP}+${index + 1}`));
    }),
    ...figures,
    formulaCell(
      needs.roles
        ? `IF(${rules.figure.arrangement}=${ROLES},${bestRole(layout, row)},${reachedGrade(layout, row)})`
        : reachedGrade(layout, row),
    ),
    formulaCell(criticalItems(context, layout, row, 1)),
    formulaCell(criticalItems(context, layout, row, 2)),
    formulaCell(examsNotSat(context, layout, row)),
    ...items.map(({ partOf }, index) =>
      partOf === null ? formulaCell(remark(context, layout, rules, row, index)) : null,
    ),
    ...(needs.minimums ? [formulaCell(subjectsBelowMinimum(context, layout, row))] : []),
    ...(needs.parts ? [formulaCell(partsNotRated(context, layout, row))] : []),
    ...countedLevels(context, layout, rules, row),
    ...comparedLevels(context, layout, rules, row),
    ...choices.model.grades.flatMap((_, grade) =>
      blockFigures(
        rules,
        rangesOf(grade).summed,
        rules.blocks.map((_block, block) => moreStandard(more.blocks + block)),
      ),
    ),
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

/** The best standard score of an exam item that counts in points. */
function examPoints({ examColumn }: NativeLayout, code: string, key: string): string {
  const keys = examColumn("key");
  const scores = examColumn("standard");
  return `IF(${code}="","",IF(COUNTIFS(${keys},${key},${scores},">=0")=0,"",SUMPRODUCT(MAX((${keys}=${key})*(${scores}>=0)*${scores}))))`;
}

/** What is summed of a grade, and what is compared with its required levels. */
interface GradeRanges {
  readonly summed: ItemRanges;
  readonly compared: ItemRanges;
}

function gradeFigures(
  layout: NativeLayout,
  rules: RuleCells,
  { summed, compared }: GradeRanges,
  row: number,
  grade: number,
): CellContent[] {
  const at = (figure: GradeFigure): string => cellAddress(row, gradeFigureColumn(layout, grade, figure), "column");
  const sums = profileSums(summed);
  const counts = bandCounts(compared, rules);
  const { percentDecimals } = rules.figure;
  const blocks = layout.needs.blocks > 0;
  const totals = blocks
    ? [blockTotal(layout, rules, row, grade, "match"), blockTotal(layout, rules, row, grade, "coverage")]
    : [
        percentage(at("counted"), at("required"), percentDecimals),
        percentage(at("rated"), sums.weight, percentDecimals),
      ];
  return [
    ...(blocks ? [null, null, null, null] : [sums.rated, sums.actual, sums.required, sums.counted]),
    ...totals,
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
    ...(layout.needs.roles ? [roleFit(layout, rules, row, grade)] : []),
  ].map((formula) => (formula === null ? null : formulaCell(formula)));
}

/** How well a role fits: by its match, then by S where there is one (rule C11); −1 without a band. */
function roleFit(layout: NativeLayout, rules: RuleCells, row: number, grade: number): string {
  const { needs } = layout;
  const at = (figure: GradeFigure): string => cellAddress(row, gradeFigureColumn(layout, grade, figure), "column");
  const mean = `IF(${at("rated")}>0,${exactly(`${at("actual")}/${at("rated")}`, rules.figure.levelDecimals)},0)`;
  const inLevels = needs.fulfilment ? `IF(${itemsInPercent(layout, grade)}>0,0,${mean})` : mean;
  const level = needs.blocks > 0 ? "0" : inLevels;
  return `IF(${at("band")}>0,ROUND(${at("match")}*${MATCH_FIRST},0)*100+${level},-1)`;
}

/** The first of the roles that fit best; 0 = none. */
function bestRole(layout: NativeLayout, row: number): string {
  const fits = Array.from({ length: layout.grades }, (_, grade) =>
    cellAddress(row, gradeFigureColumn(layout, grade, "fit"), "column"),
  );
  const best = `MAX(${fits.join(",")})`;
  const first = fits.reduceRight((rest, fit, grade) => `IF(${fit}=${best},${grade + 1},${rest})`, "0");
  return `IF(${best}<0,0,${first})`;
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
