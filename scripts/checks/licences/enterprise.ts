import { existsSync, readdirSync, readFileSync } from "fs"
import { join } from "path"
import {
  isSpec,
  lineOf,
  readSources,
  type Finding,
  type Rule,
  type SourceFile,
} from "../source-file"

/**
 * Switching one of these on declares that one holds a commercial licence of
 * Medusa's. They came along with free packages, so nothing else stops it.
 */
const SWITCHES = [
  /@medusajs\/(rbac|auth-oidc)\b/g,
  /\bMEDUSA_FF_RBAC\w*/g,
  /(?<!@medusajs\/)\brbac(_filter_fields)?["']?\s*:/g,
  /\bModules\.RBAC\b/g,
  /\b(definePolicies|wrapWithPoliciesCheck)\b/g,
]
const SETTINGS = /^(\.env.*|Dockerfile|docker-compose.*|package\.json|.*\.ts)$/

export const enterpriseParts: Rule = (files) =>
  files
    .filter(({ path }) => !isSpec(path))
    .flatMap(({ path, text }) =>
      SWITCHES.flatMap((pattern) => [...text.matchAll(pattern)]).map(
        ({ index, 0: found }) => ({
          path,
          line: lineOf(text, index),
          message: `"${found}" would switch on a part of Medusa that is not free software.`,
        })
      )
    )

/** The sources and everything in the project's folder that sets something. */
export function readSettings(rootDir: string): SourceFile[] {
  const settings = readdirSync(rootDir)
    .filter((name) => SETTINGS.test(name) && existsSync(join(rootDir, name)))
    .map((path) => ({ path, text: readFileSync(join(rootDir, path), "utf8") }))
  const sources = readSources(rootDir)
  return [...settings, ...sources.filter(({ path }) => path.startsWith("src/"))]
}

/** A flag that is set in the shell counts like one in a file. */
export function enterpriseFlags(environment: NodeJS.ProcessEnv): Finding[] {
  return Object.keys(environment)
    .filter((name) => name.startsWith("MEDUSA_FF_RBAC"))
    .map((name) => ({
      path: "the environment",
      message: `${name} would switch on a part of Medusa that is not free software.`,
    }))
}
