import { partXml } from "../../src/core/record/record-part";
import type { Area, CellContent, SheetPlan, WorkbookPlan } from "../../src/core/plan/workbook-plan";

export const area = (row: number, column: number, rows = 1, columns = 1): Area => ({ row, column, rows, columns });

/** A sheet without anything, to be filled. */
export function sheet(name: string, parts: Partial<SheetPlan> = {}): SheetPlan {
  return {
    name,
    gridlines: true,
    columns: [],
    rows: [],
    blocks: [],
    formats: [],
    merges: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    ...parts,
  };
}

export function workbook(sheets: readonly SheetPlan[], parts: Partial<WorkbookPlan> = {}): WorkbookPlan {
  return { sheets, names: [], customXml: [], ...parts };
}

/** A workbook with one sheet that holds these cells from A1 on. */
export function cells(rows: readonly (readonly CellContent[])[], parts: Partial<SheetPlan> = {}): WorkbookPlan {
  return workbook([sheet("Cells", { blocks: [{ row: 0, column: 0, cells: rows }], ...parts })]);
}

const ITEMS = [
  "成就导向",
  "抗挫能力",
  "沟通倾听能力",
  "书面表达能力",
  "人际交往能力",
  "执行能力",
  "情绪控制能力",
  "协调能力",
  "通用基础知识",
  "专业基础知识",
  "岗位基础知识",
  "岗位基本技能",
  "信息收集能力",
  "需求分析能力",
  "定制策略能力",
  "主动营销能力",
  "客户保持能力",
  "客户关系能力",
];
const REQUIRED = [3, 3, 3, 2, 3, 3, 2, 3, 2, 3, 3, 3, 2, 3, 3, 4, 3, 3];
const ACTUAL = [3.2, 2.55, 3, 2.4, null, 2.5, 3, 2.75, 3, 2, 3, 4, 2, 2.35, 1.5, 3.25, 3, 3.6];

const ratings: SheetPlan = sheet("评分表 R&D's", {
  tabColor: "#0B6E87",
  columns: [
    { column: 0, width: 14 },
    { column: 1, width: 12.5 },
    { column: 3, width: 30, hidden: true },
  ],
  rows: [
    { row: 0, height: 26 },
    { row: 3, height: 32.25 },
    { row: 9, hidden: true },
    { row: 40, height: 16 },
  ],
  blocks: [
    { row: 0, column: 0, cells: [["评分表 / Ratings"]] },
    {
      row: 3,
      column: 0,
      cells: [
        ["R1 人员编号", "R2 评价方", "R3 评估人", "R4 备注\n(可不填)", "C01 成就导向", "C02 抗挫能力"],
        ["007", "上级", "=1+1", "+86 138\n😀 @home", 3, 0],
        ["P02", "自评", "-李", 'Tom "TJ" O\'Neil <x>&y', 4, null],
        ["P03", "同级", "#N/A", "_x0041_ stays", 2, false],
      ],
    },
    {
      row: 10,
      column: 0,
      cells: [
        [
          { formula: "=SUM(E5:E7)", result: 9 },
          { formula: "=E6>3", result: true },
          { formula: '=IF(E5="","",F5&"x")', result: "" },
          { formula: "=1/0", result: { error: "#DIV/0!" } },
          {
            formula: '=SUBTOTAL(103,CompetencyRatings[C01 成就导向])&"COMPETENCY.MATCH("',
            result: "3COMPETENCY.MATCH(",
          },
        ],
        [
          { formula: "=COMPETENCY.MATCH(E5:E7,F5:F7,E5:E7)", result: 87.5 },
          { formula: "=COMPETENCY.SEM(1,0.9)", result: { error: "#N/A" } },
          { formula: "=INDEX(E5:E7,MATCH(1,(E5:E7>2)*(F5:F7=0),0))", kind: "array", result: 3 },
          { formula: "=_TRUE+XLOOKUP(1,E5:E7,F5:F7)+LET(x,2,FILTER(E5:E7,E5:E7>x))", result: { error: "#NAME?" } },
          { formula: "=CompetencyRatings[[#This Row],[C01 成就导向]]*2", result: 6 },
        ],
      ],
    },
    {
      row: 14,
      column: 1,
      cells: [
        [
          {
            formula: "=COMPETENCY.TEAM(A1,CompetencyRatings[#All])",
            kind: "spill",
            area: area(14, 1, 2, 2),
            result: "人员",
          },
          "S",
        ],
        ["007 李明", 2.75],
      ],
    },
    { row: 17, column: 0, cells: [[{ error: "#REF!" }, true, false, 0, -1.5, 1e-7, 45292.123456789]] },
  ],
  formats: [
    { area: area(0, 0, 1, 6), style: { bold: true, size: 14 } },
    {
      area: area(3, 0, 1, 6),
      style: { fill: "#0B6E87", color: "#FFFFFF", bold: true, wrap: true, vertical: "center" },
    },
    { area: area(4, 0, 3, 6), style: { border: "#D5DBE3" } },
    { area: area(4, 4, 5, 2), style: { fill: "#FFFBE6", horizontal: "center" } },
    { area: area(4, 0, 3, 1), style: { numberFormat: "@", indent: 1, italic: true } },
    { area: area(17, 4, 1, 2), style: { numberFormat: "0.00%" } },
    { area: area(17, 6), style: { numberFormat: "yyyy-mm-dd" } },
  ],
  merges: [area(0, 0, 1, 3)],
  tables: [
    { name: "CompetencyRatings", area: area(3, 0, 4, 6), style: "TableStyleLight9", filter: true },
    { name: "CompetencyRules", area: area(14, 1, 2, 2), filter: false },
  ].slice(0, 1) as SheetPlan["tables"],
  validations: [
    {
      area: area(4, 4, 3, 2),
      rule: { type: "list", values: ["0", "1", "2", "3", "4"] },
      prompt: { title: "C01 成就导向", text: '0 未达初级\n1 初级 2 中级 3 高级 4 资深 <&">' },
      alert: { style: "stop", title: "不是等级", text: "请选 0–4。" },
    },
    { area: area(4, 0, 3, 1), rule: { type: "listOf", formula: "=PersonCodes" } },
    {
      area: area(20, 0, 3, 1),
      rule: { type: "whole", minimum: 0, maximum: 100 },
      alert: { style: "warning", title: "a", text: "b" },
    },
    { area: area(20, 1), rule: { type: "decimal", minimum: -0.5, maximum: 1.5 } },
    { area: area(20, 2), rule: { type: "date", minimum: "2024-01-01", maximum: "2025-12-31" } },
    { area: area(20, 3), rule: { type: "custom", formula: "=COUNTIF($A$5:$A$7,A5)=1" } },
  ],
  conditionalFormats: [
    {
      area: area(4, 4, 3, 2),
      formula: '=AND(E5<>"",ISERROR(MATCH(E5,{0,1,2,3,4},0)))',
      style: { color: "#A3261B", fill: "#FCEBE9", bold: true },
      stopIfTrue: true,
    },
    { area: area(4, 0, 3, 6), formula: '=$A5=""', style: { fill: "#FFF3DC" } },
    { area: area(4, 4, 3, 2), formula: "=E5>=3", style: { color: "#1B6E3C" } },
  ],
  freeze: { rows: 4, columns: 1 },
});

const scorecard: SheetPlan = sheet("Scorecard", {
  gridlines: false,
  blocks: [
    {
      row: 0,
      column: 0,
      cells: [["张三：要求与现状"], [{ formula: '=A1&" (radar)"', result: "张三：要求与现状 (radar)" }]],
    },
    {
      row: 3,
      column: 0,
      cells: [
        ["Item", "要求 / Required", "现状 / Actual", "Gap"],
        ...ITEMS.map((item, index): CellContent[] => {
          const required = REQUIRED[index] ?? 0;
          const actual = ACTUAL[index] ?? null;
          return [
            `C${String(index + 1).padStart(2, "0")}\n${item}`,
            required,
            actual ?? { formula: "=NA()", result: { error: "#N/A" } },
            actual === null ? { error: "#N/A" } : Math.round((actual - required) * 100) / 100,
          ];
        }),
      ],
    },
  ],
  charts: [
    {
      name: "Radar",
      kind: "radar",
      title: "='Scorecard'!$A$2",
      description: 'Required and actual level of "张三" per item',
      area: area(3, 5, 26, 9),
      categories: { sheet: "Scorecard", area: area(4, 0, 18) },
      series: [
        {
          name: "='Scorecard'!$B$4",
          values: { sheet: "Scorecard", area: area(4, 1, 18) },
          color: "#6B7280",
          dash: "dash",
          marker: "none",
        },
        {
          name: "现状 / Actual",
          values: { sheet: "Scorecard", area: area(4, 2, 18) },
          color: "#0B6E87",
          dash: "solid",
          marker: "circle",
        },
      ],
      axis: { minimum: 0, maximum: 4, unit: 1 },
      legend: true,
    },
    {
      name: "Gaps",
      kind: "bar",
      title: "差距 / Gap\n& more",
      description: "Gap per item",
      area: area(30, 5, 30, 9),
      categories: { sheet: "Scorecard", area: area(4, 0, 18) },
      series: [{ name: "Gap", values: { sheet: "Scorecard", area: area(4, 3, 18) }, color: "#0B6E87" }],
      axis: { minimum: -4, maximum: 4, unit: 1 },
      legend: false,
    },
    {
      name: "Columns",
      kind: "column",
      title: "Levels",
      description: "Levels per item",
      area: area(61, 5, 20, 12),
      categories: { sheet: "Scorecard", area: area(4, 0, 18) },
      series: [
        { name: "Required", values: { sheet: "Scorecard", area: area(4, 1, 18) }, color: "#6B7280" },
        { name: "Actual", values: { sheet: "Scorecard", area: area(4, 2, 18) }, color: "#0B6E87" },
      ],
      axis: { minimum: 0, maximum: 4, unit: 0.5 },
      legend: true,
    },
  ],
  protection: { unlocked: [area(0, 0), area(4, 1, 18, 2)] },
  print: {
    orientation: "portrait",
    area: area(0, 0, 82, 17),
    titleRows: { from: 0, to: 1 },
    footer: { left: "Telecom && GE, v1", center: "2026", right: "&P / &N" },
    fitToPagesWide: 1,
  },
});

/** Every property of a workbook plan, at least once. */
export const RICH_PLAN: WorkbookPlan = workbook(
  [
    ratings,
    scorecard,
    sheet("Hidden", { visibility: "hidden", blocks: [{ row: 2, column: 1, cells: [["x"]] }] }),
    sheet("Very hidden", {
      visibility: "veryHidden",
      print: {
        orientation: "landscape",
        footer: { left: "", center: "", right: "" },
        fitToPagesWide: 1,
        fitToPagesTall: 1,
      },
    }),
  ],
  {
    names: [
      { name: "PersonCodes", formula: "='评分表 R&D''s'!$A$5:$A$7" },
      { name: "Cut", formula: "=0.9" },
    ],
    customXml: [
      {
        namespace: "urn:competency-scorecard:template",
        xml: partXml("urn:competency-scorecard:template", { model: "telecom", 人: [true, null, "a<b>\u0001😀]]>"] }),
      },
      { namespace: "urn:other", xml: '<o:other xmlns:o="urn:other"><o:a>1 &amp; 2</o:a></o:other>' },
    ],
    activeSheet: "Scorecard",
  },
);
