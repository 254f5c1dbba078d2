import type { WordList } from "./word-list"

/** Understood in every shop, and a plain word in no language. */
export const everywhere: WordList = {
  vulgar: `
    fuck fucks fucked fucker fuckers fuckin fucking fuckup fuckyou fck fvck
    fyck phuck motherfucker motherfuckers motherfucking bullshit shit shits
    shitty asshole assholes bitch bitches cunt cunts cocksucker dickhead
    dickheads blowjob`,
  slur: `nigger niggers nigga niggas`,
}
