import type {
  MailedReviewLine,
  ReviewInvitationProps,
} from "../props-of-reviews"
import type { MailLocale } from "../template"
import { guestHref } from "./guest-href"
import { Column, Row, Section } from "./react-email"
import { reviewWords } from "./review-words"
import { shortened } from "./shortened"
import { StarLinks } from "./star-links"
import { styles } from "./styles"
import { Paragraph, TextLink } from "./text"
import { Thumbnail } from "./thumbnail"

/** More would be a task instead of a question. */
const SHOWN_MAX = 5

interface ReviewLinesProps extends Pick<
  ReviewInvitationProps,
  "lines" | "href" | "guest_token"
> {
  locale: MailLocale
}

/** What can be reviewed, each with its stars. */
export function ReviewLines(props: ReviewLinesProps) {
  const { lines, href, guest_token, locale } = props
  const more = lines.length - SHOWN_MAX
  return (
    <Section style={{ padding: "8px 0" }}>
      {lines.slice(0, SHOWN_MAX).map((line, index) => (
        <ReviewLine
          key={index}
          line={line}
          guest_token={guest_token}
          locale={locale}
        />
      ))}
      {more > 0 && (
        <Paragraph>
          <TextLink href={guestHref(href, guest_token)}>
            {reviewWords[locale].more(more)}
          </TextLink>
        </Paragraph>
      )}
    </Section>
  )
}

interface ReviewLineProps {
  line: MailedReviewLine
  guest_token?: string
  locale: MailLocale
}

function ReviewLine({ line, guest_token, locale }: ReviewLineProps) {
  return (
    <Row style={{ margin: "0 0 16px" }}>
      <Column style={{ width: 64, verticalAlign: "top" }}>
        <Thumbnail line={line} />
      </Column>
      <Column
        className="ink"
        style={{ ...styles.text, padding: "0 0 0 16px", verticalAlign: "top" }}
      >
        {shortened(line.title)}
        {line.variant_title && (
          <>
            <br />
            <span className="soft" style={{ ...styles.soft, margin: 0 }}>
              {shortened(line.variant_title)}
            </span>
          </>
        )}
        <StarLinks
          stars={line.stars}
          guest_token={guest_token}
          locale={locale}
        />
      </Column>
    </Row>
  )
}
