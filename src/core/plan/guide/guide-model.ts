import type { Link } from "../../model/competency-model";
import type { TemplateContext } from "../template-context";
import type { CellContent } from "../workbook-plan";

/** A titled list: sign, name, meaning. */
export interface GuideSection {
  readonly title: string;
  readonly rows: readonly (readonly CellContent[])[];
}

/** What the Guide says of the model itself, without sections that would be empty. */
export function modelSections(context: TemplateContext): readonly GuideSection[] {
  const { texts, choices, local, blocks } = context;
  const { guide } = texts;
  const { grades, profiles, uses = [], links = [], categories } = choices.model;
  const sections: GuideSection[] = [
    { title: guide.basisTitle, rows: guide.basis.map(({ name, meaning }) => ["", name, meaning]) },
    {
      title: profiles === "roles" ? guide.rolesTitle : guide.gradesTitle,
      rows: grades
        .filter(({ meaning }) => local(meaning) !== "")
        .map(({ code, name, meaning }) => [code, local(name), local(meaning)]),
    },
    {
      title: guide.blocksTitle,
      rows:
        blocks.length === 0
          ? []
          : categories.map(({ name, idea, weight }) => [`${String(weight ?? 0)} %`, local(name), local(idea)]),
    },
    { title: guide.usesTitle, rows: uses.map(({ name, gives }, index) => [index + 1, local(name), local(gives)]) },
    { title: guide.linksTitle, rows: links.map((link) => linkRow(context, link)) },
  ];
  return sections.filter(({ rows }) => rows.length > 0);
}

function linkRow({ texts, local, items }: TemplateContext, link: Link): CellContent[] {
  const end = (code: string, scale: string | undefined, level: number | undefined): string => {
    const item = items.find((row) => row.code === code);
    const at = level === undefined ? "" : ` ${scale === undefined ? "" : `${scale} `}≥ ${String(level)}`;
    return `${code} ${item ? local(item.name) : ""}${at}`;
  };
  const arrow = link.kind === "reciprocal" ? "↔" : "→";
  const from = end(link.from, link.fromScale, link.fromLevel);
  const to = end(link.to, link.toScale, link.toLevel);
  return [texts.guide.links[link.kind], `${from} ${arrow} ${to}`, local(link.text)];
}
