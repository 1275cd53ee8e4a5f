import { type Argument, Arguments } from "./arguments";
import { located, notPlayed } from "./api-error";
import type { ExcelHost } from "./excel-host";

/** A value as it goes over the wire. */
export type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

export interface Scalar<T> {
  readonly get: (target: T, host: ExcelHost) => Json;
  readonly set?: (target: T, value: Argument, host: ExcelHost) => void;
  /** Not part of what an empty load() asks for. */
  readonly onRequest?: true;
}

export type Result = ApiObject | Json | void | Promise<ApiObject | Json | void>;

/**
 * One class of Office.js: every member that is played, under the name that it has on the wire (Pascal case). Whatever is
 * not listed fails with ApiNotFound, by name.
 */
export interface ApiClassShape<T> {
  readonly name: string;
  /** What Office.js remembers an object by. Without it the object is kept by a reference. */
  readonly identity?: (target: T, host: ExcelHost) => string;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly objects?: Readonly<Record<string, (target: T, host: ExcelHost) => ApiObject | null>>;
  readonly methods?: Readonly<Record<string, (target: T, args: Arguments, host: ExcelHost) => Result>>;
  /** Members of a collection. */
  readonly items?: (target: T, host: ExcelHost) => readonly ApiObject[];
  /** Finds an item by the identity that Office.js kept. */
  readonly byIdentity?: (target: T, args: Arguments, host: ExcelHost) => ApiObject | null;
}

export class ApiClass<T> {
  readonly name: string;
  readonly #names = new Map<string, string>();

  constructor(readonly shape: ApiClassShape<T>) {
    this.name = shape.name;
    for (const members of [shape.scalars, shape.objects, shape.methods]) {
      for (const name of Object.keys(members ?? {})) this.#names.set(name.toLowerCase(), name);
    }
  }

  /** The member's name in its own letters; requests write it as the add-in's author did. */
  nameOf(member: string): string | undefined {
    return this.#names.get(member.toLowerCase());
  }

  /** An object of this class. */
  of(target: T): ApiObject {
    return new BoundObject(this, target);
  }
}

/** An object that a request can name: a class together with what it stands for in the book. */
export interface ApiObject {
  readonly className: string;
  readonly isCollection: boolean;
  /** Reference under which Office.js keeps it, once it asked for that. */
  referenceId: string | undefined;
  identity(host: ExcelHost): string | undefined;
  /** Own name of a member, or undefined. */
  nameOf(member: string): string | undefined;
  scalarNames(): readonly string[];
  isScalar(name: string): boolean;
  isObject(name: string): boolean;
  read(name: string, host: ExcelHost): Json;
  write(name: string, value: Argument, host: ExcelHost): void;
  navigate(name: string, host: ExcelHost): ApiObject | null;
  call(name: string, args: readonly Argument[], host: ExcelHost): Result;
  indexer(args: readonly Argument[], host: ExcelHost): ApiObject | null;
  items(host: ExcelHost): readonly ApiObject[];
  /** What it stands for, if it is of that class. */
  targetOf<T>(apiClass: ApiClass<T>): T | undefined;
}

class BoundObject<T> implements ApiObject {
  referenceId: string | undefined;

  constructor(
    private readonly apiClass: ApiClass<T>,
    private readonly target: T,
  ) {}

  get className(): string {
    return this.apiClass.name;
  }

  get isCollection(): boolean {
    return this.apiClass.shape.items !== undefined;
  }

  targetOf<U>(apiClass: ApiClass<U>): U | undefined {
    // The classes are the same object, so the targets are of one type.
    return (this.apiClass as unknown) === apiClass ? (this.target as unknown as U) : undefined;
  }

  identity(host: ExcelHost): string | undefined {
    return this.apiClass.shape.identity?.(this.target, host);
  }

  nameOf(member: string): string | undefined {
    return this.apiClass.nameOf(member);
  }

  scalarNames(): readonly string[] {
    const scalars = this.apiClass.shape.scalars ?? {};
    return Object.keys(scalars).filter((name) => !scalars[name]?.onRequest);
  }

  isScalar(name: string): boolean {
    return this.apiClass.shape.scalars?.[name] !== undefined;
  }

  isObject(name: string): boolean {
    return this.apiClass.shape.objects?.[name] !== undefined;
  }

  read(name: string, host: ExcelHost): Json {
    const scalar = this.apiClass.shape.scalars?.[name] ?? notPlayed(this.className, name);
    return this.#at(name, () => scalar.get(this.target, host));
  }

  write(name: string, value: Argument, host: ExcelHost): void {
    const own = this.nameOf(name) ?? name;
    const scalar = this.apiClass.shape.scalars?.[own];
    const set = scalar?.set ?? notPlayed(this.className, name);
    this.#at(own, () => {
      set(this.target, value, host);
    });
  }

  navigate(name: string, host: ExcelHost): ApiObject | null {
    const own = this.nameOf(name) ?? name;
    const object = this.apiClass.shape.objects?.[own] ?? notPlayed(this.className, name);
    return this.#at(own, () => object(this.target, host));
  }

  call(name: string, args: readonly Argument[], host: ExcelHost): Result {
    const own = this.nameOf(name) ?? name;
    const method = this.apiClass.shape.methods?.[own] ?? notPlayed(this.className, name);
    return this.#at(own, () => method(this.target, new Arguments(args), host));
  }

  indexer(args: readonly Argument[], host: ExcelHost): ApiObject | null {
    const find = this.apiClass.shape.byIdentity ?? notPlayed(this.className, "getItem");
    return this.#at("getItem", () => find(this.target, new Arguments(args), host));
  }

  items(host: ExcelHost): readonly ApiObject[] {
    return this.apiClass.shape.items?.(this.target, host) ?? [];
  }

  #at<R>(member: string, act: () => R): R {
    try {
      const result = act();
      if (!(result instanceof Promise)) return result;
      return result.catch((failure: unknown) => {
        throw located(failure, this.className, member);
      }) as R;
    } catch (failure) {
      throw located(failure, this.className, member);
    }
  }
}

/** A property that is only read. */
export function readOnly<T>(get: Scalar<T>["get"]): Scalar<T> {
  return { get };
}
