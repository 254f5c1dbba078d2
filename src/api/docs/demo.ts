import { existsSync } from "fs"
import { readFile } from "fs/promises"
import { join } from "path"
import { config } from "../../config/current"

export interface Login {
  email: string
  password: string
}

export interface Demo {
  publishable_key: string
  admin: Login
  customers: Login[]
}

/** The seeded demo shop of this machine. It has logins, so nobody else's. */
export async function readDemo(): Promise<Demo | undefined> {
  const file = join(config.data_dir, "demo.json")
  return config.is_deployed || !existsSync(file)
    ? undefined
    : JSON.parse(await readFile(file, "utf8"))
}
