import { createTheme, type Theme } from "office-ui-fabric-react/lib/Theme";
import type { Language } from "../core/language";

/** The colours that Office shows its own panes in, "#RRGGBB". The wiring reads them from Office. */
export interface OfficeTheme {
  readonly bodyBackground: string;
  readonly bodyForeground: string;
  readonly controlBackground?: string;
  readonly controlForeground?: string;
}

/** Colours with a meaning of their own: text and tint of each status, and the two lines of a profile. */
export interface MeaningColors {
  readonly met: ToneColors;
  readonly near: ToneColors;
  readonly short: ToneColors;
  readonly quiet: ToneColors;
  readonly actual: string;
  readonly required: string;
}

export interface ToneColors {
  readonly text: string;
  readonly tint: string;
}

const LIGHT: OfficeTheme = { bodyBackground: "#FFFFFF", bodyForeground: "#1F2937" };

/** Each language puts its own script first: quotation marks exist in both, and look wrong in the other's font. */
const LATIN = '"Segoe UI", -apple-system, BlinkMacSystemFont, Roboto, "Helvetica Neue", "Liberation Sans", Arial';
const CHINESE = '"Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC"';
const FONTS: Readonly<Record<Language, string>> = {
  en: `${LATIN}, ${CHINESE}, sans-serif`,
  zh: `${CHINESE}, ${LATIN}, sans-serif`,
};

const BRAND = { dark: "#084F61", main: "#0B6E87", light: "#6CC7DE", lightest: "#A8E0EE" };

/** The pane's theme: the brand on the colours of Office, so that the pane looks like a part of it, dark or light. */
export function paneTheme(language: Language, office: OfficeTheme = LIGHT): Theme {
  const background = isColor(office.bodyBackground) ? office.bodyBackground : LIGHT.bodyBackground;
  const foreground = isColor(office.bodyForeground) ? office.bodyForeground : LIGHT.bodyForeground;
  const dark = luminance(background) < 0.3;
  const shade = (share: number): string => mix(background, foreground, share);
  const tint = (share: number): string => mix(background, BRAND.main, share);
  return createTheme({
    isInverted: dark,
    defaultFontStyle: { fontFamily: FONTS[language] },
    palette: {
      white: background,
      black: foreground,
      neutralLighterAlt: shade(0.03),
      neutralLighter: shade(0.05),
      neutralLight: shade(0.09),
      neutralQuaternaryAlt: shade(0.13),
      neutralQuaternary: shade(0.18),
      neutralTertiaryAlt: shade(0.24),
      neutralTertiary: shade(0.5),
      neutralSecondaryAlt: shade(0.62),
      neutralSecondary: shade(0.76),
      neutralPrimaryAlt: shade(0.86),
      neutralPrimary: foreground,
      neutralDark: foreground,
      themePrimary: dark ? BRAND.light : BRAND.main,
      themeDarkAlt: dark ? BRAND.lightest : "#0A637A",
      themeDark: dark ? BRAND.lightest : BRAND.dark,
      themeDarker: dark ? BRAND.lightest : "#063A47",
      themeSecondary: dark ? BRAND.light : "#2C8AA2",
      themeTertiary: dark ? BRAND.main : "#7FBCCB",
      themeLight: tint(dark ? 0.55 : 0.22),
      themeLighter: tint(dark ? 0.4 : 0.12),
      themeLighterAlt: tint(dark ? 0.2 : 0.05),
      accent: dark ? BRAND.light : BRAND.main,
    },
    semanticColors: { inputBorder: shade(0.55), inputBorderHovered: foreground, inputPlaceholderText: shade(0.68) },
  });
}

/** The colours of statuses and profile lines on a theme. Each is also carried by a symbol, a word or a dash. */
export function meaningColors(theme: Theme): MeaningColors {
  const quiet = { text: theme.palette.neutralSecondary, tint: theme.palette.neutralLighter };
  return theme.isInverted
    ? {
        met: { text: "#8FD9A8", tint: "#173A24" },
        near: { text: "#F5CB6B", tint: "#3D2E0C" },
        short: { text: "#FFA79E", tint: "#451915" },
        quiet,
        actual: BRAND.light,
        required: theme.palette.neutralSecondaryAlt,
      }
    : {
        met: { text: "#1B6E3C", tint: "#E7F4EC" },
        near: { text: "#8A5A00", tint: "#FFF3DC" },
        short: { text: "#A3261B", tint: "#FCEBE9" },
        quiet,
        actual: BRAND.main,
        required: "#6B7280",
      };
}

function isColor(text: string): boolean {
  return /^#[\da-f]{6}$/iu.test(text);
}

function channels(color: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}

/** The colour at `share` (0 to 1) of the way from one to another. */
function mix(from: string, to: string, share: number): string {
  const target = channels(to);
  const mixed = channels(from).map((channel, index) => Math.round(channel + ((target[index] ?? 0) - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map((channel) => (channel / 255) ** 2.2);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
