/** @jest-environment jsdom */
import { kindOfTable, tableSuffix } from "../../src/core/tables/table-name";
import { languageOf } from "../../src/locales/language";
import { cellName } from "../../src/taskpane/cell-name";
import { percent, required, signed } from "../../src/taskpane/results/figures";
import { meaningColors, paneTheme } from "../../src/taskpane/theme";

describe("Words of the pane", () => {
  it("names cells as the sheet does", () => {
    expect(cellName({ sheet: "Ratings", row: 11, column: 27 })).toBe("Ratings!AB12");
    expect(cellName({ sheet: "人员", row: 0, column: 0 })).toBe("人员!A1");
    expect(cellName({ sheet: "x", row: 0, column: 702 })).toBe("x!AAA1");
  });

  it("writes gaps with a sign and leaves out what does not exist", () => {
    expect([signed(-0.6), signed(0.25), signed(0), signed(null)]).toEqual(["−0.60", "+0.25", "0.00", "–"]);
    expect([percent(91), percent(null), required(3), required(null)]).toEqual(["91.0%", "–", "3", "–"]);
  });

  it("speaks Chinese in every Chinese locale and English elsewhere", () => {
    expect(["zh-CN", "zh-TW", "ZH", "de-DE", "", undefined].map(languageOf)).toEqual([
      "zh",
      "zh",
      "zh",
      "en",
      "en",
      "en",
    ]);
  });

  it("knows a template's tables by their names", () => {
    expect([kindOfTable("CompetencyPeople_2"), kindOfTable("competencyratings"), kindOfTable("Sales")]).toEqual([
      "people",
      "ratings",
      null,
    ]);
    expect([tableSuffix("CompetencyRatings_2"), tableSuffix("CompetencyRatings")]).toEqual(["_2", ""]);
  });
});

describe("Colours of the pane", () => {
  const office = {
    light: undefined,
    colourful: { bodyBackground: "#F3F2F1", bodyForeground: "#262626" },
    dark: { bodyBackground: "#262626", bodyForeground: "#FFFFFF" },
    black: { bodyBackground: "#000000", bodyForeground: "#FFFFFF" },
    unreadable: { bodyBackground: "red", bodyForeground: "" },
  };

  it.each(Object.entries(office))("keep text readable on Office's %s theme", (_, colors) => {
    const theme = paneTheme("en", colors);
    const { palette } = theme;
    const { met, near, short, quiet, actual, required: line } = meaningColors(theme);
    for (const { text, tint } of [met, near, short, quiet]) {
      expect(contrast(text, tint)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(text, palette.white)).toBeGreaterThanOrEqual(4.5);
    }
    for (const text of [palette.neutralPrimary, palette.neutralSecondary, palette.themePrimary]) {
      expect(contrast(text, palette.white)).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(palette.white, palette.themePrimary)).toBeGreaterThanOrEqual(4.5);
    for (const stroke of [actual, line]) expect(contrast(stroke, palette.white)).toBeGreaterThanOrEqual(3);
  });
});

/** Contrast of two colours as WCAG 2 defines it. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
