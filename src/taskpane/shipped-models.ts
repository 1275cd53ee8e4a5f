import type { CompetencyModel } from "../core/model/competency-model";
import { parseModel } from "../core/model/parse-model";
import type { ModelCatalogue } from "./model-catalogue";

/** Fetches models of the catalogue by their ids; null where there is none of that id. */
export function shippedModels(catalogue: ModelCatalogue): (id: string) => Promise<CompetencyModel | null> {
  return async (id) => {
    if (!catalogue.ids.includes(id)) return null;
    const parsed = parseModel(await catalogue.model(id));
    return "model" in parsed ? parsed.model : null;
  };
}
