const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { DefinePlugin } = require("webpack");

const { version } = require("./package.json");

const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const OFFICE_PACKAGE = "node_modules/@microsoft/office-js/dist";
const UNIVER_STYLES = ["core", "data-validation", "conditional-formatting", "table", "drawing"];
const PORT = 3000;
const LOCAL = `https://localhost:${PORT}`;
const FUNCTIONS = path.resolve(__dirname, "src/functions/functions.ts");

/**
 * Two builds side by side: the add-in in dist/, as it is published, and the workbench that plays Excel around it in
 * dist-workbench/. `webpack serve` (npm start) serves both over http; `--env excel` serves the add-in alone over https for
 * real Excel; `--env ship` makes the add-in to publish. Both take Office.js from Microsoft's CDN as its rules ask.
 * `--env address=https://…` is where it will be published, `--env contact=…` whom its users may ask.
 */
module.exports = async (env = {}, argv = {}) => {
  const production = argv.mode === "production";
  return env.excel ? [await addIn(env, production)] : [await addIn(env, production), workbench(production)];
};

/** What both builds are made with. */
function common(production) {
  return {
    mode: production ? "production" : "development",
    // Never "eval": the Content-Security-Policy forbids it.
    devtool: production ? false : "source-map",
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: "ts-loader",
          options: {
            transpileOnly: true,
            configFile: path.resolve(__dirname, "tsconfig.json"),
            compilerOptions: { rootDir: __dirname },
          },
        },
        { test: FUNCTIONS, loader: "./src/functions/metadata-loader.js" },
      ],
    },
    performance: { hints: false },
  };
}

async function addIn(env, production) {
  const fromCdn = env.ship || env.excel;
  // What a browser keeps of an earlier version must never meet a part of a later one.
  const chunk = production ? "[name].[contenthash:8].js" : "[name].js";
  return {
    ...common(production),
    name: "add-in",
    entry: { taskpane: "./src/taskpane/index.tsx", functions: FUNCTIONS },
    output: {
      path: path.resolve(__dirname, "dist"),
      clean: true,
      // The manifest names functions.js, so its version goes behind its name.
      filename: ({ chunk: { name } }) => (production && name === "functions" ? "[name].js?[contenthash:8]" : chunk),
      chunkFilename: chunk,
    },
    // The pane's page holds two entries: one runtime, so that modules that both use exist once.
    optimization: {
      runtimeChunk: "single",
      splitChunks: { chunks: "all" },
      // As small as webpack's usual one makes it, in a fraction of the time.
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })],
    },
    plugins: [
      new DefinePlugin({ ADDIN_VERSION: JSON.stringify(version) }),
      new HtmlPlugin({
        filename: "taskpane.html",
        template: "src/taskpane/index.html",
        chunks: ["functions", "taskpane"],
        scriptLoading: "blocking",
        templateParameters: {
          officeJs: fromCdn ? OFFICE_CDN : "office/",
          officeOrigin: fromCdn ? new URL(OFFICE_CDN).origin : "",
        },
      }),
      new HtmlPlugin({
        filename: "support.html",
        template: "src/taskpane/support.html",
        chunks: [],
        templateParameters: { contact: env.contact ?? "" },
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png", to: "assets/[name][ext]" },
          { from: "manifest.xml", transform: (xml) => String(xml).replaceAll(LOCAL, publishedAt(env.address)) },
          // Browsers of old must understand it as it is.
          { from: "src/taskpane/old-webview.js", info: { minimized: true } },
        ],
      }),
    ],
    devServer: {
      port: PORT,
      server: env.excel ? { type: "https", options: await developmentCertificate() } : "http",
      static: false,
      hot: false,
      liveReload: false,
      client: false,
      webSocketServer: false,
      // Excel on the web reads functions.json and shows the icons from a page of its own.
      ...(env.excel && { allowedHosts: "all" }),
      headers: { "Cache-Control": "no-store", ...(env.excel && { "Access-Control-Allow-Origin": "*" }) },
      setupMiddlewares: (middlewares) => [lowerCaseOffice, ...middlewares],
      onListening: ({ options }) => {
        console.log(
          env.excel
            ? `Serving the add-in for Excel on https://localhost:${options.port}. README.md says how to sideload manifest.xml.`
            : `\nOpen the workbench: http://localhost:${options.port}/\n`,
        );
      },
    },
  };
}

/** Where the add-in's files are to be found, without a slash at the end. */
function publishedAt(address = LOCAL) {
  const { protocol, href, search, hash } = new URL(address);
  if (protocol !== "https:" || search !== "" || hash !== "") {
    throw new Error(`An add-in is published at an address such as https://example.com/competency, not ${address}.`);
  }
  return href.replace(/\/+$/u, "");
}

/** The page that plays Excel, and Office.js for the add-in's pane in it. */
function workbench(production) {
  const { module, ...settings } = common(production);
  const engine = { test: /@univerjs[\\/].*\.js$/, loader: "./src/workbench/plain-fields-loader.js" };
  return {
    ...settings,
    module: { rules: [...module.rules, engine] },
    name: "workbench",
    entry: { workbench: "./src/workbench/index.ts" },
    output: {
      path: path.resolve(__dirname, "dist-workbench"),
      clean: true,
      filename: "workbench/[name].js",
      chunkFilename: "workbench/[name].js",
    },
    optimization: {
      splitChunks: { chunks: "all" },
      // Half as large in three seconds; a little smaller still would take minutes.
      minimizer: [
        new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, minimizerOptions: { compress: false, mangle: true } }),
      ],
    },
    plugins: [
      new HtmlPlugin({
        filename: "index.html",
        template: "src/workbench/index.html",
        scriptLoading: "defer",
        templateParameters: { styles: UNIVER_STYLES.map((name) => `workbench/${name}.css`) },
      }),
      new CopyPlugin({
        patterns: [
          // Office.js must stay as Microsoft made it: "minimized" keeps webpack's own minimizer away.
          { from: OFFICE_PACKAGE, to: "office", info: { minimized: true } },
          { from: "src/workbench/workbench.css", to: "workbench/workbench.css" },
          { from: "assets/samples/*.xlsx", to: "samples/[name][ext]", noErrorOnMissing: true },
          ...UNIVER_STYLES.map((name) => ({
            from: `node_modules/@univerjs/preset-sheets-${name}/lib/index.css`,
            to: `workbench/${name}.css`,
          })),
        ],
      }),
    ],
  };
}

/** Office.js asks for its files in capitals that the package does not have. */
function lowerCaseOffice(request, _response, next) {
  if (request.url.startsWith("/office/")) request.url = request.url.toLowerCase();
  next();
}

async function developmentCertificate() {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  return getHttpsServerOptions();
}
