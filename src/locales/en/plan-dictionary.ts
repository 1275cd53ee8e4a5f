import type { PlanTexts } from "../../core/plan/plan-texts";

/** The Dictionary in English. */
export const dictionary: PlanTexts["dictionary"] = {
  item: "Competency",
  category: "Category",
  definition: "Definition",
  basis: "Basis",
  level: (level) => (level < 0 ? "Harmful" : level === 0 ? "Not shown" : `Level ${String(level)}`),
  synonyms: (names) => `Also known as: ${names.join(", ")}`,
  behaviours: "Typical behaviours:",
  knowledge: "Areas of knowledge (check list):",
  note: (text) => `Unlike its neighbours: ${text}`,
  byFulfilment: (scales) =>
    scales === 1
      ? "Rated on the scale below; counts as fulfilment in per cent."
      : `Rated on each of the ${String(scales)} scales below; they make up its fulfilment in per cent.`,
  byMean: (parts) => `Follows as the weighted mean of the ${String(parts)} parts below.`,
  shareOfItem: (weight) => `Weight within the competency: ${String(weight)}`,
  sharedTable: (name) => `Levels shared with other competencies: ${name}`,
  points: "Counted in exam points, 0–100, without levels; enter the scores on Exams.",
  placeholder: {
    sign: "Unfinished",
    whatToDo:
      "Add a name, a definition and what each level looks like, then a required level on Profile; until then it does not count.",
  },
  basisNames: { source: "Source", design: "Design" },
  definitionFrom: (basis) => `Definition: ${basis.toLowerCase()}`,
  levelsFrom: (ranges, basis) =>
    `${ranges.length === 1 && !ranges[0]?.includes("–") ? "Level" : "Levels"} ${ranges.join(", ")}: ${basis.toLowerCase()}`,
  separator: "; ",
};
