import type { AGREEMENT } from "../../../core/functions/agreement";
import type { TextsOf } from "../../function-texts";

export const agreement: TextsOf<typeof AGREEMENT> = {
  RWG: {
    description:
      "Agreement of a group of raters on one item, r_wg: 1 is full agreement, 0 what chance gives; by custom 0.70 or more is asked for (LeBreton & Senter 2008). A value below 0 is given as it is and by convention read as 0.",
    parameters: {
      ratings: "Ratings of the item, one per rater; blank means not rated",
      points: "Points of the rating scale, 2 or more",
      null: 'Ratings by chance: "uniform" (default) uses all points equally; or the variance of another distribution',
    },
  },
  RWGJ: {
    description:
      "Agreement of a group of raters over several items of one kind, r_wg(j): 1 is full agreement, 0 what chance gives; by custom 0.70 or more is asked for. A value below 0 is given as it is and by convention read as 0.",
    parameters: {
      matrix:
        "Ratings, raters in rows and items in columns; blank means not rated. Each item needs two ratings or more",
      points: "Points of the rating scale, 2 or more",
      null: 'Ratings by chance: "uniform" (default) uses all points equally; or the variance of another distribution',
    },
  },
  ADM: {
    description:
      "Average deviation of ratings from their mean, in points: 0 is full agreement, up to a sixth of the scale's points practical agreement.",
    parameters: {
      ratings: "Ratings of one item, one per rater; blank means not rated",
    },
  },
  ICC: {
    description:
      "Intraclass correlation: how reliably raters tell targets apart. 1 is full agreement, for 3,1 and 3,k full consistency. The mean of all (k) can be far below 0. A missing rating gives #N/A: with gaps use ALPHA with interval.",
    parameters: {
      matrix: "Ratings without gaps, targets in rows and raters in columns",
      type: '"1,1", "2,1" or "3,1" for a single rater, "1,k", "2,k" or "3,k" for the mean of all: 1 each target has its own raters, 2 the same raters stand for many, 3 these raters only, of whom one may be stricter throughout',
    },
  },
  KAPPA: {
    description:
      "Agreement of two raters beyond chance, Cohen's kappa, weighted or not: 1 is full agreement, 0 what chance gives. Where nearly every case is in one category it can be low although the raters mostly agree.",
    parameters: {
      rater1:
        "The first rater's categories, a column of numbers, or of names where weights is none; blank leaves the case out",
      rater2: "The second rater's categories of the same cases, a column of the same length",
      weights:
        'What disagreement weighs: "none" (default) always 1, "linear" how far the numbers of the categories are apart, "quadratic" the square of it, or a square table of weights by ascending category',
    },
  },
  KAPPATABLE: {
    description:
      "Cohen's kappa from the table of two raters' categories, weighted or not: 1 is full agreement, 0 what chance gives. Where nearly every case is in one category it can be low although the raters mostly agree.",
    parameters: {
      table:
        "Counts or shares, a square range: the first rater's category in rows, the second's in columns, in the same order",
      weights:
        'What disagreement weighs: "none" (default) always 1, "linear" how many steps the categories are apart, "quadratic" the square of it, or a square table of weights',
    },
  },
  ALPHA: {
    description:
      "Reliability of any number of raters, Krippendorff's alpha, with or without gaps: 1 is full agreement, 0 what chance gives.",
    parameters: {
      matrix: "Ratings, raters in rows and units in columns; blank means not rated",
      metric:
        'How values differ: "interval" (default) by size, "nominal" by name (ratings may be texts), "ordinal" by rank, "ratio" by proportion',
    },
  },
};
