/** Choosing a model, a part of it and its weights. */
export const models = {
  label: "Competency models",
  search: "Search models and items",
  clearSearch: "Clear the search",
  field: "Field",
  allFields: "All fields",
  count: (shown: number, all: number) => (shown === all ? `${all} models` : `${shown} of ${all} models`),
  none: "Nothing found. Try another word, or another field.",
  loading: "Fetching the models…",
  loadingModel: (name: string) => `Fetching ${name}…`,
  listFailed: "The list of models could not be fetched. A model file of your own can still be opened.",
  modelFailed: (name: string) => `${name} could not be fetched. Try again; the other models can be used.`,
  modelBad: (name: string) => `${name} cannot be used. The other models can.`,
  chosen: "Chosen model",
  tryAgain: "Try again",

  profiles: { grades: "Grades one above the other", roles: "Roles side by side" },
  traits: {
    exams: "exams",
    scales: "several scales per item",
    parts: "sub-dimensions",
    blocks: "blocks with weights",
    "job-description": "job description",
    certificate: "certificate",
  },
  languages: { zh: "Chinese", en: "English" },
  ownFile: "Own file",
  items: (count: number) => (count === 1 ? "1 item" : `${count} items`),
  levels: (count: number) => `${count} levels`,
  gradeCount: (count: number) => (count === 1 ? "1 grade" : `${count} grades`),
  roleCount: (count: number) => (count === 1 ? "1 role" : `${count} roles`),
  found: (items: readonly string[], more: number) =>
    `Found in ${items.join(", ")}${more > 0 ? ` and ${more} more` : ""}`,

  oneLanguage: (language: string) =>
    `The texts of this model are in ${language} only: its sheets will be in ${language}.`,

  kept: "The workbook keeps the model now.",
  otherModel: (id: string, version: string) =>
    `This file holds another model, or other items than the sheets. Open the file of “${id}”, version ${version}, from which they were made.`,

  open: "Open a model file…",
  openHint: "A .json file in the format of the models here. It is read on this computer only.",
  opened: (name: string) => `${name} is opened and chosen.`,
  openedWithWarnings: (name: string) => `${name} is opened and chosen. Have a look at these points:`,
  fileTooBig: (size: string, most: string) =>
    `The file has ${size} MB; a model file has ${most} MB at most. Choose a competency model file.`,
  fileUnreadable: "The file could not be read. Choose it again.",
  fileBad: (name: string, count: number) =>
    count === 1
      ? `${name} cannot be used: one point is to be mended.`
      : `${name} cannot be used: ${count} points are to be mended.`,

  roles: "Roles",
  grades: "Grades",
  rolesHint: "The sheets compare a person with every role that is ticked.",
  noGrade: "Tick at least one grade or role.",

  itemsAndWeights: "Items and weights",
  pickedItems: (picked: number, all: number) => `${picked} of ${all}`,
  pickedIn: (category: string, picked: number, all: number) => `${category} (${picked} of ${all})`,
  noItem: "Tick at least one item.",
  option: "An option",
  placeholder: "Still to be described",
  notAsked: "Not asked for by what is ticked above",
  weightOf: (item: string) => `${item}: weight`,
  notAWeight: (item: string) => `${item}: enter a weight from 0 to 100.`,
  noWeight: "Give at least one item a weight, or nothing will be scored.",
  ownWeights: "Each role has weights of its own here. Change them on the Profile sheet after inserting.",
  weightSum: (sum: number) => `Weights add up to ${sum}`,
  blockSum: (block: string, sum: number) => `${block}: weights add up to ${sum}`,
  equalWeights: "All weights are equal",
  blockEqual: (block: string) => `${block}: all weights are equal`,
  weightSumOff: (sum: number) => `Weights add up to ${sum}, not 100. They count in proportion.`,
  blockSumOff: (block: string, sum: number) => `${block}: weights add up to ${sum}, not 100. They count in proportion.`,
  scale: "Scale to 100",
  asInModel: "As in the model",

  kinds: {
    rated: "Rated by people",
    exam: "Found by exam",
    scaled: "Several scales",
    divided: "Sub-dimensions",
  },
  basis: { source: "From the source", design: "Own design" },
  synonyms: "Also called",
  behaviours: "Typical behaviours",
  knowledge: "Areas of knowledge",
  note: "Note",
  levelOnly: (level: number) => `Level ${level}`.replace("-", "−"),
  share: (percent: number) => `counts ${percent}%`,
  paper: "Exam paper",
  syllabus: "Syllabus",
  minimum: (score: number) => `at least ${score}`,
};
