export { EventStream } from "./event-stream"
export { COMMENT_FRAME, eventFrame, retryFrame } from "./frames"
