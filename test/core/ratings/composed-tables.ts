import type { Issue } from "../../../src/core/issue";
import { checkWorkbook } from "../../../src/core/ratings/check-workbook";
import type { ExpectedHint, ExpectedItem, ExpectedTemplate } from "../../../src/core/ratings/expected-template";
import type { CellValue } from "../../../src/core/tables/cell";
import { leadingCode, nameAfterCode } from "../../../src/core/tables/code";
import { TABLE_NAMES } from "../../../src/core/tables/table";

/** The tables of a template with every kind of item, which a test may change. */
export type ComposedSheets = Record<"rules" | "profile" | "raters" | "people" | "ratings" | "exams", CellValue[][]>;

const TOP: Readonly<Record<string, number>> = { C01: 100, C011: 5, C012: 4, C04: 100 };
const KIND: Readonly<Record<string, ExpectedItem["kind"]>> = { C01: "composed", C02: "composed", C04: "exam" };
const LOWEST: Readonly<Record<string, number>> = { C011: -1, C012: 1 };

/**
 * C01 has two scales, from -1 and from 1; C02 two parts on the common scale of 4; C03 is rated as a whole; C04 is an exam
 * in points. All of it is rated by a superior and filled in without fault.
 */
export function composedSheets(): ComposedSheets {
  return {
    rules: [
      ["S1 Setting", "S2 Value"],
      ["U04 Tolerance", 0.5],
      ["U07 Arrangement", 1],
    ],
    profile: [
      ["F1 Item", "F2 Category", "F3 Weight %", "F4 Critical", "F5 Top", "F6 Part of", "F7 Lowest", "G1 Junior", "G2 Senior"],
      ["C01 ACH Drive", "Qualities", 40, "", 100, "", "", 100, 100],
      ["C011 ACH-A Strength", "Qualities", 60, "", 5, "C01", -1, 3, 5],
      ["C012 ACH-B Reach", "Qualities", 40, "", 4, "C01", 1, 2, 3],
      ["C02 Service", "Qualities", 30, "", 4, "", "", 2, 3],
      ["C021 Listening", "Qualities", 50, "", 4, "C02", "", 2, 3],
      ["C022 Acting", "Qualities", 50, "", 4, "C02", "", 2, 3],
      ["C03 Teamwork", "Skills", 20, "", 4, "", "", 2, 3],
      ["C04 Products", "Skills", 10, "", 100, "", "", 60, 70.5],
    ],
    raters: [
      ["A1 Group", "A2 Weight", "A3 Minimum"],
      ["Superior", 100, 1],
    ],
    people: [
      ["P1 Code", "P2 Name", "P3 Department", "P4 Position", "P5 Grade"],
      ["01", "Li Ming", "", "", "G1 Junior"],
    ],
    ratings: [
      ["R1 Person", "R2 Group", "R3 Rater", "C011 ACH-A Strength", "C012 ACH-B Reach", "C021 Listening", "C022 Acting", "C03 Teamwork", "R4 Comment"],
      ["01", "Superior", "Wang", -1, 0, 2, 3, 0, ""],
    ],
    exams: [
      ["E1 Person", "E2 Item", "E3 Level", "E4 Attempt", "E5 Subject", "E6 Weight", "E7 Score", "E8 Minimum"],
      ["01", "C04 Products", 1, 1, "Tariffs", 60, 70, 50],
      ["01", "C04 Products", 1, 1, "Networks", 40, 65, ""],
    ],
  }; // prettier-ignore
}

/** Checks the sheets after a change, against the template that they came from. */
export function checkComposed(
  change: (sheets: ComposedSheets) => void,
  hints?: readonly ExpectedHint[],
): readonly Issue[] {
  const expected = expectedOf(composedSheets(), hints);
  const sheets = composedSheets();
  change(sheets);
  const tables = (Object.keys(sheets) as (keyof ComposedSheets)[]).map((kind, index) => ({
    name: TABLE_NAMES[kind],
    place: { sheet: kind, row: index, column: 0 },
    rows: sheets[kind],
  }));
  return checkWorkbook(tables, expected);
}

function expectedOf(sheets: ComposedSheets, hints: readonly ExpectedHint[] | undefined): ExpectedTemplate {
  return {
    language: "en",
    items: sheets.profile.slice(1).map(([label]) => {
      const code = leadingCode(label) ?? "";
      const top = TOP[code] ?? 4;
      return {
        code,
        name: nameAfterCode(String(label)),
        kind: KIND[code] ?? "rated",
        top,
        lowest: LOWEST[code] ?? null,
      };
    }),
    levelNames: [
      { zh: "初级", en: "Junior" },
      { zh: "中级", en: "Middle" },
      { zh: "高级", en: "Senior" },
      { zh: "资深", en: "Expert" },
    ],
    tables: (Object.keys(sheets) as (keyof ComposedSheets)[]).map((kind) => ({
      kind,
      name: TABLE_NAMES[kind],
      headers: (sheets[kind][0] ?? []).map(String),
    })),
    rules: sheets.rules.slice(1).map(([label]) => String(label)),
    hints,
  };
}
