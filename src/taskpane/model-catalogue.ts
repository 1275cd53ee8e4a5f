/** Where the pane gets models from. What is fetched is raw content, checked by the pane before it is used. */
export interface ModelCatalogue {
  /** Ids of the models; the first is chosen to begin with. */
  readonly ids: readonly string[];
  /** What the list of models shows (CatalogueEntry). */
  readonly entries: () => Promise<unknown>;
  readonly model: (id: string) => Promise<unknown>;
}
