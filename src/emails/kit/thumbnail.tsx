import type { MailedLine } from "../props"
import { palette } from "./palette"
import { Img } from "./react-email"
import { styles } from "./styles"
import { webHref } from "./web-href"

/** Upright, as clothes are photographed. */
const WIDTH = 64
const HEIGHT = 80

interface ThumbnailProps {
  line: Pick<MailedLine, "title" | "thumbnail_url">
}

/** The piece's picture, or its initial on a tinted field. */
export function Thumbnail({ line }: ThumbnailProps) {
  const src = webHref(line.thumbnail_url)
  if (!src) {
    return <Initial title={line.title} />
  }
  // The title stands beside it: as an alt text it would be read out twice.
  return (
    <Img
      src={src}
      alt=""
      width={WIDTH}
      height={HEIGHT}
      className="tint"
      style={{
        backgroundColor: palette.light.tint,
        borderRadius: 4,
        objectFit: "cover",
      }}
    />
  )
}

function Initial({ title }: { title: string }) {
  const letters = new Intl.Segmenter(undefined, { granularity: "grapheme" })
  const [first] = letters.segment(title)
  return (
    <table
      role="presentation"
      aria-hidden="true"
      data-skip-in-text="true"
      cellPadding={0}
      cellSpacing={0}
      border={0}
      width={WIDTH}
    >
      <tbody>
        <tr>
          <td
            className="tint soft"
            height={HEIGHT}
            align="center"
            style={styles.initial}
          >
            {first?.segment ?? ""}
          </td>
        </tr>
      </tbody>
    </table>
  )
}
