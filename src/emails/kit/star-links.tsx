import type { MailedReviewLine } from "../props-of-reviews"
import type { MailLocale } from "../template"
import { guestHref } from "./guest-href"
import { Link } from "./react-email"
import { reviewWords } from "./review-words"
import { styles } from "./styles"
import { webHref } from "./web-href"

interface StarLinksProps extends Pick<MailedReviewLine, "stars"> {
  guest_token?: string
  locale: MailLocale
}

/**
 * All five look the same: none is chosen for the reader. Each is as large as a
 * thumb, and says its number to whoever does not see the row.
 */
export function StarLinks({ stars, guest_token, locale }: StarLinksProps) {
  const links = stars.map(({ url }) => webHref(guestHref(url, guest_token)))
  return (
    <table
      role="presentation"
      width="100%"
      cellPadding={0}
      cellSpacing={0}
      border={0}
      style={styles.stars}
    >
      <tbody>
        <tr>
          {links.map((href, index) => (
            <td key={index} width="20%" style={{ padding: "8px 2px 0" }}>
              {href && (
                <Link
                  href={href}
                  aria-label={reviewWords[locale].stars(index + 1)}
                  className="quiet-action"
                  style={styles.star}
                >
                  {`${index + 1}★`}
                </Link>
              )}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  )
}
