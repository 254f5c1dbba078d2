import { mkdirSync, mkdtempSync, writeFileSync } from "fs"
import { tmpdir } from "os"
import { dirname, join } from "path"
import { readPackages, refusedPackages } from "../packages"

function install(manifests: Record<string, object>) {
  const rootDir = mkdtempSync(join(tmpdir(), "licences-"))
  for (const [path, manifest] of Object.entries(manifests)) {
    mkdirSync(dirname(join(rootDir, path)), { recursive: true })
    writeFileSync(join(rootDir, path), JSON.stringify(manifest))
  }
  return rootDir
}

describe("installed packages", () => {
  it("are found inside scopes and inside each other", () => {
    const gpl = { version: "2.0.0", license: "GPL-3.0" }
    const rootDir = install({
      "package-lock.json": { packages: { "": { license: "MIT" } } },
      "node_modules/@scope/one/package.json": gpl,
      "node_modules/two/package.json": { version: "1.0.0", license: "MIT" },
      "node_modules/two/node_modules/three/package.json": gpl,
    })
    expect(refusedPackages(readPackages(rootDir))).toEqual([
      expect.objectContaining({
        message: expect.stringContaining("@scope/one@2.0.0 is GPL-3.0"),
      }),
      expect.objectContaining({
        message: expect.stringContaining("three@2.0.0 is GPL-3.0"),
      }),
    ])
  })

  it("count too when only another system installs them", () => {
    const rootDir = install({
      "package-lock.json": {
        packages: {
          "node_modules/fsevents": { version: "1.0.0", license: "GPL-2.0" },
        },
      },
    })
    expect(refusedPackages(readPackages(rootDir))).toHaveLength(1)
  })
})
