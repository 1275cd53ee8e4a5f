import type { ApiObject, Json, Result } from "./api-class";
import { ApiError, httpStatus, located, notPlayed } from "./api-error";
import { type Argument, isApiObject } from "./arguments";
import type { ExcelHost } from "./excel-host";
import { identityOf, query } from "./query";
import {
  type Action,
  ActionType,
  type ArgumentInfo,
  ObjectPathType,
  type PathIds,
  type RequestBody,
  type ResponseBody,
} from "./request";

/** Where a batch is made to stop, for tests of failures. */
export interface Stop {
  readonly action: number;
  readonly code: string;
}

/**
 * Carries out one request: object paths are resolved in the order in which actions need them, once each; at the first
 * action that fails the batch stops, and what was done before stays done.
 */
export class Batch {
  readonly #resolved = new Map<number, ApiObject | null>();
  readonly #results: { ActionId: number; Value: unknown }[] = [];
  readonly #traces: number[] = [];

  constructor(
    private readonly host: ExcelHost,
    private readonly body: RequestBody,
    private readonly stop?: Stop,
  ) {}

  async run(): Promise<ResponseBody> {
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        if (this.stop?.action === index)
          throw new ApiError(this.stop.code, "The request was made to fail here.", "workbench.failAt");
        if (action.ActionType === ActionType.Trace) this.#traces.push(action.Id);
        const value = await this.#perform(action);
        this.#results.push({ ActionId: action.Id, Value: value ?? null });
      } catch (failure) {
        return this.#failed(index, located(failure, "Request", "process"));
      }
    }
    return { Results: this.#results, TraceIds: this.#traces };
  }

  #failed(index: number, error: ApiError): ResponseBody {
    return {
      Error: {
        Code: error.code,
        Message: error.message,
        Location: error.location,
        ActionIndex: index,
        HttpStatusCode: httpStatus(error.code),
      },
      Results: this.#results,
      TraceIds: this.#traces,
    };
  }

  async #perform(action: Action): Promise<unknown> {
    if (action.ActionType === ActionType.Trace) return null;
    const object = await this.#resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return object === null ? null : identityOf(object, this.host);
      case ActionType.Query:
        if (object === null) return null;
        await this.host.valuesReady();
        return query(object, action.QueryInfo ?? {}, this.host);
      case ActionType.QueryAsJson:
        if (object === null) return null;
        await this.host.valuesReady();
        return uncapitalised(query(object, action.QueryInfo ?? {}, this.host));
      case ActionType.Method:
        return object === null ? { _IsNull: true } : this.#call(object, action);
      case ActionType.SetProperty:
        object?.write(action.Name, (await this.#arguments(action.ArgumentInfo))[0], this.host);
        return null;
      case ActionType.Update:
        if (object !== null) this.#update(object, action.ObjectState ?? {});
        return null;
      default:
        return notPlayed("Request", `actionType${action.ActionType}`);
    }
  }

  async #call(object: ApiObject, action: Action): Promise<unknown> {
    if (action.Name === "_KeepReference") {
      this.host.keep(object);
      return null;
    }
    const result = await this.#settled(object.call(action.Name, await this.#arguments(action.ArgumentInfo), this.host));
    return isObject(result) ? identityOf(result, this.host) : result;
  }

  /** Results of some methods depend on calculated values. */
  async #settled(result: Result): Promise<ApiObject | Json | void> {
    return await result;
  }

  #update(object: ApiObject, state: Readonly<Record<string, unknown>>): void {
    for (const [member, value] of Object.entries(state)) {
      const name = object.nameOf(member) ?? notPlayed(object.className, member);
      if (!object.isObject(name)) object.write(name, plain(value), this.host);
      else {
        const child = object.navigate(name, this.host);
        if (child && typeof value === "object" && value !== null) this.#update(child, value as Record<string, unknown>);
      }
    }
  }

  async #resolve(id: number): Promise<ApiObject | null> {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const object = await this.#make(id);
    this.#resolved.set(id, object);
    return object;
  }

  async #make(id: number): Promise<ApiObject | null> {
    const path = this.body.ObjectPaths[String(id)];
    if (!path) throw new ApiError("InvalidObjectPath", `There is no object path ${id}.`, "Request.objectPaths");
    switch (path.ObjectPathType) {
      case ObjectPathType.GlobalObject:
        return this.host.root;
      case ObjectPathType.NewObject:
        return this.host.service(path.Name);
      case ObjectPathType.Reference:
        return this.host.kept(path.Name);
      case ObjectPathType.NullObject:
        return null;
      default:
        break;
    }
    const parent = await this.#resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (path.ObjectPathType === ObjectPathType.Property) return parent.navigate(path.Name, this.host);
    const args = await this.#arguments(path.ArgumentInfo);
    if (path.ObjectPathType === ObjectPathType.Indexer) return parent.indexer(args, this.host);
    if (NEEDS_VALUES.test(path.Name)) await this.host.valuesReady();
    const made = await this.#settled(parent.call(path.Name, args, this.host));
    if (made === null || isObject(made)) return made;
    return notPlayed(parent.className, path.Name);
  }

  async #arguments(info: ArgumentInfo | undefined): Promise<Argument[]> {
    const args: Argument[] = [];
    for (const [index, value] of (info?.Arguments ?? []).entries()) {
      args.push(await this.#argument(value, info?.ReferencedObjectPathIds?.[index]));
    }
    return args;
  }

  async #argument(value: unknown, ids: PathIds | undefined): Promise<Argument> {
    if (Array.isArray(ids) && Array.isArray(value)) {
      const items: Argument[] = [];
      for (const [index, item] of value.entries())
        items.push(await this.#argument(item, (ids as readonly PathIds[])[index]));
      return items;
    }
    if (typeof ids === "number" && ids !== 0) return this.#resolve(ids);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return plain(value);
    if ("_ObjectPathId" in value && typeof value._ObjectPathId === "number") return this.#resolve(value._ObjectPathId);
    const fields: Record<string, Argument> = {};
    for (const [key, item] of Object.entries(value)) fields[key] = await this.#argument(item, undefined);
    return fields;
  }
}

/** Methods whose object depends on what cells show. */
const NEEDS_VALUES = /^(?:GetUsedRange|GetSpill|GetIntersection|GetSurrounding)/i;

/** JSON of a request as an argument: it holds plain values only. */
const plain = (value: unknown): Argument => value as Argument;

function isObject(result: ApiObject | Json | void): result is ApiObject {
  return typeof result === "object" && result !== null && isApiObject(result as Argument);
}

function uncapitalised(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(uncapitalised);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value as Record<string, Json>).map(([key, item]) => {
    const name = key === "_Items" ? "items" : key.charAt(0).toLowerCase() + key.slice(1);
    return [name, uncapitalised(item)] as const;
  });
  return Object.fromEntries(entries);
}
