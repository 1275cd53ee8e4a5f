import type { TableKind } from "../../core/tables/table";
import type { IssueTexts } from "../issue-texts";

const SHEETS: Readonly<Record<TableKind, string>> = {
  model: "Dictionary",
  profile: "Profile",
  raters: "Rater groups",
  people: "People",
  ratings: "Ratings",
  exams: "Exams",
  rules: "Settings",
  results: "Results",
  indicators: "Indicators",
  gates: "Qualification gates",
  certificates: "Certificates",
  syllabus: "Syllabus",
};

/** The levels of a scale: "1–5", or "−1 to 5" where the dash would be taken for a sign. */
function levels(lowest: number, top: number): string {
  return lowest < 0 ? `−${String(-lowest)} to ${String(top)}` : `${String(lowest)}–${String(top)}`;
}

/** Numbers stand as they are, words in quotation marks. */
function said(value: string): string {
  if (value === "") return "the empty cell";
  return /^[-+]?[\d.]+(?:e[-+]?\d+)?$/iu.test(value) ? value : `“${value}”`;
}

function whom(person: string): string {
  return person || "person without a code";
}

/** The same where a sentence begins with it. */
function startingWith(person: string): string {
  return person || "Person without a code";
}

/** "Li Ming (Superior)": the person rated and the group of the rater. */
function rated({ person, group }: { readonly person: string; readonly group: string }): string {
  return `${startingWith(person)} (${group || "no group"})`;
}

function ratingCell({ item, person, group }: Readonly<Record<"item" | "person" | "group", string>>): string {
  return `${item}, ${whom(person)} (${group || "no group"})`;
}

/** "the row of Wang Fang (Peers)", for rows whose person is not known. */
function ratingRow({ group, rater }: { readonly group: string; readonly rater: string }): string {
  return `Rating by ${rater || "a rater without a name"} (${group || "no group"})`;
}

function examRow({ person, item, subject }: Readonly<Record<"person" | "item" | "subject", string>>): string {
  return `${item || "Exam"}, ${subject || "subject without a name"}, ${whom(person)}`;
}

function meant(suggestion: string | null, otherwise: string): string {
  return suggestion === null ? otherwise : `Is it “${suggestion}”?`;
}

function oneOf(known: readonly string[]): string {
  return known.length === 0 ? "" : `: ${known.join(", ")}`;
}

function called(item: string): string {
  return item || "Item without a name";
}

const LOST = {
  limits: { what: "drop-downs and limits", so: "Impossible entries are no longer refused." },
  marks: { what: "coloured marks", so: "Impossible entries and gaps are no longer marked." },
  both: { what: "drop-downs, limits and marks", so: "Impossible entries are no longer refused or marked." },
} as const;

/** The first of many. */
function few(all: readonly string[]): string {
  const more = all.length - 2;
  return more > 0 ? `${all.slice(0, 2).join(", ")} and ${more} more` : all.join(", ");
}

export const issueTexts: IssueTexts = {
  topics: {
    tables: "Tables and codes",
    people: "People",
    ratings: "Ratings",
    exams: "Exams",
    weights: "Weights and required levels",
  },
  sentences: {
    "rating-row-empty": ({ person, group, rater }) =>
      `${rated({ person, group: [group, rater].filter((part) => part !== "").join(", ") })}: not filled in yet.`,
    "rating-missing": (cell) => `${ratingCell(cell)}: no rating yet. Choose a level.`,
    "part-rating-missing": (cell) =>
      `${ratingCell(cell)}: no rating yet for ${cell.part}. Choose a level; without it the item does not count.`,
    "rating-not-a-level": (cell) =>
      `${ratingCell(cell)}: ${said(cell.value)} is not a level. Choose a whole number, ${levels(cell.lowest, cell.top)}.`,
    "rating-of-another-scale": (cell) =>
      `${ratingCell(cell)}: ${said(cell.value)} is not a level of this scale. Choose ${levels(cell.lowest, cell.top)}.`,
    "rating-is-text": (cell) =>
      `${ratingCell(cell)}: “${cell.value}” is a number typed as text. It counts; write the number ${cell.level}.`,
    "rating-names-a-level": (cell) =>
      `${ratingCell(cell)}: “${cell.value}” is a word and does not count. Write the number ${cell.level}.`,
    "rating-row-twice": ({ firstRow, rater, ...row }) =>
      `${rated(row)}: rated twice by ${rater || "the same rater"}, first in row ${firstRow}. Remove one row, or tell the raters apart by name.`,
    "rater-in-two-groups": ({ person, rater, group, firstGroup }) =>
      `${startingWith(person)}: ${rater} rates as “${group}” and as “${firstGroup}”. Keep one group.`,
    "rating-person-missing": (row) => `${ratingRow(row)}: the person's code is missing. Write the code from People.`,
    "rating-person-unknown": ({ code, suggestion, ...row }) =>
      `${ratingRow(row)}: code ${said(code)} is not in People. ${meant(suggestion, "Correct it, or add the person.")}`,
    "rater-group-missing": ({ person, rater, known }) =>
      `${startingWith(person)}, rater ${rater || "without a name"}: the group is missing. Choose one${oneOf(known)}.`,
    "rater-group-unknown": ({ person, group, suggestion, known }) =>
      `${startingWith(person)}: “${group}” is not a rater group here. ${meant(suggestion, `Choose one${oneOf(known)}.`)}`,
    "rater-group-spelling": ({ person, group, suggestion }) =>
      `${startingWith(person)}: rater group “${group}” is written differently from the list. Write “${suggestion}”.`,
    "group-below-minimum": ({ person, group, minimum, items }) =>
      `${person}, ${group}: fewer than ${minimum} ratings for ${items} ${items === 1 ? "item" : "items"}. The group is not shown or counted there; ask for more ratings.`,
    "item-self-rated-only": ({ item, person }) =>
      `${item}, ${person}: no rating but the self-rating can count, and not alone. Ask for a rater of a group with weight.`,
    "critical-item-unrated": ({ item, person }) =>
      `${item}, ${person}: this critical item has no rating that counts, so there is no band. Get it rated.`,

    "part-unrated": ({ item, part, person }) =>
      `${item}, ${person}: nobody has rated ${part}, so the item does not count. Ask for a rating.`,

    "person-code-missing": ({ name }) =>
      `${name || "A person without a name"}: the code is missing. Give a code of its own.`,
    "person-code-twice": ({ code, name, firstName, firstRow }) =>
      `Code ${said(code)}, ${name || "no name"}: already used in row ${firstRow} (${firstName || "no name"}). Give each person a code of their own.`,
    "person-name-twice": ({ name, codes }) =>
      `${name}: ${codes.length} people have this name (${codes.join(", ")}). Check that they are different people.`,
    "person-without-ratings": ({ person }) => `${person}: no rating yet. Add a row for each rater in Ratings.`,
    "person-self-rated-only": ({ person }) =>
      `${person}: only self-ratings count so far, and not alone. Ask for raters of groups with weight.`,
    "grade-missing": ({ person, known }) =>
      `${startingWith(person)}: the grade or role aimed at is missing. Choose one${oneOf(known)}.`,
    "grade-unknown": ({ person, value, suggestion, known }) =>
      `${startingWith(person)}: ${said(value)} is not a grade or role of this profile. ${meant(suggestion, `Choose one${oneOf(known)}.`)}`,

    "exam-person-missing": ({ item, subject }) =>
      `${item || "Exam"}, ${subject || "subject without a name"}: the person's code is missing. Write the code from People.`,
    "exam-person-unknown": ({ code, item, suggestion }) =>
      `${item || "Exam"}: code ${said(code)} is not in People. ${meant(suggestion, "Correct it, or add the person.")}`,
    "exam-item-missing": ({ person, subject }) =>
      `${startingWith(person)}, ${subject || "subject without a name"}: the item is missing. Write its code from Profile.`,
    "exam-item-unknown": ({ person, value, suggestion }) =>
      `${startingWith(person)}: exam item ${said(value)} is not in Profile. ${meant(suggestion, "Write an item's code, or add the item.")}`,
    "exam-item-is-rated": ({ person, item }) =>
      `${item}, ${whom(person)}: people rate this item, so its exam does not count. Check the item.`,
    "exam-level-not-a-level": (row) =>
      `${examRow(row)}: ${said(row.value)} is not a paper level. Write a whole number, 1–${row.top}.`,
    "exam-score-missing": (row) =>
      `${examRow(row)}: no score yet, so this attempt does not count. Write the score, 0–100.`,
    "exam-paper-unscored": ({ person, item, level }) =>
      `${item}${level === null ? "" : `, paper of level ${level}`}, ${whom(person)}: no score yet, so the item is left out of the results. Write the scores, 0–100.`,
    "exam-rows-missing": ({ person, exams }) =>
      `${startingWith(person)} has no rows in Exams for ${few(exams)}: left out of the results. Copy another person's rows and change the code.`,
    "exam-score-out-of-range": (row) => `${examRow(row)}: score ${said(row.value)} is outside 0–100. Correct it.`,
    "exam-score-not-a-number": (row) => `${examRow(row)}: ${said(row.value)} is not a score. Write a number, 0–100.`,
    "exam-score-is-text": (row) =>
      `${examRow(row)}: “${row.value}” is a number typed as text. It counts; write the number ${row.number}.`,
    "exam-score-below-minimum": (row) =>
      `${examRow(row)}: score ${row.score} is below the minimum of ${row.minimum} for this subject, so the paper is not passed.`,
    "exam-minimum-out-of-range": (row) =>
      `${examRow(row)}: ${said(row.value)} is not a minimum score. Write a number, 0–100, or leave it blank.`,
    "exam-weight-missing": (row) =>
      `${examRow(row)}: no weight, so its score does not count. Write the weight, or 0 to leave the subject out.`,
    "exam-weight-negative": (row) => `${examRow(row)}: weight ${row.value} is below 0. Write 0 or more.`,
    "exam-weight-not-a-number": (row) => `${examRow(row)}: ${said(row.value)} is not a weight. Write a number.`,
    "exam-weight-is-text": (row) =>
      `${examRow(row)}: weight “${row.value}” is a number typed as text. Write the number ${row.number}.`,
    "exam-row-twice": ({ firstRow, ...row }) =>
      `${examRow(row)}: this subject of the attempt already stands in row ${firstRow}. Remove one, or number the attempts.`,

    "weights-sum": ({ sum }) => `Weights sum to ${sum}%, not 100%. Adjust them.`,
    "weights-sum-of": ({ of, sum }) => `${of}: weights sum to ${sum}%, not 100%. Adjust them.`,
    "part-weights-sum": ({ item, sum }) => `${item}: the weights of its parts sum to ${sum}%, not 100%. Adjust them.`,
    "item-weight-negative": ({ item, value }) => `${called(item)}: weight ${value} is below 0. Write 0 or more.`,
    "item-weight-not-a-number": ({ item, value }) => `${called(item)}: ${said(value)} is not a weight. Write a number.`,
    "item-weight-is-text": ({ item, value, number }) =>
      `${called(item)}: weight “${value}” is a number typed as text. Write the number ${number}.`,
    "group-weight-negative": ({ group, value }) => `${group}: rater weight ${value} is below 0. Write 0 or more.`,
    "group-weight-not-a-number": ({ group, value }) =>
      `${group}: ${said(value)} is not a rater weight. Write a number.`,
    "group-weight-is-text": ({ group, value, number }) =>
      `${group}: rater weight “${value}” is a number typed as text. Write the number ${number}.`,
    "group-minimum-not-a-count": ({ group, value }) =>
      `${group}: ${said(value)} is not a number of ratings. Write a whole number, 1 or more.`,
    "group-listed-twice": ({ group, firstRow }) =>
      `${group}: this rater group already stands in row ${firstRow}; only that row counts. Remove one.`,
    "required-level-not-a-level": ({ item, grade, value, lowest, top }) =>
      `${called(item)}, ${grade}: ${said(value)} is not a required level. Choose ${levels(lowest, top)}, or “–” where it is not needed.`,
    "required-level-is-text": ({ item, grade, value, level }) =>
      `${called(item)}, ${grade}: “${value}” is text. Write the number ${level}.`,
    "required-level-too-low": ({ item, grade, because, level, atLeast, found }) =>
      `${because} is required at ${level} in ${grade}; ${item} should then be required at ${atLeast} or more, ${found === "" ? "but it is not required" : `it is ${found}`}.`,
    "top-level-not-a-level": ({ item, value }) =>
      `${called(item)}: ${said(value)} is not a top level. Write a whole number, 1–9.`,
    "lowest-rung-not-a-rung": ({ item, value }) =>
      `${called(item)}: ${said(value)} is not a lowest rung. Write −1, 0 or 1.`,
    "part-of-unknown": ({ part, value, suggestion }) =>
      `${called(part)}: it is a part of ${said(value)}, which is not in Profile. ${meant(suggestion, "Write an item's code, such as C01.")}`,
    "part-laid-out": ({ part, whole }) =>
      `${called(part)}: the native formulas were laid out with it as ${whole === null ? "an item of its own" : `a part of “${whole}”`}, so the results show #VALUE!. Put that back, or convert the formulas into functions in Settings.`,
    "top-level-laid-out": ({ item, top }) =>
      `${called(item)}: the native formulas were laid out for the highest level ${top}, so the results show #VALUE!. Put that back, or convert the formulas into functions in Settings.`,
    "part-of-itself": ({ part }) =>
      `${called(part)}: it is said to be a part of itself. Write the code of the item that it belongs to.`,
    "block-unknown": ({ block, known }) =>
      `Settings, “${block}”: no item has this category, so the block counts for nothing. Write a category from Profile${oneOf(known)}.`,
    "block-weight-not-a-weight": ({ block, value }) =>
      `Settings, “${block}”: ${said(value)} is not a weight, so the block does not count. Write a number, 0 or more.`,
    "category-without-block": ({ category, items }) =>
      `Profile: ${items} ${items === 1 ? "item" : "items"} of ${said(category)} ${items === 1 ? "is" : "are"} in no block of Settings and do not count in the total. Add a block, or correct the category.`,

    "people-beyond-room": ({ rows, room }) =>
      `${rows === 1 ? "1 person is" : `${rows} people are`} not calculated: the sheets are laid out for ${room} people. Make room for them.`,
    "ratings-beyond-room": ({ rows, room }) =>
      `${rows === 1 ? "1 row of ratings is" : `${rows} rows of ratings are`} not calculated: the sheets are laid out for ${room} rows. Make room for them.`,
    "exams-beyond-room": ({ rows, room }) =>
      `${rows === 1 ? "1 exam row is" : `${rows} exam rows are`} not calculated: the sheets are laid out for ${room} rows. Make room for them.`,
    "rows-outside-table": ({ table, rows }) =>
      `${SHEETS[table]}: ${rows === 1 ? "1 row stands" : `${rows} rows stand`} below the table and ${rows === 1 ? "does" : "do"} not belong to it. Close the gap, or choose Make room: the table then takes ${rows === 1 ? "it" : "them"} in.`,
    "record-damaged": ({ template }) =>
      `What the add-in remembers of ${templateOf(template)} is damaged. Ratings are checked by the sheets. To have it made anew, choose “Look for a template” in the settings.`,
    "record-newer": ({ template }) =>
      `A later version of the add-in made ${templateOf(template)}. Ratings are checked by the sheets; update the add-in before you change language or formulas.`,
    "record-too-large": ({ template }) =>
      `What the add-in remembers of ${templateOf(template)} is larger than any template’s and is not read. Ratings are checked by the sheets. To have it made anew, choose “Look for a template” in the settings.`,

    "guards-lost": ({ table, lost, cells, areas }) =>
      `${SHEETS[table]} ${few(areas)}: ${cells === 1 ? "1 cell" : `${cells} cells`} lost ${LOST[lost].what}, as pasting does. ${LOST[lost].so} Restore them; what is typed stays.`,

    "table-gone": ({ table, name }) =>
      `${SHEETS[table]}: the table ${name} is gone. Undo its deletion, or insert the template again.`,
    "header-code-lost": ({ table, code, header }) =>
      `${SHEETS[table]}, header “${header}”: its code is lost. Write ${code} in front of it.`,
    "header-code-twice": ({ table, code, header, firstHeader }) =>
      `${SHEETS[table]}, header “${header}”: “${firstHeader}” has the code ${code} too; only that column counts. Remove one.`,
    "column-gone": ({ table, column }) =>
      `${SHEETS[table]}: the column “${column}” is gone. Undo its deletion, or give a column this header.`,
    "item-column-unknown": ({ item }) =>
      `Ratings, column “${item}”: the template has no such item. Correct its code, or delete the column; Add item in Settings adds items of the model.`,
    "ratings-column-nameless": ({ header }) =>
      `Ratings, ${header === "" ? "a column without a header" : `column “${header}”, whose header names no item`}: what stands there does not count. Give it the header of an item, or move it out of the table.`,
    "item-column-composed": ({ item }) =>
      `Ratings, column “${item}”: this item follows from its parts, so ratings of it do not count. Rate the parts, or correct “Part of” in Profile.`,
    "item-code-lost": ({ label, suggestion }) =>
      suggestion === null
        ? `Profile, ${label === "" ? "row without an item" : `“${label}”`}: the item's code is missing. Write it first, such as C01.`
        : `Profile, “${label}”: the item's code is lost. Write “${suggestion}”.`,
    "item-row-gone": ({ item }) =>
      `Profile: the row of ${item} is gone, so the item does not count. Put it back if you need it; Remove item takes it off every sheet.`,
    "item-added": ({ item }) =>
      `Profile: ${item} was added by hand, so not every sheet counts it. Take the row away; Add item in Settings adds those of the model. For your own, insert a template that has it.`,
    "dictionary-item-unknown": ({ item }) =>
      `${called(item)} stands in Dictionary, but not in Profile: nobody is rated on it. Remove the row, or add the item in the settings.`,
    "item-named-otherwise": ({ dictionary, profile }) =>
      `Dictionary says “${dictionary}”, Profile “${profile}”. The other sheets follow Profile: write the same name in both.`,
    "item-row-twice": ({ item, firstRow }) =>
      `${item}: this item already stands in row ${firstRow}; only that row counts. Remove one.`,
    "setting-gone": ({ setting }) =>
      `Settings: the row “${setting}” is not found by its code, so its usual value is taken. Put it back.`,
    "setting-twice": ({ setting, firstRow }) =>
      `Settings, “${setting}”: already stands in row ${firstRow}; only that row counts. Remove one.`,
    "setting-not-a-number": ({ setting, value }) =>
      `${setting}: ${said(value)} is not a number, so its usual value is taken. Write a number.`,
    "arrangement-unknown": ({ setting, value }) =>
      `${setting}: ${said(value)} is neither 1 (grades one above the other) nor 2 (roles side by side), so 1 is taken.`,
    "setting-not-allowed": ({ setting, value, lowest, top, whole }) =>
      `${setting}: ${value} is not allowed, so its usual value is taken. Write a ${whole ? "whole number" : "number"} from ${lowest} to ${top}.`,
    "band-not-below": ({ setting, value, above }) =>
      `${setting}: its cut-off of ${value} is not below that of “${above}”. Put the bands in order, the highest cut-off first.`,
  },
};

function templateOf(template: number): string {
  return template === 1 ? "this template" : `template ${template}`;
}
