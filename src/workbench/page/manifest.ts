/** What the workbench needs of manifest.xml: the ribbon tab, the pane's page and the functions' metadata. */
export interface AddIn {
  readonly name: string;
  readonly tab: string;
  readonly groups: readonly RibbonGroup[];
  /** Paths on this server, whatever host the manifest names. */
  readonly panePath: string;
  readonly functionsPath: string;
  readonly namespace: string;
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly iconPath: string;
  readonly action: { readonly type: "pane" } | { readonly type: "function"; readonly name: string };
}

/**
 * Reads the add-in's manifest as Excel would for a display language such as "zh-CN".
 *
 * @throws Error naming the part that is missing.
 */
export function readManifest(xml: string, locale: string): AddIn {
  const root = new DOMParser().parseFromString(xml, "application/xml");
  const resource = (id: string): string => {
    const entry = all(root, "Url", "String", "Image").find((element) => element.getAttribute("id") === id);
    return localised(found(entry, `resource ${id}`), locale);
  };
  const resid = (parent: Element, name: string): string =>
    resource(found(child(parent, name)?.getAttribute("resid"), `resid of ${name}`));
  const tab = found(all(root, "CustomTab")[0], "CustomTab");
  const functions = found(
    all(root, "ExtensionPoint").find((point) => type(point) === "CustomFunctions"),
    "CustomFunctions",
  );
  return {
    name: localised(found(all(root, "DisplayName")[0], "DisplayName"), locale),
    tab: resid(tab, "Label"),
    groups: all(tab, "Group").map((group) => ({
      label: resid(group, "Label"),
      buttons: all(group, "Control").map((control) => button(control, resid, resource)),
    })),
    panePath: pathOf(resource(found(all(root, "Runtime")[0]?.getAttribute("resid"), "Runtime"))),
    functionsPath: pathOf(resid(found(child(functions, "Metadata"), "Metadata"), "SourceLocation")),
    namespace: resid(functions, "Namespace"),
  };
}

function button(
  control: Element,
  resid: (parent: Element, name: string) => string,
  resource: (id: string) => string,
): RibbonButton {
  const action = found(child(control, "Action"), "Action");
  const icon = all(control, "Image").find((image) => image.getAttribute("size") === "32");
  return {
    id: found(control.getAttribute("id"), "id of a control"),
    label: resid(control, "Label"),
    tip: resid(found(child(control, "Supertip"), "Supertip"), "Description"),
    iconPath: pathOf(resource(found(icon?.getAttribute("resid"), "icon of 32"))),
    action:
      type(action) === "ShowTaskpane"
        ? { type: "pane" }
        : { type: "function", name: found(child(action, "FunctionName")?.textContent, "FunctionName") },
  };
}

function localised(element: Element, locale: string): string {
  const override = all(element, "Override").find((entry) => entry.getAttribute("Locale") === locale);
  return (override?.getAttribute("Value") ?? element.getAttribute("DefaultValue")) || "";
}

function pathOf(url: string): string {
  return new URL(url).pathname;
}

function type(element: Element): string | null {
  return element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type");
}

function all(parent: Document | Element, ...names: string[]): Element[] {
  return [...parent.getElementsByTagNameNS("*", "*")].filter((element) => names.includes(element.localName));
}

function child(parent: Element, name: string): Element | undefined {
  return [...parent.children].find((element) => element.localName === name);
}

function found<T>(value: T | null | undefined, part: string): T {
  if (value === null || value === undefined) throw new Error(`manifest.xml lacks ${part}.`);
  return value;
}
