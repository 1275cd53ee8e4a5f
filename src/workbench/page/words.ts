import type { GridLabels } from "./grid-labels";

export type Locale = "zh-CN" | "en-US";

const en = {
  title: "Workbench",
  note: "Plays Excel for trying and testing. It is not Excel: charts and formats look alike, no more. Nothing leaves this browser tab.",
  files: "Workbook",
  create: "New",
  open: "Open .xlsx …",
  download: "Download .xlsx",
  sample: "Sample: a dozen people",
  language: "Language",
  closePane: "Close the pane",
  starting: "Starting …",
  opened: (name: string) => `${name} is open.`,
  notOpened: (name: string, why: string) => `${name} could not be read: ${why}`,
  fileProblems: {
    "too-large": "it is too large.",
    "not-a-workbook": "it is no .xlsx workbook.",
    damaged: "it is damaged.",
    encrypted: "it is protected by a password.",
  },
  sampleName: "Sample.xlsx",
  protected: "The cell is on a protected sheet and cannot be changed.",
  circular: (cell: string) => `${cell} holds a circular reference: its formula depends on itself and shows 0.`,
  refused: (title: string, text: string) => `${title}: ${text}`,
  saved: (name: string) => `${name} was handed to the browser's downloads.`,
  replace: "The workbook that is open has changes. Replace it?",
  gridLabels: {} as GridLabels,
};

export type Words = typeof en;

const zh: Words = {
  title: "工作台",
  note: "在没有 Excel 的电脑上代替 Excel 试用和测试。它不是 Excel，图表和格式只求相近。数据不会离开本浏览器标签页。",
  files: "工作簿",
  create: "新建",
  open: "打开 .xlsx…",
  download: "下载 .xlsx",
  sample: "示例：十二人",
  language: "语言",
  closePane: "关闭窗格",
  starting: "正在启动…",
  opened: (name) => `已打开 ${name}。`,
  notOpened: (name, why) => `无法读取 ${name}：${why}`,
  fileProblems: {
    "too-large": "文件过大。",
    "not-a-workbook": "它不是 .xlsx 工作簿。",
    damaged: "文件已损坏。",
    encrypted: "文件有密码保护。",
  },
  sampleName: "示例.xlsx",
  protected: "该单元格所在的工作表受保护，无法更改。",
  circular: (cell) => `${cell} 存在循环引用：公式直接或间接引用了自身，结果显示为 0。`,
  refused: (title, text) => `${title}：${text}`,
  saved: (name) => `${name} 已交给浏览器下载。`,
  replace: "当前工作簿有改动，要替换吗？",
  gridLabels: {
    Close: "关闭",
    "Close sidebar": "关闭侧边栏",
    "Notifications alt+T": "通知 Alt+T",
    "Resize sidebar": "调整侧边栏宽度",
    "Sheet tabs": "工作表标签",
    "Sidebar panel": "侧边栏",
    decrement: "减少",
    increment: "增加",
  },
};

export const WORDS: Readonly<Record<Locale, Words>> = { "en-US": en, "zh-CN": zh };

/** The language in the address (?lang=zh-CN), else the browser's. */
export function chosenLocale(search: string, browser: string): Locale {
  const named = new URLSearchParams(search).get("lang") ?? browser;
  return named.toLowerCase().startsWith("zh") ? "zh-CN" : "en-US";
}
