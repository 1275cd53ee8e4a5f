import { viewWorkbook } from "../../../src/core/ratings/workbook-view";
import { tablesOf, put, telecomSheets, telecomTemplate, type Sheets } from "./telecom-tables";

function viewOf(change: (sheets: Sheets) => void = () => undefined) {
  const sheets = telecomSheets();
  change(sheets);
  return viewWorkbook(tablesOf(sheets), telecomTemplate());
}

/** The view without a profile, whose items are known from the template alone. */
function withoutProfile(lowest: number | null) {
  const template = telecomTemplate();
  const { profile: gone, ...sheets } = telecomSheets();
  expect(gone.length).toBeGreaterThan(0);
  const items = template.items.map((item) =>
    item.code === "C02" ? { ...item, top: 5, lowest } : item.code === "C03" ? { ...item, top: null } : item,
  );
  return viewWorkbook(tablesOf(sheets), { ...template, items });
}

describe("Labels of the items", () => {
  it("are those of the profile, without items that it lost", () => {
    const { itemLabels } = viewOf(({ profile }) => {
      put(profile, 1, "F1", "C01 追求成就");
      profile.splice(3, 1);
    });
    expect([itemLabels.get("C01"), itemLabels.get("C03"), itemLabels.size]).toEqual(["C01 追求成就", undefined, 17]);
  });

  it("are as inserted where the profile is gone", () => {
    const { itemLabels } = withoutProfile(null);
    expect([itemLabels.get("C03"), itemLabels.size]).toEqual(["C03 沟通倾听能力", 18]);
  });
});

describe("Items", () => {
  it("are read once, in their first row", () => {
    const { items, itemRows } = viewOf(({ profile }) => profile.push(["C03 又一个", "x", 0, "", 4, 1, 1, 1, 1]));
    expect([items.length, itemRows.length]).toEqual([18, 19]);
  });

  it.each([
    [null, { top: 5, lowest: 0 }, true],
    [-1, { top: 5, lowest: -1 }, false],
    [1, { top: 5, lowest: 0 }, false],
  ])(
    "have the scales that were inserted where the profile is gone, with a lowest rung of %p",
    (lowest, scale, named) => {
      const [first, second, third] = withoutProfile(lowest).ratedItems;
      expect(first).toMatchObject({ code: "C01", scale: { top: 4, lowest: 0 }, named: true });
      expect(second).toMatchObject({ code: "C02", scale, named });
      expect(third).toMatchObject({ code: "C03", scale: null });
    },
  );
});
