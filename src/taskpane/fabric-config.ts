/**
 * Imported before everything else: without it the component library fetches fonts and icons from another origin as
 * soon as it is loaded.
 */
declare global {
  interface Window {
    FabricConfig?: { readonly fontBaseUrl: string; readonly iconBaseUrl: string };
  }
}

window.FabricConfig = { fontBaseUrl: "", iconBaseUrl: "icons/" };

export {};
