import {
  box,
  cross,
  heightMark,
  middleLine,
  plate,
  repeat,
  ring,
  roundness,
  section,
  shape,
  thin,
  tints,
  widthMark,
} from "../plate"

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
