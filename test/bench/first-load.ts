import type { Browser } from "@playwright/test";

const READY = `new Promise((resolve) => {
  const look = () => (window.workbench ? resolve(window.workbench.ready) : setTimeout(look, 5));
  look();
})`;

/**
 * Milliseconds until the workbench is ready in a browser that has none of it yet. Nobody listens to its network, as a
 * page of Playwright's does: that alone doubles the time.
 */
export async function firstLoad(browser: Browser, url: string): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { browserContextId } = await session.send("Target.createBrowserContext");
  const at = { url: "about:blank", browserContextId, width: 1500, height: 900 };
  const { targetId } = await session.send("Target.createTarget", at);
  const { sessionId } = await session.send("Target.attachToTarget", { targetId, flatten: false });
  const answered = new Map<number, () => void>();
  const send = (method: string, params: object = {}): Promise<void> =>
    new Promise((resolve) => {
      const id = answered.size + 1;
      answered.set(id, resolve);
      void session.send("Target.sendMessageToTarget", { sessionId, message: JSON.stringify({ id, method, params }) });
    });
  session.on("Target.receivedMessageFromTarget", ({ message }) => {
    const { id, method } = JSON.parse(message) as { id?: number; method?: string };
    // Over http Office.js asks once whether this origin may act as Office.
    if (method === "Page.javascriptDialogOpening") void send("Page.handleJavaScriptDialog", { accept: true });
    if (id !== undefined) answered.get(id)?.();
  });
  await send("Page.enable");
  const start = performance.now();
  await send("Page.navigate", { url });
  await send("Runtime.evaluate", { expression: READY, awaitPromise: true });
  const took = performance.now() - start;
  await session.send("Target.disposeBrowserContext", { browserContextId });
  return took;
}
