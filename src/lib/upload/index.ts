export { parseByteRange, type ByteRange } from "./byte-range"
export { signFile, verifyFile, type Disposition } from "./file-signature"
export { DEFAULT_CAPS, KINDS, type Cap, type Kind } from "./media-types"
export { receiveFile, type FileRules, type ReceivedFile } from "./receive-file"
