import { describeStatus } from "../../../../../integration-tests/support/status"
import { requestStatus } from "../request-status"

describeStatus(requestStatus, { final: ["finished"] })
