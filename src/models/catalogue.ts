/**
 * The models that are shipped: id to a function that fetches the model's file. Each file is a bundle of its own, so
 * that the pane's first paint waits for none of them. What is fetched is the raw content of the file, for the caller
 * to parse.
 *
 * @example await catalogue["telecom-customer-manager"]() // { format: 1, id: "telecom-customer-manager", … }
 */
export const catalogue = {
  "telecom-customer-manager": async (): Promise<unknown> =>
    (await import(/* webpackChunkName: "model-telecom" */ "./telecom-customer-manager.json")).default,
} as const satisfies Readonly<Record<string, () => Promise<unknown>>>;

export type CatalogueId = keyof typeof catalogue;

/** Ids of the shipped models, in the order in which they are offered. */
export const catalogueIds = Object.keys(catalogue) as readonly CatalogueId[];
