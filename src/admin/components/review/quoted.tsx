import { Text } from "@medusajs/ui"

interface QuotedProps {
  text: string
  lang?: string | null
}

/** What somebody else has said, with its line breaks. */
export const Quoted = ({ text, lang }: QuotedProps) => (
  <Text
    asChild
    size="small"
    className="border-ui-border-strong text-ui-fg-subtle max-h-48 overflow-auto border-l-2 pl-3 [overflow-wrap:anywhere]"
  >
    <blockquote
      lang={lang ?? undefined}
      dir="auto"
      className="whitespace-pre-line"
    >
      {text}
    </blockquote>
  </Text>
)
