import type { FormTexts } from "../../core/plan/forms/form-texts";
import type { HeadingTexts } from "../../core/plan/plan-texts";
import { formColumnWords } from "../column-words";

/** Names of the sheets with forms. */
export const formSheets = { position: "Job description", indicators: "Indicators", certificates: "Certificates" };

/** Titles of the sheets with forms. */
export const formHeadings: Readonly<Record<keyof typeof formSheets, HeadingTexts>> = {
  position: {
    title: "Job description",
    sentence: "Fill in or change any tinted cell; the required levels of the core skills come from the Profile.",
  },
  indicators: {
    title: "Indicators & gates",
    sentence: "Left: enter what was reached. Right: answer each gate with Yes or No; totals follow. Blank is never 0.",
  },
  certificates: {
    title: "Certificates",
    sentence: "Scores come from the Exams sheet. Enter the date of issue; validity and state follow.",
  },
};

/** The sheets with forms in English. */
export const forms: FormTexts = {
  columns: formColumnWords("en"),
  position: {
    position: "Position",
    department: "Department",
    superior: "Direct superior",
    jobCode: "Job code",
    pay: "Position pay",
    purpose: "Purpose",
    description: "Job description",
    duties: "Duties",
    standards: "Performance standards",
    difficulties: "Difficulties",
    taboos: "Taboos",
    careerStep: "Career step",
    qualification: "Qualification",
    knowledge: "Knowledge & experience",
    skills: "Core skills",
    skill: "Skill",
    level: (level) => `Level ${level}`,
    required: "Required",
    indicators: "Indicators",
    indicator: "Indicator",
    weight: "Weight %",
    direction: "Direction",
    target: "Target",
    unit: "Unit",
    toProfile: "To the profile of the position",
    colon: ": ",
  },
  indicators: {
    higher: "Higher is better",
    lower: "Lower is better",
    directionAlert: { title: "Direction", sentence: "Choose whether higher or lower is better." },
    actualPrompt: {
      title: "Actual",
      sentence: "In the unit of the indicator, a per cent as 2.5 and not 2.5%; leave blank what is not known yet.",
    },
    weightAlert: { title: "Weight", sentence: "A number from 0 to 100; the weights of a person should sum to 100." },
    noDirection: "▲ Direction?",
    noTarget: "▲ Target above 0?",
    notNumber: "▲ Not a number",
    unit: (name, unit) => `${name} (${unit})`,
  },
  gates: {
    yes: "Yes",
    no: "No",
    alert: { title: "Yes or No", sentence: "Choose Yes or No; leave blank what is not known yet." },
    eligible: "● Eligible",
    notEligible: "▼ Not eligible",
    open: "○ Open",
    notMet: "Not met: ",
    notAnswered: "Open: ",
  },
  certificates: {
    settings: "Settings",
    months: "Valid for, months",
    warning: "Warn ahead, days",
    syllabus: "Syllabus version",
    links: "What the chapters show of other competencies",
    chapter: "Chapter",
    competency: "Competency",
    notSat: "○ Not sat",
    incomplete: "○ Incomplete: ",
    passed: "● Passed",
    belowMinimum: "▼ Chapter below its minimum: ",
    belowPassMark: "▼ Below the pass mark",
    issuedPrompt: { title: "Issued on", sentence: "The date of issue; leave blank while there is no certificate." },
    toIssue: "○ To be issued",
    notADate: "▲ Not a date",
    withoutPass: "▲ Issued without a pass",
    valid: "● Valid",
    expiring: "▲ Expires in {days} days",
    expired: "▼ Expired",
    helper: "For the formulas (not printed)",
    minimum: "Minimum",
  },
};
