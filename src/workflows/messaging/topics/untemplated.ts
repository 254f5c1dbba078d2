import { createElement } from "react"
import type { EmailTemplate } from "../../../emails/template"

/** The plainest template there is: it shows its props. */
export function untemplated<Props extends object>(
  name: string
): EmailTemplate<Props> {
  return {
    name,
    version: 0,
    subject: () => name,
    Body: ({ frame: _, ...props }) =>
      createElement("pre", {}, JSON.stringify(props)),
    samples: {},
  }
}
