import { BooleanNumber, type IStyleBase } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
  MoveConditionalRuleMutation,
  SetConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import type { Area } from "../../core/plan/workbook-plan";
import { contains, intersect, without } from "./address";
import { toHex } from "./cell-style";
import { type Engine, toArea, toRange } from "./engine";
import { Refusal } from "./refusal";
import { stretchedArea } from "./validations";

/** A format that holds where a formula is true. */
export interface ConditionalFormat {
  readonly id: string;
  readonly sheetId: string;
  readonly areas: readonly Area[];
  /** For the first area's first cell. */
  readonly formula: string;
  readonly style: {
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly color?: string;
    readonly fill?: string;
  };
  readonly stopIfTrue: boolean;
}

/** Conditional formats by formula. The first of a sheet's list wins; a new one goes to the top, as in Excel. */
export class ConditionalFormats {
  readonly #model: ConditionalFormattingRuleModel;
  #count = 0;

  constructor(private readonly engine: Engine) {
    this.#model = engine.injector.get(ConditionalFormattingRuleModel);
  }

  /** The winner first. */
  onSheet(sheetId: string): ConditionalFormat[] {
    const rules = this.#model.getSubunitRules(this.engine.unitId, sheetId) ?? [];
    return rules.map((rule) => fromGrid(sheetId, rule));
  }

  touching(sheetId: string, area: Area): ConditionalFormat[] {
    return this.onSheet(sheetId).filter((format) => format.areas.some((held) => intersect(held, area)));
  }

  get(sheetId: string, id: string): ConditionalFormat {
    const format = this.onSheet(sheetId).find((known) => known.id === id);
    if (!format) throw new Refusal("ItemNotFound", "The requested resource doesn't exist.");
    return format;
  }

  add(sheetId: string, area: Area): ConditionalFormat {
    this.#count += 1;
    const format = { id: `{CF-${this.#count}}`, sheetId, areas: [area], formula: "", style: {}, stopIfTrue: false };
    this.engine.run(AddConditionalRuleMutation, { subUnitId: sheetId, rule: toGrid(format) });
    return format;
  }

  change(
    format: ConditionalFormat,
    change: Partial<Pick<ConditionalFormat, "formula" | "style" | "stopIfTrue" | "areas">>,
  ): void {
    const rule = toGrid({ ...this.get(format.sheetId, format.id), ...change });
    this.engine.run(SetConditionalRuleMutation, { subUnitId: format.sheetId, cfId: format.id, rule });
  }

  /** 0 is the top. */
  setPriority(format: ConditionalFormat, priority: number): void {
    const others = this.onSheet(format.sheetId).filter((known) => known.id !== format.id);
    const neighbour = others[Math.min(Math.max(priority, 0), others.length - 1)];
    if (!neighbour) return;
    const type = priority >= others.length ? "after" : "before";
    this.engine.run(MoveConditionalRuleMutation, {
      subUnitId: format.sheetId,
      start: { id: format.id, type: "self" },
      end: { id: neighbour.id, type },
    });
  }

  remove(format: ConditionalFormat): void {
    this.engine.run(DeleteConditionalRuleMutation, { subUnitId: format.sheetId, cfId: format.id });
  }

  /** Takes the area out of every format; formats that hold nowhere else go. */
  clear(sheetId: string, area: Area): void {
    for (const format of this.touching(sheetId, area)) {
      if (format.areas.every((held) => contains(area, held))) this.remove(format);
      else this.change(format, { areas: format.areas.flatMap((held) => without(held, area)) });
    }
  }

  stretch(sheetId: string, from: Area, to: Area): void {
    for (const format of this.onSheet(sheetId)) {
      const areas = format.areas.map((area) => stretchedArea(area, from, to));
      if (areas.some((area, index) => area !== format.areas[index])) this.change(format, { areas });
    }
  }
}

function toGrid(format: ConditionalFormat): IConditionFormattingRule {
  const style: IStyleBase = {};
  if (format.style.bold) style.bl = BooleanNumber.TRUE;
  if (format.style.italic) style.it = BooleanNumber.TRUE;
  if (format.style.color !== undefined) style.cl = { rgb: format.style.color };
  if (format.style.fill !== undefined) style.bg = { rgb: format.style.fill };
  return {
    cfId: format.id,
    ranges: format.areas.map(toRange),
    stopIfTrue: format.stopIfTrue,
    rule: { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: format.formula, style },
  };
}

function fromGrid(sheetId: string, rule: IConditionFormattingRule): ConditionalFormat {
  const config = rule.rule;
  const style = config.type === CFRuleType.highlightCell ? config.style : {};
  const color = toHex(style.cl?.rgb);
  const fill = toHex(style.bg?.rgb);
  return {
    id: rule.cfId,
    sheetId,
    areas: rule.ranges.map(toArea),
    formula: config.type === CFRuleType.highlightCell && config.subType === CFSubRuleType.formula ? config.value : "",
    style: {
      ...(style.bl ? { bold: true } : {}),
      ...(style.it ? { italic: true } : {}),
      ...(color === undefined ? {} : { color }),
      ...(fill === undefined ? {} : { fill }),
    },
    stopIfTrue: rule.stopIfTrue,
  };
}
