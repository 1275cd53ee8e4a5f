import type { PaneTexts } from "../en/pane";
import { formulas } from "./pane-formulas";

/** A blank stands before Latin letters, and none before Chinese. */
const apart = (word: string): string => (/^[A-Za-z]/u.test(word) ? ` ${word}` : word);

export const settings: PaneTexts["settings"] = {
  inWorkbook: formulas,
  title: "设置",
  language: "窗格语言",
  languageOffice: (name) => `与 Office 一致（${name}）`,
  formulas: "新模板的公式",
  about: "关于",
  version: (version) => `版本 ${version}`,
  rules: (version) => `计分规则第 ${version} 版`,
  privacy: "评分只保存在此工作簿中，加载项不向任何地方发送数据。",
  kept: "以上选择保存在这台电脑上。",
  sheets: {
    title: "工作表语言",
    now: (template, language) => `${template}：${language}`,
    change: (language) => `改为${apart(language)}`,
    hint: "表名、标题、文字和提示随之更改；所有数字不变，您自己改过的文字也不变。Excel 的撤销记录会清空。",
    changed: (language) => `工作表已改为${apart(language)}。如需撤销，改回即可。`,
    already: (language) => `工作表已经是${apart(language)}。`,
    modelNeeded: (id, version) =>
      `此模板由早期版本的加载项生成，工作簿中没有保存模型“${id}”（版本 ${version}）。请打开该模型文件，工作簿会将其保存，之后即可更改语言。`,
    oneLanguage: (language) =>
      `此模型只有${language}文字，工作表保持${language}。如需另一种语言，请在模型文件中补充相应文字后重新插入。`,
    newer: "此模板由更新版本的加载项生成。请先更新加载项，再更改语言。",
    notRemembered: "工作簿中没有此模板的生成记录：版本较早，或被其他程序清除。语言保持不变。",
    laidOutDifferently: "这些工作表由其他版本的加载项生成，单元格位置不同。语言保持不变。",
  },
};
