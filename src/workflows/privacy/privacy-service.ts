import { PRIVACY_MODULE } from "../../modules/privacy"
import type PrivacyModuleService from "../../modules/privacy/service"

export function privacyIn(container: {
  resolve: (key: string) => unknown
}): PrivacyModuleService {
  return container.resolve(PRIVACY_MODULE) as PrivacyModuleService
}
