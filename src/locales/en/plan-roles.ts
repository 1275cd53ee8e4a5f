import type { PlanTexts } from "../../core/plan/plan-texts";

export const roleSheets = { roles: "Roles" };

export const roleHeadings = {
  roles: {
    title: "Comparison of roles",
    sentence:
      "Choose a present role and one to move to: what to raise and what is new follows. This sheet calculates and is protected; change required levels on Profile.",
  },
};

/** The comparison of roles in English. */
export const roles: PlanTexts["roles"] = {
  from: "From role",
  to: "To role",
  pick: { title: "Choose a role", sentence: "Pick from the list; roles are renamed in the header of Profile." },
  change: "Change",
  step: "Step",
  changes: { higher: "▲ Higher", same: "● Same", lower: "▼ Lower", new: "◆ New", dropped: "○ No longer required" },
  sum: "Sum of required levels",
  count: "Number of items",
  workList: "To work on (largest steps first)",
  number: "No.",
  order: "For sorting (not printed)",
  people: "People against every role: match %",
  peopleSentence: "One row per person, each code only once; the role decides which required levels apply.",
  profileSentence:
    "Adjust weights, critical items and what each role requires in the tinted cells; – where a role does not ask for an item.",
};
