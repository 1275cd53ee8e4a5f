import { type ReactElement, useState } from "react";
import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { SearchBox } from "office-ui-fabric-react/lib/SearchBox";
import type { PersonInResults } from "../../actions/show-results";
import { useKept } from "../kept";
import { Choice } from "../parts/choice";
import { themed } from "../parts/styles";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";
import { isOrder, orderPeople, type PeopleOrder } from "./people-order";
import { PersonRow } from "./person-row";

interface PeopleListProps {
  readonly people: readonly PersonInResults[];
  readonly onOpen: (code: string) => void;
}

/** People drawn at once; the filter is quicker than a long list. */
const PAGE = 60;

/** Everybody with band, match, coverage and grade; filtered and sorted. */
export function PeopleList({ people, onOpen }: PeopleListProps): ReactElement {
  const { texts, language } = usePane();
  const text = useTextStyles();
  const styles = useStyles();
  const [filter, setFilter] = useState("");
  const [order, setOrder] = useKept<PeopleOrder>("people-order", "name", isOrder, "always");
  const [shown, setShown] = useState(PAGE);
  const found = orderPeople(people, filter, order, language);
  const more = Math.min(PAGE, found.length - shown);
  return (
    <>
      <div className={styles.tools}>
        <SearchBox
          placeholder={texts.results.filter}
          ariaLabel={texts.results.filter}
          value={filter}
          disableAnimation
          clearButtonProps={{ ariaLabel: texts.results.clearFilter }}
          onChange={(_, typed) => setFilter(typed ?? "")}
          onSearch={() => undefined}
          onEscape={(event) => event?.stopPropagation()}
        />
        <Choice
          label={texts.results.sort}
          labelHidden
          value={order}
          options={[
            { key: "name", text: texts.results.sortName },
            { key: "match-up", text: texts.results.sortMatch },
            { key: "match-down", text: texts.results.sortMatchDown },
          ]}
          onChoose={(key) => {
            if (isOrder(key)) setOrder(key);
          }}
        />
      </div>
      <p role="status" className={styles.count}>
        {found.length === 0 ? texts.results.noMatch(filter) : texts.results.count(found.length, people.length)}
      </p>
      <ul className={text.list}>
        {found.slice(0, shown).map((person) => (
          <PersonRow key={person.result.person.code} person={person} onOpen={onOpen} />
        ))}
      </ul>
      {more > 0 ? <DefaultButton text={texts.common.showMore(more)} onClick={() => setShown(shown + PAGE)} /> : null}
    </>
  );
}

const useStyles = themed(({ palette }) => ({
  tools: { display: "flex", flexDirection: "column", gap: 8, marginBottom: 8 },
  count: { margin: "0 0 6px", fontSize: 12, lineHeight: "16px", color: palette.neutralSecondary },
}));
