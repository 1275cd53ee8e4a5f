import type { FormulaFunction } from "../formula-function";
import { DIV0, NUM, type Scalar } from "../values";
import { single } from "./single-values";

const DIGITS = 15;
const MOST_DECIMALS = 22;
const POWERS = Array.from({ length: MOST_DECIMALS + 1 }, (_, exponent) => Number(`1e${exponent}`));
/** Units this few are off their decimal value by less than `NEAR`. */
const SURE = 1e9;
const NEAR = 1e-6;

type ToWhole = (units: number) => number;

/** Rounding on the decimal value, of the fifteen digits that Excel shows. */
export const ROUNDING: Readonly<Record<string, FormulaFunction>> = {
  ROUND: single(["number", "whole"], [], (value, digits) => rounded(value, digits, halfAway)),
  ROUNDUP: single(["number", "whole"], [], (value, digits) => rounded(value, digits, Math.ceil)),
  ROUNDDOWN: single(["number", "whole"], [], (value, digits) => rounded(value, digits, Math.floor)),
  TRUNC: single(["number"], ["whole"], (value, digits = 0) => rounded(value, digits, Math.floor)),
  INT: single(["number"], [], floor),
  EVEN: single(["number"], [], (value) => rounded(value / 2, 0, Math.ceil) * 2),
  ODD: single(["number"], [], (value) => {
    const size = rounded((Math.abs(value) - 1) / 2, 0, Math.ceil) * 2 + 1;
    return value < 0 ? -Math.max(size, 1) : Math.max(size, 1);
  }),
  CEILING: single(["number", "number"], [], (value, step) => {
    if (value > 0 && step < 0) return NUM;
    return step === 0 ? 0 : timesStep(ceiling(quotient(value, step)), step);
  }),
  FLOOR: single(["number", "number"], [], (value, step) => {
    if (value > 0 && step < 0) return NUM;
    if (step === 0) return value === 0 ? 0 : DIV0;
    return timesStep(floor(quotient(value, step)), step);
  }),
  "CEILING.MATH": single(["number"], ["number", "number"], (value, step = 1, away = 0) =>
    toStep(value, Math.abs(step), value < 0 && away !== 0 ? floor : ceiling),
  ),
  "FLOOR.MATH": single(["number"], ["number", "number"], (value, step = 1, away = 0) =>
    toStep(value, Math.abs(step), value < 0 && away !== 0 ? ceiling : floor),
  ),
};

/**
 * Rounds the size of a number on its decimal value: 59.949999999999996 is what arithmetic made of 59.95.
 *
 * @param digits after the decimal point; before it where negative
 * @example rounded(2.675, 2, halfAway) // 2.68
 */
export function rounded(value: number, digits: number, toWhole: ToWhole): number {
  const size = Math.abs(value);
  const result = roundedSize(size, digits, toWhole);
  return value < 0 ? -result : result;
}

export function halfAway(units: number): number {
  return Math.floor(units + 0.5);
}

/** The largest whole number that is not above, where fifteen digits do not make it one more. */
export function floor(value: number): number {
  return value < 0 ? rounded(value, 0, Math.ceil) : rounded(value, 0, Math.floor);
}

function ceiling(value: number): number {
  return -floor(-value);
}

function roundedSize(size: number, digits: number, toWhole: ToWhole): number {
  if (digits === 0 && Number.isInteger(size)) return size;
  const power = POWERS[Math.abs(digits)];
  if (digits >= 0 && power !== undefined && size * power < SURE) {
    const units = size * power;
    if (Math.round(units) / power === size) return size;
    // Far from where the result changes, the digits beyond the fifteenth decide nothing.
    if (Math.abs(units - Math.round(units * 2) / 2) > NEAR) return toWhole(units) / power;
  }
  return roundedByDigits(size, digits, toWhole);
}

function roundedByDigits(size: number, digits: number, toWhole: ToWhole): number {
  if (size === 0) return 0;
  const [mantissa = "", exponent = ""] = size.toExponential(DIGITS - 1).split("e");
  const shift = Number(exponent) + digits;
  if (shift >= DIGITS - 1) return size;
  const units = toWhole(Number(`${mantissa}e${Math.max(shift, -DIGITS)}`));
  return Number(`${units}e${-digits}`);
}

function quotient(value: number, step: number): number {
  return Number((value / step).toPrecision(DIGITS));
}

/** A multiple of a decimal step without what binary arithmetic adds to it. */
function timesStep(count: number, step: number): number {
  return Number((count * step).toPrecision(DIGITS));
}

function toStep(value: number, step: number, toWhole: ToWhole): Scalar {
  return step === 0 ? 0 : timesStep(toWhole(quotient(value, step)), step);
}
