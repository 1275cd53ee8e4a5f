import { literal } from "../formulas/formula-text";
import { missingFigures, missingInProgram } from "./missing-figures";
import { notCalculated } from "./not-calculated";
import { areaAddress, cellAddress, onSheet } from "../formulas/address";
import { formulaCell } from "../formulas/cell-formula";
import { RESULT_FIGURES } from "../explanation/result-figures";
import { FULL } from "../tables/scale";
import type { RuleWords } from "../scoring/rule-set";
import { resultHeader } from "../scoring/team";
import { BODY, CENTERED, COLORS, HEADER, heatStyle, LEVEL_FORMAT, PERCENT_FORMAT } from "./palette";
import type { NativeLayout } from "./native/native-layout";
import { isInPercent } from "./native/native-needs";
import { nativeResultRows } from "./native/native-results";
import { HEADER_ROW, SheetDraft } from "./sheet-draft";
import { guarded, lastPlace } from "../formulas/table-formulas";
import { FAR_BELOW, itemLabel, printPlan, type TemplateContext } from "./template-context";
import { headerWidth, lineCount } from "./text-size";
import type { Area, SheetPlan } from "./workbook-plan";

/** Columns after the items: S, T, match, coverage, band, reason, grade reached, ratings, rule set version. */
export const FIGURES_AFTER_ITEMS = 9;
/** Rows kept free below the prepared people for a result that spills. */
const SPARE_SPILL_ROWS = 20;
const LABEL_WIDTH = 20;
const NARROWEST_ITEM = 8;

/** Rows that results can fill: the native table's, or those that are formatted for the spill. */
function resultRows({ choices, peopleRows, room }: TemplateContext): number {
  return choices.formulas === "native" ? room.people : Math.max(peopleRows + SPARE_SPILL_ROWS, room.people);
}

/** The labels of the people ("007 张三") in the results, that the scorecard's drop-down points to. */
export function resultLabels(context: TemplateContext): Area {
  return { row: HEADER_ROW + 1, column: 0, rows: resultRows(context), columns: 1 };
}

/**
 * Formula text for the labels from the first to the last that there is, however many people there are. A result that
 * spills goes on below what is formatted, and leaves no row out; native formulas leave some blank.
 */
export function filledResultLabels(context: TemplateContext): string {
  const native = context.choices.formulas === "native";
  const labels = resultLabels(context);
  const on = (area: string): string => onSheet(context.names.sheets.results, area);
  const first = on(cellAddress(labels.row, labels.column, "both"));
  const all = on(areaAddress({ ...labels, rows: resultRowsToTheEnd(context) }));
  const last = native ? lastPlace(`LEN(${all})>0`, all) : `COUNTA(${all})`;
  return `${first}:INDEX(${all},MAX(1,${last}))`;
}

/** Rows in which formulas look for somebody's results. */
export function resultRowsToTheEnd(context: TemplateContext): number {
  return context.choices.formulas === "native" ? resultLabels(context).rows : FAR_BELOW;
}

/** The rows of the results without their header. One spare column for an item that is added to the profile. */
export function resultBody(context: TemplateContext): Area {
  return { ...resultLabels(context), columns: 1 + context.items.length + FIGURES_AFTER_ITEMS + 3 };
}

/**
 * The Results: a row per person with the actual level per item as a heat map and the figures. The add-in's function
 * fills header and rows by itself; native formulas stand in the table CompetencyResults with the same headers.
 */
export function resultsSheet(context: TemplateContext, native: NativeLayout | null): SheetPlan {
  const { texts, names, items } = context;
  const draft = new SheetDraft(names.sheets.results);
  const itemWidth = headerWidth(
    items.map((item) => itemLabel(context, item)),
    NARROWEST_ITEM,
  );
  draft.columns([LABEL_WIDTH, ...items.map(() => itemWidth), 9, 9, 9, 10, 14, 30, 16, 8, 8]);
  draft.heading(texts.headings.results.title, texts.headings.results.sentence);
  const labels = resultLabels(context);
  const columns = 1 + items.length + FIGURES_AFTER_ITEMS;
  const body = { ...labels, columns };
  draft.style(body, BODY);
  draft.style({ ...body, columns: 1 }, { bold: true });
  const levels = { ...body, column: 1, columns: items.length };
  draft.style(levels, { ...CENTERED, numberFormat: LEVEL_FORMAT });
  items.forEach((item, index) => {
    if (isInPercent(item)) draft.style({ ...levels, column: 1 + index, columns: 1 }, { numberFormat: PERCENT_FORMAT });
  });
  const figures = { ...body, column: 1 + items.length };
  draft.style({ ...figures, columns: 2 }, { ...CENTERED, numberFormat: LEVEL_FORMAT });
  draft.style({ ...figures, column: figures.column + 2, columns: 2 }, { ...CENTERED, numberFormat: PERCENT_FORMAT });
  draft.style({ ...figures, column: figures.column + 4, columns: 1 }, { ...CENTERED, bold: true });
  draft.style({ ...figures, column: figures.column + 5, columns: 1 }, { wrap: true });
  draft.style({ ...figures, column: figures.column + 6, columns: 3 }, CENTERED);
  draft.style({ ...body, row: HEADER_ROW, rows: 1 }, HEADER);
  heatMap(draft, context, levels);

  const headers = resultHeaders(context);
  if (native) {
    const area = draft.put(HEADER_ROW, 0, [headers, ...nativeResultRows(context, native)]);
    draft.table({ name: names.tables.results, area, filter: true });
    draft.layOut("people", labels);
  } else {
    draft.put(HEADER_ROW, 0, [[{ formula: `=COMPETENCY.TEAM(${teamTables(context)})`, kind: "spill" }]]);
  }
  draft.style(NOTICE, { bold: true, color: COLORS.short });
  if (native) draft.put(NOTICE.row, NOTICE.column, [[formulaCell(nativeNotice(context, native, figures))]]);
  else draft.putNew(NOTICE.row, NOTICE.column, [[formulaCell(customNotice(context))]]);
  resultAnchors(draft, context, body);
  draft.height(
    HEADER_ROW,
    Math.max(...headers.slice(1, 1 + items.length).map((text) => lineCount(text, itemWidth))) * 15 + 8,
  );
  draft.freeze(HEADER_ROW + 1, 1);
  draft.protect([]);
  draft.printed(printPlan(context, { orientation: "landscape", titleRows: { from: HEADER_ROW, to: HEADER_ROW } }));
  return draft.plan();
}

/** A row per person: levels under the items' headers, figures each under its own. */
function resultAnchors(draft: SheetDraft, context: TemplateContext, body: Area): void {
  const rows = { of: "person", at: 0 } as const;
  const items = context.items.length;
  const headers = resultHeaders(context);
  draft.anchor({
    holds: { figure: "actual" },
    area: { ...body, column: 1, columns: items },
    rows,
    columns: { of: "item", at: HEADER_ROW },
  });
  RESULT_FIGURES.forEach(({ figure, word }, index) => {
    const column = 1 + items + index;
    const title = { row: HEADER_ROW, column, text: headers[column] ?? "", word };
    draft.anchor({ holds: { figure }, area: { ...body, column, columns: 1 }, title, rows });
  });
}

/** Where results say that figures are missing and why, or who is not calculated. */
const NOTICE = { row: HEADER_ROW - 1, column: 0, rows: 1, columns: 1 };

function customNotice(context: TemplateContext): string {
  return missingFigures(context, [cellAddress(HEADER_ROW, 0, "both")], '""');
}

function nativeNotice(context: TemplateContext, native: NativeLayout, figures: Area): string {
  const known = {
    numbers: native.fitColumn("number"),
    texts: areaAddress({ row: HEADER_ROW, column: 0, rows: 1, columns: 2 }),
  };
  const sum = `SUM(${areaAddress({ ...figures, columns: FIGURES_AFTER_ITEMS })})`;
  return missingInProgram(context, known, missingFigures(context, [sum], notCalculated(context)));
}

/** Formula text for the sentence with which native results say that figures are missing, or who is not calculated; else "". */
export function noticeOfResults({ names }: TemplateContext): string {
  return onSheet(names.sheets.results, areaAddress(NOTICE));
}

/** The headers that COMPETENCY.TEAM gives too. */
export function resultHeaders(context: TemplateContext): string[] {
  return resultHeader(
    context.items.map((item) => itemLabel(context, item)),
    resultWords(context),
  );
}

/** The words of the results' header; roles have a best fit instead of a grade reached. */
function resultWords({ texts, choices }: TemplateContext): RuleWords {
  const { words, bestRole } = texts.guide;
  return choices.model.profiles === "roles" ? { ...words, grade: bestRole } : words;
}

/** The whole tables, as TEAM and SCORECARD take them: people, ratings, profile, raters, exams, rules. */
export function teamTables({ names: { tables }, examItems }: TemplateContext): string {
  const whole = (table: string): string => guarded(`${table}[#All]`);
  const exams = examItems.length > 0 ? whole(tables.exams) : "";
  return [
    whole(tables.people),
    whole(tables.ratings),
    whole(tables.profile),
    whole(tables.raters),
    exams,
    whole(tables.rules),
  ].join(",");
}

/** Levels darker the higher they are; per cents as the levels that they would be. */
function heatMap(draft: SheetDraft, { items, highest }: TemplateContext, levels: Area): void {
  const cell = cellAddress(levels.row, levels.column);
  const header = cellAddress(HEADER_ROW, levels.column, "row");
  const percents = items.filter(isInPercent).map(({ code }) => code);
  const code = `LEFT(${header},FIND(" ",${header}&" "))`;
  const inPercent = `ISNUMBER(FIND(" "&${code},${literal(` ${percents.join(" ")} `)}))`;
  const height = percents.length === 0 ? `N(${cell})` : `N(${cell})*IF(${inPercent},${highest}/${FULL},1)`;
  for (let level = highest; level >= 0; level -= 1) {
    const { fill, color } = heatStyle(level / highest);
    draft.highlight({
      area: levels,
      formula: `=AND(ISNUMBER(${cell}),ROUND(${height},0)=${level})`,
      style: { fill, color },
      stopIfTrue: true,
    });
  }
}

/** Address of the header row of the results, wide enough for every column. */
export function resultHeaderAddress(context: TemplateContext): string {
  return areaAddress({ ...resultBody(context), row: HEADER_ROW, rows: 1 });
}
