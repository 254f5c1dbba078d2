export { grantGuestAccess, type GuestAccessRequest } from "./grant-guest-access"
