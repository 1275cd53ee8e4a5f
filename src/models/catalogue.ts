/**
 * The models that are shipped: id to a function that fetches the model's file. Each file is a bundle of its own, so
 * that the pane's first paint waits for none of them. What is fetched is the raw content of the file, for the caller
 * to parse.
 *
 * @example await catalogue["telecom-customer-manager"]() // { format: 1, id: "telecom-customer-manager", … }
 */
export const catalogue = {
  "telecom-customer-manager": async (): Promise<unknown> =>
    (await import(/* webpackChunkName: "model-telecom-customer-manager" */ "./telecom-customer-manager.json")).default,
  "enterprise-dictionary": async (): Promise<unknown> =>
    (await import(/* webpackChunkName: "model-enterprise-dictionary" */ "./enterprise-dictionary.json")).default,
  "customer-service-manager": async (): Promise<unknown> =>
    (await import(/* webpackChunkName: "model-customer-service-manager" */ "./customer-service-manager.json")).default,
  "hr-business-partner": async (): Promise<unknown> =>
    (await import(/* webpackChunkName: "model-hr-business-partner" */ "./hr-business-partner.json")).default,
  "it-operations-team": async (): Promise<unknown> =>
    (await import(/* webpackChunkName: "model-it-operations-team" */ "./it-operations-team.json")).default,
  "core-competencies": async (): Promise<unknown> =>
    (await import(/* webpackChunkName: "model-core-competencies" */ "./core-competencies.json")).default,
  "behavioural-dictionary": async (): Promise<unknown> =>
    (await import(/* webpackChunkName: "model-behavioural-dictionary" */ "./behavioural-dictionary.json")).default,
  leadership: async (): Promise<unknown> =>
    (await import(/* webpackChunkName: "model-leadership" */ "./leadership.json")).default,
  "bank-customer-manager": async (): Promise<unknown> =>
    (await import(/* webpackChunkName: "model-bank-customer-manager" */ "./bank-customer-manager.json")).default,
  "tobacco-customer-manager": async (): Promise<unknown> =>
    (await import(/* webpackChunkName: "model-tobacco-customer-manager" */ "./tobacco-customer-manager.json")).default,
  "broker-customer-manager": async (): Promise<unknown> =>
    (await import(/* webpackChunkName: "model-broker-customer-manager" */ "./broker-customer-manager.json")).default,
  "commercial-customer-manager": async (): Promise<unknown> =>
    (await import(/* webpackChunkName: "model-commercial-customer-manager" */ "./commercial-customer-manager.json"))
      .default,
  "customer-manager-certification": async (): Promise<unknown> =>
    (
      await import(
        /* webpackChunkName: "model-customer-manager-certification" */ "./customer-manager-certification.json"
      )
    ).default,
  "selection-and-development": async (): Promise<unknown> =>
    (await import(/* webpackChunkName: "model-selection-and-development" */ "./selection-and-development.json"))
      .default,
} as const satisfies Readonly<Record<string, () => Promise<unknown>>>;

export type CatalogueId = keyof typeof catalogue;

/** Ids of the shipped models, in the order in which they are offered. */
export const catalogueIds = Object.keys(catalogue) as readonly CatalogueId[];
