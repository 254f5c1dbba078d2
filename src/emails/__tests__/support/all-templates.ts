import { readdirSync } from "fs"
import { basename, join } from "path"
import {
  type EmailTemplate,
  MAIL_LOCALES,
  type MailFrame,
  type MailLocale,
} from "../../template"

/** Any template, with the props that its own samples have. */
export type AnyTemplate = EmailTemplate<Record<string, unknown>>

/** What a reader can unsubscribe from. */
const UNASKED = [
  "loyalty-points-expiring",
  "promotion-announced",
  "review-invitation",
  "review-question-asked",
  "review-reminder",
]

const EMAILS = join(__dirname, "../..")

/** Found by their place, so that none can be forgotten. */
export const templates: AnyTemplate[] = readdirSync(EMAILS)
  .filter((file) => file.endsWith(".tsx"))
  .flatMap((file) =>
    Object.values(
      jest.requireActual<Record<string, AnyTemplate>>(
        join(EMAILS, basename(file))
      )
    )
  )

export const renderings = templates.flatMap((template) =>
  MAIL_LOCALES.flatMap((locale) =>
    Object.keys(template.samples).map((sample) => ({
      name: `${template.name} ${sample} in ${locale}`,
      template,
      locale,
      sample,
      props: template.samples[sample] ?? {},
    }))
  )
)

export function frameOf(
  template: AnyTemplate,
  locale: MailLocale = "en"
): MailFrame {
  return {
    locale,
    shop: { name: "Muted Age", href: "https://shop.example" },
    unsubscribe_href: UNASKED.includes(template.name)
      ? "https://shop.example/unsubscribe?token=sample"
      : null,
  }
}
