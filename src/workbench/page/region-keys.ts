/** A part of the page that F6 leads to. */
export interface Region {
  readonly element: HTMLElement;
  readonly focus: () => void;
}

/**
 * F6 moves the focus to the next part of the page and Shift+F6 to the one before, as in Excel: the grid keeps Tab for its
 * cells. Parts that are not shown are left out.
 * @param frame the pane's frame, whose keys the page does not hear otherwise
 */
export function switchRegionsByKey(regions: readonly Region[], frame: HTMLIFrameElement): void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== "F6" || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    const shown = regions.filter(({ element }) => element.offsetParent !== null);
    const now = shown.findIndex(({ element }) => element.contains(document.activeElement));
    const step = event.shiftKey ? -1 : 1;
    shown[(Math.max(now, 0) + step + shown.length) % shown.length]?.focus();
  };
  addEventListener("keydown", onKey, true);
  const listen = (): void => frame.contentWindow?.addEventListener("keydown", onKey, true);
  listen();
  frame.addEventListener("load", listen);
}

/** Focus goes to the first control of an element. */
export function firstControl(element: HTMLElement): Region {
  return { element, focus: () => element.querySelector<HTMLElement>("button, select, input")?.focus() };
}

/** Focus goes to where the grid takes in what is typed. */
export function gridRegion(element: HTMLElement): Region {
  return { element, focus: () => element.querySelector<HTMLElement>("[contenteditable]")?.focus() };
}
