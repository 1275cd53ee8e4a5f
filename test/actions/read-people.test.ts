import { isBlocking, readPeople } from "../../src/actions/read-people";
import { telecomModel } from "./telecom-workbook";

const { grades } = telecomModel();

describe("Reading a pasted list of people", () => {
  it("takes the lines of the doc comment's example", () => {
    expect(readPeople("001,Li Ming", []).people).toEqual([
      { code: "001", name: "Li Ming", department: "", position: "", grade: null },
    ]);
  });

  it("separates by tabs, and keeps commas in names then", () => {
    const { people } = readPeople("007\tLee, Bruce\tSales\tManager\tG3", grades);
    expect(people).toEqual([
      { code: "007", name: "Lee, Bruce", department: "Sales", position: "Manager", grade: "G3" },
    ]);
  });

  it("separates by Chinese commas, and finds a grade by its name in either language", () => {
    const { people, notes } = readPeople(
      "001，李明，大客户部，客户经理，中级客户经理\n002，王芳，，，senior customer manager",
      grades,
    );
    expect(people.map(({ name, grade }) => [name, grade])).toEqual([
      ["李明", "G2"],
      ["王芳", "G3"],
    ]);
    expect(notes).toEqual([]);
  });

  it("keeps leading zeros, names that begin like a formula, emoji, quotes and line breaks as text", () => {
    const { people } = readPeople('0007\t=1+1\n0008\t"Ann ""Bo""\nLee 😀"\n0009\t@sum\n', []);
    expect(people.map(({ code, name }) => [code, name])).toEqual([
      ["0007", "=1+1"],
      ["0008", 'Ann "Bo"\nLee 😀'],
      ["0009", "@sum"],
    ]);
  });

  it("names the line of a code that is missing or repeated, counting lines inside quotes, and leaves both out", () => {
    const { people, notes } = readPeople('001,"Ann\nLee"\n\n,Bo\n001,Cy', []);
    expect(people).toHaveLength(1);
    expect(notes).toEqual([
      { kind: "code-missing", line: 4 },
      { kind: "code-repeated", line: 5, code: "001", firstLine: 1 },
    ]);
    expect(notes.every(isBlocking)).toBe(true);
  });

  it("lets two people have the same name", () => {
    expect(readPeople("001,李明\n002,李明", []).notes).toEqual([]);
  });

  it("takes a person with an unknown grade or without a name, and says so", () => {
    const { people, notes } = readPeople("001,,,,G9", grades);
    expect(people[0]?.grade).toBeNull();
    expect(notes).toEqual([
      { kind: "name-missing", line: 1, code: "001" },
      { kind: "grade-unknown", line: 1, grade: "G9" },
    ]);
    expect(notes.some(isBlocking)).toBe(false);
  });

  it("takes the code P1 in the first line for somebody's", () => {
    const { people, notes } = readPeople("P1,Ann Lee\nP2,Bo", []);
    expect(people.map(({ code }) => code)).toEqual(["P1", "P2"]);
    expect(notes).toEqual([]);
  });

  it.each(["编号\t姓名", "P1 编号\tP2 姓名", "Code,Name"])("leaves out a first line of headings: %s", (heading) => {
    const { people, notes } = readPeople(`${heading}\r\n001,Li`, []);
    expect(people.map(({ code }) => code)).toEqual(["001"]);
    expect(notes).toEqual([{ kind: "heading-left-out", line: 1 }]);
  });

  it("takes an unclosed quotation mark as it stands", () => {
    expect(readPeople('001,"Ann', []).people[0]?.name).toBe('"Ann');
  });
});
