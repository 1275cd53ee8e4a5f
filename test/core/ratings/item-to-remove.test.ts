import type { Issue } from "../../../src/core/issue";
import { itemToRemove } from "../../../src/core/ratings/item-to-remove";

const place = { sheet: "Profile", row: 3, column: 0 };

describe("An item is offered for removal", () => {
  it.each<[string, Issue, string | null]>([
    ["where its row in Profile is gone", { code: "item-row-gone", parameters: { item: "C03 沟通" }, severity: "warning", place }, "C03"],
    ["where its column in Ratings is gone", { code: "column-gone", parameters: { table: "ratings", column: "C03 沟通" }, severity: "error", place }, "C03"],
    ["but not for another column of Ratings", { code: "column-gone", parameters: { table: "ratings", column: "R2 评价方" }, severity: "error", place }, null],
    ["nor for a column of another table", { code: "column-gone", parameters: { table: "profile", column: "G1 初级" }, severity: "error", place }, null],
    ["nor for one that was added by hand", { code: "item-added", parameters: { item: "C21 谈判" }, severity: "error", place }, null],
  ])("%s", (_, issue, item) => expect(itemToRemove(issue)).toBe(item)); // prettier-ignore
});
