import type { peopleColumns as columnsInEnglish, peopleNotes as notesInEnglish } from "../en/pane-people";

/** What is noticed in a list of people. */
export const peopleNotes: typeof notesInEnglish = {
  roleUnknown: (line, role) => `第 ${line} 行：本模型没有角色“${role}”。此处留空，请在表中选择。`,
  roleAmbiguous: (line, role, candidates) =>
    `第 ${line} 行：“${role}”可能是${candidates}，角色暂时留空，请写明是哪一个。`,
  codeColumnMissing: "没有哪一列作为编号，请在下方选择。",
  codeMissing: (line) => `第 ${line} 行没有编号。请为每个人填写唯一的编号。`,
  codeRepeated: (line, code, first) => `第 ${line} 行：编号 ${code} 与第 ${first} 行重复。每个人的编号必须唯一。`,
  codeAlike: (line, code, first) =>
    `第 ${line} 行：编号 ${code} 与第 ${first} 行的只差空格、大小写或全半角，请核对是否为同一人。`,
  codeSpaced: (line, code) => `第 ${line} 行：编号“${code}”中有空格，已原样采用，请核对。`,
  nameMissing: (line, code) => `第 ${line} 行：编号“${code}”没有填写姓名，可以之后在表中补填。`,
  gradeUnknown: (line, grade) => `第 ${line} 行：本模型没有职级“${grade}”。此处留空，请在表中选择。`,
  gradeAmbiguous: (line, grade, candidates) =>
    `第 ${line} 行：“${grade}”可能是${candidates}，职级暂时留空，请写明是哪一个。`,
  headingLeftOut: (line) => `第 ${line} 行是标题，不计入名单。`,
  more: (count) => `另有 ${count} 条`,
};

/** How the columns of a list of people are read. */
export const peopleColumns: typeof columnsInEnglish = {
  title: "各列的含义",
  headings: (line) => `第 ${line} 行是标题`,
  column: (number, header) => (header === "" ? `第 ${number} 列` : `第 ${number} 列：${header}`),
  fields: {
    code: "编号",
    name: "姓名",
    department: "部门",
    position: "岗位",
    grade: "目标职级",
    role: "目标角色",
  },
  notTaken: "不采用",
  samples: (samples) => `内容如 ${samples}`,
};
