import { type ReactElement, useState } from "react";
import { Checkbox } from "office-ui-fabric-react/lib/Checkbox";
import { type ColumnField, withField } from "../../core/people/list-columns";
import { PERSON_FIELDS, type PersonField } from "../../core/people/list-headers";
import type { ChosenColumns, PeopleList } from "../../core/people/people-list";
import { Choice } from "../parts/choice";
import { Fold } from "../parts/fold";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";

interface PeopleColumnsProps {
  readonly list: PeopleList;
  /** The grades of the model are roles. */
  readonly roles: boolean;
  readonly onChange: (chosen: ChosenColumns) => void;
}

const NOT_TAKEN = "";

/**
 * Which column of a pasted list is what, before the list is taken, each to be chosen otherwise. Folded for a list without
 * headings, as long as it says who everybody is.
 */
export function PeopleColumns({ list, roles, onChange }: PeopleColumnsProps): ReactElement | null {
  const { texts } = usePane();
  const text = useTextStyles();
  const [folded, setFolded] = useState<boolean | null>(null);
  const words = texts.template.columns;
  const { columns, headerRow, key, notes } = list;
  const headings = notes.filter(({ kind }) => kind === "heading-left-out").at(-1)?.line ?? 1;
  if (columns.length === 0) return null;
  const fields = columns.map(({ field }) => field);
  const nameOf = (field: PersonField): string => words.fields[roles && field === "grade" ? "role" : field];
  const isRead = headerRow === null && fields.includes("code");
  const options = [
    ...PERSON_FIELDS.map((field) => ({ key: field, text: nameOf(field) })),
    { key: NOT_TAKEN, text: words.notTaken },
  ];
  const summary = fields.map((field) => (field === null ? words.notTaken : nameOf(field))).join(" · ");
  return (
    <Fold inner title={words.title} summary={summary} open={!(folded ?? isRead)} onToggle={(open) => setFolded(!open)}>
      <Checkbox
        label={words.headings(headings)}
        checked={headerRow !== null}
        onChange={(_, checked) => onChange({ key, fields, headerRow: checked === true ? (headerRow ?? 0) : null })}
      />
      {columns.map(({ header, field, samples }, index) => (
        // A column has nothing but its place to be known by.
        <div key={index}>
          <Choice
            label={words.column(index + 1, header)}
            value={field ?? NOT_TAKEN}
            options={options}
            onChoose={(chosen) => onChange({ key, headerRow, fields: withField(fields, index, fieldOf(chosen)) })}
          />
          {samples.length === 0 ? null : <p className={text.note}>{words.samples(samples.join(" · "))}</p>}
        </div>
      ))}
    </Fold>
  );
}

function fieldOf(key: string): ColumnField {
  return PERSON_FIELDS.find((field) => field === key) ?? null;
}
