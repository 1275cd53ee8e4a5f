import { checkWorkbook } from "../../src/core/ratings/check-workbook";
import { tablesOf, telecomSheets, telecomTemplate } from "../core/ratings/telecom-tables";
import { fastest } from "./rounds";

const SIZES = [500, 5000];
/** What a person may cost at the largest size, in times of the smallest; quadratic time would be ten. */
const MOST = 2;

/** The telecom worked example for as many people, each with the ratings of the first. */
function tables(people: number): ReturnType<typeof tablesOf> {
  const sheets = telecomSheets();
  const [peopleHead = [], person = []] = sheets.people;
  const [ratingsHead = [], ...rows] = sheets.ratings;
  const codes = Array.from({ length: people }, (_, index) => `p${index}`);
  sheets.people = [peopleHead, ...codes.map((code) => [code, code, ...person.slice(2)])];
  sheets.ratings = [ratingsHead, ...codes.flatMap((code) => rows.map((row) => [code, ...row.slice(1)]))];
  return tablesOf(sheets);
}

const expected = telecomTemplate();
const [small = 0, large = 0] = SIZES.map((people) => {
  const read = tables(people);
  return fastest({ check: () => checkWorkbook(read, expected) }, 10).check / people;
});

console.log("Check of a whole workbook: µs of processor time per person, fastest of several rounds");
console.table(SIZES.map((people, index) => ({ people, µs: (1000 * (index === 0 ? small : large)).toFixed(1) })));
if (large > MOST * small) {
  console.error(
    `A person of ${SIZES[1]} costs ${(large / small).toFixed(2)} times one of ${SIZES[0]}; at most ${MOST}.`,
  );
  process.exitCode = 1;
}
