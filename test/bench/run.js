/** Runs the benchmarks beside this file: plain Node, TypeScript translated as it is loaded. */
const fs = require("node:fs");
const path = require("node:path");
const ts = require("typescript");

const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true };

require.extensions[".ts"] = (module, file) => {
  module._compile(ts.transpileModule(fs.readFileSync(file, "utf8"), { compilerOptions }).outputText, file);
};

for (const file of fs.readdirSync(__dirname).filter((name) => name.endsWith(".bench.ts"))) {
  require(path.join(__dirname, file));
}
