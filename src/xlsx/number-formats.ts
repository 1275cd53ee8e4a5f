import { xmlAttribute } from "../core/xml/xml-write";
import { childrenNamed, descendant, type XmlElement } from "../core/xml/xml-read";

/** Codes of the formats that files know by number only (ISO/IEC 29500-1, 18.8.30). */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  27: 'yyyy"年"m"月"',
  30: "m-d-yy",
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  37: "#,##0_);(#,##0)",
  38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);[Red](#,##0.00)",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/**
 * The number formats of a file's styles. The library turns numbers that look like dates into dates, to the
 * millisecond; so it is shown formats that are only a label, and every number stays exactly the one in the file.
 */
export class NumberFormats {
  private readonly codes = new Map<number, string>();
  private readonly used = new Set<number>();

  constructor(styles: XmlElement) {
    for (const { attributes } of childrenNamed(descendant(styles, "numFmts"), "numFmt")) {
      this.codes.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "");
    }
    for (const { attributes } of childrenNamed(descendant(styles, "cellXfs"), "xf")) {
      const id = Number(attributes["numFmtId"] ?? 0);
      if (id > 0) this.used.add(id);
    }
  }

  /** The styles part with labels for formats. */
  labelled(xml: string): string {
    const without = xml.replace(/<(\w+:)?numFmts\b[^>]*(?:\/>|>[\s\S]*?<\/\1?numFmts>)/, "");
    const labels = [...this.used].map((id) => `<numFmt numFmtId="${id}" formatCode="${xmlAttribute(label(id))}"/>`);
    return without.replace(/<(?:\w+:)?styleSheet\b[^>]*>/, (root) => `${root}<numFmts>${labels.join("")}</numFmts>`);
  }

  /** The format that a label stands for; null for the general one. */
  code(labelled: string | undefined): string | null {
    const id = Number(/^"(\d+)"$/.exec(labelled ?? "")?.[1] ?? 0);
    const code = this.codes.get(id) ?? BUILT_IN[id] ?? "General";
    return code === "General" ? null : code;
  }
}

function label(id: number): string {
  return `"${id}"`;
}
