import { serialInText } from "./date-text";

const DIGITS = 15;
/** Excel writes out at most so many signs before it turns to an exponent. */
const LONGEST = 20;

const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const DRESSED =
  /^(\()?\s*([+-])?\s*([$¥￥€£])?\s*([+-])?\s*((?:\d+|\d+(?:,\d{3,})+)\.?\d*|\.\d+)(e[+-]?\d+)?\s*(%)?\s*(\))?$/i;
const PERCENT_FIRST = /^%\s*(.+)$/;
const FRACTION = /^([+-])?(\d+) (\d+)\/(\d+)$/;
/** What numbers, dates and times begin with. */
const START = /^(?:[-+.\d(%$¥￥€£]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-/ ]\d)/i;
const MONTH_INITIALS = "jfmasondJFMASOND";
const SPACE = 32;
const FIRST_IDEOGRAPH = 0x3400;
const LAST_IDEOGRAPH = 0x9fff;
const FULL_WIDTH = /[！-～]/g;

/**
 * The number that a text reads as, as in arithmetic: with thousands, a currency, per cent, an exponent, brackets for
 * negative ones, as a date or time, in full width; undefined where it is none.
 *
 * @example numberInText("(1,234.5)") // -1234.5
 */
export function numberInText(text: string): number | undefined {
  if (!mayBegin(text)) return undefined;
  if (PLAIN.test(text)) return finite(Number(text));
  const half = text.replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
  const trimmed = half.replace(/^ +| +$/g, "");
  if (!START.test(trimmed)) return undefined;
  return finite(PLAIN.test(trimmed) ? Number(trimmed) : dressedNumber(trimmed));
}

/** Most texts begin with a letter or ideograph; of these only months read as a number. */
function mayBegin(text: string): boolean {
  let at = 0;
  while (text.charCodeAt(at) === SPACE) at += 1;
  const code = text.charCodeAt(at);
  if (code >= FIRST_IDEOGRAPH && code <= LAST_IDEOGRAPH) return false;
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return MONTH_INITIALS.includes(text.charAt(at));
  return at < text.length;
}

function finite(value: number | undefined): number | undefined {
  return value === undefined || !Number.isFinite(value) ? undefined : value + 0;
}

function dressedNumber(text: string): number | undefined {
  const found = DRESSED.exec(text);
  if (found) {
    const [, open, sign, currency, innerSign, digits = "", exponent = "", percent, close] = found;
    if ((open === undefined) !== (close === undefined)) return undefined;
    if (innerSign !== undefined && (sign !== undefined || currency === undefined)) return undefined;
    if (open !== undefined && (sign ?? innerSign) !== undefined) return undefined;
    const size = Number(digits.replaceAll(",", "") + exponent) / (percent === undefined ? 1 : 100);
    return open !== undefined || sign === "-" || innerSign === "-" ? -size : size;
  }
  const behind = PERCENT_FIRST.exec(text)?.[1];
  if (behind !== undefined && PLAIN.test(behind)) return Number(behind) / 100;
  const fraction = FRACTION.exec(text);
  if (fraction) {
    const [, sign, whole, part, of] = fraction;
    const size = Number(whole) + Number(part) / Number(of);
    return sign === "-" ? -size : size;
  }
  return serialInText(text);
}

/**
 * A number as text, in the format General without a width: fifteen digits, and an exponent where it would be longer than
 * twenty signs. The bounds are those measured in Excel for NumberToTextConverter of Apache POI.
 *
 * @example textOfNumber(1e20) // "1E+20"
 */
export function textOfNumber(value: number): string {
  if (Number.isInteger(value) && value < 1e15 && value > -1e15) return value === 0 ? "0" : String(value);
  const short = String(value);
  // A point and at most fifteen digits, and no exponent.
  if (short.length <= DIGITS + 1 && !short.includes("e")) return short;
  return longText(value);
}

function longText(value: number): string {
  const sign = value < 0 ? "-" : "";
  const [mantissa = "", power = ""] = Math.abs(value)
    .toExponential(DIGITS - 1)
    .split("e");
  const exponent = Number(power);
  if (Math.abs(exponent) > 98) return sign + scientific(Math.abs(value).toExponential(DIGITS - 2));
  const digits = mantissa.replace(".", "").replace(/0+$/, "");
  if (exponent < 0) {
    const text = `0.${"0".repeat(-exponent - 1)}${digits}`;
    return sign + (text.length > LONGEST ? scientific(`${mantissa}e${power}`) : text);
  }
  if (exponent >= LONGEST) return sign + scientific(`${mantissa}e${power}`);
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, "0");
  const fraction = digits.slice(exponent + 1);
  return sign + (fraction === "" ? whole : `${whole}.${fraction}`);
}

function scientific(text: string): string {
  const [mantissa = "", power = ""] = text.split("e");
  const shown = mantissa.includes(".") ? mantissa.replace(/\.?0+$/, "") : mantissa;
  return `${shown}E${power.charAt(0)}${power.slice(1).padStart(2, "0")}`;
}
