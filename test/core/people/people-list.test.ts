import fc from "fast-check";
import { isBlocking, readPeopleList } from "../../../src/core/people/people-list";
import { pastedRows } from "../../../src/core/people/pasted-rows";
import { telecomModel } from "../../actions/telecom-workbook";

const { grades } = telecomModel();

/** The person's fields in the order of a list without headers, and the notes without their lines. */
const read = (text: string) => {
  const { people, notes } = readPeopleList(text, grades);
  return {
    people: people.map(({ code, name, department, position, grade }) => [code, name, department, position, grade]),
    notes: notes.map(({ kind }) => kind),
  };
};

describe("Reading a pasted list of people", () => {
  it("takes the lines of the doc comment's example", () => {
    expect(readPeopleList("001,Li Ming", []).people).toEqual([
      { code: "001", name: "Li Ming", department: "", position: "", grade: null },
    ]);
  });

  it("separates by tabs, and keeps commas in names then", () => {
    const { people } = readPeopleList("007\tLee, Bruce\tSales\tManager\tG3", grades);
    expect(people).toEqual([
      { code: "007", name: "Lee, Bruce", department: "Sales", position: "Manager", grade: "G3" },
    ]);
  });

  it("separates by Chinese commas, and finds a grade by its name in either language", () => {
    const { people, notes } = readPeopleList(
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
    const { people } = readPeopleList('0007\t=1+1\n0008\t"Ann ""Bo""\nLee 😀"\n0009\t@sum\n', []);
    expect(people.map(({ code, name }) => [code, name])).toEqual([
      ["0007", "=1+1"],
      ["0008", 'Ann "Bo"\nLee 😀'],
      ["0009", "@sum"],
    ]);
  });

  it("names the line of a code that is missing or repeated, counting lines inside quotes, and leaves both out", () => {
    const { people, notes } = readPeopleList('001,"Ann\nLee"\n\n,Bo\n001,Cy', []);
    expect(people).toHaveLength(1);
    expect(notes).toEqual([
      { kind: "code-missing", line: 4 },
      { kind: "code-repeated", line: 5, code: "001", firstLine: 1 },
    ]);
    expect(notes.every(isBlocking)).toBe(true);
  });

  it("lets two people have the same name", () => {
    expect(readPeopleList("001,李明\n002,李明", []).notes).toEqual([]);
  });

  it("takes a person with an unknown grade or without a name, and says so", () => {
    const { people, notes } = readPeopleList("001,,,,G9", grades);
    expect(people[0]?.grade).toBeNull();
    expect(notes).toEqual([
      { kind: "name-missing", line: 1, code: "001" },
      { kind: "grade-unknown", line: 1, grade: "G9" },
    ]);
    expect(notes.some(isBlocking)).toBe(false);
  });

  it("takes the code P1 in the first line for somebody's", () => {
    const { people, notes } = readPeopleList("P1,Ann Lee\nP2,Bo", []);
    expect(people.map(({ code }) => code)).toEqual(["P1", "P2"]);
    expect(notes).toEqual([]);
  });

  it("reports every code that is spaced, or that only spaces, case or width keep from another", () => {
    const { people, notes } = readPeopleList("A 01,Ann\nA01,Bo\nａ01,Cy\n 002 ,Di", []);
    expect(people.map(({ code }) => code)).toEqual(["A 01", "A01", "ａ01", "002"]);
    expect(notes).toEqual([
      { kind: "code-spaced", line: 1, code: "A 01" },
      { kind: "code-alike", line: 2, code: "A01", firstLine: 1 },
      { kind: "code-alike", line: 3, code: "ａ01", firstLine: 1 },
    ]);
    expect(notes.some(isBlocking)).toBe(false);
  });

  it.each(["编号\t姓名", "P1 编号\tP2 姓名", "Code,Name"])("leaves out a first line of headings: %s", (heading) => {
    const { people, notes } = readPeopleList(`${heading}\r\n001,Li`, []);
    expect(people.map(({ code }) => code)).toEqual(["001"]);
    expect(notes).toEqual([{ kind: "heading-left-out", line: 1 }]);
  });

  it("takes an unclosed quotation mark as it stands", () => {
    expect(readPeopleList('001,"Ann', []).people[0]?.name).toBe('"Ann');
  });
});

describe("A staff list with headers", () => {
  it("is read column by column in any order: as a Chinese personnel system exports it", () => {
    const text = [
      "2026 年客户经理名单\t\t\t\t\t\t",
      "序号\t姓名\t性别\t所属部门\t员工编号\t直接上级\t目标职级\t职位名称",
      "1\t李明\t男\t政企客户部\t00123\t王总\t中级\t客户经理",
      "2\t王　芳　\t女\t政企客户部\t00124\t王总\t高级客户经理\t高级客户经理",
      "\t\t\t\t\t\t\t",
      "\t\t\t\t\t\t\t",
    ].join("\r\n");
    expect(read(text)).toEqual({
      people: [
        ["00123", "李明", "政企客户部", "客户经理", "G2"],
        ["00124", "王　芳", "政企客户部", "高级客户经理", "G3"],
      ],
      notes: ["heading-left-out", "heading-left-out"],
    });
  });

  it("is read so as an English one names its columns, semicolons and quotes as a file has them", () => {
    const text = 'Employee no.;Full name;Manager;Dept.;Job title;Grade\n007;"Lee; Ann";Bo;"Sales ""East""";KAM;g3\n';
    expect(read(text)).toEqual({
      people: [["007", "Lee; Ann", 'Sales "East"', "KAM", "G3"]],
      notes: ["heading-left-out"],
    });
  });

  it("may have the headers of the sheet itself, whichever are there", () => {
    expect(read("P2 姓名,P1 编号\n李明,001").people).toEqual([["001", "李明", "", "", null]]);
    expect(read("Name,Code,Department\nLi,001,Sales").people).toEqual([["001", "Li", "Sales", "", null]]);
  });

  it("takes the running number for the code only where nothing else is one", () => {
    expect(read("序号，姓名，部门\n1，李明，销售部").people).toEqual([["1", "李明", "销售部", "", null]]);
    expect(read("No.,Name,Employee ID\n1,Li,E7").people).toEqual([["E7", "Li", "", "", null]]);
  });

  it("asks which column is the code where none says so", () => {
    const list = readPeopleList("姓名,部门,胸卡\n李明,销售部,77", grades);
    expect(list.people).toEqual([]);
    expect(list.notes).toEqual([
      { kind: "heading-left-out", line: 1 },
      { kind: "code-column-missing", line: 2 },
    ]);
    expect(list.notes.some(isBlocking)).toBe(true);
    const chosen = { key: list.key, headerRow: 0, fields: ["name", "department", "code"] as const };
    expect(readPeopleList("姓名,部门,胸卡\n李明,销售部,77", grades, chosen).people).toEqual([
      { code: "77", name: "李明", department: "销售部", position: "", grade: null },
    ]);
  });

  it("is not mistaken for one where people have such words in their rows", () => {
    expect(read("001,李明,中心,经理\n002,王芳,团队,主管").people.map(([code]) => code)).toEqual(["001", "002"]);
    expect(read("A7,Team,Unit\nB8,Li,Sales").people.map(([code]) => code)).toEqual(["A7", "B8"]);
  });
});

describe("The columns of a list", () => {
  it("are shown with their headers, what they are taken as, and what stands in them first", () => {
    const { columns, headerRow } = readPeopleList("工号\t姓名\t爱好\n1\tA\t\n2\tB\tx\n3\tC\ty\n4\tD\tz", grades);
    expect(headerRow).toBe(0);
    expect(columns).toEqual([
      { header: "工号", field: "code", samples: ["1", "2", "3"] },
      { header: "姓名", field: "name", samples: ["A", "B", "C"] },
      { header: "爱好", field: null, samples: ["x", "y", "z"] },
    ]);
  });

  it("stay as chosen while the list is typed on, and are found anew for another list", () => {
    const text = "Li Ming,001";
    const { key } = readPeopleList(text, grades);
    const chosen = { key, headerRow: null, fields: ["name", "code"] as const };
    expect(readPeopleList(text, grades, chosen).people[0]).toMatchObject({ code: "001", name: "Li Ming" });
    expect(readPeopleList(`${text}\nBo,002`, grades, chosen).people[1]).toMatchObject({ code: "002", name: "Bo" });
    expect(readPeopleList("Code,Name\n003,Cy", grades, chosen).people).toMatchObject([{ code: "003", name: "Cy" }]);
  });

  it("may have a first row that is no person though no word of it is known", () => {
    const { key } = readPeopleList("Wer,Wo\n001,hier", grades);
    const list = readPeopleList("Wer,Wo\n001,hier", grades, { key, headerRow: 0, fields: ["code", "department"] });
    expect(list.people).toMatchObject([{ code: "001", department: "hier" }]);
  });
});

describe("A grade in a list", () => {
  const notesOf = (grade: string) => readPeopleList(`001,Li,,,${grade}`, grades);

  it.each([
    ["g2", "G2"],
    ["Ｇ2 中级", "G2"],
    ["中级", "G2"],
    ["高级客户经理（试用）", "G3"],
    ["SENIOR", "G3"],
    ["senior  customer manager", "G3"],
  ])("is found by its code, its name or the part that only it has: %s", (grade, code) => {
    expect(notesOf(grade).people[0]?.grade).toBe(code);
    expect(notesOf(grade).notes).toEqual([]);
  });

  it("that several could be names them, and is left open", () => {
    const { people, notes } = notesOf("客户经理");
    expect(people[0]?.grade).toBeNull();
    expect(notes).toMatchObject([{ kind: "grade-ambiguous", line: 1, grade: "客户经理" }]);
    const [note] = notes;
    expect(note?.kind === "grade-ambiguous" && note.candidates.map(({ code }) => code)).toEqual([
      "G1",
      "G2",
      "G3",
      "G4",
    ]);
  });

  it("is no part of a word", () => expect(notesOf("or").notes).toMatchObject([{ kind: "grade-unknown" }]));
});

describe("Any list", () => {
  const word = fc.string({
    unit: fc.constantFrom("a", "B", "é", "李", "0", "7", " ", "-", "=", '"', "“"),
    maxLength: 8,
  });

  it("comes back as it was, whatever parts its fields, in whatever order its columns stand", () => {
    const person = fc.record({ name: word, department: word, position: word });
    const headers = { code: "工号", name: "Name", department: "所属部门", position: "Post" } as const;
    const order = fc.shuffledSubarray(["code", "name", "department", "position"] as const, { minLength: 4 });
    fc.assert(
      fc.property(
        fc.array(person, { minLength: 1, maxLength: 9 }),
        order,
        fc.constantFrom("\t", ",", "，", ";", "；"),
        fc.constantFrom("\n", "\r\n"),
        (given, columns, separator, lineBreak) => {
          const people = given.map((one, index) => ({ ...one, code: `E${index}` }));
          const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
          const lines = [
            columns.map((column) => headers[column]),
            ...people.map((one) => columns.map((column) => quoted(one[column]))),
          ];
          const list = readPeopleList(lines.map((line) => line.join(separator)).join(lineBreak), []);
          const trimmed = people.map((one) =>
            Object.fromEntries(Object.entries(one).map(([key, value]) => [key, value.trim()])),
          );
          expect(list.people).toEqual(trimmed.map((one) => ({ ...one, grade: null })));
        },
      ),
    );
  });

  it("is read without an accident, and nobody is left out without a note", () => {
    const sign = fc.constantFrom(
      "a",
      "1",
      "李",
      ",",
      "，",
      ";",
      "\t",
      "\n",
      "\r",
      '"',
      " ",
      "　",
      "工号",
      "姓名",
      "Code",
      "G2",
    );
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 60 }), (text) => {
        const { people, notes, columns } = readPeopleList(text, grades);
        const rows = pastedRows(text);
        const left = notes.filter(({ kind }) => ["code-missing", "code-repeated", "heading-left-out"].includes(kind));
        const isAsked = notes.some(({ kind }) => kind === "code-column-missing");
        if (!isAsked) expect(people.length + left.length).toBe(rows.length);
        expect(new Set(people.map(({ code }) => code)).size).toBe(people.length);
        expect(columns).toHaveLength(Math.max(0, ...rows.map(({ fields }) => fields.length)));
      }),
    );
  });

  it("of 500 people is read within the blink of a key", () => {
    const text = Array.from({ length: 500 }, (_, index) => `${index}\t李明${index}\t政企客户部\t客户经理\t中级`).join(
      "\n",
    );
    const start = performance.now();
    expect(readPeopleList(text, grades).people).toHaveLength(500);
    expect(performance.now() - start).toBeLessThan(200);
  });
});
