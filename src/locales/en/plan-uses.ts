import type { HeadingTexts } from "../../core/plan/plan-texts";
import type { UseTexts } from "../../core/plan/uses/use-texts";

/** Name of the sheet with the uses. */
export const useSheets = { uses: "Uses" };

/** Title of the sheet with the uses. */
export const useHeadings: Readonly<Record<keyof typeof useSheets, HeadingTexts>> = {
  uses: {
    title: "Uses of the results",
    sentence: "Calculated from Results and Profile. Tinted cells may be changed: shares, numbers and hints at pay.",
  },
};

/** The sheet with the uses in English. */
export const uses: UseTexts = {
  usesTitle: "What the results are for",
  use: "Use",
  gives: "What it gives",
  settings: "Settings",
  share: "Share in the appraisal, %",
  coveredBy: "Covered by at least, people",
  hintsTitle: "Hints at pay by band",
  hintsHeader: { band: "Band", hint: "Hint" },
  hints: [
    "Consider a higher pay grade",
    "Keep the pay grade",
    "Keep it; look again after development",
    "No rise for now; development comes first",
  ],
  shareAlert: { title: "Share", sentence: "A number from 0 to 100." },
  peopleTitle: "People: ranking, threshold, appraisal, pay and next role",
  people: {
    rank: "Rank",
    mustHave: "Must-have items met",
    threshold: "Hiring threshold",
    missing: "Must-have items missed",
    appraisal: "Points in the appraisal",
    pay: "Hint at pay",
    needs: "Training needs",
  },
  met: "● Met",
  below: "▼ Not met",
  open: "○ Open",
  none: "– No critical item",
  itemsTitle: "Items: training list and cover in the team",
  items: {
    item: "Competency",
    asked: "Asked of",
    rated: "Rated",
    meet: "Meet it",
    covered: "Cover",
    training: "Training list: who falls short, by how much",
  },
  coveredYes: "● Covered",
  coveredNo: "▼ Too few",
  separator: "; ",
  openBracket: " (",
  closeBracket: ")",
  helper: "For the formulas (not printed): gaps by person and item, then the lists",
};
