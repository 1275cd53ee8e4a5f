import type { DataValidation } from "hucre/xlsx";
import type { ValidationPlan, ValidationRule } from "../core/plan/workbook-plan";
import { parseArea } from "./address";
import { isTakenOver, planFormula } from "./plan-formula";
import { textFromStored } from "../core/xml/stored-text";
import { dayOfSerial } from "./units";

/** A file's validation: one for each of its areas, none where a plan has no such rule. */
export function planValidations(source: DataValidation): ValidationPlan[] {
  const rule = planRule(source);
  if (!rule) return [];
  const { inputTitle = "", inputMessage = "", errorTitle = "", errorMessage = "" } = source;
  const hasPrompt = source.showInputMessage && inputTitle + inputMessage !== "";
  return source.range.split(/\s+/).flatMap((ref) => {
    const area = parseArea(ref);
    if (!area) return [];
    return {
      area,
      rule,
      ...(hasPrompt ? { prompt: { title: textFromStored(inputTitle), text: textFromStored(inputMessage) } } : {}),
      ...(source.showErrorMessage
        ? {
            alert: {
              style: source.errorStyle === "warning" || source.errorStyle === "information" ? "warning" : "stop",
              title: textFromStored(errorTitle),
              text: textFromStored(errorMessage),
            },
          }
        : {}),
    };
  });
}

function planRule({ type, operator = "between", values, formula1, formula2 }: DataValidation): ValidationRule | null {
  if (type === "list" && values) return { type, values: values.map((value) => value.replace(/""/g, '"')) };
  if (formula1 === undefined || !isTakenOver(formula1)) return null;
  if (type === "list") return { type: "listOf", formula: planFormula(formula1) };
  if (type === "custom") return { type, formula: planFormula(formula1) };
  if (operator !== "between" || formula2 === undefined) return null;
  if (type === "date") return { type, minimum: day(formula1), maximum: day(formula2) };
  if (type !== "whole" && type !== "decimal") return null;
  const minimum = Number(formula1);
  const maximum = Number(formula2);
  return Number.isNaN(minimum) || Number.isNaN(maximum) ? null : { type, minimum, maximum };
}

function day(formula: string): string {
  const serial = Number(formula);
  return Number.isNaN(serial) ? planFormula(formula) : dayOfSerial(serial);
}
