import type { HeardPatterns } from '../../heard-patterns.ts';
import type { Meaning } from '../../meanings.ts';

/** What is asked about the question or the last answer, in its many word orders. */
export const ASKING_BACK = {
  'say-answer-again': `
    (war|ist|stimmt|stimmte|wäre) (ich|das|es|meine $answer|die $answer|das was ich gesagt habe) [jetzt|denn|so|nun|eigentlich|auch] (richtig|falsch|korrekt|wahr|
      richtig oder falsch|richtig oder nicht) / (stimmt|stimmte) (das|es|meine $answer|die $answer) [denn|so|jetzt|überhaupt|eigentlich] /
    (hatte|hab|habe|lag|liege|bin|war) ich [das|es|die|damit|da|jetzt|denn] [denn|jetzt|auch] (richtig|falsch|recht|gewusst|richtig gehabt|
      richtig gelegen|recht gehabt) [damit|oder nicht|oder falsch] /
    (wie|was) (hätte|wäre|müsste|muss) [es|das|ich|die $answer] [denn|eigentlich|jetzt] [richtig] (geheißen|heißen|gewesen|sagen müssen|sein|sein müssen|sagen sollen|lauten) /
    (wiederhol|wiederhole|sag|nenn|nenne|lies|gib) [mir] [bitte|mal|doch|noch mal|nochmal|noch einmal] die [richtige|letzte|korrekte] $answer [bitte|noch mal|nochmal|noch
      einmal] [vor] / (wie|was) (war|ist|lautete|hieß) [das|jetzt|denn|noch mal|die] [noch mal|nochmal|jetzt|denn|noch] [die] [richtige] $answer / wie heißt es richtig
  `,
  'what-did-you-hear': `
    (was|wie) (hast|hattest|dachtest|glaubst) du [da|denn|mich|das|eigentlich|jetzt|gerade] [gehört|verstanden|aufgenommen|dass ich (sage|gesagt habe)] /
    (was|wie) (hast|hattest) du [da|denn|mich|das|eigentlich|jetzt|gerade] (gehört|verstanden|aufgenommen) / (hast|hattest) du (mich|das|meine $answer|mich richtig|mich überhaupt) [richtig|denn|
      überhaupt] (gehört|verstanden) / was (hab|habe) ich [denn|da|gerade|eben|jetzt] (gesagt|geantwortet) / was war meine $answer /
    (sag|zeig|wiederhol|wiederhole|lies) [mir] [mal|bitte] (was du (gehört|verstanden) hast|meine $answer) [vor]
  `,
  hint: `
    (gib|geb|sag|verrat|verrate|nenn|nenne|zeig) [mir] [mal|bitte|doch|noch|wenigstens|nur|schon] (einen|nen|n|den|die|das) [kleinen|winzigen|ersten|zweiten|nächsten|weiteren|kurzen] (tipp|hinweis|schubs|wink|anstoß|buchstaben|anfangsbuchstaben|anfang|
      stups|silbe|denkanstoß) [bitte|noch] /
    [ich] (brauche|brauch|bräuchte|hätte|möchte|will|könnte) [gern|gerne|noch|mal|bitte] [einen|eine|etwas|ein bisschen|nen|ein wenig] [kleinen|kleine] (tipp|hinweis|
      schubs|starthilfe|hilfestellung|denkanstoß|anstoß|hilfe|eselsbrücke|unterstützung) [gebrauchen|haben|bekommen] /
    (kann|könnte|darf|krieg|kriege|bekomm|bekomme) ich [bitte|mal|noch] [einen|eine|etwas|nen] [kleinen] (tipp|hinweis|schubs|anstoß|hilfe|buchstaben) [bekommen|haben|kriegen] /
    [ein] (bisschen|wenig|etwas) (hilfe|hilfestellung|unterstützung) / (hilf|hilfst|helf) [du] [mir] [mal|bitte|ein bisschen|etwas|doch] (auf die sprünge|
      bei der (frage|antwort)|weiter) / [noch] [ein|einen] (weiteren|weiterer|zweiter|zweiten|anderen|anderer) (tipp|hinweis|buchstabe|buchstaben) /
    noch (ein|einen) (tipp|hinweis|buchstabe|buchstaben) / (mit welchem buchstaben|womit|wie) ((fängt|geht) (es|das|das wort|die $answer|die) (an|los)|beginnt (es|das|das wort|die $answer|die)) /
    wie (viele|lang) (wörter|buchstaben|silben|worte|ist) (sind|hat|ist|die|es|das) [das|es|die] [$answer|wort|denn] /
    wie lang ist (die $answer|das wort|es) / [nur] [den|der] (ersten|erste|zweiten|zweite|nächsten|nächste) (buchstaben|buchstabe) [bitte|nur]
  `,
  repeat: `
    wo waren wir [stehen geblieben|gerade] / ich (bin|wäre) wieder (da|hier|bei dir) / [so] (da|jetzt) bin ich wieder [da|hier] /
    [ich] (hab|habe|konnte|kann) [ich] (dich|das|die frage|es|da) [akustisch|leider|gerade|eben|jetzt|so|gar] nicht [richtig|ganz|so] (verstanden|gehört|mitbekommen|mitgekriegt|
      verstehen|hören) / [das] (hab|habe) ich [akustisch|leider|gerade|eben] nicht [richtig|ganz] (verstanden|gehört|mitbekommen|mitgekriegt) /
    [ich] (hab|habe|war) [ich] [gerade|eben|kurz] (nicht zugehört|nicht aufgepasst|abgelenkt|nicht bei der sache|die frage vergessen|die frage verpasst|den anfang verpasst|das ende
      verpasst) / (das|du|es) (war|warst) [mir|hier] [gerade|etwas|ein bisschen] (zu leise|zu laut|zu undeutlich|undeutlich) /
    (was|wie) (willst|wolltest|möchtest) du [denn|von mir|jetzt|noch] (wissen|hören|gefragt|haben) / was (hast|hattest) du [denn|mich|da|gerade|jetzt] gefragt /
    (lies|sag|frag|stell|wiederhol|wiederhole) [mir|mich|das|die|es] [bitte|mal] [die] [frage|karte|das|es] [bitte] (noch mal|nochmal|noch einmal|erneut|wieder) [bitte|vor|von vorn|von vorne|ganz] /
    (noch mal|nochmal|noch einmal|bitte) [alles|das] (von vorn|von vorne|von anfang an) / [und] (worum|um was) (ging|gings) [es] [noch|noch mal|gerade] /
    [tschuldigung|entschuldigung|sorry|verzeihung|pardon|moment] (wie|was) (war|ist) [das|jetzt|noch|die frage|denn|noch mal] [gleich|noch|noch mal|jetzt|die frage] /
    [und] [wie|was] (war|lautete|hieß|ist) [denn|noch|jetzt|gleich] die (frage|aufgabe) [noch|gleich|noch mal|jetzt|gewesen] / (hallo|bist du noch da) [bist du noch da] /
    was (soll|sollte|muss) ich [jetzt|noch mal] beantworten
  `,
  wait: `
    (moment|sekunde|halt|warte|stopp|augenblick|einen moment|kurz) [kurz|mal|bitte|noch|mal kurz] [es|das|da|mein|ich|die|der] [telefon|handy|klingelts|klingel|postbote|muss] (klingelt|klingelts|geht|ruft
      jemand an|kommt jemand|kurz weg|an die tür|ist an der tür) [an der tür|gerade|kurz|weg|an] /
    (bleib|bleibe|wart|warte|pausier|pausiere|unterbrich|halt|halte) [mal|bitte|noch|doch|kurz|einen moment] [kurz|mal|eben|einen moment|noch|dran|ein bisschen] [dran|an|auf mich] /
    [nicht|bitte nicht|nur nicht] so (schnell|hastig|eilig|ungeduldig) [ich (überlege|denke|bin) noch [nicht so weit]] / ich (überlege|denke|grüble|bin) [gerade|noch] [noch] [nach|dran|nicht so weit|nicht fertig] /
    (lass|gib|gönn) (mir|mich) [bitte|mal|noch|doch|kurz|etwas|ein bisschen] [etwas|ein bisschen|mehr|noch|ein paar|eine|einen|kurz] [mehr] (zeit|bedenkzeit|sekunden|minute|minuten|moment|augenblick|sekunde|überlegen|nachdenken) /
    [es] [liegt|hab|habe] [ich] [mir|es] auf der zunge / (gleich|moment gleich) (hab|habe|weiß|komm|komme) ich (es|s|drauf|das) / [sag|verrat|verrate] [bitte|mir|es] noch (nichts|nicht) /
    nicht (verraten|sagen|auflösen|vorsagen) / (bin|ich bin) (gleich|sofort|in einer minute) (so weit|wieder da|zurück|fertig) / nur [eine|ne] (sekunde|minute|sek) [bitte|mal|noch] /
    [eine|ne] (sekunde|minute|sek) (bitte|mal|noch)
  `,
  explain: `
    (warum|wieso|weshalb) [ist|ist denn|war|heißt|geht] [denn|das|es] [das|denn|so|eigentlich|die $answer] / (was (bedeutet|heißt)|(was|wie) (meinst|meint)) (das|du|du das|man|es|du die frage|du damit|man damit)
      [denn|eigentlich|genau|damit|die frage|überhaupt] / was ist (der grund|der hintergrund|damit gemeint|gemeint|die ursache) [dafür|davon|denn|genau] /
    (erklär|erkläre|erläuter|erläutere) [mir|das|es|die frage] [bitte|mal|das|es|noch mal|mir] [genauer|näher|anders|einfacher|besser] /
    (kannst|könntest|würdest) [du] [mir] [das|es|die frage] [bitte|mal|noch mal] (erklären|erläutern) /
    (kannst|könntest|würdest|sag|beschreib|formulier|formuliere|drück) [du] [mir|das|es|die frage] [bitte|mal|das|es|noch mal|mir] [bitte|mal|noch mal|das] (genauer|näher|anders|einfacher|in anderen worten|mit anderen worten|
      besser|etwas genauer) [erklären|erläutern|formulieren|sagen|ausdrücken|beschreiben|aus|fragen|stellen] /
    (das|die|die frage|den|die $answer) (verstehe|versteh|kapiere|kapier|begreife|check|checke|raff) ich [so|jetzt|gerade|leider|irgendwie] nicht [ganz|so richtig|wirklich|richtig] /
    (erzähl|sag|berichte|verrat) [mir] [bitte|mal|ruhig|noch] [etwas|ein bisschen|was] mehr [darüber|davon|dazu] / (gib|nenn) [mir] [mal|bitte] ein beispiel / (woran|woher|wodurch) (liegt|kommt|weiß) [man] das /
    wie kommt man [da|denn] [drauf|darauf|dazu]
  `,
  help: `
    (was|wie) (soll|muss|kann|darf|könnte) ich [jetzt|denn|hier|eigentlich|alles|dich|dir|das|noch|nun] [jetzt|denn|hier|alles|so|eigentlich] (machen|tun|sagen|fragen|antworten|benutzen|bedienen) [hier|jetzt|denn] /
    ich (kenn|kenne|weiß|bin|komme|komm|versteh|verstehe) [mich|hier|gerade|nicht|hier nicht] [hier|gerade|gar|nicht|was ich|wie das] [nicht|verwirrt|was ich|wie das hier|ganz] (aus|verwirrt|zurecht|klar|tun soll|machen soll|sagen soll|geht|durcheinander|
      funktioniert) / (hilf|helf|hilfst) [du] mir [mal|bitte|doch] / (ich brauche|brauche) [deine|etwas|mal] hilfe / (welche|was für) (befehle|kommandos|möglichkeiten) (gibt es|hab ich|habe ich|kennst du) /
    wie (funktioniert|geht|läuft|benutzt man) [das|dies|es|das hier|hier das|dich] [hier|denn|eigentlich|alles|überhaupt|ab] / (erklär|erkläre|sag) mir [bitte|mal] wie (das|du|es) [hier] (geht|funktioniert|funktionierst) / was kannst du [alles|denn|eigentlich] [machen]
  `,
} as const satisfies Partial<HeardPatterns<Meaning>['meanings']>;
