import type { ChartPlan } from "../core/plan/workbook-plan";
import { INK, LINES, QUIET, textProperties, thinLine } from "./chart-style";

const CATEGORY_AXIS = 111;
const VALUE_AXIS = 222;
const AXIS_IDS = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
/** From here on labels are set smaller, so that a model of eighteen items keeps every one. */
const MANY_CATEGORIES = 12;

/** A radar of lines, and its axes. */
export function radarPlot(plan: ChartPlan, series: string): string {
  return (
    `<c:radarChart><c:radarStyle val="marker"/><c:varyColors val="0"/>${series}${AXIS_IDS}</c:radarChart>` +
    categoryAxis(plan, { position: "b", labels: "nextTo", reversed: false }) +
    valueAxis(plan, { position: "l", crosses: "autoZero" })
  );
}

/** Bars, lying or standing, and their axes. Lying bars run from the first item at the top to the last. */
export function barPlot(plan: ChartPlan, series: string): string {
  const lying = plan.kind === "bar";
  return (
    `<c:barChart><c:barDir val="${lying ? "bar" : "col"}"/><c:grouping val="clustered"/><c:varyColors val="0"/>` +
    `${series}<c:gapWidth val="60"/>${AXIS_IDS}</c:barChart>` +
    categoryAxis(plan, { position: lying ? "l" : "b", labels: "low", reversed: lying }) +
    valueAxis(plan, { position: lying ? "b" : "l", crosses: lying ? "max" : "autoZero" })
  );
}

function categoryAxis(
  plan: ChartPlan,
  { position, labels, reversed }: { position: string; labels: string; reversed: boolean },
): string {
  const { rows, columns } = plan.categories.area;
  const size = rows * columns > MANY_CATEGORIES ? 8 : 9;
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/>` +
    `<c:scaling><c:orientation val="${reversed ? "maxMin" : "minMax"}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${position}"/>` +
    (plan.kind === "radar" ? `<c:majorGridlines>${thinLine(LINES)}</c:majorGridlines>` : "") +
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>' +
    `<c:tickLblPos val="${labels}"/>${thinLine(LINES)}${textProperties(size, INK, { level: plan.kind !== "column" })}` +
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>` +
    '<c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:tickMarkSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>'
  );
}

function valueAxis(plan: ChartPlan, { position, crosses }: { position: string; crosses: string }): string {
  const { minimum, maximum, unit } = plan.axis;
  return (
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>` +
    `<c:max val="${maximum}"/><c:min val="${minimum}"/></c:scaling><c:delete val="0"/><c:axPos val="${position}"/>` +
    `<c:majorGridlines>${thinLine(LINES)}</c:majorGridlines><c:numFmt formatCode="General" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `${thinLine(LINES)}${textProperties(8, QUIET)}<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${crosses}"/>` +
    `<c:crossBetween val="between"/><c:majorUnit val="${unit}"/></c:valAx>`
  );
}
