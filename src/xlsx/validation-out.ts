import type { DataValidation } from "hucre/xlsx";
import type { ValidationPlan, ValidationRule } from "../core/plan/workbook-plan";
import { areaRef } from "./address";
import { fileFormula } from "./file-formula";
import { storedText } from "../core/xml/stored-text";
import { serialOfDay } from "./units";

/** Excel's limits; beyond them it calls the file damaged. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;
const LONGEST_LIST = 255;

/** A validation as the file library knows it. Blank cells are always allowed: a rating may be left out. */
export function fileValidation(plan: ValidationPlan): DataValidation {
  const { prompt, alert } = plan;
  return {
    ...fileRule(plan.rule),
    range: areaRef(plan.area),
    allowBlank: true,
    showInputMessage: prompt !== undefined,
    ...(prompt
      ? { inputTitle: text(prompt.title, LONGEST_TITLE), inputMessage: text(prompt.text, LONGEST_MESSAGE) }
      : {}),
    showErrorMessage: alert !== undefined,
    ...(alert
      ? {
          errorStyle: alert.style,
          errorTitle: text(alert.title, LONGEST_TITLE),
          errorMessage: text(alert.text, LONGEST_MESSAGE),
        }
      : {}),
  };
}

function fileRule(rule: ValidationRule): Pick<DataValidation, "type" | "operator" | "formula1" | "formula2"> {
  switch (rule.type) {
    case "list": {
      const list = rule.values.join(",");
      if (list.length > LONGEST_LIST) throw new RangeError(`A drop-down's values exceed ${LONGEST_LIST} characters.`);
      return { type: "list", formula1: `"${list.replace(/"/g, '""')}"` };
    }
    case "listOf":
      return { type: "list", formula1: fileFormula(rule.formula) };
    case "custom":
      return { type: "custom", formula1: fileFormula(rule.formula) };
    case "date":
      return between(rule.type, day(rule.minimum), day(rule.maximum));
    default:
      return between(rule.type, String(rule.minimum), String(rule.maximum));
  }
}

function between(type: "whole" | "decimal" | "date", formula1: string, formula2: string) {
  return { type, operator: "between", formula1, formula2 } as const;
}

function day(limit: string): string {
  return limit.startsWith("=") ? fileFormula(limit) : String(serialOfDay(limit));
}

function text(message: string, longest: number): string {
  return storedText(message.slice(0, longest));
}
