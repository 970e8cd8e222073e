import type { HeardPatterns } from '../../heard-patterns.ts';
import type { Meaning } from '../../meanings.ts';

/** The review as a whole, the decks, and how the skill speaks. */
export const HOW_FAR = {
  progress: `
    (bin|war) ich [denn|heute|bisher|so] [sehr] (gut|schlecht|besser) [gewesen|heute] /
    (sag|zeig|nenn|gib|lies) [mir] [mal|bitte] [meine|meinen|mein|die] (statistik|statistiken|bilanz|ergebnisse|ergebnis|zahlen|punkte|punktestand|stand|fortschritt|quote|auswertung) [vor] /
    (mach|mache|habe|hab) ich [denn|gute|schon|eigentlich|überhaupt] [gute] fortschritte [gemacht] / (komm|komme) ich [gut|denn|überhaupt] (voran|vorwärts|weiter) / (wie|was) (gut|schlecht) (bin|war) ich [denn|heute|bisher|so] /
    wie (stehe|steh|schneide|schneid) ich [da|denn|ab|bisher] [da|ab] / was ist [denn|so] mein (stand|ergebnis|punktestand|schnitt|zwischenstand) / wie (viel|viele) prozent [sind|waren|hatte ich] [richtig] /
    (was|welche) (hab|habe) ich [heute|bisher|denn] [alles] (falsch|falsch gemacht|nicht gewusst|verhauen|falsch beantwortet) [gehabt]
  `,
  'how-many-left': `
    (dauert|geht|kommt|kommen|wird) [das|es|da|denn] [denn|jetzt] noch [sehr] (lange|viel|viele|länger|mehr) / (wie|was) (viel|viele) (hab|habe|haben) (ich|wir) [denn|jetzt] [noch] [vor mir|vor uns|übrig|zu tun|zu machen|offen] /
    wie (viel|viele|weit|lang|lange) [karten|fragen] (ist|sind|kommt|kommen|fehlt|fehlen|bleibt|bleiben|stehen|dauert|muss) [es|das|ich|da|denn|jetzt] [denn|jetzt|noch] [noch] [übrig|aus|offen|bis zum ende|machen] / noch (viele|viel|lange) /
    (wie viele|wie viel) [von denen|davon|von den karten|insgesamt] (gibt|sind|hast) (es|das|du) [denn|insgesamt|noch|eigentlich] / (bin|sind) (ich|wir) [denn|jetzt] [bald|gleich|endlich|schon|fast] (fertig|durch|am ende|soweit) / ist (es|das) [bald|gleich|endlich] (vorbei|geschafft|zu ende|fertig)
  `,
  'whats-due': `
    (hab|habe|muss|gibts|gibt|ist|steht|liegt|kommt|wäre) [ich|es] (heute|morgen|übermorgen|diese woche|noch|später) [noch|schon|denn] (was|etwas|viel|irgendwas) [zu tun|zu lernen|fällig|an|dran|zu wiederholen|lernen|machen|wiederholen] /
    wann (muss|soll|darf|kann|sollte) ich [denn|das nächste mal|wieder|dann] [denn|wieder] (lernen|üben|wiederkommen|wiederholen|weitermachen) / (wie viel|wie viele|was) [karten] (ist|sind|kommt|kommen|wäre|steht|stehen) [denn] (heute|morgen|übermorgen|diese woche) [denn|alles|so|noch]
      (dran|fällig|an|zu lernen|zu tun|auf dem plan) / was (liegt|steht) [denn] [heute|morgen|jetzt|noch] (an|auf dem plan)
  `,
  'list-decks': `
    (was|welche|worüber|worin|was für) (kannst|hast|könntest|willst) du [mich|denn] [mich|alles|denn|noch|so] [für] [themen|stapel|fächer|karten|decks] [abfragen|prüfen|testen|da|anzubieten] / (zähl|zähle|liste|lies|nenn|nenne|sag|zeig) [mir] [mal|bitte] [alle|meine|die] [meine] (stapel|
      themen|fächer|decks|kartenstapel) [auf|vor] / (welche|was für) (stapel|themen|fächer|decks|karten|kartenstapel) (hab|habe|hast|gibts|gibt|kennst|sind) [ich|du|es|da] [denn|noch|sonst noch|alles|eigentlich] /
    [und] was (hab|habe) ich [denn|sonst|noch|alles|sonst noch] [noch] (für|an) (karten|themen|stapel|stapeln|fächer|fächern|decks)
  `,
  'which-deck': `
    (zu|aus|in|von|bei) welchem (stapel|thema|fach|deck|kapitel|gebiet) (gehört|kommt|ist|stammt|sind|bin|war|steht) [das|die|diese|es|denn|wir|ich] [frage|karte|gerade|denn|eigentlich|hier] [jetzt|hier|denn|eigentlich] /
    (was|welches thema|welches fach|welchen stapel) (lernen|üben|machen|wiederholen|behandeln|lerne|übe|mache) (wir|ich) [hier|gerade|jetzt|denn|da] [eigentlich|gerade|jetzt|denn|hier] / welches (fach|thema|gebiet|deck) ist (das|es|dran) [hier|denn|jetzt|eigentlich|gerade] /
    (wozu|woher) (gehört|kommt|ist) (das|die|die karte|die frage|diese frage|diese karte) [denn|eigentlich]
  `,
  connect: `
    wie (krieg|kriege|bekomm|bekomme|lade|bring|bringe|importier|importiere|füge|stell|richte) ich [denn|hier] [meine|eigene|meine eigenen|neue] (notizen|karten|sachen|dateien|lernkarten|vokabeln) [denn|hier|zu dir|in die app] [rein|hinein|hoch|hinzu|ein|auf] /
    [ich] (möchte|will|würde gern|würde gerne) [hier|gern|gerne] (meine|eigene|meine eigenen|eigenen) (notizen|karten|sachen|dateien|lernkarten|vokabeln) [hier] (benutzen|verwenden|nutzen|importieren|hochladen|hinzufügen|anlegen|verbinden)
  `,
  slower: `
    (etwas|ein bisschen|viel|ein wenig) weniger (tempo|schnell|geschwindigkeit) / (nicht|bitte nicht) so (schnell|rasch|hastig) [bitte] (reden|sprechen|lesen|vorlesen|quasseln) / [ich] (komm|komme|kann) [ich|dir] [da|dir|so|einfach] [nicht|nicht mehr] (mit|folgen|hinterher) [so schnell wie du redest|du redest zu schnell|bei dem tempo|das ist zu schnell|
      so schnell] / du (redest|sprichst|liest|bist|quasselst) [mir|viel|echt|einfach|so|ein bisschen|etwas] [viel|zu] (schnell|hastig|rasch|fix) [für mich] / (red|rede|sprich|lies) [bitte|mal] (deutlicher|ruhiger|gemächlicher|nicht so schnell) / (mach|mache) [bitte|mal] (langsam|langsamer)
  `,
  faster: `
    du (bist|redest|sprichst|liest) [mir|viel|echt|so|einfach|ein bisschen|etwas] [viel|zu] (langsam|lahm|lahmarschig|schleppend) [für mich] / (geht|gehts|kannst|könntest|ginge) [das|es|du] [auch|nicht|mal] [etwas|ein bisschen] (flotter|schneller|zügiger|fixer) [reden|sprechen] / (beeil|beeile|spute|tummel) dich [mal|bitte|ein bisschen|etwas] /
    (red|rede|sprich|mach|lies) [bitte|mal|doch] [etwas|ein bisschen|viel] (schneller|flotter|zügiger|fixer) [bitte] / [etwas|ein bisschen] mehr tempo / (zack zack|tempo|hopp hopp|dalli|dalli dalli|na los mach hin|mach hin)
  `,
  'normal-speed': `
    (sprich|rede|lies|red) [bitte] wieder (normal|wie vorher|wie sonst|wie immer|in normalem tempo) / [in|im] (normalem|normalen|normales|gewohntem|gewohntes) tempo [bitte|wieder] / (zurück zur|zurück zum) (normalen geschwindigkeit|normalen tempo)
  `,
  shorter: `
    (red|rede|sprich|sag|quassel|laber|erklär|erzähl) [bitte|doch|mal] (nicht so viel|weniger|nicht so lang|nicht so lange|nicht so ausführlich|kürzer) [bitte] / nicht so (ausführlich|lang|viel gerede|viele worte|langatmig|wortreich) [bitte] / (kurze|kürzere|knappe|knappere) (antworten|sätze|rückmeldungen|erklärungen) [bitte|reichen|genügen] /
    (fass|fasse|halt|halte) dich [bitte|mal|etwas] (kürzer|kurz|knapper|knapp) / [nur|einfach nur|bloß] die (fragen|frage|antworten|karten) [bitte] / (weniger|kein|ohne) (gerede|gelaber|drumherum|geschwätz|erklärungen|worte) [bitte] / du (redest|laberst|quasselst|erklärst) [mir] zu viel / komm [bitte] (zum punkt|auf den punkt|zur sache)
  `,
  longer: `
    (sag|erklär|rede|sprich|erzähl) [bitte|ruhig|doch|gern] [etwas|ein bisschen] (mehr dazu|ausführlicher|länger|mehr) / (ausführlichere|längere) (antworten|erklärungen|rückmeldungen|sätze) [bitte]
  `,
} as const satisfies Partial<HeardPatterns<Meaning>['meanings']>;
