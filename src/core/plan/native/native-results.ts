import { NO_BAND } from "../../formulas/facts";
import { MISSING } from "../../scoring/rule-set";
import { formulaCell } from "../../formulas/cell-formula";
import { areaAddress, cellAddress, onSheet } from "../../formulas/address";
import { bandLabel, isThin } from "../../formulas/band-formulas";
import type { RuleCells } from "../../formulas/rule-cells";
import { HEADER_ROW } from "../sheet-draft";
import { exactly, headerAt } from "../../formulas/table-formulas";
import type { TemplateContext } from "../template-context";
import type { CellContent, CellFormula } from "../workbook-plan";
import {
  afterGrades,
  FIT,
  fitRow,
  type GradeFigure,
  gradeFigureColumn,
  MEANS,
  type NativeLayout,
} from "./native-layout";
import { STANDARD_ROWS } from "./standard-rows";

/** The rows of the table CompetencyResults. Each reads its row on the sheet of the grades. */
export function nativeResultRows(context: TemplateContext, layout: NativeLayout): CellContent[][] {
  return Array.from({ length: context.room.people }, (_, person) => resultRow(context, layout, person));
}

function resultRow(context: TemplateContext, layout: NativeLayout, person: number): CellContent[] {
  const { names, items } = context;
  const { rules } = layout;
  const sheet = names.sheets.gradeFit;
  const row = fitRow(layout, person);
  const fit = (column: number): string => onSheet(sheet, cellAddress(row, column, "column"));
  const own = cellAddress(HEADER_ROW + 1 + person, 0, "column");
  const grade = fit(FIT.grade);
  const figures = onSheet(
    sheet,
    areaAddress(
      {
        row,
        column: gradeFigureColumn(layout, 0, "summed"),
        rows: 1,
        columns: layout.grades * layout.figures.length,
      },
      "column",
    ),
  );
  /** A figure against the grade aimed at. */
  const figure = (name: GradeFigure): string =>
    `INDEX(${figures},1,(${grade}-1)*${layout.figures.length}+${layout.figures.indexOf(name) + 1})`;
  const aimed = (formula: string, otherwise = '""'): CellFormula =>
    formulaCell(`IF(${own}="","",IF(${grade}=0,${otherwise},${formula}))`);
  const inPercent = onSheet(
    sheet,
    areaAddress({
      row: layout.standards + 1 + layout.more.counted,
      column: FIT.code,
      rows: layout.grades,
      columns: 1,
    }),
  );
  const mean = (sum: GradeFigure): CellFormula => {
    if (layout.needs.blocks > 0) return formulaCell('""');
    const level = `IF(${figure("summed")}>0,${exactly(`${figure(sum)}/${figure("summed")}`, rules.figure.levelDecimals)},"")`;
    return aimed(layout.needs.fulfilment ? `IF(INDEX(${inPercent},${grade})>0,"",${level})` : level);
  };
  const { reached } = afterGrades(layout);
  const gradePositions = onSheet(
    sheet,
    areaAddress({
      row: layout.standards + 1 + STANDARD_ROWS.firstGrade,
      column: FIT.grade,
      rows: layout.grades,
      columns: 1,
    }),
  );
  const header = headerAt(context.tables.profile, `INDEX(${gradePositions},${fit(reached)})`);
  const blocks = layout.groups + 1;
  const ratings = onSheet(
    names.sheets.groupMeans,
    areaAddress({ row: layout.meansFirst, column: MEANS.ratings, rows: context.room.people * blocks, columns: 1 }),
  );
  return [
    formulaCell(fit(FIT.label)),
    ...items.map((_, index) => formulaCell(fit(FIT.firstItem + index))),
    mean("actual"),
    mean("required"),
    aimed(figure("match")),
    aimed(figure("coverage")),
    aimed(bandLabel(figure("band"), rules), NO_BAND.formula),
    aimed(reasonText(context, layout, rules, row, figure("coverage"))),
    formulaCell(`IF(OR(${own}="",${fit(reached)}=0),"",IFERROR(MID(${header},FIND(" ",${header})+1,99),${header}))`),
    formulaCell(`IF(${own}="","",INDEX(${ratings},${fit(FIT.number)}*${blocks}))`),
    formulaCell(`IF(${own}="","",${rules.figure.version})`),
  ];
}

/** Every reason that holds, with the items concerned, in the order that the add-in's functions use. */
function reasonText(
  { names }: TemplateContext,
  layout: NativeLayout,
  rules: RuleCells,
  row: number,
  coverage: string,
): string {
  const columns = afterGrades(layout);
  const named = (column: number, word: string): string => {
    const list = onSheet(names.sheets.gradeFit, cellAddress(row, column, "column"));
    return `IF(${list}="","","; "&${word}&": "&${list})`;
  };
  const notRated = `IF(${rules.figure.missing}=${MISSING.required},${rules.word("notRated")},${rules.word("criticalNotRated")})`;
  const insufficient = `"; "&${rules.word("insufficientData")}`;
  const parts = [
    `IF(ISNUMBER(${coverage}),IF(${isThin(coverage, rules)},${insufficient},""),${insufficient})`,
    named(columns.notRated, notRated),
    named(columns.short, rules.word("criticalShort")),
    named(columns.notSat, rules.word("examNotSat")),
    ...(layout.needs.minimums ? [named(columns.belowMinimum, rules.word("subjectBelowMinimum"))] : []),
    ...(layout.needs.parts ? [named(columns.partNotRated, rules.word("partNotRated"))] : []),
  ];
  return `MID(${parts.join("&")},3,999)`;
}
