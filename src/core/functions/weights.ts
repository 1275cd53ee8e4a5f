import { ahp } from "../scoring/weights/ahp";
import { ahpConsistency } from "../scoring/weights/ahp-consistency";
import { entropyWeights } from "../scoring/weights/entropy";
import { rankOrderCentroid } from "../scoring/weights/rank-order-centroid";
import { defineFunction } from "./definition";
import { amounts, matrixOf, numbers } from "./kinds/number-ranges";
import { number } from "./kinds/single-values";

/** Weights that are derived and not simply set. */
export const WEIGHTS = [
  defineFunction({
    id: "AHP",
    family: "weights",
    parameters: [{ name: "matrix", kind: matrixOf(numbers) }],
    result: "column",
    hasTwin: false,
    calculate: ({ matrix }) => ahp(matrix),
  }),
  defineFunction({
    id: "AHPCR",
    family: "weights",
    parameters: [{ name: "matrix", kind: matrixOf(numbers) }],
    result: "number",
    hasTwin: false,
    calculate: ({ matrix }) => ahpConsistency(matrix),
  }),
  defineFunction({
    id: "ROC",
    family: "weights",
    parameters: [{ name: "n", kind: number }],
    result: "column",
    hasTwin: true,
    calculate: ({ n }) => (n === null ? null : rankOrderCentroid(n)),
  }),
  defineFunction({
    id: "ENTROPY",
    family: "weights",
    parameters: [{ name: "matrix", kind: matrixOf(amounts) }],
    result: "row",
    hasTwin: false,
    calculate: ({ matrix }) => entropyWeights(matrix),
  }),
] as const;
