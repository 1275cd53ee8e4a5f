/** Excel's last day, 9999-12-31. */
export const LAST_SERIAL = 2958465;

const DAY = 86_400_000;
/** Serial 0 for days from March 1900 on: Excel counts a 29 February 1900 that never was. */
const EPOCH = Date.UTC(1899, 11, 30);
const EPOCH_BEFORE_MARCH = Date.UTC(1899, 11, 31);
const FALSE_LEAP_DAY = 60;

/** A day of the calendar; the month counts from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Serial number of a day in the 1900 system. Months and days beyond their range run over into the next.
 *
 * @example serialOf(1900, 3, 1) // 61
 */
export function serialOf(year: number, month: number, day: number): number {
  if (year === 1900 && month === 2 && day === 29) return FALSE_LEAP_DAY;
  const time = new Date(0).setUTCFullYear(year, month - 1, day);
  const serial = Math.round((time - EPOCH) / DAY);
  return serial > FALSE_LEAP_DAY ? serial : Math.round((time - EPOCH_BEFORE_MARCH) / DAY);
}

/**
 * The day of a serial number, its time of day left aside. Day 0 is 0 January 1900, as Excel says.
 *
 * @example calendarDay(60) // { year: 1900, month: 2, day: 29 }
 */
export function calendarDay(serial: number): CalendarDay {
  const whole = Math.floor(serial);
  if (whole === FALSE_LEAP_DAY) return { year: 1900, month: 2, day: 29 };
  if (whole === 0) return { year: 1900, month: 1, day: 0 };
  const date = new Date((whole < FALSE_LEAP_DAY ? EPOCH_BEFORE_MARCH : EPOCH) + whole * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Days of a month, which may run over; February 1900 has 29, as Excel says. */
export function daysInMonth(year: number, month: number): number {
  if (year === 1900 && month === 2) return 29;
  return new Date(new Date(0).setUTCFullYear(year, month, 0)).getUTCDate();
}
