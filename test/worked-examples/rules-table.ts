import type { Language } from "../../src/core/language";
import type { Table } from "./telecom";

export const BAND_LABELS: Readonly<Record<Language, Readonly<Record<"A" | "B" | "C" | "D", string>>>> = {
  zh: { A: "A 完全胜任", B: "B 基本胜任", C: "C 有待提升", D: "D 尚未胜任" },
  en: { A: "A fully competent", B: "B competent", C: "C developing", D: "D not yet competent" },
};

/** The rules table of the example: rule set version 1. */
export function rulesTable(language: Language): Table {
  const t = (zh: string, en: string): string => (language === "zh" ? zh : en);
  const labels = BAND_LABELS[language];
  return [
    [t("S1 设置", "S1 Setting"), t("S2 值", "S2 Value")],
    [t("U01 规则版本", "U01 Version"), 1],
    [t("U02 等级小数位", "U02 Decimals of levels"), 2],
    [t("U03 百分比小数位", "U03 Decimals of percentages"), 1],
    [t("U04 接近的容差", "U04 Tolerance"), 0.5],
    [t("U05 最低覆盖率 %", "U05 Lowest coverage %"), 80],
    [t("U06 考试合格分", "U06 Exam pass mark"), 60],
    [`U11 ${labels.A}`, 100],
    [`U12 ${labels.B}`, 90],
    [`U13 ${labels.C}`, 75],
    [`U14 ${labels.D}`, 0],
    ["U21", t("数据不足", "insufficient data")],
    ["U22", t("关键项未达标", "critical item short")],
    ["U23", t("关键项未评", "critical item not rated")],
    ["U24", t("未参加考试", "exam not sat")],
    ["U31", t("人员", "Person")],
    ["U32", t("现状均值", "Average actual")],
    ["U33", t("要求均值", "Average required")],
    ["U34", t("匹配度 %", "Match %")],
    ["U35", t("覆盖率 %", "Coverage %")],
    ["U36", t("综合评定", "Band")],
    ["U37", t("原因", "Reason")],
    ["U38", t("达到职级", "Grade reached")],
    ["U39", t("评分数", "Ratings")],
    ["U40", t("规则版本", "Rules")],
  ];
}
