/**
 * How old an order may be whose points are claimed. About as long as people
 * remember what they bought, and as long as returns and complaints of it go
 * on; what it cost the shop is in no closed year.
 */
export const GUEST_CLAIM_LOOK_BACK_DAYS = 180
