import type { ExecArgs } from "@medusajs/framework/types"
import { config } from "../config/current"
import { seedDemoShop } from "../demo/seed"

/** `medusa exec ./src/scripts/seed-demo.ts` fills the demo shop. */
export default async function seedDemo({ container }: ExecArgs) {
  await seedDemoShop(container, config)
}
