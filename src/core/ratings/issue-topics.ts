import type { IssueCode } from "../issue";

/** What an issue is about: the groups of the list in the pane, in this order. */
export const ISSUE_TOPICS = ["tables", "people", "ratings", "exams", "weights"] as const;

export type IssueTopic = (typeof ISSUE_TOPICS)[number];

const TOPIC_OF: Readonly<Record<IssueCode, IssueTopic>> = {
  "rating-row-empty": "ratings",
  "rating-missing": "ratings",
  "part-rating-missing": "ratings",
  "rating-not-a-level": "ratings",
  "rating-of-another-scale": "ratings",
  "rating-is-text": "ratings",
  "rating-names-a-level": "ratings",
  "rating-row-twice": "ratings",
  "rater-in-two-groups": "ratings",
  "rating-person-missing": "ratings",
  "rating-person-unknown": "ratings",
  "rater-group-missing": "ratings",
  "rater-group-unknown": "ratings",
  "rater-group-spelling": "ratings",
  "group-below-minimum": "ratings",
  "item-self-rated-only": "ratings",
  "critical-item-unrated": "ratings",
  "part-unrated": "ratings",
  "person-code-missing": "people",
  "person-code-twice": "people",
  "person-name-twice": "people",
  "person-without-ratings": "people",
  "person-self-rated-only": "people",
  "grade-missing": "people",
  "grade-unknown": "people",
  "exam-person-missing": "exams",
  "exam-person-unknown": "exams",
  "exam-item-missing": "exams",
  "exam-item-unknown": "exams",
  "exam-item-is-rated": "exams",
  "exam-level-not-a-level": "exams",
  "exam-score-missing": "exams",
  "exam-score-out-of-range": "exams",
  "exam-score-not-a-number": "exams",
  "exam-score-is-text": "exams",
  "exam-score-below-minimum": "exams",
  "exam-minimum-out-of-range": "exams",
  "exam-weight-missing": "exams",
  "exam-weight-negative": "exams",
  "exam-weight-not-a-number": "exams",
  "exam-weight-is-text": "exams",
  "exam-row-twice": "exams",
  "weights-sum": "weights",
  "weights-sum-of": "weights",
  "part-weights-sum": "weights",
  "item-weight-negative": "weights",
  "item-weight-not-a-number": "weights",
  "item-weight-is-text": "weights",
  "group-weight-negative": "weights",
  "group-weight-not-a-number": "weights",
  "group-weight-is-text": "weights",
  "group-minimum-not-a-count": "weights",
  "group-listed-twice": "weights",
  "required-level-not-a-level": "weights",
  "required-level-is-text": "weights",
  "required-level-too-low": "weights",
  "top-level-not-a-level": "weights",
  "lowest-rung-not-a-rung": "weights",
  "part-of-unknown": "weights",
  "part-of-itself": "weights",
  "people-beyond-room": "tables",
  "ratings-beyond-room": "tables",
  "exams-beyond-room": "tables",
  "rows-outside-table": "tables",
  "item-added": "tables",
  "record-damaged": "tables",
  "record-newer": "tables",
  "record-too-large": "tables",
  "guards-lost": "tables",
  "table-gone": "tables",
  "header-code-lost": "tables",
  "header-code-twice": "tables",
  "column-gone": "tables",
  "item-column-unknown": "tables",
  "ratings-column-nameless": "tables",
  "item-column-composed": "tables",
  "item-code-lost": "tables",
  "item-row-gone": "tables",
  "item-row-twice": "tables",
  "setting-gone": "tables",
  "setting-twice": "tables",
  "setting-not-a-number": "tables",
  "arrangement-unknown": "tables",
  "setting-not-allowed": "tables",
  "band-not-below": "tables",
  "block-unknown": "weights",
  "block-weight-not-a-weight": "weights",
  "category-without-block": "weights",
};

/** Every issue code, in the order of the list above. */
export const ISSUE_CODES = Object.keys(TOPIC_OF) as readonly IssueCode[];

/**
 * The group of the list in the pane that an issue belongs to.
 *
 * @example issueTopic("rating-missing") // "ratings"
 */
export function issueTopic(code: IssueCode): IssueTopic {
  return TOPIC_OF[code];
}
