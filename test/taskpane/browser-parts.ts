import { InjectionMode, Stylesheet } from "office-ui-fabric-react";
/** What jsdom lacks and the component library asks for. */
if (typeof globalThis.CSS === "undefined") {
  Object.defineProperty(globalThis, "CSS", { value: { escape: (text: string) => text.replaceAll(/["\\]/gu, "\\$&") } });
}

export {};

// No rules for the tests' browser to match at every look for a role: pages are looked at in a real one.
Stylesheet.getInstance().setConfig({ injectionMode: InjectionMode.none });
