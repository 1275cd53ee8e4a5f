import type { ReactElement, ReactNode } from "react";
import { useTheme } from "office-ui-fabric-react/lib/Theme";
import { mergeStyles } from "office-ui-fabric-react/lib/Styling";
import { type MeaningColors, meaningColors } from "../theme";

export type Tone = Exclude<keyof MeaningColors, "actual" | "required">;

/** Never colour alone: each tone has its symbol. */
export const TONE_SYMBOLS: Readonly<Record<Tone, string>> = { met: "●", near: "▲", short: "▼", quiet: "○" };

interface ChipProps {
  readonly tone: Tone;
  readonly children: ReactNode;
  /** Without a symbol where the text is one in itself, such as a band. */
  readonly symbol?: boolean;
}

/** A word on its tint, with the symbol of its tone. */
export function Chip({ tone, children, symbol = true }: ChipProps): ReactElement {
  const { text, tint } = meaningColors(useTheme())[tone];
  const chip = mergeStyles({
    display: "inline-flex",
    alignItems: "center",
    gap: 4,
    padding: "1px 7px",
    border: "1px solid transparent",
    borderRadius: 9,
    color: text,
    background: tint,
    fontSize: 12,
    lineHeight: "16px",
    whiteSpace: "nowrap",
  });
  return (
    <span className={chip}>
      {symbol ? <span aria-hidden="true">{TONE_SYMBOLS[tone]}</span> : null}
      {children}
    </span>
  );
}

/** The symbol of a tone in its colour, before a sentence that says the same in words. */
export function ToneSymbol({ tone }: { readonly tone: Tone }): ReactElement {
  const { text } = meaningColors(useTheme())[tone];
  return (
    <span
      aria-hidden="true"
      className={mergeStyles({ color: text, flex: "none", width: 14, fontSize: 11, lineHeight: "20px" })}
    >
      {TONE_SYMBOLS[tone]}
    </span>
  );
}
