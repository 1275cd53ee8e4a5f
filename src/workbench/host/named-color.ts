import { invalid } from "./arguments";

/** The HTML colours that add-ins name most. */
const NAMES: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
  purple: "#800080",
};

/** "#RRGGBB" of a colour as Office.js takes it. @throws Refusal InvalidArgument */
export function namedColor(color: string): string {
  const hex = /^#?([0-9a-f]{6})$/i.exec(color)?.[1];
  return hex === undefined ? (NAMES[color.toLowerCase()] ?? invalid()) : `#${hex.toUpperCase()}`;
}
