/** Pixels above a result that the page is moved to. */
const ABOVE = 16;

/**
 * Moves the focus to a result, and the page to its top, so that the heading stays in view; further down where the result
 * would be out of sight.
 */
export function showAndFocus(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
  const scrolling = element?.closest("[data-scrolls]");
  if (!element || !scrolling) return;
  scrolling.scrollTop = 0;
  const [result, page] = [element.getBoundingClientRect(), scrolling.getBoundingClientRect()];
  if (result.bottom > page.bottom) scrolling.scrollTop = result.top - page.top - ABOVE;
}
