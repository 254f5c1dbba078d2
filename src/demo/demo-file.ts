import { mkdir, rename, writeFile } from "fs/promises"
import { join } from "path"

export type Login = { email: string; password: string }

/**
 * What a newcomer, a storefront or a test needs to know about the seeded shop,
 * written to `demo.json` in the data folder. A feature adds its own keys where
 * it adds its seed step, for example in `seed/review.ts`:
 *
 *     declare module "../demo-file" {
 *       interface DemoFile { review: { pending_id: string } }
 *     }
 */
export interface DemoFile {
  url: string
  app_env: string
  admin: Login
  customers: (Login & {
    id: string
    first_name: string
    last_name: string
    country_code: string
    currency_code: string
    order_ids: string[]
  })[]
  guest_order: { id: string; display_id: number; email: string }
  publishable_key: string
  /** The region a storefront starts with. */
  region_id: string
  /** Region ids by currency. */
  regions: { eur: string; usd: string; inr: string }
  sales_channel_id: string
  mail_dir: string
  /** The second catalogue, which a storefront of its own would sell. */
  parts: { publishable_key: string; sales_channel_id: string }
}

/** Collects what the seed steps have to tell. */
export class DemoNotes {
  private readonly notes: Partial<DemoFile> = {}

  /** Adds keys. A key that is told twice keeps what was told last. */
  add(notes: Partial<DemoFile>) {
    Object.assign(this.notes, notes)
  }

  /** What was told so far. */
  get known(): Readonly<Partial<DemoFile>> {
    return this.notes
  }

  /** Replaces the file at once, so that no reader sees half of it. */
  async write(dataDir: string) {
    const path = join(dataDir, "demo.json")
    const draft = `${path}.new`
    await mkdir(dataDir, { recursive: true })
    await writeFile(draft, `${JSON.stringify(this.notes, null, 2)}\n`)
    await rename(draft, path)
    return path
  }
}
