import type { ReactElement } from "react";
import type { ExamItem } from "../../core/model/item";
import { themed } from "../parts/styles";
import { usePane } from "../pane-context";

/** The exam papers of an item with what each subject examines, folded: a syllabus is long. */
export function Papers({ item }: { readonly item: ExamItem }): ReactElement {
  const { language, texts } = usePane();
  const styles = useStyles();
  return (
    <>
      {item.papers.map(({ level, subjects }) => (
        <details key={level} className={styles.paper}>
          <summary>
            {texts.models.syllabus}
            {item.points ? "" : ` · ${texts.models.levelOnly(level)}`}
          </summary>
          {subjects.map((subject) => (
            <div key={subject.name.en} className={styles.subject}>
              <b>{texts.template.subject(subject.name[language], subject.weight)}</b>
              {subject.minimum === undefined ? null : ` · ${texts.models.minimum(subject.minimum)}`}
              {(subject.sections ?? []).map((section) => (
                <div key={section.name.en}>
                  {section.name[language]}
                  <ul className={styles.topics}>
                    {section.topics.map((topic) => (
                      <li key={topic.en}>{topic[language]}</li>
                    ))}
                  </ul>
                </div>
              ))}
            </div>
          ))}
        </details>
      ))}
    </>
  );
}

const useStyles = themed(() => ({
  paper: { marginTop: 8, fontSize: 13, lineHeight: "19px", selectors: { summary: { cursor: "pointer" } } },
  subject: { marginTop: 6 },
  topics: { margin: "0 0 4px", paddingInlineStart: 18 },
}));
