/**
 * Makes the build to publish and serves it as the workbench needs it, for the browser tests:
 * node test/e2e/serve-build.js 3100
 * What the tests see is what is published, byte for byte, but for the address of Office.js: it comes from this server
 * unless the request asks for the page as it is published.
 */
const { spawn } = require("node:child_process");
const { createReadStream, existsSync, readFileSync, statSync } = require("node:fs");
const { createServer } = require("node:http");
const path = require("node:path");
const { gzipSync } = require("node:zlib");

const ROOT = path.resolve(__dirname, "../..");
const FOLDERS = ["dist", "dist-workbench"].map((name) => path.join(ROOT, name));
const PUBLISHED_OFFICE = /https:\/\/[^\s"=]+\/(?=office\.js)/u;
const TYPES = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xml": "text/xml",
};

/** Add-in and workbench, each of which keeps one core busy. */
const building = ["add-in", "workbench"].map(
  (build) =>
    new Promise((resolve, reject) => {
      const webpack = [require.resolve("webpack/bin/webpack.js"), "--mode", "production", "--env", "ship"];
      const made = spawn(process.execPath, [...webpack, "--config-name", build], { cwd: ROOT, stdio: "inherit" });
      made.on("error", reject);
      made.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`The build of the ${build} failed.`))));
    }),
);

const kept = new Map();
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, "http://localhost");
  const file = fileAt(decodeURIComponent(pathname));
  if (file === undefined) return response.writeHead(404).end();
  response.setHeader("Content-Type", TYPES[path.extname(file)] ?? "application/octet-stream");
  // The build does not change under this server: a page that is loaded again need not be read again.
  response.setHeader("Cache-Control", "max-age=3600");
  if (path.basename(file) === "taskpane.html" && request.headers["as-published"] === undefined) {
    return response.end(readFileSync(file, "utf8").replace(PUBLISHED_OFFICE, "office/"));
  }
  if (!/\.(?:css|html|js|json)$/u.test(file)) return createReadStream(file).pipe(response);
  response.setHeader("Content-Encoding", "gzip");
  response.end(compressed(file));
});

void Promise.all(building).then(() => server.listen(Number(process.argv[2])));

/** Compressed once, as a web server keeps what does not change. */
function compressed(file) {
  const changed = statSync(file).mtimeMs;
  const known = kept.get(file);
  if (known?.changed === changed) return known.bytes;
  const bytes = gzipSync(readFileSync(file), { level: 1 });
  kept.set(file, { changed, bytes });
  return bytes;
}

/** Office.js asks for its files in capitals that the package does not have. */
function fileAt(pathname) {
  const name = pathname === "/" ? "/index.html" : pathname.startsWith("/office/") ? pathname.toLowerCase() : pathname;
  return FOLDERS.map((folder) => path.join(folder, name)).find(
    (file) => FOLDERS.some((folder) => file.startsWith(folder)) && existsSync(file) && statSync(file).isFile(),
  );
}
