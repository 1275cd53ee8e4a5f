import type { RibbonRequests } from "./app";
import type { PanePlace } from "./pane-context";

/** Joins the ribbon's buttons, which exist from the start, with the pane, which listens once it is drawn. */
export function ribbonRequests(): { readonly press: (place: PanePlace) => void; readonly listen: RibbonRequests } {
  const listeners = new Set<(place: PanePlace) => void>();
  let waiting: PanePlace | null = null;
  return {
    press: (place) => {
      if (listeners.size === 0) waiting = place;
      listeners.forEach((listener) => listener(place));
    },
    listen: (listener) => {
      listeners.add(listener);
      if (waiting !== null) listener(waiting);
      waiting = null;
      return () => void listeners.delete(listener);
    },
  };
}
