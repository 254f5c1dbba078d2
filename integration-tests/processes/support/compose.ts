import { readFileSync } from "fs"
import { join } from "path"
import { parse } from "yaml"
import { projectDir } from "./processes"

interface Service {
  image: string
  command?: string[]
  environment?: Record<string, string>
  healthcheck?: { test?: string[]; disable?: boolean }
  depends_on?: Record<string, { condition: string }>
  volumes?: string[]
  ports?: string[]
  stop_grace_period?: string
}

/** `docker-compose.yml` with its variables filled in as Compose does it. */
export function readCompose(variables: Record<string, string>) {
  const text = readFileSync(join(projectDir, "docker-compose.yml"), "utf8")
  const document = parse(text, { merge: true }) as unknown
  // Compose fills in texts, not the file: an empty variable is an empty text.
  return JSON.parse(JSON.stringify(document), (_, value: unknown) =>
    typeof value === "string" ? interpolate(value, variables) : value
  ) as { services: Record<string, Service>; volumes: Record<string, unknown> }
}

function interpolate(text: string, variables: Record<string, string>) {
  return text.replace(
    /\$\{(\w+)(?::([-?])([^}]*))?\}/g,
    (_, name: string, kind?: string, other = "") => {
      const value = variables[name]
      if (!value && kind === "?") {
        throw new Error(`${name} is not set: ${other}`)
      }
      return value || (kind === "-" ? other : "")
    }
  )
}
