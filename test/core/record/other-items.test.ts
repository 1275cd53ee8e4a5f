import { chosenModel } from "../../../src/core/model/chosen-model";
import { itemsLeftOut, weightToAdd, withItem, withoutItem } from "../../../src/core/record/other-items";
import { shippedModel } from "../../actions/shipped-models";

const whole = shippedModel("behavioural-dictionary");
const codes = whole.items.map(({ code }) => code);
const weights = { [codes[0] ?? ""]: 70 };
const grades = whole.grades.map(({ code }) => code);
const chosen = chosenModel(whole, { grades, items: codes.slice(0, 5), weights });

describe("The items that a template was inserted without", () => {
  it("are those of the model that were not chosen, in its order", () => {
    expect(itemsLeftOut(chosen, whole)?.map(({ code }) => code)).toEqual(codes.slice(5));
    expect(itemsLeftOut(whole, whole)).toEqual([]);
  });

  it("are not known where the model is another than that of the workbook, though its name is the same", () => {
    const [first, ...items] = whole.items;
    const changed = first && { ...whole, items: [{ ...first, critical: !first.critical }, ...items] };
    expect(changed && itemsLeftOut(chosen, changed)).toBeNull();
  });
});

describe("An item that is added", () => {
  const code = codes[7] ?? "";
  const added = withItem(chosen, whole, code, 4);

  it("stands in the model's order, with its weight, its category and its links to the others", () => {
    expect(added).toEqual(
      chosenModel(whole, { grades, items: [...codes.slice(0, 5), code], weights: { ...weights, [code]: 4 } }),
    );
    expect(added.items.find((item) => item.code === codes[0])?.weight).toBe(70);
    expect(added.links?.length).toBeGreaterThanOrEqual(chosen.links?.length ?? 0);
  });

  it("leaves the model as it was once it is taken away again", () => {
    expect(withoutItem(added, code)).toEqual(chosen);
  });

  it("weighs what the others do where all weigh the same, else what its model says", () => {
    expect(weightToAdd({ weight: 8 }, [5, 5, 5])).toBe(5);
    expect(weightToAdd({ weight: 8 }, [60, 40])).toBe(8);
    expect(weightToAdd({ weight: 8 }, [])).toBe(8);
    expect(weightToAdd({ weight: 8 }, [0, 0])).toBe(8);
  });
});
