import { type ReactElement, useId } from "react";
import { Checkbox } from "office-ui-fabric-react/lib/Checkbox";
import { themed } from "../parts/styles";
import { useTextStyles } from "../parts/text-styles";
import { ToneSymbol } from "../parts/tone";
import { usePane } from "../pane-context";
import { pickedGrades } from "./model-draft";
import type { ModelChoice } from "./model-section";

/** Which grades or roles of the model go into the template; at least one. Nothing where there is but one. */
export function GradePicker({ choice }: { readonly choice: ModelChoice }): ReactElement | null {
  const { language, texts } = usePane();
  const text = useTextStyles();
  const styles = useStyles();
  const label = useId();
  const { model, draft, onChange } = choice;
  if (model.grades.length < 2) return null;
  const picked = pickedGrades(model, draft);
  const roles = model.profiles === "roles";
  const set = (code: string, wanted: boolean): void => {
    const grades = model.grades
      .map((grade) => grade.code)
      .filter((one) => (one === code ? wanted : picked.includes(one)));
    onChange({ ...draft, grades: grades.length === model.grades.length ? null : grades });
  };
  return (
    <div role="group" aria-labelledby={label}>
      <h3 id={label} className={styles.heading}>
        {roles ? texts.models.roles : texts.models.grades}
      </h3>
      <div className={styles.boxes}>
        {model.grades.map(({ code, name }) => (
          <Checkbox
            key={code}
            label={`${code} ${name[language]}`}
            checked={picked.includes(code)}
            onChange={(_, wanted) => set(code, wanted === true)}
            inputProps={picked.length === 0 ? { "aria-invalid": true } : {}}
          />
        ))}
      </div>
      {picked.length === 0 ? (
        <div role="alert" className={styles.problem}>
          <ToneSymbol tone="short" /> {texts.models.noGrade}
        </div>
      ) : roles ? (
        <p className={text.note}>{texts.models.rolesHint}</p>
      ) : null}
    </div>
  );
}

const useStyles = themed(() => ({
  heading: { margin: "0 0 6px", fontSize: 14, fontWeight: 600 },
  boxes: { display: "flex", flexDirection: "column", gap: 6, marginBottom: 6 },
  problem: { display: "flex", gap: 4, lineHeight: "20px" },
}));
