import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { fitLocale, renderEmail, renderFeed } from "../../emails/render"
import { CLASS_RULES } from "../../modules/messaging/domain/message-class"
import { readShop } from "./shop-frame"
import { findTopic } from "./topic"

/** What a topic's mail and feed look like, with invented data. */
export async function previewTemplate(
  container: MedusaContainer,
  { topic: name, locale, sample }: PreviewRequest
) {
  const { template, class: messageClass } = findTopic(name)
  const props = sampleOf(name, template.samples, sample)
  const frame = {
    locale: fitLocale(locale),
    shop: await readShop(container),
    unsubscribe_href: CLASS_RULES[messageClass].is_locked
      ? null
      : "https://example.com/unsubscribe",
  }
  return {
    ...(await renderEmail(template, props, frame)),
    feed: renderFeed(template, props, frame.locale),
    locale: frame.locale,
    template_version: template.version,
  }
}

export interface PreviewRequest {
  topic: string
  locale: string
  /** The first when left out. */
  sample?: string
}

function sampleOf(
  topic: string,
  samples: Record<string, object>,
  sample = Object.keys(samples)[0] ?? ""
) {
  const props = samples[sample]
  if (!props) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `The template of ${topic} has no sample "${sample}". It has: ${Object.keys(samples).join(", ")}.`
    )
  }
  return props
}
