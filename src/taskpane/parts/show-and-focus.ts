/** Moves the focus to a result at the top of its page, and the page to its top, so that the heading stays in view. */
export function showAndFocus(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
  const scrolling = element?.closest("[data-scrolls]");
  if (scrolling) scrolling.scrollTop = 0;
}
