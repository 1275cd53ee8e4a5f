import { TransportError } from "./api-error";
import type { ExcelHost, RichApiMessage } from "./excel-host";
import type { SettingValue } from "../book/setting-value";

/** Carries texts to the add-in's frame and back. */
export interface Transport {
  post(text: string): void;
  /** Only messages of the add-in's own frame and origin may come through. */
  onMessage(receive: (text: string) => void): void;
}

export interface FrameOptions {
  /** A fresh one for every load of the frame: Office.js keeps things by it. */
  readonly conversationId: string;
  readonly addInId: string;
  readonly addInName: string;
  /** Origin of the page that plays Excel. */
  readonly origin: string;
  /** Excel's language, such as "zh-CN". */
  readonly displayLanguage: string;
  readonly documentUrl?: string;
  /** A ribbon command that calls a function said that it is done. */
  readonly onCommandCompleted?: (id: string) => void;
  readonly now?: () => number;
}

interface Envelope {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType?: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: unknown;
}

/** Sets of members that the host says it has. Versions are texts: the number 1.10 would be 1.1. */
const REQUIREMENTS = {
  ExcelApi: "1.13",
  CustomFunctionsRuntime: "1.3",
  CustomFunctions: "1.9",
  SharedRuntime: "1.2",
  RibbonApi: "1.1",
  AddinCommands: "1.1",
  Settings: "1.1",
  DocumentEvents: "1.1",
  RichApiRuntime: "1.2",
};

/** What a frame's name must say before its address is set, so that Office.js finds its host. */
export function frameName(options: FrameOptions): string {
  const { conversationId, addInId, origin, displayLanguage } = options;
  // 3: a shared runtime (1) with custom functions (2).
  return JSON.stringify({
    baseFrameName: `_xdm_${conversationId}`,
    hostInfo: `Excel$Web$16.01$${displayLanguage}$workbench$$disableLogging$3`,
    xdmInfo: `${conversationId}|${addInId}|${origin}`,
    serializerVersion: "1",
    flights: "[]",
  });
}

/**
 * The conversation with one add-in's frame: start-up, requests, events and ribbon commands, over a host.
 * @example
 * iframe.name = frameName(options);
 * new OfficeFrame(host, transport, options);
 * iframe.src = "taskpane.html";
 */
export class OfficeFrame {
  readonly #events = new Set<string>();
  #ended = false;
  #commandsReady: (() => void)[] = [];

  constructor(
    private readonly host: ExcelHost,
    private readonly transport: Transport,
    private readonly options: FrameOptions,
  ) {
    host.reset();
    host.onMessages((messages) => {
      this.#tellRich(messages);
    });
    const { book } = host;
    const ending = book.on("selected", () => {
      this.#fire("documentSelectionChanged", {});
    });
    this.#endSelection = ending;
    transport.onMessage((text) => {
      if (!this.#ended) this.#receive(text);
    });
  }

  readonly #endSelection: () => void;

  /** Ends the conversation; the frame is gone or is loaded anew. */
  end(): void {
    this.#ended = true;
    this.#endSelection();
    this.host.reset();
  }

  /** Runs a function command of the ribbon, as soon as the add-in listens. */
  async invokeCommand(functionName: string, controlId: string): Promise<void> {
    if (!this.#events.has("appCommandInvoked")) {
      await new Promise<void>((resolve) => this.#commandsReady.push(resolve));
    }
    this.#fire("appCommandInvoked", [controlId, functionName, JSON.stringify({ source: { id: controlId } })]);
  }

  #receive(text: string): void {
    const message = parse(text);
    if (!message || message._messageType !== 0 || message._conversationId !== this.options.conversationId) return;
    if (message._actionType === 1 || message._actionType === 2) {
      if (message._actionType === 1) this.#events.add(message._actionName);
      else this.#events.delete(message._actionName);
      this.#reply(message, { Error: 0 });
      if (message._actionName === "appCommandInvoked")
        this.#commandsReady.splice(0).forEach((ready) => {
          ready();
        });
      return;
    }
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        this.#reply(message, this.#appContext());
        return;
      case "executeMethod":
        this.#execute(message);
        return;
      default:
        // Office.js tells its host of focus and the like, and waits for no more than an answer.
        this.#reply(message, null);
    }
  }

  #execute(message: Envelope): void {
    this.#method(message._data as MethodData).then(
      (data) => {
        this.#reply(message, { Version: 1, Error: 0, ...data });
      },
      (failure: unknown) => {
        if (!(failure instanceof TransportError)) console.error(failure);
        this.#reply(message, { Version: 1, Error: failure instanceof TransportError ? failure.number : 5001 });
      },
    );
  }

  async #method(data: MethodData): Promise<Record<string, unknown>> {
    const { settings } = this.host.book;
    switch (data.DdaMethod.DispatchId) {
      case 93:
        return { Data: await this.host.execute(data.ArrayData ?? []) };
      case 75:
        return { Properties: [...settings].map(([key, value]) => [key, JSON.stringify(value)]) };
      case 76: {
        const given = data.DdaSettingsMethod?.Properties ?? [];
        const properties = Array.isArray(given) ? (given as [string, string][]) : Object.entries(given);
        settings.clear();
        for (const [key, json] of properties) settings.set(key, JSON.parse(json) as SettingValue);
        return {};
      }
      case 86:
        return { Url: this.#documentUrl() };
      case 94:
        this.options.onCommandCompleted?.(commandOf(data));
        return {};
      default:
        throw new TransportError(5001);
    }
  }

  #appContext(): Record<string, unknown> {
    const { addInId, addInName, displayLanguage } = this.options;
    return {
      _id: addInId,
      _appInstanceId: addInId,
      _appName: 16,
      _appVersion: "16.01",
      _appMinorVersion: 1,
      _hostFullVersion: "16.0.15407.10000",
      _appUILocale: displayLanguage,
      _dataLocale: displayLanguage,
      _docUrl: this.#documentUrl(),
      _clientMode: this.host.book.readOnly ? 0 : 1,
      _settings: [...this.host.book.settings].map(([key, value]) => [key, JSON.stringify(value)]),
      _reason: "documentOpened",
      _osfControlType: 1,
      _eToken: "",
      _correlationId: "00000000-0000-0000-0000-000000000000",
      _initialDisplayMode: 2,
      _addinName: addInName,
      _appDomains: [],
      _clientWindowHeight: 800,
      _clientWindowWidth: 350,
      _featureGates: {},
      _requirementMatrix: JSON.stringify(REQUIREMENTS),
    };
  }

  #documentUrl(): string {
    return this.options.documentUrl ?? `${this.options.origin}/${this.host.book.name}`;
  }

  #tellRich(messages: readonly RichApiMessage[]): void {
    this.#fire("richApiMessage", { ArrayData: messages });
  }

  #fire(event: string, data: unknown): void {
    if (this.#ended || !this.#events.has(event)) return;
    this.#post({ _actionName: event, _correlationId: -1, _data: data, _responseType: 1 });
  }

  #reply(to: Envelope, data: unknown): void {
    this.#post({ _actionName: to._actionName, _correlationId: to._correlationId, _data: data, _responseType: 0 });
  }

  #post(part: Record<string, unknown>): void {
    if (this.#ended) return;
    const { conversationId, origin } = this.options;
    const rest = { _conversationId: conversationId, _origin: origin, _errorCode: 0, _serializerVersion: 1 };
    this.transport.post(JSON.stringify({ _messageType: 1, ...rest, ...part }));
  }
}

interface MethodData {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: unknown[] | Record<string, string> };
  readonly [key: string]: unknown;
}

function commandOf(data: MethodData): string {
  const first = Object.entries(data).find(([key]) => key !== "DdaMethod")?.[1];
  return typeof first === "string" ? first : JSON.stringify(first ?? "");
}

function parse(text: string): Envelope | undefined {
  try {
    const message: unknown = JSON.parse(text);
    return typeof message === "object" && message !== null ? (message as Envelope) : undefined;
  } catch (failure) {
    // Other frames post texts of their own; what is no message of Office.js is not for this host.
    if (failure instanceof SyntaxError) return undefined;
    throw failure;
  }
}
