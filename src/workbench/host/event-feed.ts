import { areaAddress } from "../book/address";
import type { BookEvents } from "../book/events";
import type { ExcelHost, RichApiMessage } from "./excel-host";

const EVENTS = 65536;

/** Office.js's numbers of events. */
enum EventType {
  Changed = 10,
  Activated = 11,
  Deactivated = 12,
  Added = 13,
  SelectionChanged = 14,
  Deleted = 15,
  Calculated = 16,
}

/** Turns what happens in the book into Office.js's event messages, to the workbook's and to the sheet's listeners. */
export class EventFeed {
  #waiting: RichApiMessage[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #active: string;
  readonly #endings: (() => void)[];

  constructor(
    private readonly host: ExcelHost,
    private readonly send: (messages: readonly RichApiMessage[]) => void,
  ) {
    const { book } = host;
    this.#active = book.sheets.activeId;
    this.#endings = [
      book.on("changed", (event) => {
        this.#changed(event);
      }),
      book.on("selected", ({ sheetId, area }) => {
        this.#tell(EventType.SelectionChanged, sheetId, { worksheetId: sheetId, address: areaAddress(area) });
      }),
      book.on("sheetAdded", ({ sheetId }) => {
        this.#tell(EventType.Added, sheetId, { source: "Local", worksheetId: sheetId });
      }),
      book.on("sheetDeleted", ({ sheetId }) => {
        this.#tell(EventType.Deleted, sheetId, { source: "Local", worksheetId: sheetId });
      }),
      book.on("sheetActivated", ({ sheetId }) => {
        if (this.#active !== sheetId) this.#tell(EventType.Deactivated, this.#active, { worksheetId: this.#active });
        this.#active = sheetId;
        this.#tell(EventType.Activated, sheetId, { worksheetId: sheetId });
      }),
      book.on("calculated", () => {
        const sheetId = book.sheets.activeId;
        this.#tell(EventType.Calculated, sheetId, { worksheetId: sheetId, address: "" });
      }),
    ];
  }

  dispose(): void {
    for (const end of this.#endings) end();
    clearTimeout(this.#timer);
  }

  #changed({ sheetId, area, kind, byUser }: BookEvents["changed"]): void {
    if (this.host.listeners <= 0) return;
    this.#tell(EventType.Changed, sheetId, {
      changeType: kind,
      source: "Local",
      worksheetId: sheetId,
      address: areaAddress(area),
      triggerSource: byUser ? "Unknown" : "ThisLocalAddin",
      shiftDirection: "None",
      referenceId: this.host.keepRange({ sheetId, area }),
    });
  }

  #tell(type: EventType, sheetId: string, details: Readonly<Record<string, unknown>>): void {
    if (this.host.listeners <= 0) return;
    const json = JSON.stringify(details);
    this.#waiting.push([EVENTS, type, "Workbook", json, 0, false], [EVENTS, type, sheetId, json, 0, false]);
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      const messages = this.#waiting;
      this.#waiting = [];
      this.send(messages);
    }, 0);
  }
}
