/** What is noticed in a list of people. */
export const peopleNotes = {
  roleUnknown: (line: number, role: string) =>
    `Line ${line}: this model has no role “${role}”. It is left open; choose one on the sheet.`,
  roleAmbiguous: (line: number, role: string, candidates: string) =>
    `Line ${line}: “${role}” can be ${candidates}. The role is left open; write which.`,
  codeColumnMissing: "No column is taken for the code. Choose below which one it is.",
  codeMissing: (line: number) => `Line ${line} has no code. Give everyone a code of their own.`,
  codeRepeated: (line: number, code: string, first: number) =>
    `Line ${line}: code ${code} is already on line ${first}. Every person needs a code of their own.`,
  codeAlike: (line: number, code: string, first: number) =>
    `Line ${line}: code ${code} differs from that on line ${first} only in spaces, case or width. Is it somebody else?`,
  codeSpaced: (line: number, code: string) =>
    `Line ${line}: there is a space in the code “${code}”. It is taken as it stands.`,
  nameMissing: (line: number, code: string) => `Line ${line}: ${code} has no name. You can add it on the sheet.`,
  gradeUnknown: (line: number, grade: string) =>
    `Line ${line}: this model has no grade “${grade}”. It is left open; choose one on the sheet.`,
  gradeAmbiguous: (line: number, grade: string, candidates: string) =>
    `Line ${line}: “${grade}” can be ${candidates}. The grade is left open; write which.`,
  headingLeftOut: (line: number) => `Line ${line} holds headings and is left out.`,
  more: (count: number) => `and ${count} more`,
};

/** How the columns of a list of people are read. */
export const peopleColumns = {
  title: "How the columns are read",
  headings: (line: number) => `Line ${line} holds the headings`,
  column: (number: number, header: string) => (header === "" ? `Column ${number}` : `Column ${number}: ${header}`),
  fields: {
    code: "Code",
    name: "Name",
    department: "Department",
    position: "Position",
    grade: "Grade aimed at",
    role: "Role aimed at",
  },
  notTaken: "Not taken",
  samples: (samples: string) => `Holds ${samples} …`,
};
