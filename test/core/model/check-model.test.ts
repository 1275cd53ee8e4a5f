import { checkModel } from "../../../src/core/model/check-model";
import { modelPlace } from "../../../src/core/model/model-issue";
import { parseModel } from "../../../src/core/model/parse-model";
import { smallModel, type SmallModel } from "./small-model";

/** Issues of a spoilt model as "severity code place {parameters}". */
function found(spoil: (model: SmallModel) => unknown): string[] {
  const model = smallModel();
  spoil(model);
  const parsed = parseModel(model);
  const issues = "model" in parsed ? parsed.warnings : parsed.issues;
  return issues.map(
    ({ severity, code, path, parameters }) => `${severity} ${code} ${modelPlace(path)} ${JSON.stringify(parameters)}`,
  );
}

describe("checkModel", () => {
  it("finds nothing in a sound model", () => {
    const parsed = parseModel(smallModel());
    expect("model" in parsed && checkModel(parsed.model)).toEqual([]);
  });

  it("finds item codes that are used twice or are no codes", () => {
    expect(found((model) => (model.items[1].code = "C01"))).toEqual([
      'error item-code-twice items[1].code {"item":"C01"}',
    ]);
    for (const item of ["c01", "C1", "C0001", "CC01", "C01 ", "Ｃ01", "C０1"]) {
      expect(found((model) => (model.items[0].code = item))).toEqual([
        `error item-code-malformed items[0].code {"item":"${item}"}`,
      ]);
    }
    expect(found((model) => (model.items[0].code = "Z999"))).toEqual([]);
  });

  it("finds a rung that is missing, twice, outside the scale or out of order", () => {
    expect(found((model) => model.items[0].rungs.pop())).toEqual([
      'error rung-missing items[0].rungs {"item":"C01","level":2}',
    ]);
    expect(found((model) => (model.items[0].rungs[0]!.level = 2))).toEqual([
      'error rung-missing items[0].rungs {"item":"C01","level":1}',
      'error rung-twice items[0].rungs[1] {"item":"C01","level":2}',
    ]);
    expect(found((model) => model.items[0].rungs.push({ ...model.items[0].rungs[0]!, level: 3 }))).toEqual([
      'error rung-outside-scale items[0].rungs[2] {"item":"C01","level":3,"lowest":1,"top":2}',
    ]);
    expect(found((model) => model.items[0].rungs.reverse())).toEqual([
      'error rungs-out-of-order items[0].rungs {"item":"C01"}',
    ]);
  });

  it("only warns of a rung that is still blank", () => {
    expect(found((model) => (model.items[0].rungs[1]!.gist.en = " "))).toEqual([
      'warning rung-empty items[0].rungs[1] {"item":"C01","level":2}',
    ]);
    expect(found((model) => (model.items[0].rungs[1]!.behaviours = []))).toHaveLength(1);
  });

  it("warns of weights that sum to 99 and accepts decimals that sum to 100", () => {
    expect(found((model) => (model.items[0].weight = 59))).toEqual(['warning item-weights-sum items {"sum":99}']);
    expect(
      found((model) => {
        model.items[0].weight = 70.1;
        model.items[1].weight = 29.9;
      }),
    ).toEqual([]);
    expect(found((model) => (model.raterGroups[1]!.weight = 80))).toEqual([
      'warning group-weights-sum raterGroups {"sum":90}',
    ]);
    expect(found((model) => (model.items[1].papers[1]!.subjects[0]!.weight = 30))).toEqual([
      'warning subject-weights-sum items[1].papers[1].subjects {"item":"C02","level":2,"sum":70}',
    ]);
  });

  it("warns when nobody but the person counts", () => {
    expect(
      found((model) => {
        model.raterGroups[0]!.weight = 100;
        model.raterGroups[1]!.weight = 0;
      }),
    ).toEqual(["warning group-weights-self-only raterGroups {}"]);
  });

  it("finds required levels outside the scale, level 0 among them, and for no grade", () => {
    expect(found((model) => (model.items[0].required = [1, 3]))).toEqual([
      'error required-outside-scale items[0].required[1] {"item":"C01","grade":"G2","level":3,"lowest":1,"top":2}',
    ]);
    expect(found((model) => (model.items[0].required = [0, 2]))).toHaveLength(1);
    expect(found((model) => (model.items[0].required = [1]))).toEqual([
      'error required-count items[0].required {"item":"C01","count":1,"grades":2}',
    ]);
    expect(found((model) => (model.items[0].required = [null, 2]))).toEqual([]);
  });

  it("warns when a higher grade asks less", () => {
    expect(found((model) => (model.items[0].required = [2, 1]))).toEqual([
      'warning required-falls items[0].required[1] {"item":"C01","grade":"G2","level":1,"before":2}',
    ]);
  });

  it("finds a category that the model does not list, and one listed twice", () => {
    expect(found((model) => (model.items[0].category = "toString"))).toEqual([
      'error category-unknown items[0].category {"item":"C01","category":"toString"}',
    ]);
    expect(found((model) => model.categories.push(model.categories[0]!))).toEqual([
      'error category-twice categories[1].id {"category":"basic"}',
    ]);
  });

  it("finds exam papers that are missing, twice, outside the scale or out of order, and subjects listed twice", () => {
    expect(found((model) => model.items[1].papers.pop())).toEqual([
      'error paper-missing items[1].papers {"item":"C02","level":2}',
    ]);
    expect(found((model) => model.items[1].papers.push(model.items[1].papers[1]!))).toEqual([
      'error paper-twice items[1].papers[2] {"item":"C02","level":2}',
    ]);
    expect(found((model) => (model.items[1].papers[1]!.level = 5))).toHaveLength(2);
    expect(found((model) => model.items[1].papers.reverse())).toEqual([
      'error papers-out-of-order items[1].papers {"item":"C02"}',
    ]);
    expect(found((model) => (model.items[1].papers[0]!.subjects[1]!.name.zh = "产品"))).toEqual([
      'error subject-twice items[1].papers[0].subjects[1].name.zh {"item":"C02","level":1,"subject":"产品"}',
    ]);
  });

  it.each(["[", "]", "#", "'", "\n", "\u0000", "\u2028"])("finds the sign %j in a name", (sign) => {
    const name = `沟通${sign}倾听`;
    const parameters = JSON.stringify({ name, sign });
    expect(found((model) => (model.items[0].name.zh = name))).toEqual([
      `error name-has-sign items[0].name.zh ${parameters}`,
    ]);
    expect(found((model) => (model.grades[1]!.name.en = name))).toEqual([
      `error name-has-sign grades[1].name.en ${parameters}`,
    ]);
    expect(found((model) => (model.items[1].papers[0]!.subjects[0]!.name.zh = name))).toHaveLength(1);
  });

  it("keeps other markup in names as plain text", () => {
    const model = smallModel();
    model.items[0].name.en = "<b>Communication</b> & =listening";
    expect(parseModel(model)).toMatchObject({
      model: { items: [{ name: { en: "<b>Communication</b> & =listening" } }, {}] },
    });
  });

  it("finds levels and grades that are not counted up from 1", () => {
    expect(found((model) => (model.grades[1]!.code = "G3"))).toEqual([
      'error grade-out-of-order grades[1].code {"grade":"G3","expected":"G2"}',
    ]);
    expect(found((model) => (model.scale[0]!.level = 0))).toEqual([
      'error level-out-of-order scale[0].level {"level":0,"expected":1}',
    ]);
  });

  it("finds rater groups that are listed twice or share a name in either language", () => {
    expect(found((model) => Object.assign(model.raterGroups[1]!, { id: "self" }))).toContain(
      'error group-twice raterGroups[1].id {"group":"self"}',
    );
    expect(found((model) => (model.raterGroups[1]!.name.en = "SELF"))).toEqual([
      'error group-name-twice raterGroups[1].name.en {"name":"SELF"}',
    ]);
  });

  it.each(["Small", "small model", "../model", "small--model", "1model", "模型"])("refuses the id %j", (id) => {
    expect(found((model) => (model.id = id))).toEqual([`error id-malformed id {"id":"${id}"}`]);
  });
});
