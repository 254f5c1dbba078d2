import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { join } from "path"
import { config } from "../../config/current"
import type { ByteStore } from "./byte-store"
import { fileModuleStore } from "./file-module-store"
import { privateFolder } from "./private-folder"

export type { ByteStore, StoredFile } from "./byte-store"

/** Where files of an access live in this shop. */
export function byteStoreOf(
  container: MedusaContainer,
  access: "public" | "private"
): ByteStore {
  if (access === "private" && !config.s3) {
    return privateFolder(join(config.data_dir, "private"))
  }
  return fileModuleStore(container.resolve(Modules.FILE), {
    access,
    local_dir: config.s3 ? undefined : config.files_dir,
  })
}
