import { readFileSync } from "node:fs";
import { join } from "node:path";

interface CopyPattern {
  readonly from: string;
  readonly transform?: (content: string) => string;
}

interface AddInBuild {
  readonly plugins: readonly { readonly patterns?: readonly CopyPattern[] }[];
}

const ROOT = join(__dirname, "..");
const xml = readFileSync(join(ROOT, "manifest.xml"), "utf8");

/** The manifest as a build puts it beside the add-in. */
async function builtManifest(env: Readonly<Record<string, string | true>>): Promise<string> {
  const build = jest.requireActual<(env: unknown, argv: unknown) => Promise<[AddInBuild]>>("../webpack.config.js");
  const [{ plugins }] = await build(env, { mode: "production" });
  const patterns = plugins.flatMap((plugin) => plugin.patterns ?? []);
  return patterns.find(({ from }) => from === "manifest.xml")?.transform?.(xml) ?? "";
}

describe("The build to publish", () => {
  it("names the address where the add-in will be in every place of the manifest", async () => {
    const manifest = await builtManifest({ ship: true, address: "https://example.com/competency/" });
    const places = xml.split("https://localhost:3000/").length;
    expect(manifest).not.toContain("localhost");
    expect(manifest.split("https://example.com/competency/").length).toBe(places);
  });

  it("leaves the manifest as it is where no address is given", async () => {
    expect(await builtManifest({ ship: true })).toBe(xml);
  });

  it.each(["http://example.com", "https://example.com/?version=2", "example.com"])("refuses %s", async (address) => {
    await expect(builtManifest({ ship: true, address })).rejects.toThrow();
  });
});
