import "./fabric-config";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { associateRibbonButtons } from "../commands/ribbon-buttons";
import { ExcelWorkbook } from "../excel/excel-workbook";
import { readOfficeTheme } from "../excel/office-theme";
import { catalogue, catalogueIds } from "../models/catalogue";
import { catalogueEntries } from "../models/catalogue-entries";
import { App } from "./app";
import type { ModelCatalogue } from "./model-catalogue";
import { keepTabFromOffice } from "./native-tab";
import { ribbonRequests } from "./ribbon-requests";

/** The add-in's version, put in by the build from package.json. */
declare const ADDIN_VERSION: string;

const ribbon = ribbonRequests();
const models: ModelCatalogue = { ids: catalogueIds, entries: catalogueEntries, model: fetchModel };

keepTabFromOffice(document);
void Office.onReady(() => {
  associateRibbonButtons(ribbon.press);
  const theme = readOfficeTheme();
  const root = document.getElementById("pane");
  if (!root) throw new Error("The page has no place for the pane.");
  createRoot(root).render(
    <StrictMode>
      <App
        workbook={new ExcelWorkbook()}
        catalogue={models}
        officeLocale={Office.context.displayLanguage}
        {...(theme ? { theme } : {})}
        version={ADDIN_VERSION}
        ribbon={ribbon.listen}
      />
    </StrictMode>,
  );
});

async function fetchModel(id: string): Promise<unknown> {
  const known = catalogueIds.find((one) => one === id);
  if (known === undefined) throw new Error(`No model ${id} is shipped.`);
  return catalogue[known]();
}
