import { TRANSPORT_NUMBERS } from "./api-error";
import { ActionType, ObjectPathType, type RequestBody } from "./request";

export interface RequestCount {
  readonly requests: number;
  readonly actions: number;
  /** Actions of each request. */
  readonly actionsOf: readonly number[];
  readonly bytes: number;
}

/** A failure that is made to happen. */
export interface Fault {
  /** 1 is the next counted request. */
  readonly request: number;
  /** 1 is the request's first action; without it the request fails as a whole. */
  readonly action?: number;
  /** A code such as "AccessDenied" or "ItemNotFound", or one of Office's numbers such as 5102. */
  readonly code: string | number;
}

/** Counts requests and makes them fail where a test wants it. */
export class RequestLog {
  #actionsOf: number[] = [];
  #bytes = 0;
  #faults: { left: number; fault: Fault }[] = [];

  get count(): RequestCount {
    const actionsOf = [...this.#actionsOf];
    const actions = actionsOf.reduce((sum, count) => sum + count, 0);
    return { requests: actionsOf.length, actions, actionsOf, bytes: this.#bytes };
  }

  reset(): void {
    this.#actionsOf = [];
    this.#bytes = 0;
  }

  failAt(fault: Fault): void {
    this.#faults.push({ left: fault.request, fault });
  }

  /** Counts a request; returns the fault that is due. */
  note(body: RequestBody, text: string): { action: number | undefined; code: string; number: number } | undefined {
    if (this.isService(body) || isCleanUp(body)) return undefined;
    this.#actionsOf.push(body.Actions.length);
    this.#bytes += new TextEncoder().encode(text).length;
    for (const entry of this.#faults) entry.left -= 1;
    const due = this.#faults.find((entry) => entry.left <= 0);
    this.#faults = this.#faults.filter((entry) => entry.left > 0);
    if (!due) return undefined;
    const { code, action } = due.fault;
    const number = typeof code === "number" ? code : (TRANSPORT_NUMBERS[code] ?? 5001);
    return { action: action === undefined ? undefined : action - 1, code: nameOf(code), number };
  }

  /** What Office.js sends for itself: start-up and results of custom functions. */
  isService(body: RequestBody): boolean {
    const paths = Object.values(body.ObjectPaths);
    return paths.some((path) => path.ObjectPathType === ObjectPathType.NewObject);
  }
}

function nameOf(code: string | number): string {
  if (typeof code === "string") return code;
  return Object.entries(TRANSPORT_NUMBERS).find(([, number]) => number === code)?.[0] ?? "GeneralException";
}

/** Office.js gives references back in a request of its own. */
function isCleanUp(body: RequestBody): boolean {
  const calls = body.Actions.filter((action) => action.ActionType === ActionType.Method);
  const others = body.Actions.filter(
    ({ ActionType: type }) =>
      type !== ActionType.Method && type !== ActionType.Instantiate && type !== ActionType.Trace,
  );
  return calls.length > 0 && others.length === 0 && calls.every((action) => action.Name === "_RemoveReference");
}
