/** What is never said back to a learner, as beginnings of words (short ones whole). */
export const ENGLISH_OFFENSIVE_WORDS = `
  fuck / shit / bullshit / bitch / bastard / cunt / dick / cock / piss / crap / wank / twat / whore / slut / asshole /
  arsehole / ass / arse / motherfuck / nigger / nigga / faggot / fag / retard / spastic / tits / boobs / porn / penis /
  bollocks / bugger / prick / pussy / damn / goddam / idiot / moron / stupid / dumbass / jerk / hitler / nazi / rape
`;
