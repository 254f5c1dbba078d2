import { Section, Text } from "./react-email"
import { styles } from "./styles"

interface QuoteProps {
  /** Who said it, where that is not plain from what stands before. */
  by?: string | null
  paragraphs: string[]
}

/** What somebody wrote, set apart from what the shop says about it. */
export function Quote({ by, paragraphs }: QuoteProps) {
  return (
    <Section className="tint" style={styles.quote}>
      {paragraphs.map((paragraph, index) => (
        <Text key={index} className="ink" style={styles.quoted}>
          {paragraph}
        </Text>
      ))}
      {by && (
        <Text className="soft" style={{ ...styles.soft, margin: "0 0 8px" }}>
          {by}
        </Text>
      )}
    </Section>
  )
}
