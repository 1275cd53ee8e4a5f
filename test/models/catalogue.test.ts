import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { CompetencyModel } from "../../src/core/model/competency-model";
import type { Rung } from "../../src/core/model/item";
import { profileRows } from "../../src/core/model/profile-rows";
import { FULL } from "../../src/core/tables/scale";
import { parseModel } from "../../src/core/model/parse-model";
import type { Language, Localized } from "../../src/core/language";
import { catalogue, catalogueIds } from "../../src/models/catalogue";

const LANGUAGES: readonly Language[] = ["zh", "en"];

describe("The catalogue", () => {
  it("lists every model file under its own name", () => {
    const files = readdirSync(join(__dirname, "..", "..", "src", "models")).filter((file) => file.endsWith(".json"));
    expect(["catalogue-entries.json", ...catalogueIds.map((id) => `${id}.json`)].sort()).toEqual(files.sort());
  });
});

describe.each(catalogueIds)("The model %s", (id) => {
  let model: CompetencyModel;
  beforeAll(async () => {
    const parsed = parseModel(await catalogue[id]());
    if ("issues" in parsed) throw new Error(JSON.stringify(parsed.issues, null, 2));
    expect(parsed.warnings).toEqual([]);
    model = parsed.model;
  });

  const rungs = (): { at: string; rung: Rung }[] =>
    [
      ...profileRows({ ...model, sharedScales: [] }),
      ...(model.sharedScales ?? []).map(({ id: code, rungs }) => ({ code, rungs })),
    ].flatMap(({ code, rungs }) => rungs.map((rung) => ({ at: `${code}/${String(rung.level)}`, rung })));

  it("has the id of its file", () => {
    expect(model.id).toBe(id);
  });

  it("has no text that is blank or untrimmed in either language", () => {
    const blank = everyText(model).filter(({ text }) => text === "" || text !== text.trim());
    expect(blank).toEqual([]);
  });

  it("is Chinese in Chinese and holds no Chinese in English", () => {
    const han = /\p{Script=Han}/u;
    const astray = everyText(model).filter(({ text, language }) => han.test(text) !== (language === "zh"));
    expect(astray).toEqual([]);
  });

  it("has every rung of every ladder once, lowest first", () => {
    const ladders = [
      ...profileRows(model).filter(
        ({ kind, top, item }) => kind !== "composed" && !(kind === "exam" && top === FULL) && !item.placeholder,
      ),
      ...(model.sharedScales ?? []).map(({ id: code, rungs }) => ({ code, rungs, lowest: rungs[0]?.level, top: NaN })),
    ];
    const broken = ladders.filter(({ rungs, lowest, top }) => {
      const first = lowest ?? 1;
      const highest = Number.isNaN(top) ? first + rungs.length - 1 : top;
      const expected = Array.from({ length: highest - first + 1 }, (_, index) => first + index);
      return rungs.length === 0 || rungs.map(({ level }) => level).join() !== expected.join();
    });
    expect(broken.map(({ code }) => code)).toEqual([]);
  });

  it("has codes that are promises: one each, a part's beginning with its item's", () => {
    const rows = profileRows(model);
    expect(repeated(rows.map(({ code }) => code))).toEqual([]);
    expect(rows.filter(({ code, partOf }) => !/^C\d{2,3}$/u.test(code) || !code.startsWith(partOf ?? "C"))).toEqual([]);
    expect(model.grades.map(({ code }) => code)).toEqual(model.grades.map((_, index) => `G${String(index + 1)}`));
  });

  it("has weights that make a whole: of items, of parts, of subjects and of rater groups", () => {
    const blocks = model.categories.some(({ weight }) => weight !== undefined)
      ? model.categories.map(({ id: block }) => model.items.filter(({ category }) => category === block))
      : [model.items];
    const wholes = [
      ...blocks.map((block) => block.filter(({ optional }) => !optional)),
      ...model.items.flatMap((item) => {
        if (item.kind === "exam") return item.papers.map(({ subjects }) => subjects);
        if (item.kind === "divided") return [item.parts];
        return item.kind === "scaled" ? [item.scales] : [];
      }),
      model.raterGroups,
    ].map((parts) => parts.map(({ weight }) => weight));
    const broken = wholes.filter(
      (weights) =>
        weights.reduce((sum, weight) => sum + weight, 0) !== 100 && weights.some((weight) => weight !== weights[0]),
    );
    expect(broken).toEqual([]);
  });

  it.each(LANGUAGES)("has names that fit headers and lists, and tells items apart by them (%s)", (language) => {
    const longest = language === "zh" ? 12 : 48;
    const named = [...profileRows(model), ...model.categories, ...model.grades, ...model.scale, ...model.raterGroups];
    expect(named.map(({ name }) => name[language]).filter((name) => name.length > longest)).toEqual([]);
    expect(repeated(model.items.map(({ name }) => name[language]))).toEqual([]);
  });

  it("shows two to four behaviours on every rung", () => {
    const counts = rungs().filter(({ rung }) => rung.behaviours.length < 2 || rung.behaviours.length > 4);
    expect(counts).toEqual([]);
  });

  it.each(LANGUAGES)(
    "uses no headline and no behaviour twice, typical ones and definitions included (%s)",
    (language) => {
      const ladders = rungs();
      expect(repeated(ladders.map(({ rung }) => rung.gist[language]))).toEqual([]);
      const texts = [...ladders.flatMap(({ rung }) => rung.behaviours), ...typical(model), ...definitions(model)];
      expect(repeated(texts.map((text) => text[language]))).toEqual([]);
    },
  );

  it("has no two rungs alike: no pair of behaviours shares half of its words", () => {
    const behaviours = [...rungs().flatMap(({ rung }) => rung.behaviours), ...typical(model)];
    for (const language of LANGUAGES) {
      const pieces = behaviours.map((text) => piecesOf(text[language], language));
      const alike = pieces.flatMap((mine, one) =>
        pieces
          .slice(0, one)
          .flatMap((others, other) =>
            likeness(mine, others) < 0.5 ? [] : [[behaviours[one]?.[language], behaviours[other]?.[language]]],
          ),
      );
      expect(alike).toEqual([]);
    }
  });

  it("keeps texts short enough to read while rating", () => {
    const long = rungs().flatMap(({ at, rung }) => [
      ...(rung.gist.zh.length > 14 || words(rung.gist.en) > 8 ? [`${at} ${rung.gist.zh} ${rung.gist.en}`] : []),
      ...rung.behaviours
        .filter(({ zh, en }) => zh.length < 15 || zh.length > 45 || words(en) > 22)
        .map(({ zh, en }) => `${at} ${zh} ${en}`),
    ]);
    expect(long).toEqual([]);
  });
});

/** Typical behaviours of items with several scales, apart from their rungs. */
function typical({ items }: CompetencyModel): readonly Localized[] {
  return items.flatMap((item) => (item.kind === "scaled" ? item.behaviours : []));
}

/** Of items and parts, and what rises in each scale that has a table of its own. */
function definitions({ items }: CompetencyModel): Localized[] {
  return items.flatMap((item) => [
    item.definition,
    ...(item.kind === "divided" ? item.parts.map(({ definition }) => definition) : []),
    ...(item.kind === "scaled" ? item.scales.flatMap(({ idea, shared }) => (shared ? [] : [idea])) : []),
  ]);
}

interface TextAt {
  readonly path: string;
  readonly language: Language;
  readonly text: string;
}

function everyText(value: unknown, path = ""): TextAt[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) =>
    (key === "zh" || key === "en") && typeof part === "string"
      ? [{ path, language: key, text: part } satisfies TextAt]
      : everyText(part, `${path}.${key}`),
  );
}

function repeated(texts: readonly string[]): string[] {
  return texts.filter((text, position) => texts.indexOf(text) < position);
}

function words(text: string): number {
  return text.split(/\s+/u).length;
}

/** Pairs of neighbouring signs in Chinese, words in English. */
function piecesOf(text: string, language: Language): Set<string> {
  if (language === "en") return new Set(text.toLowerCase().match(/[a-z-]+/gu));
  return new Set(Array.from(text).map((sign, at, signs) => sign + (signs[at + 1] ?? "")));
}

function likeness(one: Set<string>, other: Set<string>): number {
  const shared = [...one].filter((piece) => other.has(piece)).length;
  return shared / (one.size + other.size - shared);
}
