import type { Localized } from "../language";
import type { RaterGroupId } from "../model/competency-model";
import { plainText } from "./rating-cell";

/** The rater groups (评价方) as the templates write them. Either language is understood on every sheet. */
export const RATER_GROUP_NAMES: Readonly<Record<RaterGroupId, Localized>> = {
  self: { zh: "自评", en: "Self" },
  superior: { zh: "上级", en: "Superior" },
  peers: { zh: "同级", en: "Peers" },
  subordinates: { zh: "下级", en: "Subordinates" },
  customers: { zh: "客户", en: "Customers" },
};

/** What people write for a group without meaning another one. These do not count: a check offers the group's name. */
const OTHER_NAMES: Readonly<Record<RaterGroupId, readonly string[]>> = {
  self: ["本人", "自己", "自我", "自我评价", "selfrating", "selfassessment"],
  superior: ["superiors", "直接上级", "领导", "主管", "boss", "manager", "supervisor", "linemanager"],
  peers: ["peer", "平级", "同事", "colleague", "colleagues"],
  subordinates: ["subordinate", "下属", "directreport", "directreports"],
  customers: ["customer", "顾客", "client", "clients"],
};

const GROUP_OF_NAME = new Map<string, RaterGroupId>();
const GROUP_OF_OTHER_NAME = new Map<string, RaterGroupId>();
for (const id of Object.keys(RATER_GROUP_NAMES) as RaterGroupId[]) {
  const { zh, en } = RATER_GROUP_NAMES[id];
  GROUP_OF_NAME.set(zh, id).set(en.toLowerCase(), id);
  for (const name of [zh, en, ...OTHER_NAMES[id]]) GROUP_OF_OTHER_NAME.set(name.toLowerCase(), id);
}

/**
 * A key under which a group is the same group: in either language, without regard to case or the spaces around it. A
 * group of the user's own is its text in lower case.
 *
 * @example raterGroupKey(" peers") === raterGroupKey("同级") // true
 */
export function raterGroupKey(text: string): string {
  const plain = plainText(text).toLowerCase();
  return GROUP_OF_NAME.get(plain) ?? plain;
}

/**
 * The group that a text most likely means, although it is not the group's name: the singular, another usual word,
 * spaces inside, "上级评价" for "上级". Null where nothing is near.
 *
 * @example likelyRaterGroup("Peer") // "peers"
 */
export function likelyRaterGroup(text: string): RaterGroupId | null {
  const packed = plainText(text)
    .toLowerCase()
    .replace(/[\s\-_]+/gu, "");
  return (
    GROUP_OF_OTHER_NAME.get(packed) ?? GROUP_OF_OTHER_NAME.get(packed.replace(/(?:评价|评分|评|rating)$/u, "")) ?? null
  );
}
