/**
 * Lets the browser move the focus at Tab where Office.js cannot. On the web Office.js takes Tab over and counts only what
 * Tab reaches: from a heading or a message that was given the focus it would leave the pane.
 */
export function keepTabFromOffice(page: Document): void {
  // Office.js listens on the window, which comes after the document.
  page.addEventListener("keydown", (event) => {
    const { activeElement } = page;
    if (event.key === "Tab" && activeElement instanceof HTMLElement && activeElement.tabIndex < 0)
      event.stopPropagation();
  });
}
