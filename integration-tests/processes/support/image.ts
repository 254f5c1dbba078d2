import { cpSync, existsSync, mkdtempSync, readFileSync, symlinkSync } from "fs"
import { tmpdir } from "os"
import { join } from "path"
import { projectDir } from "./processes"

/**
 * Lays out a folder as the last stage of the `Dockerfile` does the image, so
 * that the commands of `docker-compose.yml` run in it as they stand. The
 * packages are this checkout's.
 */
export function unpackImage() {
  if (!existsSync(join(projectDir, ".medusa/server/medusa-config.js"))) {
    throw new Error("The application is not built. Run: npm run build")
  }
  const folder = mkdtempSync(join(tmpdir(), "image-"))
  const { last_stage } = readDockerfile()
  const copies = last_stage.matchAll(
    /^COPY (?:--from=\w+ \/app\/)?(\S+) (\S+)/gm
  )
  for (const [, from = "", to = ""] of copies) {
    const source = join(projectDir, from)
    if (from === "node_modules") {
      symlinkSync(source, join(folder, to))
    } else {
      cpSync(source, join(folder, to), { recursive: true })
    }
  }
  return folder
}

/** The arguments of an instruction that holds a JSON array, such as CMD. */
export function imageCommand(instruction: "CMD" | "HEALTHCHECK"): string[] {
  const pattern =
    instruction === "CMD"
      ? /^CMD (\[.*\])$/m
      : /^HEALTHCHECK [^[]*CMD (\[.*\])$/m
  return JSON.parse(
    pattern.exec(readDockerfile().last_stage)?.[1] ?? "[]"
  ) as string[]
}

export function readDockerfile() {
  const text = readFileSync(join(projectDir, "Dockerfile"), "utf8")
  const [, ...stages] = text.split(/^FROM /m)
  return { stages: stages.length, last_stage: stages.at(-1) ?? "" }
}
