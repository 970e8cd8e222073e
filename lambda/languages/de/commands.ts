import type { Commands } from '../commands.ts';
import { GERMAN_PHRASES } from './command-phrases.ts';

/** German commands, with what politeness and hesitation put around them. */
export const GERMAN_COMMANDS: Commands = {
  phrases: GERMAN_PHRASES,
  openings: `
    also / ach / ach ja / ach so / ach komm / oh / na / na ja / naja / tja / nun / gut / okay / ok / ja also / so / hey /
    und / aber / dann / jetzt / eigentlich / entschuldigung / entschuldige / sorry / tut mir leid / nee / kannst du /
    kannst du mir / könntest du / könntest du mir / würdest du / würdest du mir / kann ich / kann ich jetzt / könnte ich /
    darf ich / können wir / könnten wir / ich möchte / ich möchte gern / ich will / ich würde gern / ich würde gerne /
    ich hätte gern / ich hätte gerne / gern / gerne / mir / mal / ich muss / ich brauche / lass uns / lass mich / wir können / du kannst / doch / kurz /
    egal / ist egal / macht nichts / moment / moment mal / einen moment / warte / warte mal / halt mal
  `,
  endings: `
    jetzt / dann / danke / danke schön / dankeschön / für mich / also / okay / ok / eigentlich / sorry / entschuldigung / kurz / ja /
    oder / doch / mal / mal kurz / noch / gerade / haben / wenn das geht / wenn's geht / wenn du kannst / noch mal / nochmal / noch einmal
  `,
  // "Eh" and "na" are left out: they may be an answer.
  hesitations: 'äh / ähm / ähem / öh / öhm / hm / hmm / mh / mhm / ehm',
  yesSounds: 'mhm / mh hm / mm hm / hm hm / hmhm / m hm / uh huh / aha / aha ja / mhm ja',
  noSounds: 'mm mm / m m / nn nn / uh uh / ä ä / hm mm',
  addresses: 'bitte / alexa / denn',
  and: 'und',
  allDecks: `
    alles / alle / allem / allen / alle karten / alle meine karten / meine karten / die karten / karten / alle stapel /
    allen stapeln / alle meine stapel / meine notizen / alle meine notizen / alle fälligen / alle fälligen karten /
    fällige karten / die fälligen karten / was fällig ist / was ansteht / irgendwas / irgendetwas
  `,
  aroundDeckNames: `
    mein / meine / meinen / meinem / der / die / das / den / dem / stapel / deck / karte / karten / kartenstapel /
    lernkarten / notiz / notizen / thema
  `,
  hadIt: 'richtig / korrekt / wahr / exakt / gewusst / passt / sinngemäß',
  hadItNot: 'falsch / inkorrekt / unwahr / verkehrt / daneben / gar nicht / überhaupt nicht',
};
