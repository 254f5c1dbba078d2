const amounts = { eur: "1.00" }

/** So that points are worth something, and last a year. */
const definition = {
  time_zone: "Europe/Berlin",
  earning: {
    rules: [
      {
        ...{ id: "base", name: "Every purchase" },
        effect: { type: "points_per_money", points: 1, amounts },
      },
    ],
    pending_days: 14,
  },
  redemption: {
    ...{ points: 100, amounts, points_min: 100, points_step: 1 },
    share_max_percent: 50,
  },
  expiry: { days: 365, grace_days: 30 },
  clawback: "unlimited",
}

/** @param {(path: string, body: object) => Promise<{ loyalty_program: { id: string } }>} post */
export async function activateBenchProgram(post) {
  const path = "/admin/loyalty-programs"
  const { loyalty_program } = await post(path, { name: "Bench", definition })
  await post(`${path}/${loyalty_program.id}/activate`, {})
}
