// Every custom function, by family. The file names are listed in metadata-plugin.js too, where the build reads their comments.
export * from "./scores";
export * from "./placements";
export * from "./results";
export * from "./agreement";
export * from "./weights";
export * from "./similarity";
export * from "./standards";
