/** Recognising a template again that other programs left without tables or record. */
export const recognise = {
  title: "Recognise a template again",
  hint: "Another program may have dropped a template’s tables, or what the add-in remembers of it, and kept the sheets. They are found by their headers; nothing changes before you say so.",
  look: "Look for a template",
  looking: "Looking through the sheets…",
  nothing: "Nothing was found that is not known already.",
  found: (templates: number) => (templates === 1 ? "This was found:" : `${templates} templates were found:`),
  table: (table: string, area: string, rows: number) => `${table}: ${area}, ${rows === 1 ? "1 row" : `${rows} rows`}`,
  tablesStand: "Its tables stand; what the add-in remembers of it is made anew.",
  model: {
    workbook: (name: string) => `Model: ${name}, as the workbook keeps it.`,
    shipped: (name: string) => `Model: ${name}, told by its items.`,
    file: (name: string) => `Model: ${name}, from your file.`,
  },
  modelUnknown:
    "The items are those of no shipped model. Open the model’s file, so that language and formulas can be changed later; checks and results work without it.",
  notWhole:
    "The tables do not stand where this version of the add-in puts them: checks and results work, language and formulas cannot be changed.",
  otherModel: "The file holds another model: its items are not those of the sheets.",
  make: "Recognise",
  made: "The template is recognised: its tables stand again, and every cell is as it was.",
  undone: "Taken back: the workbook is as it was.",
  tables: {
    model: "Dictionary",
    profile: "Profile",
    raters: "Rater groups",
    people: "People",
    ratings: "Ratings",
    exams: "Exams",
    rules: "Rules",
    results: "Results",
    indicators: "Indicators",
    gates: "Gates",
    certificates: "Certificates",
    syllabus: "Syllabus",
  },
};
