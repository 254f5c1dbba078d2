/**
 * Loads the library with the first picture: a process that never meets one
 * keeps its 19 MB.
 */
export async function loadSharp() {
  const { default: sharp } = await import("sharp")
  return sharp
}
