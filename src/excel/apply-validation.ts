import type { ConditionalFormatPlan, ValidationPlan, ValidationRule } from "../core/plan/workbook-plan";
import { addressOf } from "./address";

export function applyValidation(sheet: Excel.Worksheet, plan: ValidationPlan): void {
  const validation = sheet.getRange(addressOf(plan.area)).dataValidation;
  validation.rule = officeRule(plan.rule);
  if (plan.prompt) {
    validation.prompt = { showPrompt: true, title: plan.prompt.title, message: plan.prompt.text };
  }
  if (plan.alert) {
    validation.errorAlert = {
      showAlert: true,
      style: plan.alert.style === "stop" ? "Stop" : "Warning",
      title: plan.alert.title,
      message: plan.alert.text,
    };
  }
}

/** Excel puts a new conditional format above the older ones, so the plan's first rule is added last. */
export function applyConditionalFormats(
  sheet: Excel.Worksheet,
  plans: readonly ConditionalFormatPlan[],
): readonly Excel.ConditionalFormat[] {
  return [...plans].reverse().map((plan) => {
    const format = sheet.getRange(addressOf(plan.area)).conditionalFormats.add("Custom");
    format.custom.rule.formula = plan.formula;
    if (plan.style.bold !== undefined) format.custom.format.font.bold = plan.style.bold;
    if (plan.style.color !== undefined) format.custom.format.font.color = plan.style.color;
    if (plan.style.fill !== undefined) format.custom.format.fill.color = plan.style.fill;
    if (plan.stopIfTrue) format.stopIfTrue = true;
    return format;
  });
}

function officeRule(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.type) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.values.join(",") } };
    case "listOf":
      return { list: { inCellDropDown: true, source: rule.formula } };
    case "whole":
      return { wholeNumber: { formula1: rule.minimum, formula2: rule.maximum, operator: "Between" } };
    case "decimal":
      return { decimal: { formula1: rule.minimum, formula2: rule.maximum, operator: "Between" } };
    case "date":
      return { date: { formula1: rule.minimum, formula2: rule.maximum, operator: "Between" } };
    case "custom":
      return { custom: { formula: rule.formula } };
  }
}
