import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type OfficeMember, officeMembers } from "./office-members";

declare global {
  /** Set by `npm run members`. */
  var LIST_MEMBERS: boolean | undefined;
}

const ROOT = join(__dirname, "..", "..");
/** The layers that may say Excel and Office. */
const files = ["excel", "commands"].flatMap((folder) =>
  readdirSync(join(ROOT, "src", folder)).map((name) => join(ROOT, "src", folder, name)),
);
const { members, untold, asked } = officeMembers(ROOT, files);
const required = new Map(
  [...readFileSync(join(ROOT, "manifest.xml"), "utf8").matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/gu)].map(
    ([, set = "", version = ""]) => [set, version],
  ),
);

test("the manifest requires a set for every member of Office.js that is used without asking for it", () => {
  const missing = members.flatMap(({ name, set, version, files: users }) => {
    if (isIn(required.get(set), version)) return [];
    return users.filter((file) => !asked.some((one) => covers(one, file, set, version))).map((file) => [name, file]);
  });
  expect(missing).toEqual([]);
  expect(untold).toEqual([]);
  expect(members.length).toBeGreaterThan(200);
});

test("the manifest requires no newer Excel than the newest member needs", () => {
  const excel = members.filter(({ set }) => set === "ExcelApi").sort((a, b) => order(a.version) - order(b.version));
  expect(required.get("ExcelApi")).toBe(excel.at(-1)?.version);
});

if (globalThis.LIST_MEMBERS === true) {
  test("every member by its set", () => {
    const sorted = [...members].sort((a, b) => a.set.localeCompare(b.set) || order(a.version) - order(b.version));
    const lines = sorted.map(
      ({ set, version, name, files: users }) => `${set} ${version} ${name}: ${users.join(", ")}`,
    );
    process.stdout.write(`${lines.join("\n")}\n${counts(sorted)}\n`);
  });
}

function counts(sorted: readonly OfficeMember[]): string {
  const sets = new Map<string, number>();
  for (const { set, version } of sorted) sets.set(`${set} ${version}`, (sets.get(`${set} ${version}`) ?? 0) + 1);
  return [...sets].map(([set, count]) => `${set}: ${String(count)}`).join(", ");
}

/** Sets hold those before them. */
function isIn(held: string | undefined, version: string): boolean {
  return held !== undefined && order(version) <= order(held);
}

function covers(asking: string, file: string, set: string, version: string): boolean {
  const [where, what, held] = asking.split(" ");
  return where === file && what === set && isIn(held, version);
}

function order(version: string): number {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major * 1000 + minor;
}
