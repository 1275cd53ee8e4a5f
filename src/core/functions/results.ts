import { readAssessment } from "../ratings/read-assessment";
import { scorecard } from "../scoring/scorecard";
import { summary } from "../scoring/summary";
import { team } from "../scoring/team";
import { defineFunction } from "./definition";
import { table } from "./kinds/plain-ranges";
import { code } from "./kinds/single-values";

/** The tables of a template, whole with their headers, in the order in which every function takes them. */
const TABLES = [
  { name: "people", kind: table },
  { name: "ratings", kind: table },
  { name: "profile", kind: table },
  { name: "raters", kind: table },
  { name: "exams", kind: table, optional: true },
  { name: "rules", kind: table, optional: true },
] as const;

/** The functions that read whole tables in one pass. */
export const RESULTS = [
  defineFunction({
    id: "SCORECARD",
    family: "results",
    parameters: [{ name: "person", kind: code }, ...TABLES],
    result: "rows",
    hasTwin: false,
    calculate: ({ person, ...tables }) => scorecard(person, readAssessment(tables)),
  }),
  defineFunction({
    id: "SUMMARY",
    family: "results",
    parameters: [{ name: "person", kind: code }, ...TABLES],
    result: "rows",
    hasTwin: false,
    calculate: ({ person, ...tables }) => summary(person, readAssessment(tables)),
  }),
  defineFunction({
    id: "TEAM",
    family: "results",
    parameters: TABLES,
    result: "rows",
    hasTwin: false,
    calculate: (tables) => team(readAssessment(tables)),
  }),
] as const;
