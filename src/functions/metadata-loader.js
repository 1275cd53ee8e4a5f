/**
 * Webpack loader of functions.ts: emits the metadata that Excel reads beside it, a file for each language. metadata.ts is
 * run in the middle of the build, so that the files follow every change of a definition or text.
 */
module.exports = function emitMetadata(source) {
  const done = this.async();
  this.importModule(require.resolve("./metadata.ts"))
    .then(({ functionsMetadata }) => {
      for (const [name, language] of [
        ["functions.json", "en"],
        ["functions.zh-CN.json", "zh"],
      ]) {
        this.emitFile(name, JSON.stringify(functionsMetadata(language), null, 2));
      }
      done(null, source);
    })
    .catch(done);
};
