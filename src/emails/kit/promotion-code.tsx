import { Section, Text } from "./react-email"
import { styles } from "./styles"

interface PromotionCodeProps {
  label: string
  code: string
  /** What it gives and how long, a line each. */
  terms: string[]
}

/** To be read, selected and typed without a doubt about a letter. */
export function PromotionCode({ label, code, terms }: PromotionCodeProps) {
  return (
    <Section className="tint" style={styles.slip}>
      <Text className="soft" style={{ ...styles.soft, margin: 0 }}>
        {label}
      </Text>
      <Text className="ink" style={styles.code}>
        {code}
      </Text>
      {terms.map((line) => (
        <Text key={line} className="soft" style={{ ...styles.soft, margin: 0 }}>
          {line}
        </Text>
      ))}
    </Section>
  )
}
