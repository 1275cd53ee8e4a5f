import { CUSTOM_FUNCTIONS, type CustomFunction } from "../core/functions/custom-functions";
import { spills } from "../core/functions/definition";
import type { Parameter } from "../core/functions/parameter";
import type { Language } from "../core/language";
import { FUNCTION_TEXTS, type FunctionText } from "../locales/function-texts";

/** A custom function as Excel's functions.json describes it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly dimensionality?: "matrix" };
  readonly allowErrorForDataTypeAny: boolean;
  readonly allowCustomDataForDataTypeAny: boolean;
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: "any" | "string";
  readonly dimensionality?: "matrix";
  readonly optional?: true;
}

/** Error values must reach the functions, so that they can say where one stands; rich data types need not. */
const VALUES = { allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: false };

const SEVERAL_CELLS = { dimensionality: "matrix" } as const;

/** The content of functions.json in a language. Ids, names and the order of parameters are the same in every one. */
export function functionsMetadata(language: Language) {
  const texts = FUNCTION_TEXTS[language];
  return { ...VALUES, functions: CUSTOM_FUNCTIONS.map((definition) => metadataOf(definition, texts[definition.id])) };
}

function metadataOf(definition: CustomFunction, text: FunctionText): FunctionMetadata {
  const { id, parameters } = definition;
  return {
    id,
    name: id,
    description: text.description,
    parameters: parameters.map((parameter) => parameterMetadata(parameter, text)),
    result: spills(definition) ? SEVERAL_CELLS : {},
    ...VALUES,
  };
}

function parameterMetadata({ name, kind, optional, asText }: Parameter, text: FunctionText): ParameterMetadata {
  return {
    name,
    description: text.parameters[name] ?? "",
    type: asText ? "string" : "any",
    ...(kind.takes === "range" ? SEVERAL_CELLS : {}),
    ...(optional ? { optional } : {}),
  };
}
