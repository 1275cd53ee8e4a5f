import { type ReactElement, useState } from "react";
import { Link } from "office-ui-fabric-react/lib/Link";
import type { ChangedSince } from "../../actions/changed-since";
import { LANGUAGE_TAGS } from "../../locales/language";
import { Notice } from "../parts/notice";
import { usePane } from "../pane-context";
import { useTemplateNames } from "../use-template-names";

/** Says whose ratings were changed since an earlier check: a line for each template. */
export function ChangedPeople({ changed }: { readonly changed: readonly ChangedSince[] }): ReactElement {
  const { texts } = usePane();
  const nameOf = useTemplateNames(changed.map(({ template }) => template));
  return (
    <>
      {changed.map(({ template, at, people }) => (
        <ChangedLine
          key={`${template.suffix} ${at}`}
          at={at}
          people={people}
          say={(sentence) => (template.isOnly ? sentence : texts.changed.inTemplate(nameOf(template), sentence))}
        />
      ))}
    </>
  );
}

/** Names that stand there before the others are asked for. */
const FEW = 3;

interface ChangedLineProps extends Pick<ChangedSince, "at" | "people"> {
  readonly say: (sentence: string) => string;
}

function ChangedLine({ at, people, say }: ChangedLineProps): ReactElement {
  const { texts, language } = usePane();
  const { since, people: listed, showAll, showFewer } = texts.changed;
  const [all, setAll] = useState(false);
  const shown = all ? people : people.slice(0, FEW);
  const when = new Date(at).toLocaleString(LANGUAGE_TAGS[language], { dateStyle: "medium", timeStyle: "short" });
  return (
    <Notice tone="info">
      {say(since(when, listed(shown, people.length - shown.length)))}
      {people.length > FEW ? (
        <>
          {" "}
          <Link aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? showFewer : showAll(people.length)}
          </Link>
        </>
      ) : null}
    </Notice>
  );
}
