import type { Language } from "../language";
import { chosenModel } from "../model/chosen-model";
import type { CompetencyModel } from "../model/competency-model";
import { profileRows } from "../model/profile-rows";
import { leadingCode, nameAfterCode } from "../tables/code";
import type { CellValue } from "../tables/cell";
import { COLUMN_CODES, findColumns, gradeColumns, isItemCode } from "../tables/columns";
import { numberOrNull } from "../tables/number-cell";

/** The part of a model that a profile was made from. */
export interface MatchingModel {
  readonly model: CompetencyModel;
  /** Language of the sheets. */
  readonly language: Language;
  /** Share of the items whose names are the model's, above 0 and up to 1. */
  readonly share: number;
}

/** Fewer names than this in common, and it is another model that happens to use the same codes. */
const FEWEST_IN_COMMON = 0.8;

/**
 * Whether a profile was made from a model, by the codes and names of its items; what is not in the profile is left out of
 * the model, and weights are as they stand. Null where it is another model.
 *
 * @param profile rows of the profile, header first
 */
export function matchingModel(
  profile: readonly (readonly CellValue[])[],
  whole: CompetencyModel,
): MatchingModel | null {
  const columns = findColumns(profile[0] ?? [], "profile");
  const { item, weight } = COLUMN_CODES.profile;
  const rows = profile.slice(1).flatMap((row) => {
    const label = row[columns.at.get(item) ?? -1];
    const code = leadingCode(label);
    if (typeof label !== "string" || code === null || !isItemCode(code)) return [];
    return [{ code, name: nameAfterCode(label), weight: numberOrNull(row[columns.at.get(weight) ?? -1] ?? null) }];
  });
  const known = new Map(profileRows(whole).map(({ code, name }) => [code, name]));
  if (rows.length === 0 || rows.some(({ code }) => !known.has(code))) return null;
  const [language, common] = inCommon(rows, known);
  const share = common / rows.length;
  if (share < FEWEST_IN_COMMON) return null;
  const weights = rows.flatMap(({ code, weight: own }) => (own === null || own < 0 || own > 100 ? [] : [[code, own]]));
  const model = chosenModel(whole, {
    grades: gradeColumns(columns).map(({ code }) => code),
    items: rows.map(({ code }) => code),
    weights: Object.fromEntries(weights) as Record<string, number>,
  });
  return model.grades.length === 0 || model.items.length === 0 ? null : { model, language, share };
}

/** Before the name of an item with scales stands its abbreviation, "ACH Achievement orientation". */
function isNamed(label: string, name: string | undefined): boolean {
  return name !== undefined && (label === name || label.endsWith(` ${name}`));
}

function inCommon(
  rows: readonly { readonly code: string; readonly name: string }[],
  known: ReadonlyMap<string, Readonly<Record<Language, string>>>,
): readonly [Language, number] {
  const count = (language: Language): number =>
    rows.filter(({ code, name }) => isNamed(name, known.get(code)?.[language])).length;
  const [zh, en] = [count("zh"), count("en")];
  return zh >= en ? ["zh", zh] : ["en", en];
}
