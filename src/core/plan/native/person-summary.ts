import { areaAddress, cellAddress, onSheet } from "../../formulas/address";
import { bandLabel, bandPosition } from "../../formulas/band-formulas";
import { type CellContent, formulaCell } from "../../formulas/cell-formula";
import { exactly } from "../../formulas/table-formulas";
import { ROLES } from "../../scoring/rule-set";
import { SUMMARY_COLUMNS, type SummaryKind } from "../../scoring/summary";
import type { SummaryColumn } from "../scorecard/data-layout";
import { categoryFigures } from "./category-figures";
import { itemsInPercent } from "./more-standards";
import { afterGrades, FIT, type GradeFigure, gradeFigureColumn, itemRow, type NativeLayout } from "./native-layout";
import { gradeHeader, inResults, type PersonSource } from "./person-rows";
import { STANDARD_ROWS } from "./standard-rows";

/** What an item's row needs beyond that of SCORECARD, to be summed. */
export type MadeColumn = "position" | "critical" | "required" | "weight" | "categoryNumber" | "compared" | "scaled";

/** Those that a model needs. */
export function madeColumns({ needs }: NativeLayout): readonly MadeColumn[] {
  const all = ["position", "critical", "required", "weight", "categoryNumber"] as const;
  return needs.scales ? [...all, "compared", "scaled"] : all;
}

/** Formula texts of a row; what is left out is "". */
type Row = { readonly kind: SummaryKind | `=${string}` } & Readonly<Partial<Record<SummaryColumn, string>>>;

/**
 * The rows that SUMMARY gives, as far as the Scorecard shows them: the reason stands with the whole only, and against
 * grades with blocks there is no loss.
 */
export function personSummary(source: PersonSource): CellContent[][] {
  const { context } = source;
  const { model } = context.choices;
  const rows: Row[] = [
    whole(source),
    ...model.categories.map((_, category) => ofCategory(source, 1 + category, category)),
    ...context.blocks.map((_, block) => ofBlock(source, 1 + model.categories.length, block)),
    ...model.grades.map((_, grade) => ofGrade(source, grade)),
  ];
  return rows.map((row) =>
    SUMMARY_COLUMNS.map((column): CellContent => {
      const text = row[column];
      if (column === "kind" && !row.kind.startsWith("=")) return row.kind;
      return text === undefined ? "" : formulaCell(text.replace(/^=/u, ""));
    }),
  );
}

function whole(source: PersonSource): Row {
  const { data, madeRange } = source;
  const result = (fromEnd: number): string => `IF(${data.scalar("resultRow")}=0,"",${inResults(source, fromEnd)})`;
  const row = data.scalar("resultRow");
  return {
    kind: "total",
    name: `IF(${row}=0,"",${source.ofPerson(FIT.label)})`,
    band: result(4),
    reason: result(3),
    items: `COUNTIF(${madeRange("required")},">0")`,
    weight: blockWeights(source) ?? `SUMIFS(${madeRange("weight")},${madeRange("required")},">0")`,
    coverage: result(5),
    averageActual: result(8),
    averageRequired: result(7),
    match: result(6),
    loss: `SUM(${data.range("loss")})`,
  };
}

function ofCategory(source: PersonSource, row: number, category: number): Row {
  const { data, rules, madeRange } = source;
  const { range, needs } = data;
  const at = summaryCell(source, row);
  const name = at("name");
  const figures = categoryFigures(
    {
      levels: {
        actual: range("actual"),
        required: madeRange("required"),
        weight: madeRange("weight"),
        critical: madeRange("critical"),
        ...(needs.parts && { only: `(${range("own")}=1)` }),
      },
      percents: needs.fulfilment
        ? { scored: range("percent"), fulfilment: range("fulfilment"), status: range("status") }
        : null,
    },
    `(${range("category")}=${name})`,
    rules,
  );
  const position = bandPosition({ match: at("match"), coverage: at("coverage"), ...figures.counts }, rules);
  const filled = (formula: string): string => `IF(${name}="","",${formula})`;
  return {
    kind: `=IF(${name}="","","category")`,
    name: `IFERROR(INDEX(${range("category")},MATCH(${category + 1},${madeRange("categoryNumber")},0)),"")`,
    band: filled(bandLabel(`(${position})`, rules)),
    items: filled(figures.items),
    weight: filled(figures.weight),
    coverage: filled(figures.coverage),
    averageActual: filled(figures.averageActual),
    averageRequired: filled(figures.averageRequired),
    match: filled(figures.match),
    loss: filled(`SUMIFS(${range("loss")},${range("category")},${name})`),
  };
}

/** A block is a category with a weight of its own in the total. */
function ofBlock(source: PersonSource, firstBlock: number, block: number): Row {
  const { context, data, rules } = source;
  const row = firstBlock + block;
  const at = summaryCell(source, row);
  const categories = (column: SummaryColumn): string =>
    areaAddress({
      row: data.first + 1,
      column: columnOf(source, column),
      rows: context.choices.model.categories.length,
      columns: 1,
    });
  const { name = '""', weight = "0" } = rules.blocks[block] ?? {};
  const found = `MATCH(${at("name")},${categories("name")},0)`;
  const same = (column: SummaryColumn): string => `IF(${at("name")}="","",INDEX(${categories(column)},${found}))`;
  return {
    kind: `=IF(${at("name")}="","","block")`,
    name: `IFERROR(INDEX(${categories("name")},MATCH(${name},${categories("name")},0)),"")`,
    band: same("band"),
    items: same("items"),
    weight: `IF(${at("name")}="","",${weight})`,
    coverage: same("coverage"),
    averageActual: same("averageActual"),
    averageRequired: same("averageRequired"),
    match: same("match"),
    loss: same("loss"),
  };
}

function ofGrade(source: PersonSource, grade: number): Row {
  const { layout, data, rules, onFit, ofPerson } = source;
  const { needs, more } = layout;
  const person = data.scalar("resultRow");
  const figure = (name: GradeFigure): string => ofPerson(gradeFigureColumn(layout, grade, name));
  const known = (formula: string): string => `IF(${person}=0,"",${formula})`;
  const standards = (row: number): string => onFit(itemRow(layout, layout.standards + 1 + row, FIT.firstItem));
  const asked = `(${standards(STANDARD_ROWS.firstGrade + grade)}>0)${needs.parts ? `*${standards(more.own)}` : ""}`;
  const weights = standards(needs.ownWeights ? more.weights + grade : STANDARD_ROWS.weight);
  const mean = (sum: GradeFigure): string => {
    if (needs.blocks > 0) return '""';
    const level = `IF(${figure("summed")}>0,${exactly(`${figure(sum)}/${figure("summed")}`, rules.figure.levelDecimals)},"")`;
    return needs.fulfilment ? `IF(${inPercent(source, grade)}>0,"",${level})` : level;
  };
  return {
    kind: `=IF(${rules.figure.arrangement}=${ROLES},"role","grade")`,
    name: gradeHeader(source, grade),
    band: known(bandLabel(figure("band"), rules)),
    items: known(`SUMPRODUCT(${asked}*1)`),
    weight: known(blockWeights(source) ?? `SUMPRODUCT(${asked}*1,${weights})`),
    coverage: known(figure("coverage")),
    averageActual: known(mean("actual")),
    averageRequired: known(mean("required")),
    match: known(figure("match")),
    ...(needs.blocks === 0 && { loss: known(`ROUND(${figure("required")}-${figure("counted")},6)`) }),
    mark: `IF(${person}=0,"",IF(${ofPerson(afterGrades(layout).reached)}=${grade + 1},1,""))`,
  };
}

/** Formula text for the number of items in per cents of a grade, which have no levels to average. */
function inPercent({ context, layout }: PersonSource, grade: number): string {
  return onSheet(context.names.sheets.gradeFit, itemsInPercent(layout, grade));
}

/** What the blocks weigh together; null without blocks. */
function blockWeights(source: PersonSource): string | null {
  const { blocks, choices } = source.context;
  if (blocks.length === 0) return null;
  const row = source.data.first + 1 + choices.model.categories.length;
  return `SUM(${areaAddress({ row, column: columnOf(source, "weight"), rows: blocks.length, columns: 1 })})`;
}

function columnOf({ data }: PersonSource, column: SummaryColumn): number {
  return data.at.summary + SUMMARY_COLUMNS.indexOf(column);
}

/** The cells of a row of the summary, by its place from 0. */
function summaryCell(source: PersonSource, row: number): (column: SummaryColumn) => string {
  return (column) => cellAddress(source.data.first + row, columnOf(source, column), "column");
}
