export {
  GUEST_PURPOSES,
  GUEST_PURPOSE_DAYS,
  type GuestPurpose,
} from "./purposes"
export {
  GUEST_TOKEN_HEADER,
  readGuestToken,
  signGuestToken,
  type GuestAccess,
  type GuestGrant,
} from "./token"
