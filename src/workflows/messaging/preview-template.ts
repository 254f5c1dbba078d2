import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { fitLocale, renderEmail, renderFeed } from "../../emails/render"
import { CLASS_RULES } from "../../modules/messaging/domain/message-class"
import { readShop } from "./shop-frame"
import { MASKED_LINK, showMasks } from "./masks"
import { findTopic, type MessageTopic } from "./topic"

/** What a topic's mail and feed look like, with invented data. */
export async function previewTemplate(
  container: MedusaContainer,
  { topic: name, locale, sample }: PreviewRequest
) {
  const topic = findTopic(name)
  const props = sampleOf(name, topic.template.samples, sample)
  return renderPreview(container, topic, props, locale)
}

/** As it would be sent, with `[secret]` where a link of the reader's own stands. */
export async function renderPreview<Props extends object>(
  container: MedusaContainer,
  topic: Pick<MessageTopic<Props>, "template" | "class">,
  props: Props,
  wanted: string
) {
  const { template } = topic
  const locale = fitLocale(wanted)
  const shop = await readShop(container)
  const unsubscribe_href = CLASS_RULES[topic.class].is_locked
    ? null
    : MASKED_LINK
  const frame = { locale, shop, unsubscribe_href }
  return {
    ...showMasks(await renderEmail(template, props, frame)),
    feed: renderFeed(template, props, locale),
    locale,
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
