import {
  enterpriseFlags,
  enterpriseParts,
  readSettings,
} from "./licences/enterprise"
import { readPackages, refusedPackages } from "./licences/packages"
import { readSources, render, type Finding } from "./source-file"
import { tidy } from "./tidy"

interface HouseCheck {
  title: string
  find: (rootDir: string) => Finding[] | Promise<Finding[]>
}

/** Checks of our own; the tools are listed in `scripts/lib/check.mjs`. */
export const houseChecks: HouseCheck[] = [
  {
    title: "House style (tidy)",
    find: (rootDir) => tidy(readSources(rootDir)),
  },
  {
    title: "Licences",
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
