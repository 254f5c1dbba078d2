import { MedusaError } from "@medusajs/framework/utils"
import { Button, Section } from "./react-email"
import { styles } from "./styles"
import { webHref } from "./web-href"

/** What a preview holds in place of a secret link. */
const HIDDEN = "[secret]"

interface ActionProps {
  href: string
  children: string
  /** The lesser of two choices. */
  quiet?: boolean
}

/**
 * What the mail asks for, large enough for a thumb. Without a link there is
 * nothing to ask, so such a mail is not written at all.
 *
 * @throws {MedusaError} `mail_link_refused`
 */
export function Action({ href, children, quiet = false }: ActionProps) {
  return (
    <Section style={{ padding: "12px 0 16px" }}>
      <Button
        href={href === HIDDEN ? undefined : linkOf(href, children)}
        className={quiet ? "quiet-action full" : "action full"}
        style={quiet ? styles.quiet_action : styles.action}
      >
        {href === HIDDEN ? `${children} ${HIDDEN}` : children}
      </Button>
    </Section>
  )
}

function linkOf(href: string, label: string): string {
  const safe = webHref(href)
  if (!safe) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `The link behind "${label}" is not an http or https address.`,
      "mail_link_refused"
    )
  }
  return safe
}
