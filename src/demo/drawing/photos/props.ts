/** What else got into the picture. Placed in pixels of the photo. */
export type Prop =
  | "mug"
  | "thumb"
  | "tape"
  | "plant"
  | "box"
  | "coin"
  | "toes"
  | "pills"
  | "worn_heel"
  | "loose_thread"

const shadow = (d: string) =>
  `<path d="${d}" transform="translate(7 11)" fill="#120d08" fill-opacity=".4" filter="url(#haze)"/>`

const disc = (x: number, y: number, r: number) =>
  `M ${x - r} ${y} A ${r} ${r} 0 1 1 ${x + r} ${y} A ${r} ${r} 0 1 1 ${x - r} ${y} Z`

const filled = (d: string, fill: string) => `<path d="${d}" fill="${fill}"/>`

const boxEdge = "M -30 470 L 120 540 L 60 700 L -60 700 Z"

/** Bobbles of wool; the same ones every time. */
const bobbles = Array.from({ length: 70 }, (_, index) => {
  const [x, y] = [150 + ((index * 83) % 290), 60 + ((index * 137) % 520)]
  const r = 2.2 + ((index * 7) % 5) * 0.7
  return `<circle cx="${x + 1.5}" cy="${y + 2.5}" r="${r}" fill="#0b0f16" fill-opacity=".5"/><circle cx="${x}" cy="${y}" r="${r}" fill="#5d6b80" fill-opacity=".85"/>`
})

/** Where the knit has gone, only its nylon is left and lets light through. */
const ladder = Array.from(
  { length: 9 },
  (_, index) => `M ${30 + index * 8} 347 l 4 62`
)

export const props: Record<Prop, string> = {
  pills: bobbles.join(""),
  worn_heel: `<ellipse cx="66" cy="378" rx="36" ry="27" fill="#d9d6cc" fill-opacity=".8" filter="url(#edge)"/><g clip-path="url(#hole)"><path d="${ladder.join(" ")}" stroke="#5f6f63" stroke-width="2"/></g><clipPath id="hole"><ellipse cx="66" cy="378" rx="36" ry="27"/></clipPath>`,
  loose_thread: `<path d="M 250 452 q 40 66 8 96 q -30 26 26 52 q 30 10 18 34" fill="none" stroke="#f2efe6" stroke-width="2.4" stroke-linecap="round"/>`,
  mug: [
    shadow(disc(412, 84, 54)),
    `<path d="M 366 106 q -40 34 -14 52 q 22 8 42 -30" fill="none" stroke="#d8d2c4" stroke-width="13"/>`,
    filled(disc(412, 84, 54), "#e4ded1"),
    filled(disc(412, 84, 46), "#b9b1a1"),
    filled(disc(412, 87, 43), "#3b2416"),
    `<path d="M 384 70 q 20 -24 46 -12" fill="none" stroke="#a4764d" stroke-opacity=".5" stroke-width="4"/>`,
  ].join(""),
  thumb: `<path d="M 500 560 Q 430 540 404 590 Q 392 640 430 700 L 520 700 Z" fill="#b57a5c" filter="url(#near-lens)"/>`,
  tape: [
    shadow("M 20 604 L 470 572 L 473 596 L 22 628 Z"),
    filled("M 20 604 L 470 572 L 473 596 L 22 628 Z", "#e3c14d"),
    Array.from({ length: 40 }, (_, index) => {
      const [x, y] = [26 + index * 11.2, 604 - index * 0.8]
      return `<path d="M ${x} ${y} l .6 ${index % 5 ? 8 : 15}" stroke="#2c2517" stroke-width="1.4"/>`
    }).join(""),
  ].join(""),
  plant: [
    [20, 40, -30],
    [70, 10, 10],
    [-10, 110, -70],
    [60, 80, -40],
  ]
    .map(
      ([x, y, turn]) =>
        `<g transform="translate(${x} ${y}) rotate(${turn})">${shadow("M 0 0 Q 34 40 0 110 Q -34 40 0 0 Z")}<path d="M 0 0 Q 34 40 0 110 Q -34 40 0 0 Z" fill="#3f5b38"/><path d="M 0 4 V 104" stroke="#8da477" stroke-opacity=".7" stroke-width="2"/></g>`
    )
    .join(""),
  box: [
    shadow(boxEdge),
    filled(boxEdge, "#a98457"),
    `<path d="M -30 470 L 120 540" stroke="#dcbd90" stroke-width="5"/><path d="M 40 506 L -10 640" stroke="#cfb184" stroke-opacity=".7" stroke-width="26"/>`,
  ].join(""),
  coin: [
    shadow(disc(96, 556, 21)),
    filled(disc(96, 556, 21), "#c9a24a"),
    filled(disc(96, 556, 15), "#c4c3bd"),
  ].join(""),
  toes: `<g filter="url(#haze)"><path d="M 150 700 Q 140 606 186 596 Q 232 604 228 700 Z" fill="#3d4450"/><path d="M 262 700 Q 262 602 306 598 Q 350 606 342 700 Z" fill="#3d4450"/></g>`,
}
