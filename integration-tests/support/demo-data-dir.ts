import { cpSync } from "fs"
import { join } from "path"
import "./own-data-dir"

/**
 * Gives a spec file a data folder of its own with the files of the seeded demo
 * shop, for who looks at its pictures. To be imported first.
 */
const { TEST_DEMO_DIR = "", DATA_DIR = "" } = process.env
cpSync(join(TEST_DEMO_DIR, "files"), join(DATA_DIR, "files"), {
  recursive: true,
})
