import type { Localized } from "../language";
import { plainText } from "./number-cell";

const CHINESE_DIGITS = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
const ROMAN_DIGITS = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
const NUMERAL = `(?<numeral>\\d|[${CHINESE_DIGITS.join("")}]|viii|vii|vi|iv|ix|iii|ii|i|v)`;
/** "3级", "第三级", "3分", "level 3", "Lv.3", "L3", "Ⅲ", "三". */
const WITH_UNIT = new RegExp(`^(?:第|level|lv\\.?|l)?${NUMERAL}(?:级|级别|等级|层级|分)?$`, "u");
/** "3 高级", "3-Senior", "3（高级）". */
const WITH_NAME = /^(?<digit>\d)[.–:、(-]*(?<name>.+?)\)?$/u;
/** "高级3", "Senior (3)". */
const NAME_FIRST = /^(?<name>.+?)[–:(-]*(?<digit>\d)\)?$/u;

/**
 * The level that a text means, for texts that are not plain numbers: "3级", "三级", "level 3", "Ⅲ", "高级", "Senior",
 * "3 高级". Null where it means none. The level may lie above the item's top: the caller decides what that is.
 *
 * @param levelNames names of level 1, 2 … n of the scale
 * @example levelMeant("3级", []) // 3
 * @example levelMeant("senior", [{ zh: "初级", en: "Junior" }, { zh: "高级", en: "Senior" }]) // 2
 * @example levelMeant("very good", []) // null
 */
export function levelMeant(text: string, levelNames: readonly Localized[]): number | null {
  const packed = pack(text);
  const numeral = WITH_UNIT.exec(packed)?.groups?.["numeral"];
  if (numeral !== undefined) return numeralValue(numeral);
  const named = levelOfName(packed, levelNames);
  if (named !== null) return named;
  const parts = (WITH_NAME.exec(packed) ?? NAME_FIRST.exec(packed))?.groups;
  if (parts === undefined) return null;
  const digit = Number(parts["digit"]);
  // "3 Junior" contradicts itself: nothing is offered.
  return levelOfName(parts["name"] ?? "", levelNames) === digit ? digit : null;
}

function levelOfName(packed: string, levelNames: readonly Localized[]): number | null {
  if (packed === "") return null;
  const found = levelNames.findIndex(({ zh, en }) => pack(zh) === packed || pack(en) === packed);
  return found < 0 ? null : found + 1;
}

function numeralValue(numeral: string): number {
  if (/^\d$/u.test(numeral)) return Number(numeral);
  const chinese = CHINESE_DIGITS.indexOf(numeral);
  return chinese >= 0 ? chinese : ROMAN_DIGITS.indexOf(numeral);
}

function pack(text: string): string {
  return plainText(text).toLowerCase().replace(/\s+/gu, "");
}
