/** The places of the pane that a ribbon button can lead to. */
export type PanePlace = "template" | "check" | "results" | "functions";

/** Function names of manifest.xml's buttons, and where each leads. */
const BUTTONS: Readonly<Record<string, PanePlace>> = {
  showTemplate: "template",
  checkRatings: "check",
  showResults: "results",
  showFunctions: "functions",
};

/**
 * Ties the ribbon's buttons to the pane, which runs in the same runtime: a button opens it at its place, and `go`
 * starts there what the button says.
 */
export function associateRibbonButtons(go: (place: PanePlace) => void): void {
  for (const [name, place] of Object.entries(BUTTONS)) {
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      try {
        await Office.addin.showAsTaskpane();
        go(place);
      } finally {
        // Excel blocks the button until it hears of its end.
        event.completed();
      }
    });
  }
}
