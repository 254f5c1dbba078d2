import {
  box,
  cross,
  heightMark,
  hidden,
  middleLine,
  plate,
  repeat,
  ring,
  roundness,
  section,
  shape,
  thin,
  tints,
  turned,
  widthMark,
} from "../plate"

export function brakePads() {
  const backing =
    "M -290 60 L -330 40 Q -352 30 -352 4 Q -352 -26 -322 -30 L -286 -34 Q -270 -120 -180 -140 Q 0 -176 180 -140 Q 270 -120 286 -34 L 322 -30 Q 352 -26 352 4 Q 352 30 330 40 L 290 60 Q 280 128 232 132 Q 0 100 -232 132 Q -280 128 -290 60 Z"
  const lining =
    "M -252 -22 Q -236 -92 -170 -108 Q 0 -138 170 -108 Q 236 -92 252 -22 L 244 66 Q 236 100 208 100 Q 0 72 -208 100 Q -236 100 -244 66 Z"
  const pad = (detail: string) => shape(backing, { fill: tints.steel }) + detail
  const rivets = [-150, 150].map(
    (x) =>
      shape(ring(x, -10, 20), { fill: tints.bright }) + thin(ring(x, -10, 9))
  )
  return plate(
    [
      `<g transform="translate(0 -215)">${pad(
        shape(lining, { fill: tints.carbon }) +
          thin("M -12 -124 L -8 86 M 12 -124 L 8 86") +
          thin("M -236 -58 L -196 96 M 236 -58 L 196 96")
      )}${middleLine("M 0 -190 V 165")}</g>`,
      `<g transform="translate(0 165)">${pad(
        rivets.join("") + hidden(lining)
      )}${middleLine("M 0 -190 V 165")}${cross(-150, -10, 42)}${cross(150, -10, 42)}</g>`,
      `<g transform="translate(0 400)">${shape(box(-350, -13, 700, 24, 4), { fill: tints.steel })}${shape(box(-246, -52, 492, 39, 6), { fill: tints.carbon })}${shape(box(-10, -52, 20, 39), { fill: "#dfe2de", width: 1.6 })}${widthMark(-350, 350, 58, 14)}</g>`,
    ].join("")
  )
}

export function brakeDisc() {
  const holes = repeat(5, (index) =>
    turned(index * 72, shape(ring(0, -96, 17), { fill: "#dfe2de", width: 2.2 }))
  )
  const vents = repeat(26, (index) =>
    thin(box(-324 + index * 25, 20, 15, 14, 3), "#dfe2de")
  )
  return plate(
    [
      `<g transform="translate(0 -110)">`,
      shape(ring(0, 0, 330), { fill: tints.steel }),
      thin(ring(0, 0, 318)),
      shape(ring(0, 0, 256), { width: 1, opacity: 0.5 }),
      shape(ring(0, 0, 190), { fill: tints.iron }),
      shape(ring(0, 0, 166), { fill: tints.bright }),
      shape(ring(0, 0, 58), { fill: "#dfe2de" }),
      thin(ring(0, 0, 66)),
      holes,
      turned(36, shape(ring(0, -96, 8), { fill: "#dfe2de", width: 2 })),
      `<path d="M 0 0 m -96 0 a 96 96 0 1 0 192 0 a 96 96 0 1 0 -192 0" fill="none" stroke="#a4553f" stroke-width="1.4" stroke-dasharray="18 5 4 5"/>`,
      cross(0, 0, 362),
      "</g>",
      `<g transform="translate(0 345)">`,
      shape("M -190 -30 H 190 V 2 H 330 V 52 H -330 V 2 H -190 Z", {
        fill: tints.steel,
      }),
      shape("M -330 16 H 330 M -330 38 H 330", { width: 1.4 }),
      vents,
      middleLine("M 0 -60 V 80"),
      widthMark(-330, 330, 112, 54),
      "</g>",
    ].join("")
  )
}

export function coilSpring() {
  const [turns, pitch, half] = [7, 92, 190]
  const top = -330
  const wire = (d: string) =>
    shape(d, { width: 50 }) +
    `<path d="${d}" fill="none" stroke="${tints.iron}" stroke-width="44" stroke-linecap="round"/>` +
    `<path d="${d}" transform="translate(-4 -8)" fill="none" stroke="#e6eaea" stroke-opacity=".75" stroke-width="10" stroke-linecap="round"/>`
  const wireBehind = (d: string) =>
    shape(d, { width: 50 }) +
    `<path d="${d}" fill="none" stroke="#7b858a" stroke-width="44" stroke-linecap="round"/>`
  return plate(
    [
      repeat(turns, (index) => {
        const y = top + index * pitch
        return wireBehind(
          `M ${half} ${y + 26} C ${half} ${y + 60} ${-half} ${y + 60} ${-half} ${y + pitch - 6}`
        )
      }),
      repeat(turns + 1, (index) => {
        const y = top + index * pitch
        return wire(
          `M ${-half} ${y - 4} C ${-half} ${y + 48} ${half} ${y + 58} ${half} ${y + 24}`
        )
      }),
      middleLine("M 0 -430 V 450"),
      widthMark(-215, 215, 440, 380),
      heightMark(-372, 386, 330, 230),
    ].join(""),
    555
  )
}

export function shockAbsorber() {
  const eye = (y: number) =>
    shape(ring(0, y, 58), { fill: tints.steel }) +
    shape(ring(0, y, 40), { fill: tints.rubber, width: 2 }) +
    shape(ring(0, y, 20), { fill: "#dfe2de", width: 2.4 }) +
    cross(0, y, 84)
  return plate(
    [
      shape(box(-20, -400, 40, 340, 4), { fill: tints.bright }),
      roundness(-19, -399, 38, 338),
      shape(box(-34, -440, 68, 60, 6), { fill: tints.iron }),
      repeat(5, (index) => thin(`M -34 ${-430 + index * 11} H 34`)),
      shape("M -92 -380 H 92 L 78 -344 H -78 Z", { fill: tints.steel }),
      shape(box(-58, -344, 116, 150, 20), { fill: tints.rubber }),
      repeat(3, (index) =>
        thin(
          `M -58 ${-312 + index * 36} Q 0 ${-300 + index * 36} 58 ${-312 + index * 36}`
        )
      ),
      shape(box(-80, -96, 160, 470, 14), { fill: tints.iron }),
      roundness(-79, -95, 158, 468),
      shape("M -80 -56 H 80 M -80 -40 H 80", { width: 1.6 }),
      shape("M -150 -10 H 150 L 110 34 H -110 Z", { fill: tints.steel }),
      section("M 26 60 H 80 V 340 H 62 V 78 H 26 Z"),
      shape(box(-64, 366, 128, 30, 6), { fill: tints.steel }),
      eye(438),
      middleLine("M 0 -480 V 500"),
      heightMark(-440, 438, -260, -90),
      widthMark(-80, 80, 250, 250),
    ].join(""),
    545
  )
}
