export { hammingDistance, LOOKS_SAME_BITS_MAX, looksSame } from "./distance"
export { pictureHash } from "./picture-hash"
