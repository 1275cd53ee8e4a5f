/**
 * Runs the benchmarks beside this file, each in a process of its own: plain Node, TypeScript translated as it is loaded.
 * Names after the command choose among them: node test/bench/run.js scoring
 */
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");
const ts = require("typescript");

const FLAG = "--file";
const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true };

require.extensions[".ts"] = (module, file) => {
  module._compile(ts.transpileModule(fs.readFileSync(file, "utf8"), { compilerOptions }).outputText, file);
};

const [flag, file] = process.argv.slice(2);
if (flag === FLAG) {
  require(file);
} else {
  const chosen = process.argv.slice(2);
  const files = fs.readdirSync(__dirname).filter((name) => name.endsWith(".bench.ts"));
  for (const name of files) {
    if (chosen.length > 0 && !chosen.includes(name.replace(".bench.ts", ""))) continue;
    const args = ["--expose-gc", path.join(__dirname, "run.js"), FLAG, path.join(__dirname, name)];
    const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
    if (status !== 0) process.exitCode = 1;
  }
}
