import {
  box,
  heightMark,
  middleLine,
  plate,
  repeat,
  roundness,
  section,
  shape,
  thin,
  tints,
  widthMark,
} from "../plate"

export function oilFilter() {
  const flutes = repeat(15, (index) => {
    const x = -176 + index * 25.2
    return thin(`M ${x} 232 L ${x + 4} 322`)
  })
  return plate(
    [
      shape(box(-188, -310, 376, 640, 26), { fill: tints.steel }),
      roundness(-186, -308, 372, 636),
      shape("M -188 222 H 188", { width: 2 }),
      flutes,
      shape(
        "M -206 -342 H 206 V -300 Q 206 -290 196 -290 H -196 Q -206 -290 -206 -300 Z",
        {
          fill: tints.iron,
        }
      ),
      shape(box(-152, -366, 304, 24, 8), { fill: tints.rubber }),
      shape(box(-58, -400, 116, 34), { fill: tints.bright }),
      repeat(4, (index) => thin(`M -58 ${-394 + index * 8} H 58`)),
      section("M 0 -289 H 187 V 221 H 164 V -262 H 0 Z"),
      shape(box(0, -240, 118, 420), { fill: tints.felt, width: 1.8 }),
      repeat(11, (index) => thin(`M ${8 + index * 10.4} -238 V 178`)),
      shape("M 0 -240 H 132 V -224 H 0 Z M 0 180 H 132 V 196 H 0 Z", {
        fill: tints.iron,
        width: 1.8,
      }),
      middleLine("M 0 -440 V 380"),
      heightMark(-342, 330, -280, -208),
      widthMark(-188, 188, 400, 334),
    ].join(""),
    575
  )
}

export function airFilter() {
  const pleats = repeat(34, (index) => {
    const x = -272 + index * 16
    return (
      `<rect x="${x}" y="-330" width="8" height="480" fill="#1d2730" fill-opacity=".11"/>` +
      thin(`M ${x} -330 V 150`)
    )
  })
  let fold = "M -272 380"
  for (let x = -272; x < 272; x += 16) {
    fold += ` L ${x + 8} 330 L ${x + 16} 380`
  }
  return plate(
    [
      shape(box(-320, -380, 640, 580, 34), { fill: tints.rubber }),
      shape(box(-300, -360, 600, 540, 24), { fill: "#6c747a", width: 1.6 }),
      shape(box(-276, -334, 552, 488, 6), { fill: tints.felt }),
      pleats,
      shape("M -276 -90 H 276", { width: 4, opacity: 0.55 }),
      middleLine("M 0 -420 V 240 M -360 -90 H 360"),
      shape(box(-320, 290, 640, 34, 12), { fill: tints.rubber }),
      shape(fold, { fill: tints.felt, width: 1.6 }),
      shape("M -276 324 V 386 H 276 V 324", { width: 2 }),
      widthMark(-320, 320, 440, 330),
    ].join("")
  )
}

export function cabinFilter() {
  const at = (x: number, y: number, z: number): [number, number] => [
    x * 0.86 - y * 0.86,
    x * 0.42 + y * 0.42 - z,
  ]
  const path = (...points: [number, number, number][]) =>
    `M ${points
      .map((point) =>
        at(...point)
          .map((n) => Math.round(n * 10) / 10)
          .join(" ")
      )
      .join(" L ")} Z`
  const [w, d, h] = [330, 500, 96]
  const strips = repeat(17, (index) => {
    const y = -d / 2 + 14 + index * 28
    return (
      shape(
        path(
          [-w / 2 + 14, y, h],
          [w / 2 - 14, y, h],
          [w / 2 - 14, y + 14, h - 8],
          [-w / 2 + 14, y + 14, h - 8]
        ),
        { fill: tints.carbon, width: 1.3 }
      ) +
      shape(
        path(
          [-w / 2 + 14, y + 14, h - 8],
          [w / 2 - 14, y + 14, h - 8],
          [w / 2 - 14, y + 28, h],
          [-w / 2 + 14, y + 28, h]
        ),
        { fill: "#656c71", width: 1.3 }
      )
    )
  })
  const zigzag = repeat(17, (index) => {
    const y = -d / 2 + 14 + index * 28
    return thin(
      path([w / 2, y, h - 8], [w / 2, y + 14, 8], [w / 2, y + 28, h - 8])
    )
  })
  const flow = "M -300 -330 C -240 -300 -210 -270 -190 -226"
  return plate(
    [
      shape(
        path(
          [w / 2, -d / 2, 0],
          [w / 2, d / 2, 0],
          [w / 2, d / 2, h],
          [w / 2, -d / 2, h]
        ),
        { fill: tints.felt }
      ),
      zigzag,
      shape(
        path(
          [-w / 2, d / 2, 0],
          [w / 2, d / 2, 0],
          [w / 2, d / 2, h],
          [-w / 2, d / 2, h]
        ),
        { fill: "#cfc8b8" }
      ),
      shape(
        path(
          [-w / 2, -d / 2, h],
          [w / 2, -d / 2, h],
          [w / 2, d / 2, h],
          [-w / 2, d / 2, h]
        ),
        { fill: tints.felt }
      ),
      strips,
      repeat(
        3,
        (index) =>
          `<g transform="translate(${index * 62 - 20} ${index * 30 - 120})">${shape(flow, { width: 3.4, opacity: 0.8 })}${shape("M -206 -240 L -189 -222 L -186 -247", { width: 3.4, opacity: 0.8 })}</g>`
      ),
      middleLine(
        `M ${at(0, -d / 2 - 90, h).join(" ")} L ${at(0, d / 2 + 90, h).join(" ")}`
      ),
      middleLine(
        `M ${at(-w / 2 - 90, 0, h).join(" ")} L ${at(w / 2 + 90, 0, h).join(" ")}`
      ),
    ].join(""),
    640
  )
}
