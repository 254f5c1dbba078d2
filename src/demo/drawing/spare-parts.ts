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
} from "./plate"

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

export function sparkPlug() {
  const insulator =
    "M -38 -300 L -44 -262 L -36 -256 L -50 -216 L -42 -210 L -56 -170 L -48 -164 L -62 -124 L -66 -70 H 66 L 62 -124 L 48 -164 L 56 -170 L 42 -210 L 50 -216 L 36 -256 L 44 -262 L 38 -300 Z"
  const thread = repeat(15, (index) => {
    const y = 148 + index * 13
    return shape(
      `M -58 ${y} L -64 ${y + 6.5} L -58 ${y + 13} L 58 ${y + 9} L 64 ${y + 2.5} L 58 ${y - 4} Z`,
      { fill: tints.bright, width: 1.4 }
    )
  })
  return plate(
    [
      shape(
        "M -20 -404 Q -24 -420 0 -424 Q 24 -420 20 -404 L 16 -380 L 26 -368 V -318 L 18 -300 H -18 L -26 -318 V -368 L -16 -380 Z",
        { fill: tints.steel }
      ),
      shape(insulator, { fill: "#f1efe8" }),
      roundness(-35, -298, 70, 226),
      thin("M -50 -216 H 50 M -56 -170 H 56 M -44 -262 H 44"),
      shape("M -74 -70 H 74 L 82 -40 V -22 H -82 V -40 Z", {
        fill: tints.steel,
      }),
      shape("M -118 -22 H 118 V 62 H -118 Z", { fill: tints.iron }),
      thin("M -58 -22 V 62 M 58 -22 V 62"),
      roundness(-117, -21, 234, 82),
      shape("M -88 62 H 88 L 82 96 H -82 Z", { fill: tints.steel }),
      shape(ring(0, 108, 98, 13), { fill: tints.copper }),
      shape("M -62 118 H 62 V 148 H -62 Z", { fill: tints.steel }),
      thread,
      roundness(-60, 118, 120, 228),
      shape("M -46 346 H 46 L 40 358 H -40 Z", { fill: tints.steel }),
      shape("M -16 356 L -12 392 H 12 L 16 356 Z", {
        fill: "#f1efe8",
        width: 2,
      }),
      shape("M -5 392 V 404 H 5 V 392", { fill: tints.copper, width: 2 }),
      shape("M 46 350 V 418 Q 46 426 38 426 H -8 V 414 H 30 V 350 Z", {
        fill: tints.steel,
        width: 2.4,
      }),
      middleLine("M 0 -456 V 456"),
      heightMark(118, 346, 170, 66),
      widthMark(-118, 118, -466, -26),
    ].join(""),
    560
  )
}

export function thermostat() {
  const spring = repeat(6, (index) => {
    const y = 74 + index * 34
    const half = 96 - index * 7
    return (
      shape(`M ${-half} ${y} Q 0 ${y + 40} ${half} ${y + 10}`, { width: 12 }) +
      `<path d="M ${-half} ${y} Q 0 ${y + 40} ${half} ${y + 10}" fill="none" stroke="${tints.bright}" stroke-width="7" stroke-linecap="round"/>`
    )
  })
  return plate(
    [
      shape(
        "M -96 -10 L -70 -206 Q -66 -224 -48 -224 H 48 Q 66 -224 70 -206 L 96 -10 H 62 L 42 -186 H -42 L -62 -10 Z",
        { fill: tints.steel }
      ),
      shape(box(-16, -262, 32, 120, 6), { fill: tints.copper }),
      shape(box(-44, -150, 88, 140, 18), { fill: tints.copper }),
      roundness(-43, -149, 86, 138),
      shape("M -140 -10 H 140 L 122 30 H -122 Z", { fill: tints.bright }),
      shape("M -290 16 H 290 V 52 H -290 Z", { fill: tints.steel }),
      shape(
        "M -300 4 H -196 V 64 H -300 Q -312 34 -300 4 Z M 300 4 H 196 V 64 H 300 Q 312 34 300 4 Z",
        { fill: tints.rubber }
      ),
      spring,
      shape(
        "M -124 52 L -92 306 H -64 L -92 52 Z M 124 52 L 92 306 H 64 L 92 52 Z",
        { fill: tints.steel }
      ),
      shape("M -98 300 H 98 L 82 338 H -82 Z", { fill: tints.steel }),
      shape(box(-12, 270, 24, 96, 6), { fill: tints.copper }),
      shape(box(-86, 360, 172, 20, 8), { fill: tints.bright }),
      shape(ring(-226, 34, 9), { fill: "#dfe2de", width: 1.8 }),
      middleLine("M 0 -320 V 440"),
      widthMark(-308, 308, -300, 2),
      heightMark(34, 380, 390, 312),
    ].join(""),
    545
  )
}

export function wiperBlade() {
  const rail =
    "M -470 40 Q -250 -42 0 -46 Q 250 -42 470 40 L 466 56 Q 250 -18 0 -22 Q -250 -18 -466 56 Z"
  const lip =
    "M -462 57 Q -250 -14 0 -18 Q 250 -14 462 57 L 458 80 Q 250 12 0 8 Q -250 12 -458 80 Z"
  const blade = [
    shape(lip, { fill: tints.rubber, width: 2 }),
    thin("M -459 70 Q -250 2 0 -2 Q 250 2 459 70"),
    shape(rail, { fill: tints.iron }),
    shape(
      "M -470 34 Q -250 -50 -92 -62 L -92 -40 Q -250 -28 -466 52 Z M 470 34 Q 250 -50 92 -62 L 92 -40 Q 250 -28 466 52 Z",
      { fill: tints.rubber, width: 2.4 }
    ),
    shape("M -100 -74 H 100 L 112 -30 H -112 Z", { fill: tints.steel }),
    shape(
      "M -44 -112 H 44 Q 54 -112 54 -102 V -74 H -54 V -102 Q -54 -112 -44 -112 Z",
      { fill: tints.bright }
    ),
    shape(ring(0, -92, 11), { fill: "#dfe2de", width: 2 }),
    thin("M -80 -66 L -90 -38 M 80 -66 L 90 -38"),
  ].join("")
  const cut = [
    shape("M -70 -120 Q 0 -166 70 -120 L 58 -84 H -58 Z", {
      fill: tints.rubber,
    }),
    section(box(-46, -84, 92, 26, 4)),
    shape(
      "M -34 -58 H 34 V -34 H 12 V -8 L 30 6 L 22 26 L 6 20 L 3 108 H -3 L -6 20 L -22 26 L -30 6 L -12 -8 V -34 H -34 Z",
      { fill: tints.rubber, width: 2.4 }
    ),
    middleLine("M 0 -180 V 140"),
  ].join("")
  return plate(
    [
      `<g transform="translate(-10 -150) rotate(-38) scale(.84)">${blade}${middleLine("M 0 -140 V 60")}</g>`,
      `<g transform="translate(200 290)">${shape(ring(0, -20, 172), { fill: "#e8eae6", width: 1.6 })}${cut}</g>`,
      thin("M 66 170 L -46 -58"),
      shape(ring(-56, -84, 28), { width: 1.6 }),
    ].join("")
  )
}

export function ribbedBelt() {
  const loop = (r: number) =>
    `M ${-150 - r} -250 A ${150 + r} ${150 + r} 0 0 1 ${150 + r} -250 L ${190 + r} 120 A ${190 + r} ${190 + r} 0 0 1 ${-190 - r} 120 Z`
  const ribs =
    "M -210 -20 H 210 V 24 " +
    repeat(6, (index) => {
      const x = 210 - index * 70
      return `L ${x - 12} 24 L ${x - 28} 84 H ${x - 42} L ${x - 58} 24 L ${x - 70} 24 `
    }) +
    "Z"
  return plate(
    [
      shape(loop(34), { fill: tints.rubber }),
      repeat(3, (index) =>
        shape(loop(26 - index * 8), { width: 1.2, opacity: 0.8 })
      ),
      shape(loop(2), { fill: "#dfe2de" }),
      shape(ring(0, -250, 96), { width: 1.6, dash: "10 7" }),
      shape(ring(0, 120, 134), { width: 1.6, dash: "10 7" }),
      cross(0, -250, 130),
      cross(0, 120, 168),
      `<g transform="translate(0 440) scale(.86)">`,
      shape(ribs, { fill: tints.rubber }),
      shape("M -210 -20 H 210 V 2 H -210 Z", { fill: "#474e54", width: 2 }),
      repeat(14, (index) =>
        shape(ring(-195 + index * 30, 12, 6), { fill: tints.felt, width: 1.4 })
      ),
      widthMark(-210, 210, -62, -22),
      "</g>",
    ].join(""),
    520
  )
}

export function headlampBulb() {
  const glass = "M -62 -70 V -280 Q -62 -356 0 -366 Q 62 -356 62 -280 V -70 Z"
  return plate(
    [
      shape(glass, { fill: tints.glass }),
      shape("M -62 -290 Q -58 -350 0 -364 Q 58 -350 62 -290 Z", {
        fill: tints.rubber,
        width: 2,
      }),
      shape("M -40 -100 V -270", { width: 7, opacity: 0.16 }),
      shape("M -22 -70 V -170 H -12 M 22 -70 V -236 H 12 V -228", {
        width: 2.6,
      }),
      repeat(7, (index) =>
        shape(`M -13 ${-174 - index * 8} L 13 ${-170 - index * 8}`, {
          width: 3.2,
        })
      ),
      shape("M -84 -70 H 84 L 74 -16 H -74 Z", { fill: tints.bright }),
      roundness(-80, -69, 160, 52),
      shape(
        "M -206 -16 H 206 Q 216 -16 216 -4 V 16 Q 216 26 204 26 H -204 Q -216 26 -216 16 V -4 Q -216 -16 -206 -16 Z",
        { fill: tints.steel }
      ),
      shape("M -186 -16 V 26 M 186 -16 V 26 M 150 -16 V 26", { width: 1.5 }),
      shape(
        "M -104 26 H 104 V 150 Q 104 168 86 168 H -86 Q -104 168 -104 150 Z",
        { fill: tints.felt }
      ),
      roundness(-103, 27, 206, 140),
      shape("M -104 92 H 104", { width: 1.6 }),
      ...[-52, 52].map(
        (x) =>
          shape(
            `M ${x - 24} 168 V 300 L ${x - 16} 318 H ${x + 16} L ${x + 24} 300 V 168 Z`,
            { fill: tints.bright }
          ) + shape(ring(x, 270, 8), { fill: "#dfe2de", width: 1.8 })
      ),
      middleLine("M 0 -420 V 370"),
      widthMark(-216, 216, 392, 28),
      heightMark(-366, -16, -300, -220),
    ].join(""),
    590
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
