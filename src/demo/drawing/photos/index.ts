import { drawGarment } from ".."
import * as parts from "./parts"
import type { Subject } from "./photo"
import { photosOfFavourites } from "./photos-of-favourites"
import { photosOfGarments } from "./photos-of-garments"
import { photosOfParts } from "./photos-of-parts"
import { cutOut, drawSnapshot } from "./snapshot"

export { PHOTO_HEIGHT, PHOTO_WIDTH } from "./grounds"
export { PHOTO_BLEED } from "./snapshot"

const photos = [...photosOfFavourites, ...photosOfGarments, ...photosOfParts]

/**
 * Every photo that a demo review shows: file names without their ending, and
 * how each is drawn.
 */
export const photosToDraw = photos.map(
  ([file, subject, ground, light, pose, ...props]) => ({
    file,
    svg: () =>
      drawSnapshot(drawSubject(subject), {
        ground,
        light,
        pose,
        props,
        seed: seedOf(file),
      }),
  })
)

const drawSubject = (subject: Subject) =>
  typeof subject === "string"
    ? parts[subject]()
    : cutOut(drawGarment(...subject))

/** From the name, so that a photo stays as it is when others are added. */
const seedOf = (file: string) =>
  [...file].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 499
