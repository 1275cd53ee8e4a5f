import { earlierRoom, isBeyond, peopleRoom, roomFor, roomOf } from "../../../src/core/plan/room";
import type { TemplateChoices } from "../../../src/core/plan/template-choices";
import { telecomChoices, telecomModel, ZHANG } from "../../actions/telecom-workbook";

function choices(people: number): TemplateChoices {
  return {
    ...telecomChoices("en"),
    people: Array.from({ length: people }, () => ZHANG),
    ratersPerPerson: { self: 1, superior: 1, peers: 3, subordinates: 0, customers: 0 },
  };
}

describe("The room of a template", () => {
  it.each([
    [1, 21],
    [12, 32],
    [20, 40],
    [21, 42],
    [50, 100],
  ])("for %i people takes in %i", (people, capacity) => {
    expect(peopleRoom(people)).toBe(capacity);
  });

  it("takes in ratings and exams in proportion to the people", () => {
    const { people, ratings, exams } = roomOf(choices(12));
    expect([people, ratings]).toEqual([32, 160]);
    // Zhang sits as many exam rows as each of the twelve.
    const one = (roomOf(choices(1)).exams - 20) / 21;
    expect(exams).toBe(Math.ceil(one * 32) + 20);
  });

  it("grows with what was typed below the tables", () => {
    const room = roomFor(choices(12), { people: 52, ratings: 360, exams: 0 });
    expect([room.people, room.ratings]).toEqual([104, 720]);
  });

  it("takes in what was typed in few rows for many people and in many for few", () => {
    const filled = { people: 12, ratings: 400, exams: 300 };
    expect(isBeyond(filled, roomOf(choices(12)))).toBe(true);
    expect(isBeyond(filled, roomFor(choices(12), filled))).toBe(false);
  });

  it("has no exams where the model has none", () => {
    const { items, ...rest } = telecomModel();
    const model = { ...rest, items: items.filter(({ kind }) => kind === "rated") };
    expect(roomOf({ ...choices(12), model }).exams).toBe(0);
  });

  it("is three people more than prepared where an earlier version inserted it", () => {
    const { people, ratings } = earlierRoom(choices(12));
    expect([people, ratings]).toEqual([15, 75]);
  });
});
