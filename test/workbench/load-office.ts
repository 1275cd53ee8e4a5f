import { readFileSync } from "node:fs";
import { Script, createContext } from "node:vm";
import { TransportError } from "../../src/workbench/host/api-error";
import type { ExcelHost, RichApiMessage } from "../../src/workbench/host/excel-host";

const FILE = require.resolve("@microsoft/office-js/dist/excel-web-16.00.js");
let script: Script | undefined;

export interface LoadedOffice {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: {
    associate(id: string, body: (...args: never[]) => unknown): void;
    Error: typeof CustomFunctions.Error;
  };
}

type Answer = (result: { status: string; value?: unknown; error?: unknown }) => void;

/**
 * Microsoft's unmodified Office.js without a browser: its Excel part runs in a context of its own, with the few globals
 * that it asks for, and speaks to the host through the two seams that office.js itself uses.
 */
export function loadOffice(host: ExcelHost): LoadedOffice {
  const loaded: (() => void)[] = [];
  const global = officeGlobals((listener) => loaded.push(listener));
  Object.assign(global, beforeExcel());
  const context = createContext(global);
  script ??= new Script(readFileSync(FILE, "utf8"), { filename: FILE });
  script.runInContext(context);
  const { OSF } = global as unknown as { OSF: { DDA: { RichApi: Record<string, unknown> } } };
  OSF.DDA.RichApi["executeRichApiRequestAsync"] = (message: unknown[], answer: Answer) => {
    host.execute(message).then(
      (data) => {
        answer({ status: "succeeded", value: { data } });
      },
      (failure: unknown) => {
        const code = failure instanceof TransportError ? failure.number : 5001;
        answer({ status: "failed", error: { code, message: String(failure) } });
      },
    );
  };
  OSF.DDA.RichApi["richApiMessageManager"] = {
    register: (handler: (args: unknown) => void) => {
      handlers.push(handler);
      return Promise.resolve();
    },
  };
  const handlers: ((args: unknown) => void)[] = [];
  host.onMessages((messages) => {
    for (const handler of handlers) handler({ type: "richApiMessage", entries: messages.map(entryOf) });
  });
  const { Office } = global as { Office: { onReady?: unknown; HostType?: object } };
  Office.HostType ??= { Excel: "Excel" };
  Office.onReady = (ready: (info: object) => void) => {
    ready({ host: "Excel", platform: "OfficeOnline" });
  };
  loaded.forEach((listener) => {
    listener();
  });
  return global as unknown as LoadedOffice;
}

/** What office.js itself sets up before it loads its Excel part: the context and named functions. */
function beforeExcel(): Record<string, unknown> {
  const mappings: Record<string, unknown> = {};
  const changed: (() => void)[] = [];
  const association = { mappings, onchange: (handler: () => void) => void changed.push(handler) };
  const requirements = { isSetSupported: () => true };
  const diagnostics = { version: "16.0", host: "Excel", platform: "OfficeOnline" };
  return {
    OSF: {
      _OfficeAppFactory: {
        getContext: () => ({ requirements, platform: "OfficeOnline", host: "Excel", diagnostics }),
        getHostInfo: () => ({ hostType: "excel", hostPlatform: "web", flags: 3, isDialog: false }),
      },
    },
    CustomFunctionMappings: {},
    CustomFunctions: {
      _association: association,
      associate: (id: string, body: unknown) => {
        mappings[id.toUpperCase()] = body;
        changed.forEach((handler) => {
          handler();
        });
      },
    },
  };
}

function entryOf([messageCategory, messageType, targetId, message, id, isRemoteOverride]: RichApiMessage): object {
  return { messageCategory, messageType, targetId, message, id, isRemoteOverride };
}

function officeGlobals(onDocumentLoaded: (listener: () => void) => void): Record<string, unknown> {
  const location = {
    href: "https://localhost/",
    hash: "",
    search: "",
    origin: "https://localhost",
    protocol: "https:",
    hostname: "localhost",
  };
  const nothing = (): undefined => undefined;
  const document = {
    getElementsByTagName: () => [],
    createElement: () => ({ setAttribute: nothing }),
    addEventListener: (event: string, listener: () => void) => {
      if (event === "DOMContentLoaded") onDocumentLoaded(listener);
    },
    querySelectorAll: () => [],
    readyState: "loading",
    URL: location.href,
    domain: "localhost",
    cookie: "",
  };
  const global: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    queueMicrotask,
    URL,
    // The realm's own, so that await, toEqual and instanceof behave.
    Promise,
    JSON,
    Error,
    name: "",
    location,
    document,
    navigator: { userAgent: "node", language: "en-US" },
    addEventListener: nothing,
    removeEventListener: nothing,
  };
  for (const self of ["window", "self", "top", "parent"]) global[self] = global;
  return global;
}
