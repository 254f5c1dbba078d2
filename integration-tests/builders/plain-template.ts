import { createElement } from "react"
import type { EmailTemplate } from "../../src/emails/template"

/** The plainest template there is: it shows its props. */
export function plainTemplate<Props extends object>(
  name: string
): EmailTemplate<Props> {
  return {
    name,
    version: 1,
    subject: () => name,
    Body: ({ frame: _, ...props }) =>
      createElement("pre", {}, JSON.stringify(props)),
    samples: {},
  }
}
