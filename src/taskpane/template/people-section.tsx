import type { ReactElement } from "react";
import { TextField } from "office-ui-fabric-react/lib/TextField";
import { isBlocking, type PeopleList } from "../../core/people/people-list";
import type { CompetencyModel } from "../../core/model/competency-model";
import { Choice } from "../parts/choice";
import { useTextStyles } from "../parts/text-styles";
import { ToneSymbol } from "../parts/tone";
import { themed } from "../parts/styles";
import { usePane } from "../pane-context";
import { PeopleColumns } from "./people-columns";
import { noteText } from "./people-note-text";
import type { TemplateDraft } from "./template-draft";

interface PeopleSectionProps {
  readonly draft: TemplateDraft;
  readonly model: CompetencyModel;
  readonly list: PeopleList;
  readonly onChange: (change: Partial<TemplateDraft>) => void;
}

/** Notes shown at once: a list in the wrong form would bring one for every line. */
const MOST_NOTES = 5;

/** Who is assessed: a pasted list, or none yet. */
export function PeopleSection({ draft, model, list, onChange }: PeopleSectionProps): ReactElement {
  const pane = usePane();
  const { language, texts } = pane;
  const text = useTextStyles();
  const styles = useStyles();
  const { people: count, notes } = { people: list.people.length, notes: list.notes };
  const roles = model.profiles === "roles";
  const words = roles ? texts.template.inRoles : texts.template;
  const wrong = notes.some(isBlocking);
  const ordered = [...notes].sort((a, b) => Number(isBlocking(b)) - Number(isBlocking(a)));
  return (
    <>
      <TextField
        label={words.peopleLabel}
        description={texts.template.peopleHint}
        placeholder={words.peopleExample}
        multiline
        rows={5}
        resizable={false}
        spellCheck={false}
        value={draft.peopleText}
        invalid={wrong}
        aria-invalid={wrong}
        styles={{ description: { fontSize: 12, lineHeight: "16px" } }}
        onChange={(_, typed) => onChange({ peopleText: typed ?? "" })}
      />
      <div role="status" className={text.strong}>
        {count === 0 && !wrong ? texts.template.peopleNone : texts.template.peopleCount(count)}
      </div>
      {notes.length === 0 ? null : (
        <ul className={text.list} aria-live="polite">
          {ordered.slice(0, MOST_NOTES).map((note) => (
            <li key={`${note.kind}${String(note.line)}`} className={styles.note}>
              <ToneSymbol tone={isBlocking(note) ? "short" : "near"} />
              <span>{noteText(note, pane, roles)}</span>
            </li>
          ))}
          {notes.length > MOST_NOTES ? (
            <li className={text.note}>{texts.template.notes.more(notes.length - MOST_NOTES)}</li>
          ) : null}
        </ul>
      )}
      <PeopleColumns list={list} roles={roles} onChange={(peopleColumns) => onChange({ peopleColumns })} />
      <Choice
        label={words.grade}
        value={model.grades.some(({ code }) => code === draft.grade) ? draft.grade : ""}
        options={[
          { key: "", text: texts.template.gradeNone },
          ...model.grades.map(({ code, name }) => ({ key: code, text: `${code} ${name[language]}` })),
        ]}
        onChoose={(grade) => onChange({ grade })}
      />
    </>
  );
}

const useStyles = themed(() => ({
  note: { display: "flex", gap: 4, lineHeight: "20px", overflowWrap: "anywhere" },
}));
