import type { Area, CellContent } from "../../core/plan/workbook-plan";
import type { Evaluated, Evaluation } from "./evaluation";
import type { Operator, Validation } from "./validations";

/** Decides whether a content keeps a validation rule, as Excel does when it is typed. */
export class ValidationCheck {
  constructor(private readonly evaluation: Evaluation) {}

  /** A custom rule sees the cell's new value: ask after writing it. */
  keeps(rule: Validation, content: CellContent, sheetId: string, area: Area, origin: Area): boolean {
    if (content === null || content === "") return rule.ignoreBlanks || rule.type === "list";
    if (typeof content === "object") return true;
    switch (rule.type) {
      case "list":
        return this.#listItems(rule, sheetId, area, origin).some((item) => sameItem(item, content));
      case "custom": {
        const value = this.#evaluate(rule.formula1, sheetId, area, origin);
        return value === true || (typeof value === "number" && value !== 0);
      }
      case "textLength":
        return this.#compares(rule, String(content).length, sheetId, area, origin);
      case "wholeNumber":
        if (typeof content !== "number" || !Number.isInteger(content)) return false;
        return this.#compares(rule, content, sheetId, area, origin);
      case "decimal":
      case "date":
        return typeof content === "number" && this.#compares(rule, content, sheetId, area, origin);
    }
  }

  /** The values of a drop-down. */
  #listItems(rule: Validation, sheetId: string, area: Area, origin: Area): (string | number | boolean)[] {
    if (!rule.formula1.startsWith("=")) return rule.formula1.split(",").map((item) => item.trim());
    const value = this.#evaluate(rule.formula1, sheetId, area, origin);
    const items = typeof value === "object" && value !== null ? value.flat() : [value];
    return items.flatMap((item) => (item === null || item === "" ? [] : [item]));
  }

  #evaluate(formula: string, sheetId: string, area: Area, origin: Area): Evaluated {
    const text = formula.startsWith("=") ? formula : `=${formula}`;
    const moved = this.evaluation.moved(text, area.row - origin.row, area.column - origin.column);
    return this.evaluation.evaluate(moved, sheetId, area.row, area.column);
  }

  #bound(formula: string | undefined, sheetId: string, area: Area, origin: Area): number {
    const text = formula ?? "";
    if (text !== "" && Number.isFinite(Number(text))) return Number(text);
    const day = /^(\d{4})-(\d{1,2})-(\d{1,2})/.exec(text);
    if (day) return Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3])) / 86_400_000 + 25_569;
    return Number(this.#evaluate(text, sheetId, area, origin));
  }

  #compares(rule: Validation, value: number, sheetId: string, area: Area, origin: Area): boolean {
    const first = this.#bound(rule.formula1, sheetId, area, origin);
    const second = rule.operator.endsWith("etween") ? this.#bound(rule.formula2, sheetId, area, origin) : first;
    return COMPARISONS[rule.operator](value, first, second);
  }
}

const COMPARISONS: Readonly<Record<Operator, (value: number, first: number, second: number) => boolean>> = {
  Between: (value, first, second) => value >= first && value <= second,
  NotBetween: (value, first, second) => value < first || value > second,
  EqualTo: (value, first) => value === first,
  NotEqualTo: (value, first) => value !== first,
  GreaterThan: (value, first) => value > first,
  LessThan: (value, first) => value < first,
  GreaterThanOrEqualTo: (value, first) => value >= first,
  LessThanOrEqualTo: (value, first) => value <= first,
};

function sameItem(item: string | number | boolean, content: string | number | boolean): boolean {
  return String(item).toLowerCase() === String(content).toLowerCase();
}
