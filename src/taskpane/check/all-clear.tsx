import type { ReactElement } from "react";
import type { CheckedCounts } from "../../actions/check-ratings";
import { Notice } from "../parts/notice";
import { usePane } from "../pane-context";

/** Nothing to mend, and what that rests on. */
export function AllClear({ checked }: { readonly checked: CheckedCounts }): ReactElement {
  const { texts } = usePane();
  return (
    <Notice tone="success">
      <strong>{texts.check.clearTitle}</strong>
      <br />
      {texts.check.checked(checked.ratings, checked.people, checked.items)}
      {checked.exams > 0 ? ` ${texts.check.checkedExams(checked.exams)}` : ""}
    </Notice>
  );
}
