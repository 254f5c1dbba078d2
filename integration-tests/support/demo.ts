import { readFileSync } from "fs"
import { join } from "path"

interface DemoLogin {
  email: string
  password: string
}

/** What `.data/demo.json` tells about the seeded shop, as far as specs use it. */
export interface Demo {
  url: string
  admin: DemoLogin
  customers: (DemoLogin & { id: string; order_ids: string[] })[]
  guest_order: { id: string; display_id: number; email: string }
  publishable_key: string
  regions: { eur: string; usd: string; inr: string }
  sales_channel_id: string
}

export function readDemo(): Demo {
  const folder = process.env.TEST_DEMO_DIR
  if (!folder) {
    throw new Error(
      "There is no seeded demo shop. Run the spec through `npm test -- <feature>`."
    )
  }
  return JSON.parse(readFileSync(join(folder, "demo.json"), "utf8"))
}
