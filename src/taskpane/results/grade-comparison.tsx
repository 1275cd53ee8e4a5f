import type { ReactElement } from "react";
import type { PersonResult } from "../../core/scoring/person-result";
import { themed } from "../parts/styles";
import { usePane } from "../pane-context";
import { percent } from "./figures";

interface GradeComparisonProps {
  readonly result: PersonResult;
  readonly roles: boolean;
}

/** The person against every role or grade of the profile; nothing where there is but one. */
export function GradeComparison({ result, roles }: GradeComparisonProps): ReactElement | null {
  const { texts } = usePane();
  const styles = useStyles();
  if (result.grades.length < 2) return null;
  return (
    <>
      <h3 className={styles.heading}>{roles ? texts.results.compareRoles : texts.results.compareGrades}</h3>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{roles ? texts.results.role : texts.results.grade}</th>
            <th scope="col">{texts.results.match}</th>
            <th scope="col">{texts.results.coverage}</th>
            <th scope="col">{texts.results.band}</th>
          </tr>
        </thead>
        <tbody>
          {result.grades.map(({ grade, match, coverage, band }) => (
            <tr key={grade.code}>
              <th scope="row">
                {grade.code} {grade.name}
                {grade.code === result.grade?.code ? <span className={styles.aimed}>{texts.results.aimed}</span> : null}
              </th>
              <td>{percent(match)}</td>
              <td>{percent(coverage)}</td>
              <td>{band?.label ?? texts.results.noBand}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const useStyles = themed(({ palette }) => ({
  heading: {
    margin: "18px 0 8px",
    paddingTop: 12,
    fontSize: 14,
    fontWeight: 600,
    borderTop: `1px solid ${palette.neutralQuaternaryAlt}`,
  },
  aimed: { marginInlineStart: 6, fontSize: 12, color: palette.themeDark },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: 13,
    selectors: {
      "th, td": { padding: "4px 6px 4px 0", textAlign: "start", verticalAlign: "top", overflowWrap: "anywhere" },
      th: { fontWeight: 400 },
      "thead th": { fontSize: 12, color: palette.neutralSecondary },
      "tbody tr": { borderTop: `1px solid ${palette.neutralLight}` },
      "td:nth-child(2), td:nth-child(3)": { whiteSpace: "nowrap" },
    },
  },
}));
