import { Book } from "../../../src/workbench/book/book";
import { createHeadlessGrid } from "../../../src/workbench/book/create-headless-grid";
import type { FunctionCall } from "../../../src/workbench/book/function-results";

let book: Book;
beforeEach(() => {
  book = new Book(createHeadlessGrid());
});
afterEach(() => {
  book.dispose();
});

/** DEMO.LIST(rows, columns) gives so many rows of "row.column" once it is asked. */
function connectList(answer: (call: FunctionCall) => void = () => undefined): void {
  book.functions.register("DEMO", [{ id: "LIST", name: "LIST", parameters: [{ name: "rows" }, { name: "columns" }] }]);
  book.functions.connect((calls) => {
    setTimeout(() => {
      calls.forEach(answer);
      book.functions.receive(calls.map(({ id, args }) => ({ id, value: list(Number(args[0]), Number(args[1])) })));
    }, 5);
  });
}

function list(rows: number, columns: number): string[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => `${row + 1}.${column + 1}`),
  );
}

async function typeAll(entries: Readonly<Record<string, string>>): Promise<void> {
  for (const [address, text] of Object.entries(entries)) await book.type("Sheet1", address, text);
  await book.settled();
}

describe("Formulas that read cells of a spill", () => {
  const readers = {
    G1: "=D1",
    G2: '=IF(D2="","none",D2)',
    G3: "=COUNTA(D2:D4)",
    G4: '=IF(E1="","none",E1)',
    G5: "=G2",
  };
  const shown = (): unknown[] => book.values("Sheet1", "G1:G5").flat();

  test("follow it when it grows and when it shrinks, down and across", async () => {
    connectList();
    await typeAll({ A1: "3", B1: "2", D1: "=DEMO.LIST(A1,B1)", ...readers });
    expect(shown()).toEqual(["1.1", "2.1", 2, "1.2", "2.1"]);
    await typeAll({ A1: "2" });
    expect(shown()).toEqual(["1.1", "2.1", 1, "1.2", "2.1"]);
    await typeAll({ A1: "1" });
    expect(shown()).toEqual(["1.1", "none", 0, "1.2", "none"]);
    await typeAll({ B1: "1" });
    expect(shown()).toEqual(["1.1", "none", 0, "none", "none"]);
    await typeAll({ A1: "4", B1: "2" });
    expect(shown()).toEqual(["1.1", "2.1", 3, "1.2", "2.1"]);
  });

  test("follow it when its formula goes", async () => {
    connectList();
    await typeAll({ D1: "=DEMO.LIST(3,2)", ...readers });
    await typeAll({ D1: "here" });
    expect(shown()).toEqual(["here", "none", 0, "none", "none"]);
  });

  test("are not calculated with empty cells while the add-in works on it", async () => {
    connectList();
    const asked: unknown[] = [];
    book.functions.register("DEMO", [{ id: "ECHO", name: "ECHO", parameters: [{ name: "value" }] }]);
    book.functions.connect((calls) => {
      setTimeout(() => {
        for (const { name, args } of calls) if (name === "ECHO") asked.push(args[0]);
        book.functions.receive(
          calls.map(({ id, name, args }) => ({
            id,
            value: name === "ECHO" ? (args[0] ?? null) : list(Number(args[0]), 2),
          })),
        );
      }, 5);
    });
    await typeAll({ A1: "3", D1: "=DEMO.LIST(A1,2)" });
    await typeAll({ G1: "=DEMO.ECHO(D2)" });
    await typeAll({ A1: "4" });
    expect(book.values("Sheet1", "G1")).toEqual([["2.1"]]);
    expect(asked).toEqual(["2.1"]);
  });
});
