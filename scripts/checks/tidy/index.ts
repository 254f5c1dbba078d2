import type { Rule, SourceFile } from "../source-file"
import { declaredTables } from "./declared-tables"
import { featureWords } from "./feature-words"
import { doorNames, fileNames } from "./file-names"
import { jobNames } from "./job-names"
import { migrationNames } from "./migration-names"
import { moneyColumns } from "./money-columns"
import { oneClock } from "./one-clock"
import { ownTables } from "./own-tables"
import { routeContracts } from "./route-contracts"
import { specFiles } from "./spec-files"
import { statusTables } from "./status-tables"
import { verbNames } from "./verb-names"

const rules: Rule[] = [
  fileNames,
  doorNames,
  featureWords,
  verbNames,
  jobNames,
  migrationNames,
  statusTables,
  moneyColumns,
  declaredTables,
  ownTables,
  routeContracts,
  oneClock,
  specFiles,
]

const SAMPLE = "integration-tests/sample/"

/**
 * Every rule of the house style that a machine can read off the sources. The
 * sample feature of the tests is a plugin of its own and keeps the same house.
 */
export const tidy: Rule = (files) => {
  const isSample = ({ path }: SourceFile) => path.startsWith(`${SAMPLE}src/`)
  const isTest = ({ path }: SourceFile) => path.startsWith("integration-tests/")
  const shop = files.filter((file) => !isSample(file))
  const sample = files
    .filter(isSample)
    .map(({ path, text }) => ({ path: path.slice(SAMPLE.length), text }))
  return [
    ...findIn(shop),
    ...findIn([...sample, ...shop.filter(isTest)])
      .filter(({ path }) => path.startsWith("src/"))
      .map((finding) => ({ ...finding, path: `${SAMPLE}${finding.path}` })),
  ]
}

const findIn: Rule = (files) => rules.flatMap((rule) => rule(files))
