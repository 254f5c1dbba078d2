import { renderEnvTemplate } from "../../../src/config/env-template"
import type { Generator } from "./generator"

export const envTemplate: Generator = {
  title: "the template of the environment",
  render: () => [{ path: ".env.template", text: renderEnvTemplate() }],
}
