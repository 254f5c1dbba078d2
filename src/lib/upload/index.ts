export { parseByteRange, type ByteRange } from "./byte-range"
export {
  fileKey,
  signFile,
  verifyFile,
  type Disposition,
} from "./file-signature"
export { hammingDistance } from "./image/perceptual-hash"
export { clearIncoming } from "./incoming-folder"
export { DEFAULT_CAPS, KINDS, type Cap, type Kind } from "./media-types"
export { receiveFile, type FileRules, type ReceivedFile } from "./receive-file"
