/** `npm run catalogue`: derives the entries of the list of models anew. Plain Node; TypeScript is translated as it is loaded. */
const fs = require("node:fs");
const ts = require("typescript");

const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true };

require.extensions[".ts"] = (module, file) => {
  module._compile(ts.transpileModule(fs.readFileSync(file, "utf8"), { compilerOptions }).outputText, file);
};

const { derivedEntries, ENTRIES_FILE } = require("./derived-entries.ts");
fs.writeFileSync(ENTRIES_FILE, derivedEntries());
