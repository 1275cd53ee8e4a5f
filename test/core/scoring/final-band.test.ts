import type { ProfileItem } from "../../../src/core/scoring/assessment";
import {
  bandPosition,
  finalBand,
  NO_BAND,
  reachesGrade,
  reasonText,
  shortfallsOf,
} from "../../../src/core/scoring/final-band";
import { DEFAULT_RULES, MISSING } from "../../../src/core/scoring/rule-set";
import type { Status } from "../../../src/core/scoring/status";

function item(label: string, status: Status | null, more: Partial<ProfileItem> = {}) {
  const profileItem: ProfileItem = {
    ...{ code: label, label, name: "", category: "", weight: 1, critical: false, top: 4, lowest: null, scale: null },
    ...{ kind: "rated", unit: "level", partOf: null, parts: [] },
    ...more,
  };
  return { item: profileItem, status, begun: false, belowMinimum: false };
}

const CRITICAL = { critical: true };
const MET = item("met", 1);
const label = (match: number | null, coverage: number | null, judged = [MET], rules = DEFAULT_RULES) =>
  finalBand(match, coverage, judged, rules).band?.label ?? null;

describe("the band of a match", () => {
  it.each([
    [100, 100, "A"],
    [99.9, 100, "B"],
    [90, 80, "B"],
    [89.9, 100, "C"],
    [75, 100, "C"],
    [74.9, 100, "D"],
    [0, 100, "D"],
    [-1, 100, null],
    [100, 79.9, null],
    [null, 100, null],
    [100, null, null],
  ])("%p with a coverage of %p is %p", (match, coverage, band) => {
    expect(label(match, coverage)).toBe(band);
  });

  it.each([
    ["an item is near", [MET, item("near", 0)], "B"],
    ["an item is short", [item("short", -1), MET], "B"],
    ["an item is not rated", [MET, item("blank", null)], "A"],
    ["a critical item is short", [MET, item("short", -1, CRITICAL)], "C"],
    ["a critical item is near", [MET, item("near", 0, CRITICAL)], "B"],
    ["a critical item is not rated", [item("blank", null, CRITICAL), MET], null],
    ["another item than the critical one is short", [item("met", 1, CRITICAL), item("short", -1)], "B"],
    ["another item than the critical one is not rated", [item("met", 1, CRITICAL), item("blank", null)], "A"],
  ])("of 100 is kept from the best one where %s", (_, judged, band) => {
    expect(label(100, 100, judged)).toBe(band);
  });

  it("does not heed critical items where the rules say so", () => {
    const judged = [item("short", -1, CRITICAL), item("blank", null, CRITICAL)];
    const { band, reasons } = finalBand(100, 100, judged, { ...DEFAULT_RULES, criticalBand: 0 });
    expect([band?.label, reasons]).toEqual(["B", []]);
  });

  it("is none where the only one asks for more", () => {
    const [best] = DEFAULT_RULES.bands;
    const rules = { ...DEFAULT_RULES, bands: best === undefined ? [] : [best] };
    expect(label(100, 100, [MET], rules)).toBe("A");
    expect(label(100, 100, [item("near", 0)], rules)).toBeNull();
    expect(label(99.9, 100, [MET], rules)).toBeNull();
    expect(bandPosition(100, 100, shortfallsOf([MET]), { ...DEFAULT_RULES, bands: [] })).toBe(NO_BAND);
  });

  it("lets a grade count as reached where it is one of the best two", () => {
    expect([...DEFAULT_RULES.bands, null].map((band) => reachesGrade(band, DEFAULT_RULES))).toEqual([
      ...[true, true, false, false, false],
    ]);
  });
});

describe("what keeps a match from its band", () => {
  it.each([
    [[], [false, false, false, false]],
    [
      [MET, item("near", 0)],
      [true, false, false, false],
    ],
    [
      [MET, item("blank", null)],
      [false, true, false, false],
    ],
    [
      [item("short", -1, CRITICAL), MET],
      [true, false, true, false],
    ],
    [
      [item("blank", null, CRITICAL), MET],
      [false, true, false, true],
    ],
  ])("is told of all items: case %#", (judged, expected) => {
    const { below, notRated, criticalShort, criticalNotRated } = shortfallsOf(judged);
    expect([below, notRated, criticalShort, criticalNotRated]).toEqual(expected);
  });
});

describe("the reasons of a band", () => {
  const judged = [
    MET,
    item("short", -1, CRITICAL),
    item("blank", null, CRITICAL),
    item("exam", null, { kind: "exam" }),
    { ...item("paper", -1), belowMinimum: true },
    { ...item("paper that was good enough", 1), belowMinimum: true },
    { ...item("begun", null), begun: true },
    item("exam sat", 0, { kind: "exam" }),
  ];
  const reasons = (missing: number) =>
    finalBand(50, 79, judged, { ...DEFAULT_RULES, missing }).reasons.map(({ kind, items }) => [
      ...[kind, ...items.map((one) => one.label)],
    ]);

  it("name every item concerned, in this order", () => {
    expect(reasons(MISSING.leftOut)).toEqual([
      ["insufficientData"],
      ["criticalNotRated", "blank"],
      ["criticalShort", "short"],
      ["examNotSat", "exam"],
      ["subjectBelowMinimum", "paper"],
      ["partNotRated", "begun"],
    ]);
  });

  it("name all items not rated where the rules require them", () => {
    expect(reasons(MISSING.required)[1]).toEqual(["notRated", "blank", "exam", "begun"]);
    expect(reasons(MISSING.required).map(([kind]) => kind)).not.toContain("criticalNotRated");
  });

  it("are one text in the words of the rules", () => {
    const { reasons: found } = finalBand(50, 79, [item("C01 Drive", -1, CRITICAL), item("C02", -1, CRITICAL)], DEFAULT_RULES); // prettier-ignore
    expect(reasonText(found, DEFAULT_RULES.words)).toBe("insufficient data; critical item short: C01 Drive, C02");
    expect(reasonText([], DEFAULT_RULES.words)).toBe("");
  });
});
