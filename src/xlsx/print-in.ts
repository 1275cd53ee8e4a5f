import type { Sheet } from "hucre/xlsx";
import type { PrintPlan } from "../core/plan/workbook-plan";
import { parseArea } from "./address";
import { textFromStored } from "../core/xml/stored-text";

/** The library also takes a sheet as fitted that only says how it would be. */
const FITTED = /<(?:\w+:)?pageSetUpPr\b[^<>]*\bfitToPage="(?:1|true)"/;

/** A sheet's print set-up; undefined where the file only has what every sheet has. */
export function planPrint({ pageSetup = {}, headerFooter }: Sheet, xml: string): PrintPlan | undefined {
  const footer = headerFooter?.oddFooter ?? "";
  const fitToPage = FITTED.test(xml);
  const { fitToWidth = 1, fitToHeight = 1, orientation = "portrait", printArea, printTitlesRow } = pageSetup;
  if (!fitToPage && footer === "" && printArea === undefined && printTitlesRow === undefined) return undefined;
  const area = parseArea(printArea ?? "");
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(printTitlesRow ?? "");
  return {
    orientation,
    ...(area ? { area } : {}),
    ...(rows ? { titleRows: { from: Number(rows[1]) - 1, to: Number(rows[2]) - 1 } } : {}),
    footer: footerParts(textFromStored(footer)),
    fitToPagesWide: Math.max(1, fitToWidth),
    ...(fitToPage && fitToHeight > 0 ? { fitToPagesTall: fitToHeight } : {}),
  };
}

const SECTIONS = { L: "left", C: "center", R: "right" } as const;

/** A file keeps the three parts of a footer in one text, each after its letter; && is an ampersand. */
function footerParts(footer: string): PrintPlan["footer"] {
  const parts = { left: "", center: "", right: "" };
  let section: keyof typeof parts = "center";
  for (const [piece] of footer.matchAll(/&&|&[LCR]|[\s\S]/g)) {
    const letter = piece.length === 2 && piece !== "&&" ? piece[1] : undefined;
    if (letter === "L" || letter === "C" || letter === "R") section = SECTIONS[letter];
    else parts[section] += piece;
  }
  return parts;
}
