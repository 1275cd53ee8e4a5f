import type { IStyle } from "office-ui-fabric-react/lib/Styling";
import { mergeStyles } from "office-ui-fabric-react/lib/Styling";
import { useTheme, type Theme } from "office-ui-fabric-react/lib/Theme";

/**
 * A hook that gives class names for rules written against the theme. The rules go into a style sheet through the
 * CSSOM, as the strict Content-Security-Policy asks, once per theme.
 *
 * @example const useStyles = themed((theme) => ({ note: { color: theme.palette.neutralSecondary } }));
 */
export function themed<Part extends string>(
  rules: (theme: Theme) => Readonly<Record<Part, IStyle>>,
): () => Readonly<Record<Part, string>> {
  const made = new WeakMap<Theme, Readonly<Record<Part, string>>>();
  return function useThemedStyles() {
    const theme = useTheme();
    const known = made.get(theme);
    if (known) return known;
    const styles: Readonly<Record<Part, IStyle>> = rules(theme);
    const parts = Object.keys(styles) as Part[];
    const names = Object.fromEntries(parts.map((part) => [part, mergeStyles(styles[part])])) as Record<Part, string>;
    made.set(theme, names);
    return names;
  };
}
