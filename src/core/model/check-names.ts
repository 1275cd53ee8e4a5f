import type { Localized } from "../language";
import type { CompetencyModel } from "./competency-model";
import type { ModelIssue, ModelPath } from "./model-issue";

/**
 * Signs that a name must not hold. Names become table headers, in which `[ ] # '` need escapes that formulas of
 * other spreadsheet programs lose; line breaks and other control characters would change the header's cell.
 */
const FORBIDDEN = /[[\]#'\p{Cc}\u2028\u2029]/u;

interface NameAt {
  readonly name: Localized;
  readonly path: ModelPath;
}

/** Every name of the model that a header, a list or a label is made of, and rater groups that share a name. */
export function checkNames(model: CompetencyModel): ModelIssue[] {
  return [...namesOf(model).flatMap(forbiddenSigns), ...sharedGroupNames(model)];
}

function namesOf(model: CompetencyModel): NameAt[] {
  const named = (list: "scale" | "categories" | "grades" | "raterGroups" | "items"): NameAt[] =>
    model[list].map(({ name }, position) => ({ name, path: [list, position, "name"] }));
  const inItems = model.items.flatMap((item, at): NameAt[] => {
    const path = ["items", at];
    switch (item.kind) {
      case "exam":
        return item.papers.flatMap((paper, of) =>
          paper.subjects.map(({ name }, position) => ({
            name,
            path: [...path, "papers", of, "subjects", position, "name"],
          })),
        );
      case "scaled":
        return item.scales.map(({ name }, position) => ({ name, path: [...path, "scales", position, "name"] }));
      case "divided":
        return item.parts.map(({ name }, position) => ({ name, path: [...path, "parts", position, "name"] }));
      case "rated":
        return [];
    }
  });
  return [
    { name: model.name, path: ["name"] },
    ...named("scale"),
    ...named("categories"),
    ...named("items"),
    ...inItems,
    ...named("grades"),
    ...named("raterGroups"),
  ];
}

function forbiddenSigns({ name, path }: NameAt): ModelIssue[] {
  return (["zh", "en"] as const).flatMap((language): ModelIssue[] => {
    const sign = FORBIDDEN.exec(name[language])?.[0];
    if (sign === undefined) return [];
    const parameters = { name: name[language], sign };
    return [{ code: "name-has-sign", parameters, severity: "error", path: [...path, language] }];
  });
}

/** Groups are found by their name in either language, without regard to case: no two may share one. */
function sharedGroupNames({ raterGroups }: CompetencyModel): ModelIssue[] {
  const owners = new Map<string, number>();
  return raterGroups.flatMap(({ name }, position) =>
    (["zh", "en"] as const).flatMap((language): ModelIssue[] => {
      const key = name[language].trim().toLowerCase();
      const owner = owners.get(key) ?? position;
      owners.set(key, owner);
      if (owner === position) return [];
      const path = ["raterGroups", position, "name", language];
      return [{ code: "group-name-twice", parameters: { name: name[language] }, severity: "error", path }];
    }),
  );
}
