import type { FunctionValue } from "../book/function-results";
import { ApiClass, type ApiObject } from "./api-class";
import { notPlayed } from "./api-error";
import { type Argument, invalid, isApiObject } from "./arguments";

/** Codes in which Office.js reports what a custom function threw. */
const ERROR_VALUES: Readonly<Record<number, string>> = { 1: "#N/A", 5: "#DIV/0!", 6: "#NUM!", 8: "#NULL!" };

const customFunctionsClass = new ApiClass<null>({
  name: "CustomFunctions",
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (_service, _args, host) => {
      host.functionsReady();
    },
    // 2: the shorter pause between result messages, as Excel's own newer versions ask for.
    _GetEnabledFeatures: () => [2],
    SetInvocationArrayResults: (_service, args, host) => {
      const results = args.any(0);
      if (!Array.isArray(results)) return invalid();
      host.book.functions.receive(
        (results as readonly (readonly Argument[])[]).map(([id, succeeded, value, code]) => {
          if (typeof id !== "number") return invalid();
          if (succeeded === true) return { id, ...resultValue(value) };
          const message = typeof value === "string" && value !== "" ? value : undefined;
          return { id, value: { error: ERROR_VALUES[Number(code)] ?? "#VALUE!" }, message };
        }),
      );
    },
  },
});

/** A result as it came: a value, rows of values, and error objects among them. */
function resultValue(value: Argument): { value: FunctionValue; message?: string | undefined } {
  if (Array.isArray(value)) {
    const rows = value as readonly Argument[];
    const matrix = rows.every((row) => Array.isArray(row)) ? (rows as readonly (readonly Argument[])[]) : [rows];
    return { value: matrix.map((row) => row.map((cell) => resultCell(cell).value)) };
  }
  return resultCell(value);
}

function resultCell(value: Argument): {
  value: string | number | boolean | null | { error: string };
  message?: string;
} {
  if (value === null || value === undefined) return { value: null };
  if (typeof value !== "object") return { value };
  if (isApiObject(value) || Array.isArray(value)) return { value: { error: "#VALUE!" } };
  const { code, message } = value as Readonly<Record<string, Argument>>;
  const error = typeof code === "string" ? code : "#VALUE!";
  return typeof message === "string" && message !== "" ? { value: { error }, message } : { value: { error } };
}

const addinInternalClass = new ApiClass<null>({
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: () => undefined },
});

const appRuntimeClass = new ApiClass<null>({
  name: "AppRuntimeService",
  methods: {
    SetAppRuntimeState: (_service, args, host) => {
      host.options.onPaneState?.(args.text(0) === "Visible");
    },
    GetAppRuntimeState: (_service, _args, host) =>
      host.options.isPaneVisible?.() === false ? "Background" : "Visible",
  },
});

interface RibbonPart {
  readonly id: string;
  readonly kind: "RibbonTab" | "RibbonButton";
}

const ribbonTabClass = new ApiClass<RibbonPart>({
  name: "RibbonTab",
  scalars: {
    Id: { get: ({ id }) => id },
    Visibility: { get: () => true, set: () => undefined },
  },
});

const ribbonButtonClass = new ApiClass<RibbonPart>({
  name: "RibbonButton",
  scalars: {
    Id: { get: ({ id }) => id },
    Enabled: {
      get: () => true,
      set: ({ id }, value, host) => {
        host.options.onRibbonButton?.(id, value === true);
      },
    },
  },
});

const dynamicRibbonClass = new ApiClass<null>({
  name: "DynamicRibbon",
  methods: {
    GetTab: (_service, args) => ribbonTabClass.of({ id: args.text(0), kind: "RibbonTab" }),
    GetButton: (_service, args) => ribbonButtonClass.of({ id: args.text(0), kind: "RibbonButton" }),
    ExecuteRequestUpdate: () => undefined,
    ExecuteRequestCreate: () => undefined,
  },
});

const SERVICES: Readonly<Record<string, ApiClass<null>>> = {
  "Microsoft.ExcelServices.CustomFunctions": customFunctionsClass,
  "Microsoft.AppRuntime.AppRuntimeService": appRuntimeClass,
  "Microsoft.DynamicRibbon.DynamicRibbon": dynamicRibbonClass,
};

/** A service that Office.js makes by name. @throws ApiError ApiNotFound for one that is not played */
export function serviceNamed(name: string): ApiObject {
  const known = name.endsWith("AddinInternalService") ? addinInternalClass : SERVICES[name];
  return known ? known.of(null) : notPlayed(name, "new");
}
