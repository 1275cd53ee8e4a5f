const KEY = "workbench.kept";

/** Keeps the workbook while the page is loaded again in another language. False where the browser has no room for it. */
export function keepWorkbook(name: string, file: Uint8Array): boolean {
  let binary = "";
  for (const byte of file) binary += String.fromCharCode(byte);
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ name, file: btoa(binary) }));
    return true;
  } catch {
    // Storage is full or switched off, which only the caller can put right.
    return false;
  }
}

/** Takes out what was kept, once. */
export function takeKeptWorkbook(): { readonly name: string; readonly file: Uint8Array } | null {
  const kept = sessionStorage.getItem(KEY);
  if (kept === null) return null;
  sessionStorage.removeItem(KEY);
  const { name, file } = JSON.parse(kept) as { name: string; file: string };
  return { name, file: Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0)) };
}
