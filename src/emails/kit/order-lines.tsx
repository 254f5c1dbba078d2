import type { MailedLine } from "../props"
import type { MailLocale } from "../template"
import { orderWords } from "./order-words"
import { Column, Row, Section } from "./react-email"
import { shortened } from "./shortened"
import { styles } from "./styles"
import { SoftText } from "./text"
import { Thumbnail } from "./thumbnail"

/** More would be read by nobody, and Gmail cuts a mail off at 102 kB. */
const SHOWN_MAX = 12

interface OrderLinesProps {
  lines: MailedLine[]
  locale: MailLocale
}

export function OrderLines({ lines, locale }: OrderLinesProps) {
  const more = lines.length - SHOWN_MAX
  return (
    <Section style={{ padding: "8px 0" }}>
      {lines.slice(0, SHOWN_MAX).map((line, index) => (
        <OrderLine key={index} line={line} locale={locale} />
      ))}
      {more > 0 && <SoftText>{orderWords[locale].more(more)}</SoftText>}
    </Section>
  )
}

function OrderLine({ line, locale }: { line: MailedLine; locale: MailLocale }) {
  const about = [line.variant_title, orderWords[locale].quantity(line.quantity)]
  return (
    <Row style={{ margin: "0 0 16px" }}>
      <Column style={{ width: 64, verticalAlign: "top" }}>
        <Thumbnail line={line} />
      </Column>
      <Column
        className="ink cell"
        style={{
          ...styles.text,
          padding: "4px 12px 0 16px",
          verticalAlign: "top",
        }}
      >
        {shortened(line.title)}
        <br />
        <span className="soft" style={{ ...styles.soft, margin: 0 }}>
          {about.filter(Boolean).map(shortened).join(", ")}
        </span>
      </Column>
      <Column
        className="ink cell"
        style={{ ...styles.text, ...styles.amount, padding: "4px 0 0" }}
      >
        {line.total}
      </Column>
    </Row>
  )
}
