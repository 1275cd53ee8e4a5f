import { type ReactElement, useState } from "react";
import { CELL_SIGNS } from "../../locales/en/pane-functions";
import { Fold } from "../parts/fold";
import { themed } from "../parts/styles";
import { Meanings } from "./meanings";
import { useFunctionTexts } from "./use-function-texts";

/** What a cell can show in place of a figure, whichever function it holds. */
export function CellSigns({ inner = false }: { readonly inner?: boolean }): ReactElement {
  const { page } = useFunctionTexts();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.box}>
      <Fold title={inner ? page.otherSigns : page.signs} open={open} onToggle={setOpen} inner={inner}>
        <Meanings
          rows={CELL_SIGNS.map((sign) => ({ key: sign, name: page.sign[sign].name, meaning: page.sign[sign].meaning }))}
        />
      </Fold>
    </div>
  );
}

const useStyles = themed(() => ({ box: { marginTop: 18 } }));
