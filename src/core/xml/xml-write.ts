import { storedText } from "./stored-text";

export const XML_HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\t": "&#9;",
};

/**
 * Text between tags.
 *
 * @example xmlText("R&D <1>") // "R&amp;D &lt;1&gt;"
 */
export function xmlText(text: string): string {
  return storedText(text).replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);
}

/**
 * An attribute's value, between double quotes.
 *
 * @example xmlAttribute('say "hi"') // "say &quot;hi&quot;"
 */
export function xmlAttribute(text: string): string {
  return storedText(text).replace(/[&<>"\n\t]/g, (character) => ENTITIES[character] ?? character);
}
