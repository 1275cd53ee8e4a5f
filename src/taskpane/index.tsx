import "./fabric-config";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { associateRibbonButtons } from "../commands/ribbon-buttons";
import type { CompetencyModel } from "../core/model/competency-model";
import { parseModel } from "../core/model/parse-model";
import { ExcelWorkbook } from "../excel/excel-workbook";
import { readOfficeTheme } from "../excel/office-theme";
import { catalogue, catalogueIds } from "../models/catalogue";
import { App } from "./app";
import { keepTabFromOffice } from "./native-tab";
import { ribbonRequests } from "./ribbon-requests";

/** The add-in's version, put in by the build from package.json. */
declare const ADDIN_VERSION: string;

const ribbon = ribbonRequests();
const models = Promise.all(catalogueIds.map(loadModel));

keepTabFromOffice(document);
void Office.onReady(async () => {
  associateRibbonButtons(ribbon.press);
  const theme = readOfficeTheme();
  const root = document.getElementById("pane");
  if (!root) throw new Error("The page has no place for the pane.");
  createRoot(root).render(
    <StrictMode>
      <App
        workbook={new ExcelWorkbook()}
        catalogue={await models}
        officeLocale={Office.context.displayLanguage}
        {...(theme ? { theme } : {})}
        version={ADDIN_VERSION}
        ribbon={ribbon.listen}
      />
    </StrictMode>,
  );
});

async function loadModel(id: keyof typeof catalogue): Promise<CompetencyModel> {
  const parsed = parseModel(await catalogue[id]());
  if ("model" in parsed) return parsed.model;
  throw new Error(`The shipped model ${id} is not usable: ${JSON.stringify(parsed.issues)}`);
}
