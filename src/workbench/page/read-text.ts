/** @throws Error where the server does not have the file. */
export async function readText(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} could not be read: ${response.status}`);
  return response.text();
}
