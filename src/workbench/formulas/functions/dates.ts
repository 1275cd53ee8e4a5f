import { serialInText } from "../date-text";
import type { FormulaFunction } from "../formula-function";
import { numberInText } from "../number-text";
import { type CalendarDay, LAST_SERIAL, calendarDay, daysInMonth, serialOf } from "../serial-date";
import { NUM, type Scalar, VALUE } from "../values";
import { single } from "./single-values";

const SECONDS = 86_400;
const WEEK = 7;
/** By the types of WEEKDAY: which day is the first (0 is Saturday), and its number. */
const FIRST_DAYS: ReadonlyMap<number, readonly [first: number, number: number]> = new Map<
  number,
  readonly [number, number]
>([
  [1, [1, 1]],
  [2, [2, 1]],
  [3, [2, 0]],
  ...Array.from({ length: WEEK }, (_, at) => [11 + at, [(at + 2) % WEEK, 1]] as const),
]);

/** Days and times as serial numbers of the 1900 system. */
export const DATES: Readonly<Record<string, FormulaFunction>> = {
  TODAY: { count: [0, 0], takes: [], isVolatile: true, call: (_, reader) => Math.floor(reader.now()) },
  NOW: { count: [0, 0], takes: [], isVolatile: true, call: (_, reader) => reader.now() },
  DATE: single(["whole", "whole", "whole"], [], date),
  YEAR: ofDay(({ year }) => year),
  MONTH: ofDay(({ month }) => month),
  DAY: ofDay(({ day }) => day),
  HOUR: ofTime((seconds) => Math.floor(seconds / 3600)),
  MINUTE: ofTime((seconds) => Math.floor(seconds / 60) % 60),
  SECOND: ofTime((seconds) => seconds % 60),
  EDATE: single(["whole", "whole"], [], (serial, months) =>
    inMonth(serial, months, (day, last) => Math.min(day, last)),
  ),
  EOMONTH: single(["whole", "whole"], [], (serial, months) => inMonth(serial, months, (_, last) => last)),
  WEEKDAY: single(["whole"], ["whole"], weekday),
  DAYS: single(["whole", "whole"], [], (end, start) => (isDay(end) && isDay(start) ? end - start : NUM)),
  DATEVALUE: single(["text"], [], (text) => {
    const serial = numberInText(text) === undefined ? undefined : serialInText(text.trim());
    return serial === undefined ? VALUE : Math.floor(serial);
  }),
  DATEDIF: single(["whole", "whole", "text"], [], difference),
};

function isDay(serial: number): boolean {
  return serial >= 0 && serial <= LAST_SERIAL;
}

function ofDay(part: (day: CalendarDay) => number): FormulaFunction {
  return single(["number"], [], (serial) => (isDay(Math.floor(serial)) ? part(calendarDay(serial)) : NUM));
}

function ofTime(part: (seconds: number) => number): FormulaFunction {
  return single(["number"], [], (serial) => {
    if (!isDay(Math.floor(serial))) return NUM;
    return part(Math.round((serial - Math.floor(serial)) * SECONDS) % SECONDS);
  });
}

/** Years below 1900 are counted from 1900. */
function date(year: number, month: number, day: number): Scalar {
  if (year < 0 || year > 9999) return NUM;
  const serial = serialOf(year < 1900 ? year + 1900 : year, month, day);
  return isDay(serial) ? serial : NUM;
}

function inMonth(serial: number, months: number, dayOf: (day: number, last: number) => number): Scalar {
  if (!isDay(serial)) return NUM;
  const { year, month, day } = calendarDay(serial);
  const count = year * 12 + month - 1 + months;
  const [newYear, newMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  if (newYear < 1900 || newYear > 9999) return NUM;
  return serialOf(newYear, newMonth, dayOf(day, daysInMonth(newYear, newMonth)));
}

function weekday(serial: number, type = 1): Scalar {
  const counted = FIRST_DAYS.get(type);
  if (!isDay(serial) || !counted) return NUM;
  const [first, number] = counted;
  return ((((serial - first) % WEEK) + WEEK) % WEEK) + number;
}

/** Whole years ("Y"), months ("M") or days ("D"); days without months ("MD"), months or days without years. */
function difference(start: number, end: number, unit: string): Scalar {
  if (!isDay(start) || !isDay(end) || start > end) return NUM;
  const from = calendarDay(start);
  const to = calendarDay(end);
  const months = (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);
  switch (unit.toUpperCase()) {
    case "Y":
      return Math.floor(months / 12);
    case "M":
      return months;
    case "D":
      return end - start;
    case "YM":
      return months % 12;
    case "MD":
      return to.day >= from.day ? to.day - from.day : end - serialOf(to.year, to.month - 1, from.day);
    case "YD": {
      const turned = serialOf(to.year, from.month, from.day);
      return end - (turned <= end ? turned : serialOf(to.year - 1, from.month, from.day));
    }
    default:
      return NUM;
  }
}
