import type { PlanTexts } from "../../core/plan/plan-texts";
import { columnWords } from "../column-words";
import { dictionary } from "./plan-dictionary";
import { formHeadings, forms, formSheets } from "./plan-forms";
import { guide } from "./plan-guide";
import { roleHeadings, roles, roleSheets } from "./plan-roles";
import { scorecard } from "./plan-scorecard";
import { syllabus, syllabusHeadings, syllabusSheets } from "./plan-syllabus";
import { useHeadings, uses, useSheets } from "./plan-uses";
import { working } from "./plan-working";

/** The sheets in English. */
export const plan: PlanTexts = {
  sheets: {
    guide: "Guide",
    dictionary: "Dictionary",
    profile: "Profile",
    people: "People",
    ratings: "Ratings",
    exams: "Exams",
    results: "Results",
    scorecard: "Scorecard",
    scorecardData: "Scorecard data",
    validRatings: "Calc1",
    groupMeans: "Calc2",
    examScores: "Calc3",
    gradeFit: "Calc4",
    ...formSheets,
    ...useSheets,
    ...roleSheets,
    ...syllabusSheets,
  },
  headings: {
    guide: {
      title: "competency assessment",
      sentence: "Follow the steps on the left. The rules on the right may be changed; results follow at once.",
    },
    dictionary: {
      title: "Competency dictionary",
      sentence: "Before rating, read what each level looks like and choose the one that fits everyday behaviour best.",
    },
    profile: {
      title: "Profile of the position",
      sentence:
        "Adjust weights, critical items and required levels in the tinted cells; the weights should sum to 100.",
    },
    people: {
      title: "People",
      sentence: "One row per person, each code only once; the grade aimed at decides which required levels apply.",
    },
    ratings: {
      title: "Ratings",
      sentence:
        "One row per rater. Pick a level for each item; leave blank what you cannot judge, never enter 0 for it.",
    },
    exams: {
      title: "Exams",
      sentence: "One row per subject, score 0–100. For another attempt at a paper, add rows with attempt 2.",
    },
    results: {
      title: "Results",
      sentence: "This sheet calculates and is protected. Change data on Ratings, Exams and Profile.",
    },
    scorecard: {
      title: "scorecard",
      sentence: "Choose a person below and the whole page follows. This sheet calculates and is protected.",
    },
    validRatings: {
      title: "Calculation 1: valid ratings",
      sentence:
        "Every rating row checked: only levels of the model stay; rows of unknown people or groups do not count.",
    },
    groupMeans: {
      title: "Calculation 2: group means and actual levels",
      sentence:
        "Mean per person and rater group; groups below their minimum are left out, the others make up the level.",
    },
    examScores: {
      title: "Calculation 3: exam scores",
      sentence:
        "Each sitting as a standard score by the weights of its subjects; sittings with a subject missing do not count.",
    },
    scorecardData: {
      title: "What the Scorecard reads",
      sentence: "Rows for the person who is picked on the Scorecard. This sheet calculates; nothing is entered here.",
    },
    gradeFit: {
      title: "Calculation 4: fit with each grade",
      sentence: "Match, coverage and band of every person against every grade.",
    },
    ...formHeadings,
    ...useHeadings,
    ...roleHeadings,
    ...syllabusHeadings,
  },
  columns: columnWords("en"),
  dictionary,
  guide,
  profile: {
    sum: "Sum of weights",
    sumIsRight: "● Sums to 100",
    sumIsWrong: "▲ Does not sum to 100; shares are used as they are, please check",
    weightsAreEqual: "● Weights are equal",
    sumsOfRoles: "Sum of each role’s weights",
    weightAlert: { title: "Weight", sentence: "A weight is a number from 0 to 100; 0 or blank leaves the item out." },
    requiredPrompt: (lowest, top) => ({
      title: "Required level",
      sentence: `${lowest}–${top}; – where the grade does not ask for the item.`,
    }),
    criticalPrompt: {
      title: "Critical",
      sentence:
        "Yes: if the item is short, the band is at most the third; if it is not rated, there is no band. Rule U42 on the Guide changes this.",
    },
    partOf: "Part of",
    lowest: "Lowest",
    note: "Grounds",
    confidence: { certain: "● Certain: ", likely: "◐ Likely: ", doubtful: "○ Doubtful: " },
    minimumPrompt: {
      title: "Minimum number",
      sentence: "With fewer ratings of an item, the group is neither counted nor shown there. Anonymous cycles: 3.",
    },
  },
  ratings: {
    belowFirst: "Below level 1",
    leaveBlank: "Cannot judge: leave blank.",
    alert: (lowest, top) => ({
      title: "Choose a level",
      sentence: `Levels here are the whole numbers from ${lowest} to ${top}: choose from the list, or leave blank if you cannot judge.`,
    }),
    person: { title: "Person code", sentence: "Choose from the list: the code must be that of the People sheet." },
    group: { title: "Rater group", sentence: "Choose from the list: the group must be one of the Profile sheet." },
    progress: "Rated",
  },
  exams: {
    scorePrompt: { title: "Score", sentence: "0–100; leave blank what was not sat, never enter 0 for it." },
    scoreAlert: { title: "Enter 0–100", sentence: "A score is from 0 to 100; leave blank what was not sat." },
    levelPrompt: (top) => ({ title: "Paper level", sentence: `The level that the paper belongs to, 1–${top}.` }),
    minimum: "Lowest score",
    minimumPrompt: {
      title: "Lowest score, 0–100",
      sentence: "A subject below it fails the paper, whatever the whole; leave blank where there is none.",
    },
  },
  results: {
    notCalculated: {
      start: "▼ Not calculated: ",
      people: "people",
      ratings: "rating rows",
      exams: "exam rows",
      separator: ", ",
      end: ". Open Check in the task pane and choose Make room.",
    },
  },
  status: { met: "● Met", near: "▲ Near", short: "▼ Short" },
  scorecard,
  working,
  syllabus,
  roles,
  forms,
  uses,
  yes: "Yes",
  footer: { page: "Page &P of &N" },
};
