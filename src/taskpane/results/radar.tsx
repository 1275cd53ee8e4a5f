import type { ReactElement } from "react";
import { useTheme } from "office-ui-fabric-react/lib/Theme";
import { meaningColors } from "../theme";
import { themed } from "../parts/styles";
import { usePane } from "../pane-context";

export interface RadarAxis {
  /** Short: the code of the item. */
  readonly label: string;
  readonly required: number | null;
  readonly actual: number | null;
}

interface RadarProps {
  readonly axes: readonly RadarAxis[];
  /** The outer ring. */
  readonly top: number;
  /** Figures are per cents: five rings instead of one for each level. */
  readonly percent?: boolean;
  readonly description: string;
}

const SIZE = 288;
const CENTRE = SIZE / 2;
const RADIUS = 112;
const PERCENT_STEP = 20;
/** Below the lowest label. */
const MARGIN = 16;

/** Fewer axes span no area. */
export const FEWEST_AXES = 3;

/**
 * Required and actual levels around a circle, as an SVG of our own. An axis without a value breaks the line: what is not
 * rated is not 0.
 */
export function Radar({ axes, top, percent = false, description }: RadarProps): ReactElement | null {
  const { texts } = usePane();
  const styles = useStyles();
  const colors = meaningColors(useTheme());
  if (axes.length < FEWEST_AXES || top <= 0) return null;
  const point = (index: number, value: number): Point => pointAt(index, axes.length, (value / top) * RADIUS);
  const line = (key: "actual" | "required"): string =>
    linePath(axes.map((axis, index) => (axis[key] === null ? null : point(index, axis[key]))));
  // A triangle stands higher than a circle reaches down.
  const lowest = Math.max(...axes.map((_, index) => pointAt(index, axes.length, RADIUS + MARGIN).y));
  const height = Math.min(SIZE, lowest + MARGIN);
  const step = percent ? PERCENT_STEP : 1;
  const rings = Array.from({ length: Math.floor(top / step) }, (_, index) => (index + 1) * step);
  return (
    <figure className={styles.figure}>
      <svg viewBox={`0 0 ${String(SIZE)} ${String(height)}`} className={styles.svg} role="img" aria-label={description}>
        {rings.map((ring) => (
          <path key={ring} d={linePath(axes.map((_, index) => point(index, ring)))} className={styles.grid} />
        ))}
        {axes.map(({ label }, index) => {
          const end = pointAt(index, axes.length, RADIUS);
          const text = pointAt(index, axes.length, RADIUS + 15);
          return (
            <g key={label}>
              <path d={`M${String(CENTRE)} ${String(CENTRE)}L${coordinates(end)}`} className={styles.grid} />
              <text x={text.x} y={text.y} className={styles.label} textAnchor="middle" dominantBaseline="middle">
                {label}
              </text>
            </g>
          );
        })}
        <path d={line("required")} fill="none" stroke={colors.required} strokeWidth={1.6} strokeDasharray="5 3" />
        <path d={line("actual")} fill="none" stroke={colors.actual} strokeWidth={2} strokeLinejoin="round" />
        {axes.map(({ label, actual }, index) => {
          if (actual === null) return null;
          const { x, y } = point(index, actual);
          return <circle key={label} cx={x} cy={y} r={2.6} fill={colors.actual} />;
        })}
        {rings.map((ring) => (
          <text key={ring} x={CENTRE + 4} y={CENTRE - (ring / top) * RADIUS + 9} className={styles.ring}>
            {percent ? `${String(ring)}%` : ring}
          </text>
        ))}
      </svg>
      <figcaption className={styles.legend} aria-hidden="true">
        <LegendLine color={colors.required} dash="5 3" text={texts.results.required} />
        <LegendLine color={colors.actual} text={percent ? texts.results.fulfilment : texts.results.actual} />
      </figcaption>
    </figure>
  );
}

function LegendLine({
  color,
  dash,
  text,
}: {
  readonly color: string;
  readonly dash?: string;
  readonly text: string;
}): ReactElement {
  return (
    <span>
      <svg width="26" height="10" aria-hidden="true">
        <path d="M1 5H25" stroke={color} strokeWidth="2" strokeDasharray={dash} />
        {dash === undefined ? <circle cx="13" cy="5" r="2.6" fill={color} /> : null}
      </svg>{" "}
      {text}
    </span>
  );
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The first axis points up; the others follow clockwise. */
function pointAt(index: number, count: number, distance: number): Point {
  const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
  return { x: round(CENTRE + Math.cos(angle) * distance), y: round(CENTRE + Math.sin(angle) * distance) };
}

/** A closed line through the points; where one is missing the line is interrupted on both sides of it. */
function linePath(points: readonly (Point | null)[]): string {
  const parts: string[] = [];
  points.forEach((to, index) => {
    const from = points[(index + points.length - 1) % points.length] ?? null;
    if (to === null) return;
    if (from === null) parts.push(`M${coordinates(to)}`);
    else
      parts.push(
        index === 0 || parts.length === 0 ? `M${coordinates(from)}L${coordinates(to)}` : `L${coordinates(to)}`,
      );
  });
  return parts.join("");
}

function coordinates({ x, y }: Point): string {
  return `${String(x)} ${String(y)}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

const useStyles = themed(({ palette }) => ({
  figure: { margin: "0 0 4px" },
  svg: { display: "block", width: "100%", maxWidth: 340, margin: "0 auto", overflow: "visible" },
  grid: { fill: "none", stroke: palette.neutralQuaternary, strokeWidth: 0.8 },
  label: { fontSize: 10, fill: palette.neutralPrimary },
  ring: {
    fontSize: 8,
    fill: palette.neutralSecondary,
    // A halo, where a line of the profile passes behind the number.
    stroke: palette.white,
    strokeWidth: 2,
    paintOrder: "stroke",
  },
  legend: { display: "flex", justifyContent: "center", gap: 20, fontSize: 12, color: palette.neutralSecondary },
}));
