import { Refusal } from "../book/refusal";
import type { ApiObject } from "./api-class";

/** An argument of a call: a plain value, or an object that the request named. */
export type Argument =
  string | number | boolean | null | undefined | ApiObject | readonly Argument[] | { readonly [key: string]: Argument };

/** The arguments of one call, read strictly. */
export class Arguments {
  constructor(readonly all: readonly Argument[]) {}

  /** @throws Refusal InvalidArgument */
  text(index: number): string {
    return text(this.all[index]);
  }

  optionalText(index: number): string | undefined {
    const value = this.all[index];
    return value === null || value === undefined ? undefined : text(value);
  }

  number(index: number): number {
    return number(this.all[index]);
  }

  optionalNumber(index: number): number | undefined {
    const value = this.all[index];
    return value === null || value === undefined ? undefined : number(value);
  }

  flag(index: number, otherwise = false): boolean {
    const value = this.all[index];
    return value === null || value === undefined ? otherwise : flag(value);
  }

  any(index: number): Argument {
    return this.all[index];
  }

  /** An object that the request named, or undefined. */
  object(index: number): ApiObject | undefined {
    const value = this.all[index];
    return isApiObject(value) ? value : undefined;
  }

  record(index: number): Readonly<Record<string, Argument>> {
    return record(this.all[index]);
  }
}

export function text(value: Argument): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  return invalid();
}

export function number(value: Argument): number {
  return typeof value === "number" && Number.isFinite(value) ? value : invalid();
}

export function flag(value: Argument): boolean {
  return typeof value === "boolean" ? value : invalid();
}

export function oneOf<const V extends string>(values: readonly V[], value: Argument): V {
  const wanted = text(value).toLowerCase();
  return values.find((known) => known.toLowerCase() === wanted) ?? invalid();
}

export function record(value: Argument): Readonly<Record<string, Argument>> {
  if (typeof value !== "object" || value === null || Array.isArray(value) || isApiObject(value)) return invalid();
  return value as Readonly<Record<string, Argument>>;
}

export function isApiObject(value: Argument): value is ApiObject {
  return typeof value === "object" && value !== null && "className" in value && typeof value["navigate"] === "function";
}

/** @throws Refusal with Excel's own sentence */
export function invalid(): never {
  throw new Refusal("InvalidArgument", "The argument is invalid or missing or has an incorrect format.");
}
