import type { Item } from "../../model/item";
import type { ProfileRow } from "../../model/profile-rows";
import { FULL } from "../../tables/scale";
import type { TemplateContext } from "../template-context";

/** What a model asks of native formulas beyond items with one level each. What it does not need is not calculated. */
export interface NativeNeeds {
  /** Items made of parts or scales, which must not count beside the items themselves. */
  readonly parts: boolean;
  /** Items with scales of their own, whose fulfilment depends on the grade (rule C12). */
  readonly scales: boolean;
  /** Some item is scored by fulfilment or in points. */
  readonly fulfilment: boolean;
  /** Blocks that are scored by themselves. */
  readonly blocks: number;
  /** Every grade has weights of its own. */
  readonly ownWeights: boolean;
  /** Subjects of exams have lowest scores. */
  readonly minimums: boolean;
  /** Roles stand side by side: the one that fits best counts instead of the highest reached. */
  readonly roles: boolean;
}

/** Works out what a model needs. */
export function nativeNeeds({ items, blocks, profileColumns, choices }: TemplateContext): NativeNeeds {
  return {
    parts: items.some(({ partOf }) => partOf !== null),
    scales: items.some(isScaled),
    fulfilment: items.some(isInPercent),
    blocks: blocks.length,
    ownWeights: profileColumns.firstWeight !== null,
    minimums: items.some(({ item }) => hasMinimum(item)),
    roles: choices.model.profiles === "roles",
  };
}

/** Whether a row's figures are per cents: the fulfilment of scales, or points of an exam. */
export function isInPercent({ kind, top }: ProfileRow): boolean {
  return kind !== "rated" && top === FULL;
}

/** Whether a row is an item with scales of its own. */
export function isScaled(row: ProfileRow): boolean {
  return row.kind === "composed" && isInPercent(row);
}

/** Whether a row is a scale of an item that is scored by fulfilment. */
export function isScale({ partOf, lowest }: ProfileRow): boolean {
  return partOf !== null && lowest !== null;
}

/** Whether some subject of an exam item has a lowest score without which its paper is not passed. */
export function hasMinimum(item: Item): boolean {
  return (
    item.kind === "exam" && item.papers.some(({ subjects }) => subjects.some(({ minimum }) => minimum !== undefined))
  );
}

/** Positions of the parts of an item, which stand beside each other. */
export function partsOf(items: readonly ProfileRow[], code: string): readonly number[] {
  return items.flatMap(({ partOf }, index) => (partOf === code ? [index] : []));
}
