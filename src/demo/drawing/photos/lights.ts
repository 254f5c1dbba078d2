/** When and by what light a customer took the picture. */
export type Light = "window" | "lamp" | "dusk" | "flash" | "tube" | "noon"

const over = (fill: string, opacity: number, blend: string) =>
  `<rect width="100%" height="100%" fill="${fill}" fill-opacity="${opacity}" style="mix-blend-mode:${blend}"/>`

const glow = (
  id: string,
  [x, y, reach]: [number, number, number],
  inner: string,
  outer: string,
  darkness: number
) =>
  `<radialGradient id="${id}" cx="${x}" cy="${y}" r="${reach}"><stop offset="0" stop-color="${inner}"/><stop offset="1" stop-color="${outer}"/></radialGradient>` +
  over(`url(#${id})`, darkness, "multiply")

/** Laid over the finished picture: colour cast, fall-off, hard shadows. */
export const lights: Record<Light, string> = {
  window: glow("fall", [0.2, 0.1, 1.1], "#ffffff", "#8e95a0", 0.8),
  lamp:
    glow("fall", [0.62, 0.3, 0.85], "#fff4de", "#94714f", 0.9) +
    over("#ff9d3c", 0.1, "soft-light"),
  dusk:
    glow("fall", [0.8, 0.2, 1.1], "#e4e6f2", "#666d8c", 0.9) +
    over("#31406b", 0.16, "soft-light"),
  flash:
    glow("fall", [0.5, 0.46, 0.72], "#ffffff", "#5a5759", 0.9) +
    over("#ffffff", 0.14, "overlay"),
  tube:
    over("#dff0dd", 0.75, "multiply") +
    glow("fall", [0.5, -0.1, 1.2], "#ffffff", "#7f8c86", 0.8),
  noon:
    over("#fff3cf", 0.5, "soft-light") +
    `<path d="M -40 420 L 210 -60 L 300 -60 L 40 700 L -40 700 Z M 420 -40 L 520 -40 L 520 300 Z" fill="#241d2a" fill-opacity=".3" filter="url(#edge)"/>`,
}
