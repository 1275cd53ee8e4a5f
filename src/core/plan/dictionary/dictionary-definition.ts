import type { ProfileRow } from "../../model/profile-rows";
import { FULL } from "../../tables/scale";
import type { TemplateContext } from "../template-context";

/**
 * All that raters should know of a row besides its levels: the definition, other names, typical behaviours, areas of
 * knowledge, how it differs from a neighbour, what it is made of, and what is still to be done.
 */
export function definitionText(context: TemplateContext, row: ProfileRow): string {
  const { local } = context;
  const { dictionary: words } = context.texts;
  const { item, partOf } = row;
  const { placeholder } = words;
  return [
    ...(item.placeholder ? [`▲ ${placeholder.sign}`] : []),
    local(row.definition),
    ...(partOf === null ? ownText(context, row) : partText(context, row)),
    ...(item.placeholder && partOf === null ? [placeholder.whatToDo] : []),
  ].join("\n");
}

function ownText({ texts, local }: TemplateContext, { item, kind, top }: ProfileRow): string[] {
  const { dictionary: words } = texts;
  const lines: string[] = [];
  if (item.kind === "scaled") {
    if (item.synonyms.length > 0) lines.push(words.synonyms(item.synonyms.map(local)));
    if (item.behaviours.length > 0) lines.push(words.behaviours, ...item.behaviours.map((text) => `• ${local(text)}`));
    lines.push(words.byFulfilment(item.scales.length));
  }
  if (item.kind === "divided") lines.push(words.byMean(item.parts.length));
  if (item.kind === "rated" && item.knowledge?.length) {
    lines.push(words.knowledge, ...item.knowledge.map((text) => `□ ${local(text)}`));
  }
  if (kind === "exam" && top === FULL) lines.push(words.points);
  if (item.note) lines.push(words.note(local(item.note)));
  return lines;
}

function partText({ texts, choices, local }: TemplateContext, { item, code, weight }: ProfileRow): string[] {
  const shared = item.kind === "scaled" ? item.scales.find((scale) => scale.code === code)?.shared : undefined;
  const table = choices.model.sharedScales?.find(({ id }) => id === shared);
  return [texts.dictionary.shareOfItem(weight), ...(table ? [texts.dictionary.sharedTable(local(table.name))] : [])];
}
