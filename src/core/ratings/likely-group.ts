import { type RaterGroupId, groupKey, isKnownGroup } from "../tables/rater-group";
import { plainText } from "../tables/number-cell";

/** What people write for a group without its being one of the group's names: it does not count, a check offers the name. */
const OTHER_WORDS: Readonly<Record<RaterGroupId, readonly string[]>> = {
  self: ["本人", "自己", "自我"],
  superior: ["superiors", "直接上级", "领导", "主管", "boss", "manager", "supervisor", "linemanager"],
  peers: ["平级", "同事", "colleague", "colleagues"],
  subordinates: ["下属", "directreport", "directreports"],
  customers: ["顾客", "client", "clients"],
};

const GROUP_OF_WORD: ReadonlyMap<string, RaterGroupId> = new Map(
  (Object.keys(OTHER_WORDS) as RaterGroupId[]).flatMap((id) => OTHER_WORDS[id].map((word) => [word, id] as const)),
);

/** "上级评价", "peer rating": what follows the group's name. */
const ENDING = /(?:评价|评分|评|rating|assessment)$/u;

/**
 * The key of the group that a text most likely means, although it is not one of the group's names: another usual word,
 * spaces inside, "上级评价" for "上级". Null where nothing is near.
 *
 * @example likelyGroupKey("上 级") // "superior"
 * @example likelyGroupKey("Line manager") // "superior"
 * @example likelyGroupKey("陌生人") // null
 */
export function likelyGroupKey(text: string): string | null {
  const packed = plainText(text)
    .toLowerCase()
    .replace(/[\s\-_]+/gu, "");
  for (const word of [packed, packed.replace(ENDING, "")]) {
    if (isKnownGroup(word)) return groupKey(word);
    const group = GROUP_OF_WORD.get(word);
    if (group !== undefined) return group;
  }
  return null;
}
