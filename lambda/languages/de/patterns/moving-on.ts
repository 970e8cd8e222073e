import type { HeardPatterns } from '../../heard-patterns.ts';
import type { Meaning } from '../../meanings.ts';

/** Beginning, going on, giving up and leaving, in their many word orders. */
export const MOVING_ON = {
  start: `
    [$gern] [ich bin|ich wäre|bin|wäre] [dann|jetzt|schon] (so weit|soweit|bereit|startklar) [zum (lernen|üben)] [von mir aus] /
    [von mir aus|dann|jetzt|so] (kanns|kann es|gehts|geht es|solls|soll es) [jetzt|dann|endlich|ruhig] (losgehen|los|weitergehen|weiter) /
    (fang|fange|fangen wir|beginn|beginne|beginnen wir|leg|lege|legen wir|mach|mache|machen wir|starte|starten wir|lern|lerne|
      lernen wir|üb|übe|üben wir) [endlich|jetzt|bitte|doch|mal|einfach|ruhig] [mit (den fragen|den karten|dem lernen|dem üben|der
      abfrage|mir)] [an|los|weiter|ein bisschen|ein wenig|was|etwas] /
    (stell|stelle|frag|frage|prüf|prüfe|teste|gib) [mir|mich] [mal|bitte|einfach|jetzt|doch] (was|etwas|irgendwas|eine frage|
      die erste frage|ein paar fragen|fragen|meine karten|einfach) [ab|zum lernen|zum üben] /
    [es ist] [jetzt] (zeit|lernzeit) [zum (lernen|üben|wiederholen)] / [die] erste (frage|karte) /
    (her mit|ran an|auf zu) (den|die) (karten|fragen) / (können|könnten|wollen|sollen) wir [jetzt|dann|endlich] (anfangen|loslegen|
      starten|beginnen|lernen|üben|weitermachen|weiterlernen) /
    [und] (weiter|nun|jetzt) (im text|mit dem lernen|lernen)
  `,
  'start-deck': `
    [$gern] (können|könnten|wollen|sollen) wir [jetzt|bitte|lieber|mal|nicht|kurz] [zu|zum|zur|mit|in|über|zum thema|mit dem stapel] {deck} (wechseln|machen|
      üben|lernen|wiederholen|weitermachen|gehen|anfangen|durchgehen|drannehmen) /
    [$gern] (ich möchte|ich will|ich würde|ich würde gern|ich würde gerne|ich würde lieber|ich möchte gern|ich mag|ich muss|ich sollte) [jetzt|bitte|
      lieber|mal|noch|gern|gerne] [zu|zum|zur|mit|in|über|an|was über|etwas über|was zu|etwas zu] {deck} (wechseln|machen|üben|lernen|wiederholen|
      weitermachen|gehen|anfangen|durchgehen|abgefragt werden|arbeiten|hören) /
    [ich] (hätte|brauche|bräuchte|möchte|will) [gern|gerne|lieber|jetzt|noch] (was|etwas|übung|fragen|karten|eine frage|eine karte|nachhilfe) (in|zu|über|aus|von|
      zum thema) {deck} /
    (gib|stell|stelle|zeig|mach|mache) [mir|mit mir] [bitte|mal|jetzt|lieber|noch] (eine|ein paar|noch eine|was|etwas|fragen|karten|die) [frage|fragen|karte|karten] (in|zu|
      zum thema|über|aus|von|mit) [den|der|dem] {deck} /
    (mach|mache|lern|lerne|üb|übe|wiederhol|wiederhole|geh|gehe) [bitte|mal|jetzt|lieber] mit mir {deck} [durch] /
    (mach|mache|lern|lerne|üb|übe|wiederhol|wiederhole|machen wir|lernen wir|üben wir|wiederholen wir|probieren wir) [bitte|mal|jetzt|
      lieber|doch|eben|dann] {deck} [weiter] /
    (eine|noch eine|machen wir eine) (runde|frage|lektion|einheit) [in|zu|über|aus|von] {deck} /
    (geh|gehe|gehen wir|wechsel|wechsle|wechseln wir|spring|springen wir|zurück|weiter|jetzt|dann|nun) [bitte|mal|jetzt|lieber|
      noch mal|doch] [zurück|weiter|rüber] (zu|zum|zur|zu den|zum stapel|zum thema|mit) [den|dem|der] {deck} /
    (teste|prüf|prüfe|trainiere|trainier|examiniere|quiz) mich [bitte|mal|jetzt] (in|zu|über|auf|zum thema) {deck} /
    (nimm|öffne|starte|lade|spiel|spiele|wähl|wähle) [bitte|doch|mal|jetzt|lieber] [den|die|das|meinen|meine|mein] [stapel|karten|
      fragen|deck|thema|fach|kapitel] [zu|über|von|zum thema|aus] {deck} /
    [nein|nee|dann|doch] [dann] lieber [den stapel|die karten|das thema|fragen zu|was über|was zu|karten über|etwas über] {deck} /
    (hast|gibts|gibt) [du|es] [auch|noch] (fragen|karten|was|etwas) (zu|über|aus|zum thema) {deck} /
    (fragen|karten|quiz|lernkarten|vokabeln) (zu|über|aus|von|zum thema) [den|dem|der] {deck} /
    (wie|was) (wäre|wärs|ist) [es] mit {deck}
  `,
  'dont-know': `
    [da|das|es|hier|ich] (muss|müsste|kann|bin) ich [da|hier|leider|nur|wohl] (passen|überfragt|raten|aufgeben|ahnungslos) /
    [$noIdea] / [da|davon|hab|habe|ich hab|ich habe|da hab ich|da habe ich|davon hab ich|davon habe ich] [gerade|leider|echt|wirklich|absolut|jetzt|da|gar|überhaupt]
      $noIdea [von|davon|mehr|da|gerade|leider|sorry|ehrlich] /
    [das|es|mir|das ist|das will|mir will|da] [fällt|will|ist|kommt|sagt] [mir|es|das|nicht] [beim besten willen|einfach|gerade|gar|partout|
      jetzt|leider|im moment|überhaupt] (nicht ein|nichts ein|nicht einfallen|entfallen|nichts|keine antwort ein|nichts dazu ein) [dazu|jetzt|gerade] /
    ich (komm|komme|kam) [einfach|gerade|da|jetzt|leider|nicht] [nicht] (drauf|darauf|nicht drauf|nicht darauf) /
    [das|den|die|es|davon|sowas] (hab|habe|hatte) ich [noch|leider|auch] (nie|vergessen|nie gelernt|nicht gelernt|nie gehört|noch nie gehört|
      nicht gewusst|nicht mehr im kopf|völlig vergessen|komplett vergessen|längst vergessen) /
    (mein kopf|mein gehirn|alles|bei mir|da) (ist|ist gerade|ist einfach|ist total) (leer|weg|wie weggeblasen|wie leergefegt|nichts) /
    [ich hab|ich habe|hab|habe|totaler|ein|einen|voll] [gerade] (blackout|brett vorm kopf|knoten im kopf|aussetzer) /
    ich (geb|gebe|werf|werfe|strecke|streck) [es|das|mich|hier|die waffen|das handtuch] [jetzt|lieber] [auf|hin|geschlagen] /
    [ich] (kapituliere|passe|pass|resigniere) / aufgeben / keine chance / (ich geb|ich gebe|gebe|geb) auf /
    (sag|verrat|verrate|nenn|nenne|zeig|gib|erzähl|löse|lös) [es|mir|uns] [doch|einfach|bitte|mal|ruhig|schon|mir|es] [doch|einfach|bitte|
      mal|ruhig|schon] (die (antwort|lösung|auflösung)|was (es ist|richtig ist|das ist|es war)|wie es heißt|auf) [bitte] /
    (sag|verrat|verrate) (es mir|mirs|es uns|mir es) [doch|einfach|bitte|mal|ruhig|schon] [einfach|bitte|schon] / sag (es|schon) (einfach|schon|doch) /
    (lös|löse|klär|kläre) [es|das|mich] [bitte|mal|doch] auf / [die] (auflösung|lösung|antwort) [bitte|her] /
    was (wäre|ist|wärs|war) [denn|dann|jetzt] [die] (richtig|richtige antwort|lösung|die antwort|antwort|richtig gewesen) /
    (das|es) (müsste|sollte) ich [eigentlich] wissen [aber (nein|nicht|ich komm nicht drauf|weiß es nicht)] /
    (ich|das) (weiß|wusste|weiß ich|wusste ich) [es|das|ich] [echt|wirklich|leider|gerade|einfach|ehrlich|beim besten willen|absolut|schlicht] nicht [mehr|wirklich|genau]
      [gerade|leider|sorry|tut mir leid] / (du|da) (musst|kannst) [du] [es] mir [jetzt|schon|das] [schon] sagen / erlös mich / erlöse mich
  `,
  skip: `
    [$gern] (können|könnten|wollen|sollen) wir (das|die|es|diese|diese frage|die frage|die karte|die hier) [bitte|mal|erst mal|lieber] (überspringen|auslassen|weglassen|
      lassen|verschieben|später machen) /
    (die|das|diese|die frage|die karte|die hier) (lassen|lass|überspringen|überspring|schieb|verschieben) (wir|ich) [mal|jetzt|lieber|erst
      mal|heute|besser] [weg|aus|sein|auf|später|auf später] /
    (die|das|diese|die frage|die karte|die hier) (machen|mach) (wir|ich) [mal|jetzt|lieber|erst mal|heute|besser] (später|nicht|ein andermal|nachher) /
    (die|das|diese) (kannst|kann|könntest) [du|man] [ruhig|mal|gern] (weglassen|überspringen|auslassen|vergessen|wegtun|später fragen) /
    (die|das|diese|die frage) (will|mag|möchte|kann) ich [jetzt|gerade|heute|lieber] nicht [mehr] [beantworten|machen|haben|hören] /
    (spring|hüpf|geh|gehe|mach|mache|komm|zur|auf zur|nächste|lass uns) [bitte|mal|doch|gleich|einfach|jetzt] [zur|mit der] [nächsten|nächste|folgenden] [frage|karte|
      aufgabe] weiter /
    (mach|mache|gib|nimm|zeig|stell|stelle|frag|frage|bring) [mir|mich] [mal|bitte|lieber|jetzt|gleich|doch] (die nächste|eine andere|eine neue|was anderes|
      etwas anderes|die folgende|noch eine andere) [frage|karte|aufgabe] /
    [lieber|bitte|dann|gleich|jetzt] [eine|die|ne] (andere|neue|nächste|folgende) [frage|karte|aufgabe] [bitte|lieber] /
    (heb|hebe|leg|lege|spar|stell|stelle|schieb) [dir|mir] [die|das|diese] [mal|bitte] [für|auf|zur] [später|seite|nachher|morgen] [auf|zurück|weg] /
    (komm|kommen wir|komm bitte) (darauf|da|dazu|auf die) [bitte|noch mal|dann] (später|nachher|am ende) [noch mal] [zurück|drauf zurück] /
    [und] weiter [gehts|geht es|bitte|so|im programm|machen] / [die] nächste [frage|karte] (bitte|jetzt|los) / spring [einfach] (weiter|drüber) / (lass|lassen wir) (die|das) [mal] (weg|aus)
  `,
  stop: `
    (schalt|schalte|mach|stell) (dich|das|alles) [bitte|jetzt] (ab|aus) / (beende|beenden wir|stopp|stoppe) [bitte|jetzt] [das|die|den|alles|
      unsere] [lernen|lektion|runde|übung|abfragen|quiz|abend|session] /
    [und] (jetzt|damit|hiermit|so jetzt|hier) [ist] [erst mal|wirklich|für heute] (schluss|feierabend|ende|genug) / (feierabend|schluss) [für heute|jetzt|damit] /
    (es|das|mir) (reicht|langt|genügt) [mir|es] [für] [heute|jetzt|erst mal|wirklich|damit] / [das] (reicht|langt) /
    [wir|lass uns] [lieber|dann] (morgen|später|ein andermal|nachher) [machen wir|wieder] (weitermachen|weiter|mehr|weiterlernen) /
    (ich|wir) (muss|müssen|will|wollen|sollte) [jetzt|mal|leider|gleich|dringend] (los|weg|gehen|gehn|ins bett|schlafen|schlafen gehen|arbeiten|kochen|essen|zur arbeit|
      aufhören|schluss machen|raus) / (mach|machs|machs gut|bis|tschüss|tschö|adieu|auf) (gut|dann|später|morgen|bald|wiedersehen|wiederhören) /
    (essen|das essen|der bus|die bahn|mein zug|der besuch) (ist|kommt) (fertig|da) ich muss [jetzt] (weg|los|gehen) /
    [ich hab|ich habe|hab] [jetzt|echt|gar] (keine lust|keinen bock|keinen nerv|genug|keine kraft|keine zeit) [mehr] [für heute|auf das] /
    (nach|noch) (dieser|der|die|diese) (frage|karte) [höre|hör|ist|und dann] [ich|ist] (auf|schluss) / genug [jetzt|für heute|gelernt] [danke]
  `,
} as const satisfies Partial<HeardPatterns<Meaning>['meanings']>;
