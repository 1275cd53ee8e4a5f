import type { Alert, Validation } from "../../book/validations";
import { isOperator } from "../../book/validations";
import { ApiClass, type Json } from "../api-class";
import { type Argument, flag, invalid, isApiObject, oneOf, record, text } from "../arguments";
import type { ExcelHost } from "../excel-host";
import { readableFormula } from "../formula-text";
import { type Range } from "./range-values";

const NAMES = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  textLength: "TextLength",
  custom: "Custom",
} as const;

const covering = ({ sheetId, area }: Range, host: ExcelHost): Validation | undefined =>
  host.book.validations.covering(sheetId, area);

/** The rule about what may be typed into a range. */
export const dataValidationClass: ApiClass<Range> = new ApiClass<Range>({
  name: "DataValidation",
  scalars: {
    Type: {
      get: (self, host) => {
        const coverage = host.book.validations.coverage(self.sheetId, self.area);
        switch (coverage.kind) {
          case "one":
            return NAMES[coverage.validation.type];
          case "none":
            return "None";
          case "some":
            return "MixedCriteria";
          case "several":
            return "Inconsistent";
        }
      },
    },
    Rule: {
      get: (self, host) => ruleJson(covering(self, host)),
      set: (self, value, host) => {
        host.requireUnprotected(self.sheetId);
        const former = covering(self, host);
        const rule = ruleOf(value, host);
        // As in Excel a new rule keeps the message and the alert, and its alert stops by default.
        const validation: Validation = {
          ...rule,
          ignoreBlanks: former?.ignoreBlanks ?? true,
          prompt: former?.prompt,
          alert: former?.alert ?? { style: "Stop", title: "", text: "" },
        };
        host.book.validations.set(self.sheetId, self.area, validation);
      },
    },
    IgnoreBlanks: {
      get: (self, host) => covering(self, host)?.ignoreBlanks ?? true,
      set: (self, value, host) => {
        change(self, { ignoreBlanks: flag(value) }, host);
      },
    },
    Prompt: {
      get: (self, host) => {
        const prompt = covering(self, host)?.prompt;
        return { showPrompt: prompt !== undefined, title: prompt?.title ?? "", message: prompt?.text ?? "" };
      },
      set: (self, value, host) => {
        const { showPrompt = true, title = "", message = "" } = record(value);
        if (text(title).length > 32 || text(message).length > 255) invalid();
        change(self, { prompt: flag(showPrompt) ? { title: text(title), text: text(message) } : undefined }, host);
      },
    },
    ErrorAlert: {
      get: (self, host) => {
        const alert = covering(self, host)?.alert;
        return {
          showAlert: alert !== undefined,
          style: alert?.style ?? "Stop",
          title: alert?.title ?? "",
          message: alert?.text ?? "",
        };
      },
      set: (self, value, host) => {
        change(self, { alert: alertOf(value) }, host);
      },
    },
  },
  methods: {
    Clear: ({ sheetId, area }, _args, host) => {
      host.requireUnprotected(sheetId);
      host.book.validations.clear(sheetId, area);
    },
  },
});

function change(self: Range, part: Partial<Validation>, host: ExcelHost): void {
  host.requireUnprotected(self.sheetId);
  const rule = covering(self, host) ?? invalid();
  host.book.validations.set(self.sheetId, self.area, { ...rule, ...part });
}

function alertOf(value: Argument): Alert | undefined {
  const { showAlert = true, style = "Stop", title = "", message = "" } = record(value);
  if (text(title).length > 32 || text(message).length > 225) invalid();
  if (!flag(showAlert)) return undefined;
  return { style: oneOf(["Stop", "Warning", "Information"], style), title: text(title), text: text(message) };
}

type Rule = Pick<Validation, "type" | "formula1" | "formula2" | "operator" | "inCellDropDown">;

function ruleOf(value: Argument, host: ExcelHost): Rule {
  const entries = Object.entries(record(value)).filter(([, part]) => part !== null && part !== undefined);
  const [entry] = entries;
  if (!entry || entries.length > 1) return invalid();
  const [kind, part] = entry;
  const fields = record(part);
  const plain = { operator: "Between", inCellDropDown: true } as const;
  if (kind === "list") {
    const source = fields["source"];
    const formula1 = isApiObject(source) ? rangeFormula(source, host) : text(source);
    // Excel caps a list that is written out.
    if (!formula1.startsWith("=") && formula1.length > 255) invalid();
    if (formula1.includes("[")) invalid();
    if (formula1.startsWith("=")) readableFormula(formula1);
    return { ...plain, type: "list", formula1, inCellDropDown: flag(fields["inCellDropDown"] ?? true) };
  }
  if (kind === "custom") {
    const formula1 = text(fields["formula"]);
    if (formula1.includes("[")) invalid();
    const whole = formula1.startsWith("=") ? formula1 : `=${formula1}`;
    return { ...plain, type: "custom", formula1: readableFormula(whole) };
  }
  if (kind !== "wholeNumber" && kind !== "decimal" && kind !== "date" && kind !== "textLength") return invalid();
  const operator = text(fields["operator"] ?? "Between");
  if (!isOperator(operator)) return invalid();
  const second = fields["formula2"];
  if (operator.endsWith("etween") && (second === undefined || second === null || second === "")) invalid();
  return {
    ...plain,
    type: kind,
    operator,
    formula1: text(fields["formula1"]),
    formula2: second === undefined || second === null ? undefined : text(second),
  };
}

function rangeFormula(source: Argument, host: ExcelHost): string {
  if (!isApiObject(source)) return invalid();
  return `=${String(source.read("Address", host))}`.replaceAll(/([A-Z]+)(\d+)(?=[:]|$)/g, "$$$1$$$2");
}

function ruleJson(rule: Validation | undefined): Json {
  if (!rule) return {};
  const { type, formula1, formula2, operator, inCellDropDown } = rule;
  if (type === "list") return { list: { inCellDropDown, source: formula1 } };
  if (type === "custom") return { custom: { formula: formula1 } };
  return { [type]: { formula1: bound(formula1), formula2: formula2 === undefined ? "" : bound(formula2), operator } };
}

const bound = (formula: string): string | number =>
  formula !== "" && Number.isFinite(Number(formula)) ? Number(formula) : formula;
