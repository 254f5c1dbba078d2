import type { ProviderSendNotificationDTO } from "@medusajs/framework/types"
import {
  AbstractNotificationProviderService,
  ModuleProvider,
  Modules,
} from "@medusajs/framework/utils"
import { join } from "path"
import { config } from "../../config/current"
import { sendThrough } from "../../lib/mail"
import { writeMail } from "../../lib/mail/mail-folder"

/** Mails of the demo, development and tests: files in `.data/mail`. */
export class FileMailProvider extends AbstractNotificationProviderService {
  static override identifier = "mail-file"

  override send(notification: ProviderSendNotificationDTO) {
    return sendThrough(notification, (mail) =>
      writeMail(join(config.data_dir, "mail"), mail)
    )
  }
}

export default ModuleProvider(Modules.NOTIFICATION, {
  services: [FileMailProvider],
})
