import { Text } from "@medusajs/ui"
import type { MessagePreview } from "../../../client"

type FeedItem = NonNullable<MessagePreview["feed"]>

/** A message as it stands in the customer's account. */
export const FeedCard = ({ item }: { item: FeedItem }) => (
  <div className="bg-ui-bg-subtle px-6 py-6">
    <div className="shadow-elevation-card-rest bg-ui-bg-base flex flex-col gap-1 rounded-lg p-4">
      <Text size="small" weight="plus">
        {item.title}
      </Text>
      <Text size="small" className="text-ui-fg-subtle break-words">
        {item.body}
      </Text>
      {item.href && (
        <Text size="xsmall" className="text-ui-fg-muted break-all">
          {item.href}
        </Text>
      )}
    </div>
  </div>
)
