import { daysInMonth, serialOf } from "./serial-date";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

const TIME = /(?:^|\s+)(\d{1,4}):(\d{1,2})(?::(\d{1,2}(?:\.\d+)?))?(?:\s+([ap])m?)?$/i;
const HOUR = /(?:^|\s+)(\d{1,2})\s+([ap])m?$/i;

type Part = "year" | "month" | "day";
/** How Excel reads days in the settings of the United States, and the Chinese way. */
const DAYS: readonly (readonly [RegExp, readonly Part[]])[] = [
  [/^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/, ["year", "month", "day"]],
  [/^(\d{1,2})([-/])(\d{1,2})\2(\d{2}|\d{4})$/, ["month", "day", "year"]],
  [/^(\d{4})([-/])(\d{1,2})$/, ["year", "month"]],
  [/^(\d{1,2})([-/])(\d{4})$/, ["month", "year"]],
  [/^(\d{1,2})([-/])(\d{1,2})$/, ["month", "day"]],
  [/^(\d{4}|\d{2})()年(\d{1,2})月(\d{1,2})日$/, ["year", "month", "day"]],
  [/^(\d{4}|\d{2})()年(\d{1,2})月$/, ["year", "month"]],
  [/^(\d{1,2})()月(\d{1,2})日$/, ["month", "day"]],
  [new RegExp(`^(\\d{1,2})([-/ ])${MONTH}\\2(\\d{2}|\\d{4})$`, "i"), ["day", "month", "year"]],
  [new RegExp(`^(\\d{1,2})([-/ ])${MONTH}$`, "i"), ["day", "month"]],
  [new RegExp(`^${MONTH}([-/ ])(\\d{4})$`, "i"), ["month", "year"]],
  [new RegExp(`^${MONTH}([-/ ])(\\d{1,2})$`, "i"), ["month", "day"]],
  [new RegExp(`^${MONTH}([ ])(\\d{1,2}), *(\\d{4}|\\d{2})$`, "i"), ["month", "day", "year"]],
];

/**
 * Serial number of a day, a time or both, as Excel reads a text; undefined where it is none. Without a year it is this
 * one.
 *
 * @example serialInText("2024-01-05 12:00") // 45296.5
 */
export function serialInText(text: string): number | undefined {
  const clock = TIME.exec(text) ?? HOUR.exec(text);
  if (!clock) return dayInText(text);
  const time = clock.length > 3 ? timeOf(clock[1], clock[2], clock[3], clock[4]) : timeOf(clock[1], "0", "0", clock[2]);
  const before = text.slice(0, clock.index).trim();
  const day = before === "" ? 0 : dayInText(before);
  return day === undefined || time === undefined ? undefined : day + time;
}

function timeOf(hourText = "", minuteText = "", secondText = "0", half?: string): number | undefined {
  const hour = Number(hourText);
  const minute = Number(minuteText);
  const second = Number(secondText);
  if (minute > 59 || second >= 60 || (half !== undefined && (hour < 1 || hour > 12))) return undefined;
  const hours = half === undefined ? hour : (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  return (hours * 3600 + minute * 60 + second) / 86_400;
}

function dayInText(text: string): number | undefined {
  for (const [pattern, parts] of DAYS) {
    const found = pattern.exec(text);
    if (!found) continue;
    const [, first, , ...others] = found;
    const texts = [first, ...others];
    const day = { year: new Date().getFullYear(), month: 1, day: 1 };
    parts.forEach((part, index) => {
      day[part] = partOf(part, texts[index] ?? "");
    });
    if (day.year < 1900 || day.month < 1 || day.month > 12) return undefined;
    if (day.day < 1 || day.day > daysInMonth(day.year, day.month)) return undefined;
    return serialOf(day.year, day.month, day.day);
  }
  return undefined;
}

function partOf(part: Part, text: string): number {
  const value = Number(text);
  if (part === "month" && Number.isNaN(value)) return MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1;
  if (part === "year" && text.length <= 2) return value + (value < 30 ? 2000 : 1900);
  return value;
}
