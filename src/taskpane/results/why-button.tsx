import type { ReactElement } from "react";
import type { FigureRef } from "../../core/explanation/explanation";
import { themed } from "../parts/styles";
import { useExplanationTexts } from "./explanation-words";

interface WhyButtonProps {
  readonly figure: FigureRef;
  /** What the figure is called, for screen readers. */
  readonly name: string;
  readonly onAsk: (figure: FigureRef) => void;
}

/** A small button beside a figure that leads to how it came about. */
export function WhyButton({ figure, name, onAsk }: WhyButtonProps): ReactElement {
  const { around } = useExplanationTexts();
  const styles = useStyles();
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={around.whyOf(name)}
      data-figure={JSON.stringify(figure)}
      onClick={() => onAsk(figure)}
    >
      {around.why}
    </button>
  );
}

const useStyles = themed(({ palette, fonts }) => ({
  button: [
    fonts.small,
    {
      minWidth: 24,
      minHeight: 24,
      padding: "0 4px",
      border: 0,
      background: "transparent",
      color: palette.themeDark,
      textDecoration: "underline",
      cursor: "pointer",
      selectors: {
        ":hover": { background: palette.neutralLighter },
        ":focus-visible": { outline: `2px solid ${palette.themePrimary}`, outlineOffset: "-1px" },
      },
    },
  ],
}));
