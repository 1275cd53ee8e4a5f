import { FORM_COLUMN_CODES } from "../../tables/columns";
import type { Indicator } from "../../model/forms";
import { areaAddress, cellAddress } from "../../formulas/address";
import { formulaCell } from "../../formulas/cell-formula";
import { CENTERED, COLORS, HEADER, INPUT, TEXT_FORMAT } from "../palette";
import { HEADER_ROW, type SheetDraft } from "../sheet-draft";
import { exactly, type TableReference } from "../../formulas/table-formulas";
import type { TemplateContext } from "../template-context";
import { rowHeight } from "../text-size";
import type { Area, CellContent } from "../workbook-plan";
import { literal } from "../../formulas/formula-text";
import { personCodesOf } from "./person-rows";

/** Widths of the columns of CompetencyIndicators, in the order of their codes. */
export const INDICATOR_WIDTHS = [11, 30, 9, 15, 9, 9, 16, 11] as const;

/** Positions of the columns as they are inserted. */
const AT = { person: 0, indicator: 1, weight: 2, direction: 3, target: 4, actual: 5, score: 6, weighted: 7 } as const;
/** Rows below the table that formulas cover. */
const ROOM_BELOW = 20;

/**
 * The table CompetencyIndicators: a row per person and indicator. The score is what share of the target was reached, or
 * of a lower-is-better one how far the target was kept, from 0 to 100; nothing where nothing was entered.
 *
 * @returns the table, as formulas beside it refer to it
 */
export function indicatorTable(
  draft: SheetDraft,
  context: TemplateContext,
  indicators: readonly Indicator[],
): TableReference {
  const { texts, names } = context;
  const words = texts.forms.columns.indicators;
  const headers = Object.entries(FORM_COLUMN_CODES.indicators).map(
    ([column, code]) => `${code} ${words[column as keyof typeof words]}`,
  );
  const rows = personCodesOf(context).flatMap((person) =>
    indicators.map((indicator): CellContent[] => [
      person,
      `${indicator.code} ${texts.forms.indicators.unit(context.local(indicator.name), context.local(indicator.unit))}`,
      indicator.weight,
      indicator.direction === "up" ? texts.forms.indicators.higher : texts.forms.indicators.lower,
      indicator.target,
      null,
    ]),
  );
  const body = { row: HEADER_ROW + 1, column: 0, rows: rows.length, columns: headers.length };
  draft.style(body, INPUT);
  draft.codesAsText(body);
  draft.style({ ...body, columns: 2 }, { numberFormat: TEXT_FORMAT });
  draft.style({ ...body, column: AT.indicator, columns: 1 }, { wrap: true });
  draft.style({ ...body, column: AT.weight, columns: headers.length - AT.weight }, CENTERED);
  draft.style({ ...body, column: AT.score, columns: 2 }, { fill: "#FFFFFF" });
  draft.style({ ...body, column: AT.score, columns: 1 }, { numberFormat: "0.0" });
  draft.style({ ...body, column: AT.weighted, columns: 1 }, { numberFormat: "0.000" });
  const area = draft.put(HEADER_ROW, 0, [
    headers,
    ...rows.map((row, index) => [...row, ...figures(context, body.row + index)]),
  ]);
  rows.forEach(([, label], index) => {
    const text = typeof label === "string" ? label : "";
    draft.height(body.row + index, rowHeight([{ text, width: INDICATOR_WIDTHS[AT.indicator] }]));
  });
  draft.table({ name: names.tables.indicators, area, filter: true });
  draft.style({ ...area, rows: 1 }, HEADER);
  draft.anchor({ holds: { input: "indicators" }, area: { ...body, columns: AT.score } });
  rules(draft, context, body);
  const reach = { ...area, rows: rows.length + ROOM_BELOW };
  return {
    header: areaAddress({ ...reach, rows: 1 }),
    body: areaAddress({ ...reach, row: body.row }),
  };
}

/** Score and weighted score of a row. What stands in the way of a score is said in its place. */
function figures({ texts }: TemplateContext, row: number): CellContent[] {
  const words = texts.forms.indicators;
  const cell = (column: keyof typeof AT): string => cellAddress(row, AT[column], "column");
  const [actual, target, score, weight] = [cell("actual"), cell("target"), cell("score"), cell("weight")];
  const up = says(cell("direction"), ["高", "high", "up"]);
  const down = says(cell("direction"), ["低", "low", "down"]);
  const reached = exactly(`100*MAX(0,MIN(1,(${actual}+0)/(${target}+0)))`, "1");
  const kept = `IF(${actual}+0<=0,100,${exactly(`100*MIN(1,(${target}+0)/(${actual}+0))`, "1")})`;
  const scored = `IF(${down},${kept},${reached})`;
  return [
    formulaCell(
      `IFERROR(IF(LEN(TRIM(${actual}))=0,"",IF(NOT(OR(${up},${down})),${literal(words.noDirection)},IF(IFERROR(${target}+0,0)<=0,${literal(words.noTarget)},${scored}))),${literal(words.notNumber)})`,
    ),
    formulaCell(`IF(COUNT(${score},${weight})=2,IF(${weight}>0,ROUND(${weight}*${score}/100,9),""),"")`),
  ];
}

/** Formula text for whether a cell holds one of some words, whatever the language of the sheet. */
function says(cell: string, words: readonly string[]): string {
  return `OR(${words.map((word) => `ISNUMBER(SEARCH(${literal(word)},${cell}))`).join(",")})`;
}

function rules(draft: SheetDraft, { texts, names }: TemplateContext, body: Area): void {
  const { higher, lower, directionAlert, actualPrompt, weightAlert } = texts.forms.indicators;
  const column = (name: keyof typeof AT): Area => ({ ...body, column: AT[name], columns: 1 });
  const { person } = texts.ratings;
  draft.validate({
    area: column("person"),
    rule: { type: "listOf", formula: `=${names.lists.people}` },
    alert: { style: "warning", title: person.title, text: person.sentence },
  });
  draft.validate({
    area: column("weight"),
    rule: { type: "decimal", minimum: 0, maximum: 100 },
    alert: { style: "stop", title: weightAlert.title, text: weightAlert.sentence },
  });
  draft.validate({
    area: column("direction"),
    rule: { type: "list", values: [higher, lower] },
    alert: { style: "stop", title: directionAlert.title, text: directionAlert.sentence },
  });
  draft.validate({
    area: column("actual"),
    rule: { type: "custom", formula: `=ISNUMBER(${cellAddress(body.row, AT.actual)})` },
    prompt: { title: actualPrompt.title, text: actualPrompt.sentence },
    alert: { style: "warning", title: actualPrompt.title, text: actualPrompt.sentence },
  });
  const score = cellAddress(body.row, AT.score, "column");
  draft.highlight({
    area: column("score"),
    formula: `=AND(ISTEXT(${score}),LEN(${score})>0)`,
    style: { color: COLORS.short, fill: COLORS.shortTint },
  });
  const weight = cellAddress(body.row, AT.weight, "column");
  draft.highlight({
    area: column("weight"),
    formula: `=AND(LEN(${weight})>0,NOT(ISNUMBER(${weight})))`,
    style: { bold: true, color: COLORS.short, fill: COLORS.shortTint },
  });
}
