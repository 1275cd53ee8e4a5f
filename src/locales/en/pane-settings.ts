import { formulas } from "./pane-formulas";

/** The settings: the language of the pane and of the sheets, and what the add-in is. */
export const settings = {
  inWorkbook: formulas,
  title: "Settings",
  language: "Language of the pane",
  languageOffice: (name: string) => `As in Office (${name})`,
  formulas: "Formulas of new templates",
  about: "About",
  version: (version: string) => `Version ${version}`,
  rules: (version: string) => `Scoring rules, version ${version}`,
  privacy: "Ratings stay in this workbook. The add-in sends nothing anywhere.",
  kept: "These choices are kept on this computer.",
  sheets: {
    title: "Language of the sheets",
    now: (template: string, language: string) => `${template}: ${language}`,
    change: (language: string) => `Change to ${language}`,
    hint: "Names, headers, texts and prompts change; every number stays, and so does what you wrote yourself. Excel’s own undo list is emptied.",
    changed: (language: string) => `The sheets are in ${language} now. To undo it, change back.`,
    already: (language: string) => `The sheets are in ${language} already.`,
    modelNeeded: (id: string, version: string) =>
      `An earlier version of the add-in made this template and did not keep its model “${id}”, version ${version}, in the workbook. Open the model’s file: the workbook then keeps it, and the language can be changed.`,
    oneLanguage: (language: string) =>
      `The texts of this model are in ${language} only, so its sheets stay in ${language}. For another language, add its texts to the model’s file and insert that.`,
    newer: "A later version of the add-in made this template. Update the add-in, then change the language.",
    notRemembered:
      "The workbook does not remember how this template was made: it is older, or another program dropped that. Its language stays.",
    laidOutDifferently:
      "Another version of the add-in made these sheets, with cells in other places. Their language stays.",
  },
};
