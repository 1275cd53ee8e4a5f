/** Counted by the tests that use it: as large as a model of a whole company gets. */
export const LARGE = { items: 200, levels: 7, behaviours: 3 } as const;

const CATEGORIES = 10;

/** A sound model of 200 items with seven levels each, as the content of its file, with texts as long as shipped ones. */
export function largeModel(): unknown {
  const levels = Array.from({ length: LARGE.levels }, (_, index) => index + 1);
  return {
    format: 1,
    id: "large-model",
    version: "1.0.0",
    name: { zh: "集团能力素质词典", en: "Group competency dictionary" },
    summary: { zh: "用于测试的大型模型。", en: "A large model for tests." },
    field: { zh: "通用", en: "Any trade" },
    scale: levels.map((level) => ({
      level,
      name: { zh: `${String(level)} 级`, en: `Level ${String(level)}` },
      meaning: { zh: `第 ${String(level)} 级的要求。`, en: `What level ${String(level)} asks for.` },
    })),
    categories: Array.from({ length: CATEGORIES }, (_, index) => ({
      id: `category-${String(index + 1)}`,
      name: { zh: `类别${String(index + 1)}`, en: `Category ${String(index + 1)}` },
      idea: { zh: "一组相近的能力。", en: "Competencies that belong together." },
    })),
    profiles: "grades",
    grades: levels.slice(0, 4).map((grade) => ({
      code: `G${String(grade)}`,
      name: { zh: `职级${String(grade)}`, en: `Grade ${String(grade)}` },
      meaning: { zh: "", en: "" },
      basis: "design",
    })),
    raterGroups: [
      { id: "self", name: { zh: "自评", en: "Self" }, weight: 10, minimum: 1 },
      { id: "superior", name: { zh: "上级", en: "Superior" }, weight: 60, minimum: 1 },
      { id: "peers", name: { zh: "同级", en: "Peers" }, weight: 30, minimum: 1 },
    ],
    items: Array.from({ length: LARGE.items }, (_, index) => item(index + 1, levels)),
  };
}

function item(number: number, levels: readonly number[]): unknown {
  const code = `C${String(number).padStart(3, "0")}`;
  return {
    kind: "rated",
    code,
    category: `category-${String((number % CATEGORIES) + 1)}`,
    name: { zh: `第${String(number)}项能力`, en: `Competency number ${String(number)}` },
    definition: {
      zh: `能在第 ${String(number)} 类工作情境中看清要求、选对方法，并把事情做到约定的程度。`,
      en: `Sees what situations of kind ${String(number)} ask for, picks a fitting way and brings the work to the agreed end.`,
    },
    basis: "design",
    weight: 1,
    critical: number % 25 === 0,
    required: [2, 3, 5, 6],
    rungs: levels.map((level) => ({
      level,
      gist: { zh: `${code} 第 ${String(level)} 级表现`, en: `${code} at level ${String(level)}` },
      behaviours: Array.from({ length: LARGE.behaviours }, (_, behaviour) => ({
        zh: `在情境 ${String(behaviour + 1)} 中按第 ${String(level)} 级的要求完成 ${code} 的任务，并主动说明所用的办法。`,
        en: `In situation ${String(behaviour + 1)} does what level ${String(level)} of ${code} asks for and says how it was done.`,
      })),
      basis: "design",
    })),
  };
}
