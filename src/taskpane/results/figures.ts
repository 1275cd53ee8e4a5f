import type { ProfileItem } from "../../core/scoring/assessment";

/** What stands for a figure that does not exist. */
export const NO_FIGURE = "–";

/** Levels and gaps with two decimals, as on the sheets. Rules have rounded them already. */
export function level(value: number | null): string {
  return value === null ? NO_FIGURE : value.toFixed(2);
}

/**
 * A gap with its sign, a real minus included.
 *
 * @example signed(-0.6) // "−0.60"
 */
export function signed(value: number | null): string {
  if (value === null) return NO_FIGURE;
  const size = Math.abs(value).toFixed(2);
  if (value === 0) return size;
  return value > 0 ? `+${size}` : `−${size}`;
}

/** A gap of an item in its unit: levels with two decimals, exam points as they are. */
export function gapOf({ unit }: ProfileItem, value: number | null): string {
  if (unit === "level" || value === null) return signed(value);
  return `${value > 0 ? "+" : value < 0 ? "−" : ""}${String(Math.abs(value))}`;
}

/** A percentage with one decimal. */
export function percent(value: number | null): string {
  return value === null ? NO_FIGURE : `${value.toFixed(1)}%`;
}

/** Required levels are whole numbers in most models: decimals only where there are any. */
export function required(value: number | null): string {
  return value === null ? NO_FIGURE : String(value);
}

/** An actual figure of an item in its unit: a level, a score, or of an item with scales its fulfilment in per cent. */
export function figureOf({ unit, kind }: ProfileItem, value: number | null): string {
  if (unit === "level") return level(value);
  return kind === "composed" ? percent(value) : required(value);
}

/** What is required of an item in its unit. */
export function requiredOf({ unit, kind }: ProfileItem, value: number | null): string {
  return unit === "percent" && kind === "composed" && value !== null ? `${String(value)}%` : required(value);
}
