/** What the grid says to people who listen, in English whatever its language is, and what it should say. */
export type GridLabels = Readonly<Record<string, string>>;

const SAID = "[aria-label], .univer-sr-only";

/** Says the grid's own labels in another language, in the parts that it adds later too. */
export function translateGridLabels(labels: GridLabels): void {
  if (Object.keys(labels).length === 0) return;
  const translate = (element: Element): void => {
    const label = labels[element.getAttribute("aria-label") ?? ""];
    if (label !== undefined) element.setAttribute("aria-label", label);
    const text = element.matches(".univer-sr-only") ? labels[element.textContent] : undefined;
    if (text !== undefined) element.textContent = text;
  };
  const translateAll = (element: Element): void => [element, ...element.querySelectorAll(SAID)].forEach(translate);
  const watch = new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === "attributes" && target instanceof Element) translate(target);
      for (const added of addedNodes) if (added instanceof Element) translateAll(added);
    }
  });
  translateAll(document.body);
  watch.observe(document.body, { subtree: true, childList: true, attributeFilter: ["aria-label"] });
}
