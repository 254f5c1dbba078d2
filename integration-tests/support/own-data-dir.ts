import { mkdtempSync, rmSync } from "fs"
import { tmpdir } from "os"
import { join } from "path"

/**
 * Gives a spec file a data folder of its own, instead of the developer's. To
 * be imported first, because the configuration is read when it is imported.
 */
const folder = mkdtempSync(join(tmpdir(), "data-"))
process.env.DATA_DIR = folder

afterAll(() => rmSync(folder, { recursive: true, force: true }))
