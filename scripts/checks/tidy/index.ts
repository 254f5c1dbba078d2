import type { Rule } from "../source-file"
import { featureWords } from "./feature-words"
import { doorNames, fileNames } from "./file-names"
import { jobNames } from "./job-names"
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
  statusTables,
  moneyColumns,
  ownTables,
  routeContracts,
  oneClock,
  specFiles,
]

/** Every rule of the house style that a machine can read off the sources. */
export const tidy: Rule = (files) => rules.flatMap((rule) => rule(files))
