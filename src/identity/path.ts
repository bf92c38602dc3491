/** A path of an address with its %-escapes undone; as it stands when they are no UTF-8. */
export function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
