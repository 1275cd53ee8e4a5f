import { leadingCodeOf } from "../../formulas/code-formulas";
import { formulaCell } from "../../formulas/cell-formula";
import { areaAddress, cellAddress, onSheet } from "../../formulas/address";
import { CENTERED, COLORS, HEADER } from "../palette";
import type { RuleCells } from "../../formulas/rule-cells";
import { rulesBlock } from "../guide/rules-block";
import { SheetDraft } from "../sheet-draft";
import { columnPosition } from "../../formulas/table-formulas";
import { type TemplateContext, itemLabel, printPlan } from "../template-context";
import type { CellContent, SheetPlan } from "../workbook-plan";
import { comparedLevels, countedLevels, fulfilmentInAimed, meanOfParts } from "./compared-levels";
import { examsNotSat, partsNotRated, remark, remarkedItems, subjectsBelowMinimum } from "./critical-remarks";
import { figuresOfBlocks, gradeFigures } from "./grade-figures";
import { examLevel, examPoints } from "./exam-results";
import { gradeReached } from "./grade-reached";
import { isInPercent, isScaled } from "./native-needs";
import { standards } from "./item-standards";
import { GROUP_BLOCK } from "./valid-ratings";
import {
  FIT,
  type GradeFigure,
  KEY_STEP,
  type NativeLayout,
  afterGrades,
  fitRow,
  gradeFigureColumn,
  itemRow,
} from "./native-layout";
import type { Anchor } from "../anchor";
import { STANDARD_ROWS } from "./standard-rows";

/**
 * The rules, the standards of every item, and a row per person with the actual levels and the figures against every
 * grade (rules C6, C7, C10, C11, C13).
 */
export function gradeFitSheet(context: TemplateContext, layout: NativeLayout): SheetPlan {
  const { texts, names, items, gradeHeaders, room } = context;
  const words = texts.working;
  const draft = new SheetDraft(names.sheets.gradeFit);
  draft.tabColor = COLORS.quiet;
  const { end } = afterGrades(layout);
  draft.columns([26, 14, 10, 20, 12, ...Array.from({ length: end - FIT.firstItem }, () => 10)]);
  draft.heading(texts.headings.gradeFit.title, texts.headings.gradeFit.sentence);
  const rules = rulesBlock(draft, context, layout.rulesFirst, 0);
  standards(draft, context, layout, rules);
  const first = layout.fitFirst;
  const figures: Readonly<Record<GradeFigure, string>> = {
    summed: words.summedWeight,
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
    texts.working.notRated,
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
  const rows = Array.from({ length: room.people }, (_, person) => personRow(context, layout, rules, person));
  const area = draft.put(first - 1, 0, [header, ...rows]);
  draft.style({ ...area, row: first, rows: rows.length }, CENTERED);
  draft.style({ ...area, rows: 1 }, HEADER);
  draft.height(first - 1, 64);
  fitAnchors(draft, context, layout, header);
  draft.freeze(0, FIT.firstItem);
  draft.protect([]);
  draft.printed(printPlan(context, { orientation: "landscape" }));
  return draft.plan();
}

/** A row per person: levels under the items' headers, then figures against each grade, and the grade reached. */
function fitAnchors(
  draft: SheetDraft,
  { items, choices, room }: TemplateContext,
  layout: NativeLayout,
  header: readonly string[],
): void {
  const row = layout.fitFirst - 1;
  const rows = { of: "person", at: FIT.label } as const;
  const body = { row: layout.fitFirst, column: FIT.firstItem, rows: room.people, columns: 1 };
  draft.anchor({
    holds: { figure: "actual" },
    area: { ...body, columns: items.length },
    rows,
    columns: { of: "item", at: row },
  });
  const figure = (holds: Anchor["holds"], column: number): void =>
    draft.anchor({ holds, area: { ...body, column }, title: { row, column, text: header[column] ?? "" }, rows });
  choices.model.grades.forEach(({ code }, grade) => {
    for (const name of ["match", "coverage"] as const) {
      figure({ figure: name, over: { kind: "grade", code } }, gradeFigureColumn(layout, grade, name));
    }
  });
}

function personRow(context: TemplateContext, layout: NativeLayout, rules: RuleCells, person: number): CellContent[] {
  const { tables, items } = context;
  const { model } = context.choices;
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
  const blocks = layout.groups + 1;
  const meansColumn = (item: number): string => `INDEX(${layout.means},${at("number")}*${blocks},${item + 1})`;
  const { needs } = layout;
  return [
    formulaCell(`ROW()-ROW(${cellAddress(layout.fitFirst - 1, 0, "row")})`),
    formulaCell(`IFERROR(TRIM(${value("P1")}),"")`),
    formulaCell(
      `IF(${at("code")}="",0,SUMPRODUCT(MAX(EXACT(${columnOf(layout, context, "code")},${at("code")})*${columnOf(layout, context, "number")})))`,
    ),
    formulaCell(`IF(${at("code")}="","",IFERROR(TRIM(${at("code")}&" "&${value("P2")}),${at("code")}))`),
    formulaCell(
      `IFERROR(IF(${grade}="",0,SUMPRODUCT(EXACT(${grades},${leadingCodeOf(grade)})*(ROW(${grades})-${layout.standards + 1 + STANDARD_ROWS.firstGrade}))),0)+${refusal(context, layout)}`,
    ),
    ...items.map((item, index) => {
      if (item.kind === "rated") return formulaCell(`IF(${at("code")}="","",${meansColumn(index)})`);
      if (isScaled(item)) return formulaCell(`IF(${at("grade")}=0,"",${fulfilmentInAimed(layout, row, index)})`);
      if (item.kind === "composed") return formulaCell(meanOfParts(context, layout, rules, row, item.code));
      const result = isInPercent(item) ? examPoints : examLevel;
      return formulaCell(result(layout, at("code"), `${at("source")}*${KEY_STEP}+${index + 1}`));
    }),
    ...model.grades.flatMap((_, grade) => gradeFigures(layout, rules, row, grade)),
    formulaCell(gradeReached(layout, rules, row)),
    formulaCell(remarkedItems(context, layout, row, "notRated")),
    formulaCell(remarkedItems(context, layout, row, "criticalShort")),
    formulaCell(examsNotSat(context, layout, row)),
    ...items.map(({ partOf }, index) =>
      partOf === null ? formulaCell(remark(context, layout, rules, row, index)) : null,
    ),
    ...(needs.minimums ? [formulaCell(subjectsBelowMinimum(context, layout, row))] : []),
    ...(needs.parts ? [formulaCell(partsNotRated(context, layout, row))] : []),
    ...countedLevels(context, layout, rules, row),
    ...comparedLevels(context, layout, rules, row),
    ...model.grades.flatMap((_, grade) => figuresOfBlocks(layout, rules, row, grade)),
  ];
}

/**
 * Formula text for 0, or #VALUE! where a weight is refused, or the profile makes other items parts or per cents than are laid
 * out: every figure asks for the grade, and none may be calculated from what is left.
 */
function refusal({ names }: TemplateContext, layout: NativeLayout): string {
  const ofItems = (row: number): string => areaAddress(itemRow(layout, layout.standards + 1 + row, FIT.firstItem));
  const { meansGroups: row, groups: rows } = layout;
  const groupWeights = areaAddress({ row, column: GROUP_BLOCK.weight, rows, columns: 1 });
  const refused = [
    ofItems(STANDARD_ROWS.weight),
    ofItems(STANDARD_ROWS.top),
    onSheet(names.sheets.groupMeans, groupWeights),
    ...(layout.needs.parts ? [ofItems(layout.more.own)] : []),
  ];
  return `0*SUM(${refused.join(",")})`;
}

function columnOf(layout: NativeLayout, { room }: TemplateContext, column: keyof typeof FIT): string {
  return areaAddress({ row: layout.fitFirst, column: FIT[column], rows: room.people, columns: 1 });
}
