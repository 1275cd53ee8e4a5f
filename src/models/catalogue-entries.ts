/**
 * What the list of models shows and searches in, derived from the model files by `npm run catalogue`. A bundle of its
 * own: the pane's first paint does not wait for it. What is fetched is the raw content of the file.
 */
export async function catalogueEntries(): Promise<unknown> {
  return (await import(/* webpackChunkName: "catalogue-entries" */ "./catalogue-entries.json")).default;
}
