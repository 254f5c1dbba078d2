import { describeStatus } from "../../../../../../integration-tests/support/status"
import { earningStatus } from "../earning-status"
import { programStatus } from "../program-status"
import { reservationStatus } from "../reservation-status"

describeStatus(earningStatus, { final: ["canceled"] })
describeStatus(programStatus, { final: ["retired"] })
describeStatus(reservationStatus, { final: ["released", "expired"] })
