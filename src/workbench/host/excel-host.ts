import type { IStyleData } from "@univerjs/core";
import type { Area } from "../../core/plan/workbook-plan";
import { areaAddress, quotedSheetName } from "../book/address";
import type { Book } from "../book/book";
import type { SheetArea } from "../book/sheet-state";
import type { FunctionCall } from "../book/function-results";
import type { ApiObject } from "./api-class";
import { ApiError, TransportError } from "./api-error";
import { Batch } from "./batch";
import { range } from "./classes/range-class";
import { workbookClass } from "./classes/workbook-classes";
import { Refusal } from "../book/refusal";
import { EventFeed } from "./event-feed";
import type { RequestBody } from "./request";
import { type Fault, type RequestCount, RequestLog } from "./request-log";
import { serviceNamed } from "./services";

export interface HostOptions {
  /** Office.addin.showAsTaskpane and hide. */
  readonly onPaneState?: (visible: boolean) => void;
  readonly isPaneVisible?: () => boolean;
  /** Office.ribbon.requestUpdate. */
  readonly onRibbonButton?: (id: string, enabled: boolean) => void;
  /** The add-in is loaded and takes calls of its custom functions. */
  readonly onFunctionsReady?: () => void;
  /** Excel.createWorkbook: a file in base64, or none for an empty workbook. */
  readonly onCreateWorkbook?: (base64: string | undefined) => Promise<void> | void;
}

/** One entry of a richApiMessage: category, type, target, JSON, id, remote. */
export type RichApiMessage = readonly [number, number, string, string, number, boolean];

/**
 * Plays Excel for one add-in: answers rich API requests over a book, tells events and calls custom functions. It knows
 * nothing of frames; `OfficeFrame` carries its messages to an iframe, tests hand them to Office.js directly.
 * @example
 * const host = new ExcelHost(book);
 * host.onMessages((messages) => deliver(messages));
 * const [status, headers, body] = await host.execute(requestArray);
 */
export class ExcelHost {
  /** How many event registrations the add-in holds. */
  listeners = 0;

  readonly #log = new RequestLog();
  readonly #references = new Map<string, ApiObject>();
  readonly #feed: EventFeed;
  #referenceNumber = 0;
  #last: Promise<unknown> = Promise.resolve();
  #send: ((messages: readonly RichApiMessage[]) => void) | undefined;

  constructor(
    readonly book: Book,
    readonly options: HostOptions = {},
  ) {
    this.#feed = new EventFeed(this, (messages) => this.#send?.(messages));
  }

  get root(): ApiObject {
    return workbookClass.of(null);
  }

  /** Takes the messages that the host sends by itself: events and custom-function calls. */
  onMessages(send: (messages: readonly RichApiMessage[]) => void): void {
    this.#send = send;
  }

  /** The add-in is gone or starts anew: its references, registrations and function calls are void. */
  reset(): void {
    this.#references.clear();
    this.listeners = 0;
    this.book.functions.disconnect();
  }

  /** Stops listening to the book; for a host that is not needed any more. */
  dispose(): void {
    this.reset();
    this.#feed.dispose();
  }

  /**
   * Carries out a request and resolves to what Office.js waits for: status, headers, body. Requests are carried out one
   * after the other.
   * @param message the array of Office.js's executeMethod; the body is [4]
   * @throws TransportError when the request fails as a whole
   */
  execute(message: readonly unknown[]): Promise<[number, [], string]> {
    const answer = this.#last.then(() => this.#execute(String(message[4])));
    // A failed request must not stop those after it; its own caller hears of it.
    this.#last = answer.then(
      () => undefined,
      () => undefined,
    );
    return answer;
  }

  async #execute(text: string): Promise<[number, [], string]> {
    const body = JSON.parse(text) as RequestBody;
    const fault = this.#log.note(body, text);
    if (fault && fault.action === undefined) throw new TransportError(fault.number);
    if (this.book.editing && !this.#log.isService(body)) throw new TransportError(5004);
    const stop = fault?.action === undefined ? undefined : { action: fault.action, code: fault.code };
    this.book.cells.gatherFormats();
    this.book.engine.grid.frames.hold();
    try {
      return [200, [], JSON.stringify(await new Batch(this, body, stop).run())];
    } finally {
      this.book.cells.flushFormats();
      this.book.calculation.suspended = false;
      if (!this.book.calculation.isWaiting) this.book.engine.grid.frames.go();
    }
  }

  /** Requests, actions and bytes since the last reset; clean-up and function results are not counted. */
  requests(): RequestCount {
    return this.#log.count;
  }

  resetRequests(): void {
    this.#log.reset();
  }

  /** Makes a counted request fail: as a whole, or at one of its actions with what stands before it done. */
  failAt(fault: Fault): void {
    this.#log.failAt(fault);
  }

  /** Values that a request reads are calculated, as far as the calculation mode lets them. */
  async valuesReady(): Promise<void> {
    if (this.book.calculation.isWaiting) await this.book.calculation.settled();
    this.book.calculation.show();
  }

  /** Office.js is ready to be called: waiting custom functions are sent. */
  functionsReady(): void {
    this.book.functions.connect((calls) => {
      this.#send?.(calls.map((call) => this.#callMessage(call)));
    });
    this.options.onFunctionsReady?.();
  }

  #callMessage({ id, name, args, address, allowErrors }: FunctionCall): RichApiMessage {
    const { sheetId, row, column } = address;
    const { sheets } = this.book;
    const sheet = sheets.has(sheetId) ? quotedSheetName(sheets.name(sheetId)) : "";
    const cell = `${sheet}!${areaAddress({ row, column, rows: 1, columns: 1 })}`;
    const wire = args.map((arg) => (Array.isArray(arg) ? arg.map((line) => line.map(wireCell)) : wireCell(arg)));
    return [1, 1000, "", JSON.stringify([id, name, wire, cell, allowErrors ? 4 : 0, null]), 0, false];
  }

  service(name: string): ApiObject {
    return serviceNamed(name);
  }

  keep(object: ApiObject): string {
    if (object.referenceId === undefined) {
      this.#referenceNumber += 1;
      object.referenceId = `ref${this.#referenceNumber}`;
    }
    this.#references.set(object.referenceId, object);
    return object.referenceId;
  }

  /** A range that an event tells of, for its getRange(). */
  keepRange(place: SheetArea): string {
    return this.keep(range(place.sheetId, place.area));
  }

  kept(reference: string): ApiObject {
    const object = this.#references.get(reference);
    if (!object) throw new ApiError("InvalidReference", "This reference is not valid for the current operation.", "");
    return object;
  }

  release(reference: string): void {
    this.#references.delete(reference);
  }

  get referenceCount(): number {
    return this.#references.size;
  }

  /** @throws Refusal AccessDenied when the workbook is open for reading only */
  requireWritable(): void {
    if (this.book.readOnly) throw new Refusal("AccessDenied", "The workbook is open for reading only.");
  }

  /** @throws Refusal AccessDenied for locked cells of a protected sheet */
  requireOpenCells(sheetId: string, area: Area): void {
    this.requireWritable();
    this.book.protection.requireOpen(sheetId, area);
  }

  /** @throws Refusal AccessDenied for a protected sheet that does not allow it */
  requireUnprotected(sheetId: string, exception?: string): void {
    this.requireWritable();
    this.book.engine.worksheet(sheetId);
    this.book.protection.requireUnprotected(sheetId, exception);
  }

  /** Sets looks of a range's cells; of whole rows and columns those that the grid holds. */
  formatCells({ sheetId, area }: SheetArea, styleOf: (row: number, column: number) => IStyleData | undefined): void {
    if (area.rows * area.columns < 1_000_000) this.book.engine.makeRoom(sheetId, area);
    this.book.cells.format(sheetId, this.book.engine.clip(sheetId, area), styleOf);
  }

  /** Columns as wide as their longest text, about. */
  fitColumns(sheetId: string, area: Area): void {
    const used = this.book.cells.used(sheetId, true);
    const shown = this.book.engine.clip(sheetId, area);
    for (let column = shown.column; column < shown.column + shown.columns; column += 1) {
      let longest = 0;
      for (let row = shown.row; used && row < Math.min(shown.row + shown.rows, used.row + used.rows); row += 1) {
        longest = Math.max(longest, textWidth(this.book.cells.text(sheetId, row, column)));
      }
      if (longest > 0) {
        const points = Math.min(longest * 5.25 + 8, 400);
        this.book.layout.setColumnWidth(sheetId, { row: 0, column, rows: 1, columns: 1 }, points);
      }
    }
  }
}

/** In characters of the default font; Chinese ones take two. */
function textWidth(text: string): number {
  return Math.max(
    ...text.split("\n").map((line) => [...line].reduce((sum, letter) => sum + (letter > "\u2e80" ? 2 : 1), 0)),
  );
}

function wireCell(value: unknown): unknown {
  if (typeof value === "object" && value !== null && "error" in value)
    return { type: "CustomFunctionError", code: value.error };
  return value;
}
