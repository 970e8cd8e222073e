/** What is never said back to a learner, as beginnings of words (short ones whole). */
export const GERMAN_OFFENSIVE_WORDS = `
  scheiß / scheiss / kacke / arsch / fick / fotze / hure / nutte / wichs / schwanz / pisse / verpiss / schlampe /
  hurensohn / bastard / idiot / depp / trottel / blödmann / dumm / doof / mist / verdammt / neger / schwuchtel /
  spast / missgeburt / nazi / hitler / fuck / shit / penis / möse / titten
`;
