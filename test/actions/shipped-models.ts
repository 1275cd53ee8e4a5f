import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Vocabulary } from "../../src/actions/plan-again";
import type { CompetencyModel } from "../../src/core/model/competency-model";
import { parseModel } from "../../src/core/model/parse-model";
import { PLAN_TEXTS } from "../../src/locales/plan-texts";
import { catalogueIds } from "../../src/models/catalogue";

const MODELS = join(__dirname, "..", "..", "src", "models");

/** Ids of every shipped model. */
export const SHIPPED: readonly string[] = catalogueIds;

/** A model as it is shipped. */
export function shippedModel(id: string): CompetencyModel {
  const parsed = parseModel(JSON.parse(readFileSync(join(MODELS, `${id}.json`), "utf8")) as unknown);
  if (!("model" in parsed)) throw new Error(`The model ${id} does not parse.`);
  return parsed.model;
}

/** The shipped models and the words of the sheets, as the pane knows them. */
export const VOCABULARY: Vocabulary = { shippedModel: (id) => Promise.resolve(shippedModel(id)), texts: PLAN_TEXTS };
