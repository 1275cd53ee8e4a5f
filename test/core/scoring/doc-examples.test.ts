import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { readAssessment } from "../../../src/core/ratings/read-assessment";
import { DEFAULT_RULES } from "../../../src/core/scoring/rule-set";
import { readRaters } from "../../../src/core/tables/raters";
import { viewTable } from "../../../src/core/tables/table-view";
import { telecomTables } from "../../worked-examples/telecom";

const CORE = join(__dirname, "../../../src/core");

const FILES = [
  ...["tables", "ratings", "scoring", "twins", "formulas", "functions"].flatMap((folder) =>
    readdirSync(join(CORE, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => join(CORE, folder, file)),
  ),
  ...["person-ratings.ts", "shown-raters.ts"].map((file) => join(CORE, "explanation", file)),
  ...["content-hash.ts", "rating-marks.ts"].map((file) => join(CORE, "record", file)),
  join(CORE, "../functions/host-values.ts"),
];

/** Examples as [file, code, expected value], from comments such as "@example gap(2.85, 3) // -0.15". */
const EXAMPLES = FILES.flatMap((file) =>
  [...readFileSync(file, "utf8").matchAll(/@example\s([\s\S]*?)(?=@example|\*\/)/gu)].map(([, text = ""]) => {
    const [code = "", expected = ""] = text
      .replace(/^\s*\*\s?/gmu, "")
      .trim()
      .split(" // ");
    return [relative(CORE, file), code.trim(), expected.trim(), file] as const;
  }),
);

const assessment = readAssessment(telecomTables("zh"));
const SCOPE = { assessment, person: assessment.people[0], DEFAULT_RULES, viewTable, readRaters };

/** Runs statements with the module's exports at hand, and gives the value of the last one. */
function valueOf(code: string, exports: object): unknown {
  const names = { ...SCOPE, ...exports };
  const statements = code.split("; ");
  const body = [...statements.slice(0, -1), `return (${statements.at(-1) ?? ""});`].join(";\n");
  return Function(...Object.keys(names), body)(...Object.values(names));
}

describe("the examples in the comments", () => {
  it("are found", () => expect(EXAMPLES.length).toBeGreaterThan(30));

  it.each(EXAMPLES)("of %s hold: %s", (_, code, expected, file) => {
    const exports = jest.requireActual<object>(file);
    expect(valueOf(code, exports)).toEqual(valueOf(expected, {}));
  });
});
