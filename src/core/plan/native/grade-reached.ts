import { ROLES } from "../../scoring/rule-set";
import { cellAddress } from "../../formulas/address";
import { REACHING_BANDS } from "../../scoring/rule-set";
import type { RuleCells } from "../../formulas/rule-cells";
import { exactly } from "../../formulas/table-formulas";
import { itemsInPercent } from "./more-standards";
import { type GradeFigure, gradeFigureColumn, type NativeLayout } from "./native-layout";

/** Per cents have at most six decimals; made whole, they leave room for S behind them. */
const MATCH_FIRST = 1_000_000;

/** Formula text for the position of the grade reached, or of roles the one that fits best; 0 = none (rule C11). */
export function gradeReached(layout: NativeLayout, rules: RuleCells, row: number): string {
  const reached = highestReached(layout, row);
  return layout.needs.roles ? `IF(${rules.figure.arrangement}=${ROLES},${bestRole(layout, row)},${reached})` : reached;
}

/** How well a role fits: by its match, then by S where there is one (rule C11); −1 without a band. */
export function roleFit(layout: NativeLayout, rules: RuleCells, row: number, grade: number): string {
  const { needs } = layout;
  const at = (figure: GradeFigure): string => cellAddress(row, gradeFigureColumn(layout, grade, figure), "column");
  const mean = `IF(${at("summed")}>0,${exactly(`${at("actual")}/${at("summed")}`, rules.figure.levelDecimals)},0)`;
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
function highestReached(layout: NativeLayout, row: number): string {
  let formula = "0";
  for (let grade = layout.grades - 1; grade >= 0; grade -= 1) {
    const band = cellAddress(row, gradeFigureColumn(layout, grade, "band"), "column");
    const next = grade === layout.grades - 1 ? String(grade + 1) : `MAX(${grade + 1},${formula})`;
    formula = `IF((${band}>0)*(${band}<=${REACHING_BANDS}),${next},0)`;
  }
  return formula;
}
