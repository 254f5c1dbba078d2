/** Care text by cloth, as it stands on the sewn-in label. */
export const careTexts = {
  merino:
    "Hand wash at 30 °C with wool soap, or a wool cycle in a bag. Dry flat, away from heat. Comb off pilling after the first weeks.",
  cashmere:
    "Hand wash cool with a little shampoo, press in a towel, dry flat. Rest it a day between wears. Store folded, with cedar.",
  lambswool:
    "Air between wears. Hand wash at 20 °C, never rub. Dry flat in shape; steam from a distance.",
  cotton:
    "Machine wash at 30 °C with like colours, inside out. Line dry. Warm iron while slightly damp.",
  cotton_knit:
    "Machine wash at 30 °C in a bag, gentle spin. Pull into shape and dry flat.",
  linen:
    "Machine wash at 40 °C, half load, gentle spin. Line dry. Iron damp, or do not iron at all.",
  hemp: "Machine wash at 40 °C. It is stiff at first and softens with every wash. Line dry, iron damp.",
  denim:
    "Wash rarely, inside out, at 30 °C. Indigo rubs off on pale upholstery for the first months. Line dry.",
  tailored_wool:
    "Brush, air, and steam; dry-clean once a season at most. Hang on a broad hanger.",
  outer_cotton:
    "Sponge marks with cold water. Machine wash at 30 °C when needed, without softener. Tumble briefly on low to refresh the finish.",
  quilted: "Machine wash at 30 °C, gentle. Dry flat and shake out the filling.",
  leather:
    "Wipe with a dry cloth. Twice a year, a thin coat of neutral leather balm. Keep away from radiators.",
  canvas:
    "Spot clean with cold water and soap. Washing is possible at 30 °C but lets the canvas shrink by up to 4 %.",
  blanket: "Air outdoors in damp weather. Dry-clean, or hand wash at 20 °C.",
} as const

export type CareKey = keyof typeof careTexts
