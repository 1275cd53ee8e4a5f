import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import ts from "typescript";

const SRC = join(__dirname, "..", "src");

interface Layer {
  /** Folders or files of src, longest match first. */
  readonly place: string;
  /** Places of src that it may import, itself included. */
  readonly mayImport: readonly string[];
  /** Packages that it may import. */
  readonly packages: readonly string[];
  readonly because: string;
}

const LAYERS: readonly Layer[] = [
  {
    place: "core",
    mayImport: ["core"],
    packages: ["valibot"],
    because: "what is decided must run anywhere; valibot checks the shape of model files and is pure computing",
  },
  {
    place: "core/formulas",
    mayImport: ["core/formulas", "core/scoring", "core/tables"],
    packages: [],
    because: "how a formula is written is below everything that writes formulas",
  },
  {
    place: "core/twins",
    mayImport: ["core/twins", "core/formulas", "core/functions", "core/scoring", "core/tables"],
    packages: [],
    because:
      "twins are said with Excel's own functions wherever they stand, take what the definitions say, and know no template",
  },
  {
    place: "core/functions",
    mayImport: ["core/functions", "core/ratings", "core/scoring", "core/tables"],
    packages: [],
    because: "metadata, help, library and twins are made from the definitions, which know none of them",
  },
  { place: "models", mayImport: ["models"], packages: [], because: "models are data" },
  {
    place: "locales",
    mayImport: ["locales", "core"],
    packages: [],
    because: "languages make sentences of core's codes and of nothing else",
  },
  {
    place: "xlsx",
    mayImport: ["xlsx", "core"],
    packages: ["hucre", "fflate"],
    because: "files are written from plans and read into plans, without a workbook at hand",
  },
  {
    place: "actions",
    mayImport: ["actions", "core"],
    packages: [],
    because: "an action speaks to the workbook only through the port, so that it can be read and tested without Excel",
  },
  {
    place: "excel",
    mayImport: ["excel", "core", "actions/workbook.ts"],
    packages: [],
    because: "the only place that says Excel implements the port and decides nothing",
  },
  {
    place: "functions",
    mayImport: ["functions", "core", "locales"],
    packages: [],
    because: "a custom function never touches the workbook; its body is one call of core",
  },
  {
    place: "commands",
    mayImport: ["commands", "actions"],
    packages: [],
    because: "ribbon buttons only lead to actions",
  },
  {
    place: "taskpane/index.tsx",
    mayImport: ["taskpane", "actions", "core", "locales", "excel", "xlsx", "models", "commands"],
    packages: ["react", "react-dom", "office-ui-fabric-react"],
    because: "one file wires the pane to Excel, so that everything else can be shown without it",
  },
  {
    place: "taskpane",
    mayImport: ["taskpane", "actions", "core", "locales"],
    packages: ["react", "react-dom", "office-ui-fabric-react"],
    because: "pages show what actions return",
  },
  {
    place: "workbench/formulas",
    mayImport: ["workbench/formulas", "core/formulas"],
    packages: [],
    because: "cells are calculated without a grid, so that it can be tried by itself and the grid exchanged",
  },
  {
    place: "workbench",
    mayImport: ["workbench", "core", "xlsx"],
    packages: ["@univerjs/*", "rxjs", "react", "echarts"],
    because:
      "the stand-in for Excel must know the add-in only as Excel does: its manifest, its pages, Office.js's messages",
  },
];

describe("The layers of src", () => {
  for (const layer of LAYERS) {
    it(`${layer.place} imports only ${layer.mayImport.join(", ")}, because ${layer.because}`, () => {
      const files = sourceFiles().filter((file) => layerOf(file) === layer);
      expect(files.flatMap((file) => forbidden(file, layer))).toEqual([]);
    });
  }

  it("has no circle of folders inside core, because a room that needs the one it serves can be read, tested and moved only with it", () => {
    expect(circles(roomImports())).toEqual([]);
  });

  it("has no file outside the layers, so that no rule is passed by", () => {
    expect(sourceFiles().filter((file) => !layerOf(file))).toEqual([]);
  });

  it("says Excel and Office only in excel, commands, functions and the pane's wiring", () => {
    const allowed = ["excel", "commands", "functions", "taskpane/index.tsx", "workbench"];
    const speaking = sourceFiles()
      .filter((file) => !allowed.some((place) => within(file, place)))
      .filter((file) => /\b(?:Excel|Office|OfficeExtension)\.[A-Za-z]/.test(code(file)));
    expect(speaking).toEqual([]);
  });
});

function forbidden(file: string, layer: Layer): string[] {
  return imports(file)
    .filter((name) => !allowedImport(file, name, layer))
    .map((name) => `${file} imports ${name}`);
}

/** What the rooms of core import of one another, types included: room -> room -> one import that says so. */
function roomImports(): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const rooms = new Map<string, Map<string, string>>();
  for (const file of sourceFiles().filter((one) => within(one, "core"))) {
    const room = roomOf(file);
    for (const name of imports(file).filter((one) => one.startsWith("."))) {
      const other = roomOf(normalize(join(dirname(file), name)));
      if (other === room) continue;
      const others = rooms.get(room) ?? new Map<string, string>();
      rooms.set(room, others.set(other, `${file} imports ${name}`));
    }
  }
  return rooms;
}

/** A first-level folder of core, or a file that stands beside them. */
function roomOf(path: string): string {
  return (path.split("/")[1] ?? "").replace(/\.ts$/, "");
}

/** A line for every import by which a room leads back to itself. */
function circles(rooms: ReadonlyMap<string, ReadonlyMap<string, string>>): string[] {
  const leadsTo = (from: string, to: string, seen = new Set<string>()): boolean =>
    from === to ||
    (!seen.has(from) && [...(rooms.get(from)?.keys() ?? [])].some((next) => leadsTo(next, to, seen.add(from))));
  return [...rooms].flatMap(([room, others]) =>
    [...others].flatMap(([other, line]) => (leadsTo(other, room) ? [line] : [])),
  );
}

function allowedImport(file: string, name: string, layer: Layer): boolean {
  if (name.startsWith(".")) {
    const target = normalize(join(dirname(file), name));
    return layer.mayImport.some((place) => within(target, place) || within(`${target}.ts`, place));
  }
  return layer.packages.some((allowed) =>
    allowed.endsWith("/*") ? name.startsWith(allowed.slice(0, -1)) : name === allowed || name.startsWith(`${allowed}/`),
  );
}

function layerOf(file: string): Layer | undefined {
  return [...LAYERS].sort((a, b) => b.place.length - a.place.length).find((layer) => within(file, layer.place));
}

function within(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}/`);
}

function sourceFiles(): string[] {
  return readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => relative(SRC, join(SRC, file)));
}

function imports(file: string): string[] {
  const source = readFileSync(join(SRC, file), "utf8");
  return ts.preProcessFile(source, true, true).importedFiles.map((imported) => imported.fileName);
}

/** The file without comments and texts, which may speak of Excel. */
function code(file: string): string {
  const source = readFileSync(join(SRC, file), "utf8");
  const scanner = ts.createScanner(ts.ScriptTarget.ES2022, true, ts.LanguageVariant.Standard, source);
  const words: string[] = [];
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan()) {
    if (token !== ts.SyntaxKind.StringLiteral && token !== ts.SyntaxKind.NoSubstitutionTemplateLiteral) {
      words.push(scanner.getTokenText());
    }
  }
  return words.join("");
}
