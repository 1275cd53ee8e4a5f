import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "..");
const MANIFEST = join(ROOT, "manifest.xml");
const xml = readFileSync(MANIFEST, "utf8");

describe("manifest.xml", () => {
  it("is read by the Office tools, with its Chinese name", () => {
    const tool = join(ROOT, "node_modules", "office-addin-manifest", "cli.js");
    const info = execFileSync(process.execPath, [tool, "info", MANIFEST], { encoding: "utf8" });
    expect(info).toContain("Name: Competency Scorecard");
    expect(xml).toContain('<Override Locale="zh-CN" Value="能力素质评估"/>');
  });

  it("defines every resource that it names, and names every resource that it defines", () => {
    const named = new Set([...xml.matchAll(/resid="([^"]+)"/g)].map((match) => match[1]));
    const defined = [...xml.matchAll(/<bt:(?:Image|Url|String) id="([^"]+)"/g)].map((match) => match[1]);
    expect([...named].sort()).toEqual([...new Set(defined)].sort());
    expect(defined.length).toBe(new Set(defined).size);
  });

  it("has a file for every picture", () => {
    const pictures = [...xml.matchAll(/https:\/\/localhost:3000\/(assets\/[^"]+)/g)].map((match) => match[1] ?? "");
    expect(pictures.length).toBeGreaterThan(10);
    expect(pictures.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it("says every label in Chinese too", () => {
    const strings = [...xml.matchAll(/<bt:String id="([^"]+)"[^>]*?(\/>|>[\s\S]*?<\/bt:String>)/g)];
    const english = strings.filter(([text]) => !text.includes('Locale="zh-CN"')).map(([, id]) => id);
    expect(english).toEqual(["Functions.Namespace"]);
  });

  it("keeps Excel's limits for labels and texts", () => {
    const values = (block: string) => [...block.matchAll(/Value="([^"]*)"/g)].map((match) => match[1] ?? "");
    const short = /<bt:ShortStrings>([\s\S]*)<\/bt:ShortStrings>/.exec(xml)?.[1] ?? "";
    const long = /<bt:LongStrings>([\s\S]*)<\/bt:LongStrings>/.exec(xml)?.[1] ?? "";
    expect(values(short).filter((text) => text.length > 125)).toEqual([]);
    expect(values(long).filter((text) => text.length > 250)).toEqual([]);
  });
});
