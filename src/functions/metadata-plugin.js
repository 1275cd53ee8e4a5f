const { sources } = require("webpack");

/** The families of functions: a file of Chinese texts each. */
const FAMILIES = ["scores", "results", "agreement", "weights", "similarity", "standards"];

/** The files whose comments the metadata is read from; scores have two. */
const FUNCTION_FILES = FAMILIES.flatMap((family) => (family === "scores" ? [family, "placements"] : [family])).map(
  (file) => `./src/functions/${file}.ts`,
);

const chineseTexts = Object.assign(
  {},
  ...FAMILIES.map((family) => require(`../locales/zh-CN/functions/${family}.json`)),
);

const NAME = "FunctionsMetadataPlugin";

/**
 * Finishes the metadata that custom-functions-metadata-plugin writes. Error values must reach the functions, so that they
 * can say where one stands; rich data types need not. The other plugin sets neither. A parameter whose name the code cannot
 * use, such as null, has an underscore after it there and not here.
 *
 * @param {{functions: object[]}} metadata content of functions.json
 * @returns the same with both settings on the whole and on every function
 */
function completeMetadata(metadata) {
  const settings = { allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: false };
  return {
    ...metadata,
    ...settings,
    functions: metadata.functions.map((entry) => ({
      ...entry,
      ...settings,
      parameters: entry.parameters.map((parameter) => ({ ...parameter, name: parameter.name.replace(/_$/u, "") })),
    })),
  };
}

/**
 * The metadata with descriptions in another language. Ids, names and the order of parameters stay.
 *
 * @param {{functions: object[]}} metadata content of functions.json
 * @param {Record<string, {description: string, parameters: Record<string, string>}>} texts by function id
 * @throws Error when a text is missing
 */
function translateMetadata(metadata, texts) {
  return {
    ...metadata,
    functions: metadata.functions.map((entry) => ({
      ...entry,
      description: textOf(texts[entry.id]?.description, entry.id),
      parameters: entry.parameters.map((parameter) => ({
        ...parameter,
        description: textOf(texts[entry.id]?.parameters[parameter.name], `${entry.id}, ${parameter.name}`),
      })),
    })),
  };
}

function textOf(text, what) {
  if (!text) throw new Error(`The Chinese text of ${what} is missing in src/locales/zh-CN/functions.`);
  return text;
}

/** Completes functions.json and adds functions.zh-CN.json beside it. Stands after CustomFunctionsMetadataPlugin. */
class FunctionsMetadataPlugin {
  constructor({ source = "functions.json", target = "functions.zh-CN.json" } = {}) {
    this.source = source;
    this.target = target;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        const asset = compilation.getAsset(this.source);
        if (!asset) return; // The metadata has errors of its own, which are reported already.
        const metadata = completeMetadata(JSON.parse(asset.source.source().toString()));
        compilation.updateAsset(this.source, jsonSource(metadata));
        compilation.emitAsset(this.target, jsonSource(translateMetadata(metadata, chineseTexts)));
      });
    });
  }
}

function jsonSource(value) {
  return new sources.RawSource(JSON.stringify(value, null, 2));
}

module.exports = { FUNCTION_FILES, FunctionsMetadataPlugin, completeMetadata, translateMetadata };
