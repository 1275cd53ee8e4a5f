import { chosenModel } from "../model/chosen-model";
import type { CompetencyModel } from "../model/competency-model";
import { profileRows } from "../model/profile-rows";
import { modelNamed, type TemplateRecord } from "./template-record";

/**
 * The part of a model that a template was inserted from, or null where it is another model: an id and a version can be
 * used again, but then items, their names, their scales or the names of the levels differ from what was inserted.
 *
 * @param whole the model of the catalogue or of a file
 */
export function fittingModel(whole: CompetencyModel, record: TemplateRecord): CompetencyModel | null {
  const { id, version } = modelNamed(record);
  if (whole.id !== id || whole.version !== version) return null;
  const picks = record.model.kind === "named" ? record.model.picks : null;
  const model = picks === null ? whole : chosenModel(whole, picks);
  const { language, items, levelNames } = record.expected;
  const rows = profileRows(model).map(({ code, name, kind, top }) => [code, name[language], kind, top]);
  const inserted = items.map(({ code, name, kind, top }) => [code, name, kind, top]);
  const levels = model.scale.map(({ name }) => name[language]);
  const insertedLevels = levelNames.map((name) => name[language]);
  return JSON.stringify([rows, levels]) === JSON.stringify([inserted, insertedLevels]) ? model : null;
}
