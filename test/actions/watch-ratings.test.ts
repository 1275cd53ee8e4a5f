import type { CheckOutcome } from "../../src/actions/check-ratings";
import { watchRatings } from "../../src/actions/watch-ratings";
import type { MemoryWorkbook } from "./memory-workbook";
import { VOCABULARY } from "./shipped-models";
import { telecomWorkbook } from "./telecom-workbook";

describe("Watching the ratings while people type", () => {
  let workbook: MemoryWorkbook;
  let outcomes: CheckOutcome[];
  let faults: unknown[];
  let stop: () => Promise<void>;

  beforeEach(async () => {
    workbook = await telecomWorkbook();
    outcomes = [];
    faults = [];
    jest.useFakeTimers();
    stop = await watchRatings(workbook, VOCABULARY, {
      delay: 500,
      onOutcome: (outcome) => outcomes.push(outcome),
      onFault: (fault) => faults.push(fault),
    });
  });
  afterEach(async () => {
    await stop();
    jest.useRealTimers();
  });
  const wait = async (milliseconds: number): Promise<void> => jest.advanceTimersByTimeAsync(milliseconds);

  it("checks once after a run of changes, when it has been quiet for a moment", async () => {
    workbook.typeInto("CompetencyRatings", 1, "C01", 1);
    await wait(300);
    workbook.typeInto("CompetencyRatings", 1, "C02", 9);
    await wait(300);
    expect(outcomes).toHaveLength(0);
    await wait(300);
    expect(outcomes).toHaveLength(1);
  });

  it("takes no notice of sheets that hold nothing to check, once it knows them", async () => {
    workbook.typeInto("CompetencyRatings", 1, "C01", 1);
    await wait(600);
    workbook.tell("Scorecard");
    await wait(600);
    expect(outcomes).toHaveLength(1);
  });

  it("waits until a cell is no longer being edited", async () => {
    workbook.refuseNext("cell-being-edited");
    workbook.typeInto("CompetencyRatings", 1, "C01", 1);
    await wait(600);
    expect([outcomes.length, faults.length]).toEqual([0, 0]);
    await wait(600);
    expect(outcomes).toHaveLength(1);
  });

  it("tells any other fault and goes on", async () => {
    workbook.refuseNext("connection-lost");
    workbook.typeInto("CompetencyRatings", 1, "C01", 1);
    await wait(600);
    expect(faults).toEqual([expect.objectContaining({ reason: "connection-lost" })]);
    workbook.typeInto("CompetencyRatings", 1, "C01", 2);
    await wait(600);
    expect(outcomes).toHaveLength(1);
  });

  it("says nothing more after it was ended", async () => {
    workbook.typeInto("CompetencyRatings", 1, "C01", 1);
    await stop();
    await wait(600);
    expect([outcomes.length, workbook.listening]).toEqual([0, false]);
  });
});
