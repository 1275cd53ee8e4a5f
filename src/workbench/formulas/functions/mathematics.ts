import type { FormulaFunction } from "../formula-function";
import { DIV0, NUM } from "../values";
import { rounded } from "./rounding";
import { single } from "./single-values";

/** From this quotient on Excel gives up. */
const TOO_LARGE_FOR_MOD = 1_125_900_000_000;

/** Functions of one or two numbers. */
export const MATHEMATICS: Readonly<Record<string, FormulaFunction>> = {
  ABS: single(["number"], [], Math.abs),
  SIGN: single(["number"], [], Math.sign),
  SQRT: single(["number"], [], Math.sqrt),
  EXP: single(["number"], [], Math.exp),
  LN: single(["number"], [], (value) => (value > 0 ? Math.log(value) : NUM)),
  LOG10: single(["number"], [], (value) => (value > 0 ? Math.log10(value) : NUM)),
  LOG: single(["number"], ["number"], (value, base = 10) => {
    if (value <= 0 || base <= 0) return NUM;
    if (base === 1) return DIV0;
    return base === 10 ? Math.log10(value) : Math.log(value) / Math.log(base);
  }),
  PI: single([], [], () => Math.PI),
  POWER: single(["number", "number"], [], (base, exponent) => {
    if (base === 0) return exponent > 0 ? 0 : exponent === 0 ? NUM : DIV0;
    return base ** exponent;
  }),
  MOD: single(["number", "number"], [], (value, divisor) => {
    if (divisor === 0) return DIV0;
    if (Math.abs(value / divisor) >= TOO_LARGE_FOR_MOD) return NUM;
    return value - divisor * Math.floor(value / divisor);
  }),
  QUOTIENT: single(["number", "number"], [], (value, divisor) =>
    divisor === 0 ? DIV0 : rounded(value / divisor, 0, Math.floor),
  ),
  RAND: { ...single([], [], () => Math.random()), isVolatile: true },
  RANDBETWEEN: {
    ...single(["number", "number"], [], (lowest, highest) => {
      const [from, to] = [Math.ceil(lowest), Math.floor(highest)];
      return from > to ? NUM : from + Math.floor(Math.random() * (to - from + 1));
    }),
    isVolatile: true,
  },
};
