import type { ReactElement, ReactNode } from "react";
import { themed } from "../parts/styles";

interface Meaning {
  readonly key: string;
  readonly name: ReactNode;
  readonly meaning: ReactNode;
}

/** Names with what each means, one below the other, so that both have the pane's width. */
export function Meanings({ rows }: { readonly rows: readonly Meaning[] }): ReactElement {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {rows.map(({ key, name, meaning }) => (
        <div key={key}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.meaning}>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}

const useStyles = themed(({ palette }) => ({
  list: { display: "flex", flexDirection: "column", gap: 8, margin: 0 },
  name: { fontWeight: 600 },
  meaning: { margin: 0, color: palette.neutralSecondary, overflowWrap: "anywhere" },
}));
