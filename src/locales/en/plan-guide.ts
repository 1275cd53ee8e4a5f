import type { PlanTexts } from "../../core/plan/plan-texts";
import { RULE_NAMES, shownNames } from "../../core/tables/column-names";
import { RULE_CODES, WORD_CODES } from "../../core/tables/rule-codes";

/** The Guide, with the words of the rules, in English. */
export const guide: PlanTexts["guide"] = {
  stepsTitle: "Steps",
  steps: {
    unfinished: {
      what: "Complete what is unfinished",
      how: "Items marked “Unfinished” in the Dictionary come first; until then they do not count.",
    },
    people: { what: "List the people", how: "Fill in code, name and grade aimed at on the People sheet." },
    peopleInRoles: { what: "List the people", how: "Fill in code, name and role on the People sheet." },
    profile: {
      what: "Check the profile",
      how: "Confirm weights, critical items, required levels and rater weights on Profile.",
    },
    profileOfRoles: {
      what: "Check the profile",
      how: "Confirm what each role requires, and the weights, on Profile; – where a role does not ask for an item.",
    },
    position: { what: "Check the job description", how: "Fill in what is still blank there." },
    rate: { what: "Rate", how: "Raters compare with the Dictionary and pick a level for each item on Ratings." },
    rateScales: {
      what: "Rate",
      how: "Raters compare with the Dictionary and pick a level on each scale; scales differ in length.",
    },
    rateParts: {
      what: "Rate",
      how: "Raters compare with the Dictionary and pick a level for each item, or for each of its parts: their mean is the item's level.",
    },
    exams: {
      what: "Enter exam scores",
      how: "Enter the score of each subject on Exams; the level is that of the highest paper passed.",
    },
    examsInPoints: {
      what: "Enter exam scores",
      how: "Enter the score of each subject on Exams; points from 0 to 100 count as they are, not as levels.",
    },
    indicators: { what: "Fill in indicators", how: "Enter actual figures, and whether each qualification is met." },
    check: { what: "Check", how: "Amber is missing, red is impossible; with the add-in, one click checks everything." },
    results: { what: "Read the results", how: "Results shows everybody; Scorecard prints one person on one page." },
    certificates: { what: "Record certificates", how: "Enter the date of issue once passed; expiry follows." },
    compareRoles: {
      what: "Compare roles",
      how: "Choose a present role and a role to move to on Roles: see what to raise and what is new.",
    },
    uses: { what: "Use the results", how: "Uses shows what the results give for each purpose." },
    keep: {
      what: "Keep a copy",
      how: "Save each cycle apart; the rules version beside the results says how they were made.",
    },
  },
  scaleTitle: "Levels",
  scaleHeader: { level: "Level", name: "Name", meaning: "Meaning" },
  belowFirst: {
    name: "Below level 1",
    meaning: "Behaviour of level 1 is not yet seen. For ratings only, never a required level.",
  },
  scales: {
    harm: {
      name: "Harmful",
      meaning: "Behaviour does damage, which is worse than none. For ratings only, never a required level.",
    },
    none: {
      name: "Below level 1",
      meaning: "Not shown, or no more than the least. For ratings only, never a required level.",
    },
    rising: (shortest, longest) => ({
      name: "Rising step by step",
      meaning: `Each scale has its own length, with a top of ${shortest === longest ? "" : `${String(shortest)} to `}${String(longest)}; the same number means different things on different scales, so go by the Dictionary.`,
    }),
    fulfilment: {
      name: "Fulfilment %",
      meaning:
        "How much of the way from the lowest level to the required one is covered, over the scales by their weights; 100 when all are reached.",
    },
  },
  points: {
    name: "Exam points",
    meaning:
      "The best standard score counts as it is, and the required level is a score too; it is not converted into levels.",
  },
  legendTitle: "Legend",
  legend: {
    input: { sign: "Fill here", meaning: "Tinted cells are for you to fill in" },
    met: "The actual level reaches the required level",
    near: "Below the required level, within the tolerance",
    short: "The gap is larger than the tolerance",
    notInProfile: { sign: "–", meaning: "Not asked for in this grade or role; left out of all figures" },
    notRated: {
      sign: "Empty",
      meaning: "Not rated: a blank rating is never 0; rule U41 says how an item that is not rated counts",
    },
  },
  aboutTitle: "This workbook",
  about: {
    model: "Competency model",
    version: "Model version",
    field: "Field",
    summary: "For whom",
    cycle: "Assessment cycle",
    date: "Date of assessment",
    revision: "Own changes to the model",
    formulas: "Calculated by",
    custom: "the add-in's functions (the add-in must be installed)",
    native: "the spreadsheet's own formulas (no add-in needed)",
  },
  basisTitle: "Basis",
  basis: [
    { name: "Source", meaning: "The meaning follows public sources; the wording is this product's own." },
    {
      name: "Design",
      meaning: "Not in public sources: added by this product. Check it against your own organisation.",
    },
  ],
  gradesTitle: "Grades",
  rolesTitle: "Roles",
  blocksTitle: "Blocks and their weights (each is scored by itself, the total is their weighted mean)",
  usesTitle: "Uses",
  linksTitle: "How competencies relate",
  links: { supports: "Supports", contains: "Contains", "base-for": "Base for", reciprocal: "Mutual" },
  rulesTitle: "Scoring rules",
  rules: shownNames(RULE_CODES, RULE_NAMES, "en"),
  ruleNotesTitle: "What the rules do",
  ruleNotes: {
    version: "Stands beside every result; settings that were changed follow by code, such as “1; U04=0.3”.",
    levelDecimals: "Decimals of levels, gaps and the means S and T: 0 to 6.",
    percentDecimals: "Decimals of match, coverage, fulfilment and exam scores: 0 to 6.",
    tolerance: "Up to this far below the requirement an item is near, beyond it short: 0 or more.",
    minimumCoverage: "Below this share of rated weight there is no band: 0 to 100.",
    examPassMark: "A paper is passed from this standard score on: 0 to 100.",
    arrangement:
      "1: each column is a grade above the one before; 2: roles side by side, and the best-fitting one counts.",
    missing:
      "1: left out, and coverage says how much was rated; 2: counts as 0 in means and match; 3: no match and no band while an item is not rated. A rater’s blank cell is never 0, whichever is chosen.",
    criticalBand:
      "The best band that a short critical item still allows, 1 to 9, usually the 3rd; a critical item not rated withholds the band. 0: critical items have no say.",
    selfWeight:
      "Blank: the weight of self among the rater groups. A number takes its place; 0 leaves self out. An item rated by self alone still counts as not rated.",
    anonymousMinimum:
      "With fewer ratings than this, 1 to 100, peers, subordinates or customers are neither shown nor counted. Blank: the minimum among the rater groups. Where both are given, the greater one holds.",
    bands:
      "The band from this match on, 0 to 100, best band first. The words after the code are its label and may be changed. The best band also asks that no item is below its requirement.",
  },
  bandsName: "Bands",
  bands: ["A Fully competent", "B Competent", "C Developing", "D Not yet competent"],
  wordLabels: shownNames(WORD_CODES, RULE_NAMES, "en"),
  words: {
    insufficientData: "Insufficient data",
    notRated: "Required but not rated",
    criticalShort: "Critical item short",
    criticalNotRated: "Critical item not rated",
    examNotSat: "Exam not sat",
    subjectBelowMinimum: "Subject below its minimum",
    partNotRated: "Scale or part not rated",
    person: "Person",
    averageActual: "Actual S",
    averageRequired: "Required T",
    match: "Match %",
    coverage: "Coverage %",
    band: "Band",
    reason: "Reason",
    grade: "Grade reached",
    ratings: "Ratings",
    version: "Rules",
  },
  bestRole: "Best-fitting role",
};
