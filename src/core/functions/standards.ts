import { angoff } from "../scoring/standards/angoff";
import { borderline } from "../scoring/standards/borderline";
import { standardError } from "../scoring/standards/standard-error";
import { defineFunction } from "./definition";
import { matrixOf, probabilities } from "./kinds/number-ranges";
import { amount, number } from "./kinds/single-values";

/** Where the line between passing and failing runs, and how sure it is. */
export const STANDARDS = [
  defineFunction({
    id: "SEM",
    family: "standards",
    parameters: [
      { name: "sd", kind: amount },
      { name: "reliability", kind: number },
    ],
    result: "number",
    hasTwin: true,
    calculate: ({ sd, reliability }) => standardError(sd, reliability),
  }),
  defineFunction({
    id: "BORDERLINE",
    family: "standards",
    parameters: [
      { name: "score", kind: number },
      { name: "cut", kind: number },
      { name: "sem", kind: amount },
      { name: "z", kind: amount, optional: true, usual: 1 },
    ],
    result: "truth",
    hasTwin: true,
    calculate: ({ score, cut, sem, z }) => borderline(score, cut, sem, z),
  }),
  defineFunction({
    id: "ANGOFF",
    family: "standards",
    parameters: [{ name: "matrix", kind: matrixOf(probabilities) }],
    result: "number",
    hasTwin: true,
    calculate: ({ matrix }) => angoff(matrix),
  }),
] as const;
