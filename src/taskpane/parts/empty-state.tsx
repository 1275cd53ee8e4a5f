import type { ReactElement } from "react";
import { type IconName, PaneIcon } from "./icons";
import { themed } from "./styles";

interface EmptyStateProps {
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
}

/** Why there is nothing to show. The next step is the page's primary button. */
export function EmptyState({ icon, title, text }: EmptyStateProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <PaneIcon name={icon} className={styles.icon} />
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.text}>{text}</p>
    </div>
  );
}

const useStyles = themed(({ palette }) => ({
  box: { padding: "36px 12px", textAlign: "center" },
  icon: { fontSize: 44, color: palette.themePrimary },
  title: { margin: "12px 0 4px", fontSize: 16, fontWeight: 600 },
  text: { margin: 0, color: palette.neutralSecondary },
}));
