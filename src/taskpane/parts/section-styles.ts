import { themed } from "./styles";

/** A section of a page below others: its parts under each other, a line above its heading, which can take the focus. */
export const useSectionStyles = themed(({ palette }) => ({
  parts: { display: "flex", flexDirection: "column", gap: 8 },
  heading: {
    margin: 0,
    paddingTop: 14,
    fontSize: 14,
    fontWeight: 600,
    borderTop: `1px solid ${palette.neutralQuaternaryAlt}`,
    selectors: { ":focus": { outline: "none" } },
  },
}));
