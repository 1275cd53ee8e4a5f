import type { Area } from "../../core/plan/workbook-plan";

export interface BookEvents {
  /** Another workbook was opened: everything may be different. */
  opened: Record<string, never>;
  /** Cells got other contents, by the user, a script or the add-in; recalculated results are not told here. */
  changed: {
    readonly sheetId: string;
    readonly area: Area;
    readonly kind: "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";
    readonly byUser: boolean;
  };
  selected: { readonly sheetId: string; readonly area: Area };
  sheetAdded: { readonly sheetId: string };
  sheetDeleted: { readonly sheetId: string };
  sheetActivated: { readonly sheetId: string };
  /** A calculation ended and its results are in the cells. */
  calculated: Record<string, never>;
  /** A formula of this cell depends on itself, through others or not, and did not before. */
  circular: { readonly sheetId: string; readonly area: Area };
  /** Charts of a sheet were added, changed or removed. */
  chartsChanged: { readonly sheetId: string };
  /** A person's entry was refused. */
  refused: { readonly sheetId: string; readonly area: Area } & Refused;
}

/** Why an entry is refused; a validation says it in the words of who made it. */
export type Refused =
  { readonly reason: "protected" } | { readonly reason: "validation"; readonly title: string; readonly text: string };

export type BookEvent = keyof BookEvents;

export type Listener<K extends BookEvent> = (event: BookEvents[K]) => void;

type Listeners = { [K in BookEvent]?: Set<Listener<K>> };

/** Tells listeners what happened in the book. */
export class EventSource {
  readonly #listeners: Listeners = {};

  /** @returns what ends the subscription */
  on<K extends BookEvent>(event: K, listener: Listener<K>): () => void {
    const listeners = this.#of(event);
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }

  tell<K extends BookEvent>(event: K, details: BookEvents[K]): void {
    for (const listener of [...this.#of(event)]) listener(details);
  }

  #of<K extends BookEvent>(event: K): Set<Listener<K>> {
    const listeners = this.#listeners as { [E in K]?: Set<Listener<E>> };
    return (listeners[event] ??= new Set<Listener<K>>());
  }
}
