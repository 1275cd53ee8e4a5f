import { readFileSync } from "node:fs";
import { catalogueIds } from "../../src/models/catalogue";
import { catalogueEntries } from "../../src/models/catalogue-entries";
import { derivedEntries, ENTRIES_FILE } from "./derived-entries";

it("lists every model as its file has it; npm run catalogue brings the list up to date", () => {
  expect(readFileSync(ENTRIES_FILE, "utf8")).toBe(derivedEntries());
});

it("lists the models in the order in which they are offered", async () => {
  const entries = (await catalogueEntries()) as readonly { readonly id: string }[];
  expect(entries.map(({ id }) => id)).toEqual(catalogueIds);
});
