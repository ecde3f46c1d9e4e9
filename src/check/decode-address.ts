// The address of an image or a link as people mean it.

/** Turns escapes such as %20 into what they stand for; a percent sign that escapes nothing stands for itself. */
export function decodeAddress(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
