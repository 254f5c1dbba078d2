import type { CSSProperties, PropsWithChildren } from "react"
import { Heading, Link, Text } from "./react-email"
import { styles } from "./styles"
import { webHref } from "./web-href"

export function Paragraph({ children }: PropsWithChildren) {
  return (
    <Text className="ink" style={styles.text}>
      {children}
    </Text>
  )
}

export function SoftText({ children }: PropsWithChildren) {
  return (
    <Text className="soft" style={styles.soft}>
      {children}
    </Text>
  )
}

export function Label({ children }: PropsWithChildren) {
  return (
    <Heading as="h2" className="soft" style={styles.label}>
      {children}
    </Heading>
  )
}

interface TextLinkProps {
  href: string | null
  className?: string
  style?: CSSProperties
}

/** Its words alone, if the link is not one that a mail may carry. */
export function TextLink(props: PropsWithChildren<TextLinkProps>) {
  const { href, className = "ink", style = styles.link, children } = props
  const safe = webHref(href)
  return safe ? (
    <Link href={safe} className={className} style={style}>
      {children}
    </Link>
  ) : (
    <span className={className} style={{ ...style, textDecoration: "none" }}>
      {children}
    </span>
  )
}
