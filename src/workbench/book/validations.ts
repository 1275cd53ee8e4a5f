import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
} from "@univerjs/data-validation";
import type { Area } from "../../core/plan/workbook-plan";
import { intersect, without } from "./address";
import { type Engine, toArea, toRange } from "./engine";

/** A rule as Excel tells it; areas are where it holds. */
export interface Validation {
  readonly type: "list" | "wholeNumber" | "decimal" | "date" | "textLength" | "custom";
  /** Values with commas, or a formula that starts with "="; a bound; or the custom formula. */
  readonly formula1: string;
  readonly formula2?: string | undefined;
  readonly operator: Operator;
  readonly ignoreBlanks: boolean;
  readonly inCellDropDown: boolean;
  readonly prompt: Prompt | undefined;
  readonly alert: Alert | undefined;
}

export interface Prompt {
  readonly title: string;
  readonly text: string;
}

export interface Alert {
  readonly style: "Stop" | "Warning" | "Information";
  readonly title: string;
  readonly text: string;
}

const OPERATORS = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
} as const;

export type Operator = keyof typeof OPERATORS;

const TYPES = {
  list: DataValidationType.LIST,
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  textLength: DataValidationType.TEXT_LENGTH,
  custom: DataValidationType.CUSTOM,
} as const;

const STYLES = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
} as const;

export const isOperator = (text: string): text is Operator => text in OPERATORS;

interface Placed {
  readonly id: string;
  readonly validation: Validation;
  readonly areas: readonly Area[];
}

/** What holds on an area: one rule on every cell, a rule on some cells only, several rules, or none. */
export type Coverage =
  { readonly kind: "one"; readonly validation: Validation } | { readonly kind: "none" | "some" | "several" };

/** Rules about what may be typed. A cell has at most one: a new rule takes the place of older ones. */
export class Validations {
  readonly #model: DataValidationModel;
  #count = 0;

  constructor(private readonly engine: Engine) {
    this.#model = engine.injector.get(DataValidationModel);
  }

  onSheet(sheetId: string): Placed[] {
    const rules = this.#model.getRules(this.engine.unitId, sheetId) as ISheetDataValidationRule[];
    return rules.map((rule) => ({ id: rule.uid, validation: fromGrid(rule), areas: rule.ranges.map(toArea) }));
  }

  at(sheetId: string, row: number, column: number): Validation | undefined {
    return this.covering(sheetId, { row, column, rows: 1, columns: 1 });
  }

  /** The rule that holds for the whole area, if one does. */
  covering(sheetId: string, area: Area): Validation | undefined {
    const coverage = this.coverage(sheetId, area);
    return coverage.kind === "one" ? coverage.validation : undefined;
  }

  /** Rules that allow the same are one; a message that they do not share is none. */
  coverage(sheetId: string, area: Area): Coverage {
    const held = this.within(sheetId, area);
    const [first] = held;
    if (first === undefined) return { kind: "none" };
    const others = held.slice(1).map(({ validation }) => validation);
    if (others.some((other) => criteria(other) !== criteria(first.validation))) return { kind: "several" };
    const cells = held.flatMap(({ areas }) => areas).reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    if (cells < area.rows * area.columns) return { kind: "some" };
    const { prompt, alert } = first.validation;
    const shared = <V>(own: V, read: (other: Validation) => V): V | undefined =>
      others.every((other) => JSON.stringify(read(other)) === JSON.stringify(own)) ? own : undefined;
    const validation = {
      ...first.validation,
      prompt: shared(prompt, (other) => other.prompt),
      alert: shared(alert, (other) => other.alert),
    };
    return { kind: "one", validation };
  }

  /** The rules on cells of an area, each with its part of it. */
  within(sheetId: string, area: Area): readonly { readonly validation: Validation; readonly areas: readonly Area[] }[] {
    return this.onSheet(sheetId).flatMap(({ validation, areas }) => {
      const parts = areas.flatMap((held) => intersect(held, area) ?? []);
      return parts.length === 0 ? [] : [{ validation, areas: parts }];
    });
  }

  set(sheetId: string, area: Area, validation: Validation): void {
    this.clear(sheetId, area);
    this.engine.makeRoom(sheetId, this.engine.clip(sheetId, area));
    this.#add(sheetId, validation, [area]);
  }

  clear(sheetId: string, area: Area): void {
    for (const placed of this.onSheet(sheetId)) {
      if (!placed.areas.some((held) => intersect(held, area))) continue;
      this.engine.run(RemoveDataValidationMutation, { subUnitId: sheetId, ruleId: placed.id });
      const rest = placed.areas.flatMap((held) => without(held, area));
      if (rest.length > 0) this.#add(sheetId, placed.validation, rest);
    }
  }

  /** Rules that end at the bottom of `from` go on to the bottom of `to`, as when a table grows. */
  stretch(sheetId: string, from: Area, to: Area): void {
    for (const placed of this.onSheet(sheetId)) {
      const stretched = placed.areas.map((area) => stretchedArea(area, from, to));
      if (stretched.every((area, index) => area === placed.areas[index])) continue;
      this.engine.run(RemoveDataValidationMutation, { subUnitId: sheetId, ruleId: placed.id });
      this.#add(sheetId, placed.validation, stretched);
    }
  }

  #add(sheetId: string, validation: Validation, areas: readonly Area[]): void {
    this.#count += 1;
    const rule = toGrid(validation, `rule${this.#count}`, areas);
    this.engine.run(AddDataValidationMutation, { subUnitId: sheetId, rule });
  }
}

function criteria({ type, formula1, formula2, operator, ignoreBlanks, inCellDropDown }: Validation): string {
  return JSON.stringify([type, formula1, formula2, operator, ignoreBlanks, inCellDropDown]);
}

/** The area, longer if it ended where a growing table ended. */
export function stretchedArea(area: Area, from: Area, to: Area): Area {
  const endsWithTable = area.row + area.rows === from.row + from.rows && area.row > from.row;
  const inside = area.column >= from.column && area.column + area.columns <= from.column + from.columns;
  if (!endsWithTable || !inside) return area;
  return { ...area, rows: to.row + to.rows - area.row };
}

function toGrid(validation: Validation, uid: string, areas: readonly Area[]): ISheetDataValidationRule {
  const isList = validation.type === "list";
  return {
    uid,
    type: TYPES[validation.type],
    ranges: areas.map(toRange),
    formula1: validation.formula1,
    ...(validation.formula2 === undefined ? {} : { formula2: validation.formula2 }),
    ...(isList || validation.type === "custom" ? {} : { operator: OPERATORS[validation.operator] }),
    allowBlank: validation.ignoreBlanks,
    ...(isList ? { showDropDown: validation.inCellDropDown, renderMode: DataValidationRenderMode.ARROW } : {}),
    showErrorMessage: validation.alert !== undefined,
    errorStyle: STYLES[validation.alert?.style ?? "Stop"],
    errorTitle: validation.alert?.title ?? "",
    error: validation.alert?.text ?? "",
    showInputMessage: validation.prompt !== undefined,
    promptTitle: validation.prompt?.title ?? "",
    prompt: validation.prompt?.text ?? "",
  };
}

function fromGrid(rule: ISheetDataValidationRule): Validation {
  const style = keyOf(STYLES, rule.errorStyle) ?? "Stop";
  return {
    type: keyOf(TYPES, rule.type) ?? "custom",
    formula1: rule.formula1 ?? "",
    formula2: rule.formula2,
    operator: keyOf(OPERATORS, rule.operator) ?? "Between",
    ignoreBlanks: rule.allowBlank !== false,
    inCellDropDown: rule.showDropDown !== false,
    prompt: rule.showInputMessage ? { title: rule.promptTitle ?? "", text: rule.prompt ?? "" } : undefined,
    alert: rule.showErrorMessage ? { style, title: rule.errorTitle ?? "", text: rule.error ?? "" } : undefined,
  };
}

function keyOf<K extends string>(values: Readonly<Record<K, unknown>>, value: unknown): K | undefined {
  return (Object.keys(values) as K[]).find((key) => values[key] === value);
}
