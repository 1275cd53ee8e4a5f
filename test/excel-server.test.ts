import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { get } from "node:https";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateCertificates } from "office-addin-dev-certs";

const ROOT = join(__dirname, "..");
const EXCEL_ON_THE_WEB = "https://excel.officeapps.live.com";
const home = mkdtempSync(join(tmpdir(), "excel-server-"));
const certificates = join(home, ".office-addin-dev-certs");

let server: ChildProcess;
let port: number;

/** `npm run excel`, up to the certificate, which the machine is not asked to trust. */
beforeAll(async () => {
  port = await freePort();
  await generateCertificates(...["ca.crt", "localhost.crt", "localhost.key"].map((name) => join(certificates, name)));
  const webpack = [join(ROOT, "node_modules/webpack/bin/webpack.js"), "serve", "--mode", "development"];
  const preload = ["--require", join(__dirname, "trusted-certificate.js")];
  server = spawn(process.execPath, [...preload, ...webpack, "--env", "excel", "--port", String(port)], {
    cwd: ROOT,
    env: { ...process.env, HOME: home, USERPROFILE: home },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await said(server, /compiled/u);
}, 240_000);

afterAll(() => {
  server.kill();
  rmSync(home, { recursive: true });
});

const addresses = [
  ...readFileSync(join(ROOT, "manifest.xml"), "utf8").matchAll(/"https:\/\/localhost:3000(\/[^"]+)"/gu),
];
const paths = [...new Set(addresses.map((match) => match[1] ?? ""))];

it("serves Excel on the web every file of the manifest, and lets it read the functions' metadata", async () => {
  expect(paths.filter((path) => path.endsWith(".png")).length).toBeGreaterThan(10);
  const answers = await Promise.all(paths.map(async (path) => ({ path, ...(await asked(path, "no-cors")) })));
  expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
  expect(answers.filter(({ reads }) => reads === "same-origin")).toEqual([]);
  for (const path of paths.filter((one) => one.endsWith(".json"))) {
    expect({ path, ...(await asked(path, "cors")) }).toMatchObject({ status: 200, allows: "*" });
  }
});

it("serves them under another name of the machine", async () => {
  expect(await asked("/functions.json", "cors", "my-machine.example")).toMatchObject({ status: 200, allows: "*" });
});

/** What a page of Excel on the web gets. */
function asked(path: string, mode: "cors" | "no-cors", host = `localhost:${String(port)}`) {
  const headers = {
    Host: host,
    Origin: EXCEL_ON_THE_WEB,
    Referer: `${EXCEL_ON_THE_WEB}/`,
    "Sec-Fetch-Mode": mode,
    "Sec-Fetch-Site": "cross-site",
  };
  const ca = readFileSync(join(certificates, "ca.crt"));
  return new Promise<{ status?: number | undefined; allows: unknown; reads: unknown }>((resolve, reject) => {
    get({ host: "localhost", servername: "localhost", port, path, headers, ca }, (response) => {
      response.resume();
      const { "access-control-allow-origin": allows, "cross-origin-resource-policy": reads } = response.headers;
      resolve({ status: response.statusCode, allows, reads });
    }).on("error", reject);
  });
}

function said({ stdout }: ChildProcess, words: RegExp): Promise<void> {
  return new Promise((resolve, reject) => {
    let text = "";
    stdout?.on("data", (part) => {
      text += String(part);
      if (words.test(text)) resolve();
    });
    stdout?.on("end", () => reject(new Error(`The server ended: ${text}`)));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const found = (probe.address() as AddressInfo).port;
      probe.close(() => resolve(found));
    });
  });
}
