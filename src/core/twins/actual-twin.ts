import { literal } from "../formulas/formula-text";
import { exactly } from "../formulas/table-formulas";
import type { Given } from "./argument";
import { checked, differentShapes, isWhole, negative, unreadable } from "./cell-reading";
import { optionalNumber } from "./optional-number";
import { rowsOf } from "./range-size";
import type { Twin } from "./twin";

/** Groups that a twin can tell apart where the number of rows is not written in the formula. */
const MOST_GROUPS = 9;
/** What the known groups are called after `groupName`. */
const KNOWN_GROUPS = '"||自评|上级|同级|下级|客户|"';

/**
 * Actual level of one item from one person's raters (rules C1, C2, C3, C14). Ratings stand in the rows of an array and
 * groups in its columns, so that everything about the groups is worked out at once, without a formula for each.
 */
export const ACTUAL: Twin = {
  write: (args) => {
    const [ratings, groups, table] = [args.given(0), args.given(1), args.given(2)];
    const top = optionalNumber(args.option(3), Number.MAX_SAFE_INTEGER);
    const valid = isWhole(ratings.text, 0, args.option(3).kind === "left out" ? undefined : top.text);
    const across = groupsAcross(table);
    const belongs = `(${groupName(groups.text)}=${across.name})`;
    // 0 stands for what does not count. FREQUENCY counts down the rows; LOOKUP lays its counts across.
    const counts = `LOOKUP(${across.numbers},{${upTo(across.size, 0).join(";")}},FREQUENCY(${across.numbers}*${valid}*${belongs},{${upTo(across.size - 1, 0).join(";")}}))`;
    const weight = `${across.weight}*(${counts}>=${across.minimum})`;
    const sum = `SUMPRODUCT(VALUE(0&REPT(${ratings.text},${valid}))*${belongs}*${weight}/(${counts}+1E-300))`;
    const others = `SUMPRODUCT(${weight}*(${across.name}<>${SELF}))`;
    const unknown = `(MMULT(${belongs}*1,{${upTo(across.size, 1).fill(1).join(";")}})=0)*ISERROR(FIND("|"&${groupName(groups.text)}&"|",${KNOWN_GROUPS}))`;
    return checked(
      [
        ...unreadable(ratings),
        ...across.wrong,
        ...top.wrong,
        ...differentShapes(ratings, groups),
        `(COLUMNS(${ratings.text})>1)`,
        `SUMPRODUCT(${unknown})`,
        `SUMPRODUCT((LEN(TRIM(${groups.text}))=0)*ISNUMBER(${ratings.text}))`,
      ],
      `IF(${others}>0,${exactly(`${sum}/SUMPRODUCT(${weight})`, "2")},"")`,
    );
  },
};

const SELF = '"自评"';

/** The table of groups, turned: formula texts of arrays with a column for each group. */
function groupsAcross(table: Given) {
  const rows = rowsOf(table);
  const size = rows ?? MOST_GROUPS;
  const numbers = `{${upTo(size, 1).join(",")}}`;
  const column = (number: string): string => `INDEX(${table.text},0,${number})`;
  const positions =
    rows === null ? `ROW(${column("1")})-ROW(INDEX(${table.text},1,1))+1` : `{${upTo(rows, 1).join(";")}}`;
  const turned = (cells: string): string => (rows === 1 ? cells : `LOOKUP(${numbers},${positions},${cells})`);
  const weights = column("2");
  // A table of two columns says nothing of fewest ratings: its weights stand in for them and are not looked at.
  const fewest = column(`MIN(3,COLUMNS(${table.text}))`);
  // Only of numbers above 0 there is a logarithm. No group is present with less than one rating.
  const isFewest = `ISNUMBER(LN(${fewest}))*(COLUMNS(${table.text})>2)`;
  const isThere = rows === null ? `*(${numbers}<=ROWS(${table.text}))` : "";
  const cells = (text: string): Given => ({ kind: "cells", text });
  return {
    size,
    numbers,
    name: groupName(turned(`${column("1")}&""`)),
    weight: turned(`VALUE(0&REPT(${weights},ISNUMBER(${weights})))`) + isThere,
    minimum: turned(`VALUE(REPT(${fewest},${isFewest})&REPT(1,1-${isFewest}))`),
    wrong: [
      ...unreadable(cells(weights)),
      negative(cells(weights)),
      ...unreadable(cells(fewest)),
      `(COLUMNS(${table.text})<2)+(COLUMNS(${table.text})>3)`,
      ...(rows === null ? [`(ROWS(${table.text})>${MOST_GROUPS})`] : []),
    ],
  };
}

/** Formula text for a group's name as both languages and both numbers share it: "Peers", "peer" and "同级" are one. */
function groupName(text: string): string {
  const names: readonly (readonly [string, string])[] = [
    ["self", "自评"],
    ["superior", "上级"],
    ["peer", "同级"],
    ["subordinate", "下级"],
    ["customer", "客户"],
    ["s", ""],
  ];
  return names.reduce((name, [en, zh]) => `SUBSTITUTE(${name},${literal(en)},${literal(zh)})`, `LOWER(TRIM(${text}))`);
}

function upTo(last: number, first: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
