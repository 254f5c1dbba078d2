import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { join } from "path"
import { isAppEnvOf, type Config } from "../../config"
import { DemoNotes } from "../demo-file"
import { seedCatalogue } from "./catalogue"
import { seedChannels } from "./channels"
import { loggerOf, type SeedContext, type SeedStep } from "./context"
import { seedCustomers } from "./customers"
import { seedLoyalty } from "./loyalty"
import { seedOrders } from "./orders"
import { seedPromotions } from "./promotions"
import { seedReasons } from "./reasons"
import { seedRegions } from "./regions"
import { seedReviews } from "./reviews"
import { seedShipping } from "./shipping"
import { seedStaff } from "./staff"
import { seedStock } from "./stock"
import { seedStore } from "./store"
import { seedTaxes } from "./taxes"
import { seedWarehouses } from "./warehouses"

/** In this order. A feature appends its step here, as one line. */
const steps: SeedStep[] = [
  { name: "sales channels and keys", run: seedChannels },
  { name: "regions", run: seedRegions },
  { name: "warehouses", run: seedWarehouses },
  { name: "shipping", run: seedShipping },
  { name: "store", run: seedStore },
  { name: "staff", run: seedStaff },
  { name: "products", run: seedCatalogue },
  { name: "stock", run: seedStock },
  { name: "taxes", run: seedTaxes },
  { name: "promotions", run: seedPromotions },
  { name: "return and refund reasons", run: seedReasons },
  { name: "customers", run: seedCustomers },
  { name: "orders", run: seedOrders },
  { name: "reviews", run: seedReviews },
  { name: "loyalty", run: seedLoyalty },
]

/**
 * Fills the demo shop and writes `demo.json`. What is there already stays as
 * it is, so it may run again at any time, also after it was interrupted.
 *
 * @throws {MedusaError} NOT_ALLOWED in staging and production: the demo's
 * passwords are public
 */
export async function seedDemoShop(
  container: MedusaContainer,
  config: Config,
  now = new Date()
) {
  if (isAppEnvOf(config, "staging", "production")) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `The demo shop is not seeded when APP_ENV is ${config.app_env}: its passwords are public.`
    )
  }
  const logger = loggerOf(container)
  const tell = (message: string) => logger.info(`Demo shop: ${message}`)
  const context: SeedContext = {
    container,
    config,
    now,
    notes: new DemoNotes(),
    tell,
  }
  context.notes.add({
    url: config.public_url,
    app_env: config.app_env,
    mail_dir: join(config.data_dir, "mail"),
  })

  const seconds = stopwatch()
  for (const step of steps) {
    tell(step.name)
    const stepSeconds = stopwatch()
    await step.run(context)
    tell(`${step.name}, ${stepSeconds()} s`)
  }
  const path = await context.notes.write(config.data_dir)
  tell(`ready after ${seconds()} s, see ${path}`)
}

function stopwatch() {
  const startedAt = performance.now()
  return () => ((performance.now() - startedAt) / 1000).toFixed(1)
}
