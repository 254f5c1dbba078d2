import type { WordList } from "./word-list"

export const en: WordList = {
  vulgar: `
    arsehole arseholes shite shithead shithole horseshit whore whores slut
    sluts slutty wanker wankers twat twats jackass`,
  slur: `faggot faggots tranny trannies wetback wetbacks raghead ragheads`,
}
