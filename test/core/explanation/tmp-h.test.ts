import fc from "fast-check";
import { contradictions, everyFigure } from "./every-figure";
import { RANDOM_TABLES } from "./random-tables";
it("x", () => {
  fc.assert(fc.property(RANDOM_TABLES, (tables) => {
    expect(everyFigure(tables).flatMap(contradictions)).toEqual([]);
  }), { numRuns: 400 });
});
