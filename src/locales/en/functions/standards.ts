import type { STANDARDS } from "../../../core/functions/standards";
import type { TextsOf } from "../../function-texts";

export const standards: TextsOf<typeof STANDARDS> = {
  SEM: {
    description:
      "Standard error of measurement: how far a score may be off by the unreliability of the measure alone. About two observed scores in three lie within one of it from the true score.",
    parameters: {
      sd: "Standard deviation of the scores, 0 or more",
      reliability: "Reliability of the measure, 0 to 1",
    },
  },
  BORDERLINE: {
    description:
      "Whether a score is so close to a cut score that the error of measurement may decide: within z standard errors of it.",
    parameters: {
      score: "Score of the person",
      cut: "Score that passes",
      sem: "Standard error of measurement in the units of the scores, 0 or more",
      z: "How many standard errors count as close; 1 if left out",
    },
  },
  ANGOFF: {
    description: "Cut score of an exam by Angoff's method: the sum over the items of the judges' mean probability.",
    parameters: {
      matrix:
        "Judges in rows, items in columns: the probability from 0 to 1 that somebody just good enough answers correctly; blank means not judged",
    },
  },
};
