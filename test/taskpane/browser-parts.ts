/** What jsdom lacks and the component library asks for. */
if (typeof globalThis.CSS === "undefined") {
  Object.defineProperty(globalThis, "CSS", { value: { escape: (text: string) => text.replaceAll(/["\\]/gu, "\\$&") } });
}

export {};
