/** The colours that Office shows its panes in, "#RRGGBB"; undefined where the host tells none. */
export function readOfficeTheme(): { bodyBackground: string; bodyForeground: string } | undefined {
  // The typing knows no host without a theme; Excel on the web is one.
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  if (!theme?.bodyBackgroundColor || !theme.bodyForegroundColor) return undefined;
  return { bodyBackground: theme.bodyBackgroundColor, bodyForeground: theme.bodyForegroundColor };
}
