import { readFileSync } from "fs"
import { join } from "path"

interface LockedPackage {
  version?: string
  license?: string
}

const rootDir = join(__dirname, "../../..")
const readJson = (name: string) =>
  JSON.parse(readFileSync(join(rootDir, name), "utf8"))
const manifest = readJson("package.json")
const locked: Record<string, LockedPackage> =
  readJson("package-lock.json").packages
const declared: Record<string, string> = {
  ...manifest.dependencies,
  ...manifest.devDependencies,
}
const copiesOf = (name: string) =>
  Object.keys(locked).filter((path) => path.endsWith(`node_modules/${name}`))

describe("dependencies", () => {
  it("pin every Medusa package to one exact version", () => {
    for (const [name, version] of Object.entries(declared)) {
      if (name.startsWith("@medusajs/")) {
        expect(`${name} ${version}`).toMatch(/ \d+\.\d+\.\d+$/)
      }
    }
  })

  it.each([
    "pg",
    "ioredis",
    "react",
    "react-dom",
    "react-router-dom",
    "@tanstack/react-query",
    "@medusajs/framework",
    "@medusajs/utils",
    "@medusajs/ui",
  ])("hold one copy of %s, the framework's own", (name) => {
    expect(copiesOf(name)).toEqual([`node_modules/${name}`])
  })

  it("name no package of Medusa 1 and no ORM beside the framework's", () => {
    expect(Object.keys(declared)).not.toEqual(
      expect.arrayContaining(["medusa-payment-stripe"])
    )
    expect(copiesOf("typeorm")).toEqual([])
    expect(copiesOf("medusa-payment-stripe")).toEqual([])
  })

  it("carry no registry address in the lockfile", () => {
    const text = readFileSync(join(rootDir, "package-lock.json"), "utf8")
    expect(text).not.toContain('"resolved"')
  })
})
