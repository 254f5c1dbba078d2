import { resolve } from "path"
import { findRootDir, loadEnvFiles } from "./env-files"
import { readConfig } from "./index"

const rootDir = findRootDir(resolve(__dirname, "../.."))
loadEnvFiles(rootDir)

/** The settings of this process, read once. */
export const config = readConfig(process.env, rootDir)
