import { textFromStored } from "../xml/stored-text";
import { childrenNamed, parseXml, textOf } from "../xml/xml-read";
import { xmlAttribute, xmlText } from "../xml/xml-write";
import { LONGEST_PART } from "./record-part";

/**
 * Where files of earlier versions hold what the workbook remembers: one custom XML part with a JSON text for each key,
 * beside Office's own settings, which hold the same in workbooks that Excel saved. It is read and emptied, never filled.
 */
export const EARLIER_NAMESPACE = "urn:competency-scorecard:settings";

/** What the part of an earlier version holds; nothing where it cannot be read, and a value that is no JSON is left out. */
export function earlierSettings(xml: string): Readonly<Record<string, unknown>> {
  if (xml.length > LONGEST_PART) return {};
  try {
    const entries = childrenNamed(parseXml(xml), "setting").flatMap((setting) => {
      const value = parsed(textFromStored(textOf(setting)));
      return value === undefined ? [] : [[textFromStored(setting.attributes["key"] ?? ""), value] as const];
    });
    return Object.fromEntries(entries);
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

/** The part without some of its keys; undefined where nothing is left in it. */
export function withoutSettings(xml: string, keys: readonly string[]): string | undefined {
  const left = Object.entries(earlierSettings(xml)).filter(([key]) => !keys.includes(key));
  if (left.length === 0) return undefined;
  const items = left.map(
    ([key, value]) => `<setting key="${xmlAttribute(key)}">${xmlText(JSON.stringify(value))}</setting>`,
  );
  return `<settings xmlns="${EARLIER_NAMESPACE}">${items.join("")}</settings>`;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
