import { generators } from "./generated"
import { staleFiles } from "./generated/stale"
import {
  enterpriseFlags,
  enterpriseParts,
  readSettings,
} from "./licences/enterprise"
import { readPackages, refusedPackages } from "./licences/packages"
import { missingMigrations } from "./migrations"
import { readSources, render, type Finding } from "./source-file"
import { tidy } from "./tidy"

interface HouseCheck {
  title: string
  /** All that it reads, where that is only a part of the project. */
  reads?: string
  find: (rootDir: string) => Finding[] | Promise<Finding[]>
}

/** Checks of our own; the tools are listed in `scripts/lib/check.mjs`. */
export const houseChecks: HouseCheck[] = [
  {
    title: "House style (tidy)",
    find: (rootDir) => tidy(readSources(rootDir)),
  },
  {
    title: "Migrations are up to date with the models",
    reads: "src/modules/",
    find: missingMigrations,
  },
  {
    title: "Generated files are fresh",
    find: (rootDir) => staleFiles(rootDir, generators),
  },
  {
    title: "Licences",
    reads: "package",
    find: (rootDir) => refusedPackages(readPackages(rootDir)),
  },
  {
    title: "Medusa's enterprise parts stay off",
    find: (rootDir) => [
      ...enterpriseParts(readSettings(rootDir)),
      ...enterpriseFlags(process.env),
    ],
  },
]

export { render }
