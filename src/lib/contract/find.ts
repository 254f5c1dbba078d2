import { MedusaError } from "@medusajs/framework/utils"
import { existsSync, readdirSync } from "fs"
import { join } from "path"
import { METHODS, type Contract } from "./operation"

export interface FoundContract {
  /** As Express writes it: `/store/reviews/:id`. */
  path: string
  contract: Contract
}

/**
 * Reads the contract of every route folder under `apiDir`.
 *
 * @throws when a folder has a route without a contract, or a method has none
 */
export function findContracts(apiDir: string): FoundContract[] {
  return routeFolders(apiDir).map((folder) => {
    const path = `/${folder.join("/")}`.replace(/\[([^\]]+)\]/g, ":$1")
    const directory = join(apiDir, ...folder)
    const contract = load(join(directory, "contract")) as Contract | undefined
    const route = load(join(directory, "route")) as Record<string, unknown>
    for (const method of METHODS) {
      if (route[method] && !contract?.[method]) {
        throw new MedusaError(
          MedusaError.Types.UNEXPECTED_STATE,
          `${method} ${path} has no contract: describe it in ${join(...folder, "contract.ts")} with defineContract.`
        )
      }
    }
    return { path, contract: contract ?? {} }
  })
}

function routeFolders(apiDir: string, folder: string[] = []): string[][] {
  const entries = readdirSync(join(apiDir, ...folder), { withFileTypes: true })
  const isRoute = entries.some(({ name }) => /^route\.[jt]s$/.test(name))
  const deeper = entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("__"))
    .flatMap(({ name }) => routeFolders(apiDir, [...folder, name]))
  return isRoute ? [folder, ...deeper] : deeper
}

function load(file: string): unknown {
  if (![".ts", ".js"].some((extension) => existsSync(file + extension))) {
    return undefined
  }
  // Medusa reads the middlewares in one go, so an import() comes too late.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const loaded = require(file)
  return loaded.default ?? loaded
}
