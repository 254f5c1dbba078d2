import { MediaPlay } from "@medusajs/icons"
import { FocusModal } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminReview } from "../../../client"

type Medium = AdminReview["media"][number]

/** Small pictures in the author's order; each opens large. */
export const ReviewPhotos = ({ media }: { media: Medium[] }) => {
  const { t } = useTranslation("review")
  const [openId, setOpenId] = useState<string>()
  const titleOf = ({ kind }: Medium, index: number) =>
    kind === "video"
      ? t("photo.video")
      : t("photo.title", { number: index + 1, count: media.length })
  const index = media.findIndex(({ id }) => id === openId)
  if (!media.length) {
    return null
  }
  return (
    <div className="flex flex-wrap gap-2">
      {media.map((medium, at) => (
        <button
          key={medium.id}
          type="button"
          aria-label={titleOf(medium, at)}
          className="bg-ui-bg-component shadow-borders-base focus-visible:shadow-borders-focus flex size-20 items-center justify-center overflow-hidden rounded-md outline-none"
          onClick={() => setOpenId(medium.id)}
        >
          {medium.kind === "image" && medium.url ? (
            <img
              src={medium.url}
              alt=""
              loading="lazy"
              className="size-full object-cover"
            />
          ) : (
            <MediaPlay />
          )}
        </button>
      ))}
      {index >= 0 && (
        <LargeMedium
          medium={media[index]}
          title={titleOf(media[index], index)}
          onClose={() => setOpenId(undefined)}
        />
      )}
    </div>
  )
}

interface LargeMediumProps {
  medium: Medium
  title: string
  onClose: () => void
}

const LargeMedium = ({ medium, title, onClose }: LargeMediumProps) => {
  const { t } = useTranslation("review")
  const { url, kind } = medium
  return (
    <FocusModal open onOpenChange={(open) => !open && onClose()}>
      <FocusModal.Content aria-describedby={undefined}>
        <FocusModal.Header>
          <FocusModal.Title className="sr-only">{title}</FocusModal.Title>
        </FocusModal.Header>
        <FocusModal.Body className="flex min-h-0 items-center justify-center p-6">
          {!url && t("photo.lost")}
          {url && kind === "image" && (
            <img
              src={url}
              alt={title}
              className="max-h-full max-w-full object-contain"
            />
          )}
          {url && kind === "video" && (
            <video src={url} controls className="max-h-full max-w-full" />
          )}
        </FocusModal.Body>
      </FocusModal.Content>
    </FocusModal>
  )
}
