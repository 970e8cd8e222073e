import type { HeardPatterns } from '../../heard-patterns.ts';
import type { Meaning } from '../../meanings.ts';

/** The last answer counted otherwise or taken back, and how hard the cards are. */
export const JUDGING_AGAIN = {
  undo: `
    (streich|streiche|lösch|lösche|nimm|mach|mache) [das|es|bitte|meine $answer|die letzte $answer|was ich gesagt habe|das letzte]
      [bitte|mal|wieder|noch mal] (zurück|rückgängig|weg|raus) / (streich|streiche|ignorier|ignoriere|lösch|lösche|widerrufe) (meine $answer|die letzte $answer|was ich gesagt habe|was ich gerade gesagt habe|das letzte) / (streich|ignorier) (das|es) / (vergiss|streich|ignorier) (was ich gesagt habe|meine $answer|das letzte) /
    [ich] (hab|habe) [ich] mich [gerade|da|nur|leider] (vertan|versprochen|geirrt|verhaspelt|vertippt|verplappert) / [ups|hoppla|oh|huch] [das war] [das|ein] (falsches wort|falsche wort|versehen|versprecher|falsch gesagt) /
    (lass|darf|kann|könnte|ich will|ich möchte|ich würde gern) [mich|ich] [bitte|das|die|es] [bitte|noch mal|nochmal|noch einmal] [machen|versuchen|beantworten|probieren|antworten|korrigieren|ändern] (machen|versuchen|beantworten|
      probieren|antworten|korrigieren) / (kann|darf|könnte) ich [das|meine $answer|die $answer|es|noch mal|mich] [noch mal|bitte|noch] (ändern|korrigieren|antworten|versuchen|berichtigen|verbessern) /
    (das|so|es) (wollte|hatte|hab|habe|meinte) ich [gar|so|doch|eigentlich] nicht [sagen|gesagt|gemeint|so sagen|so] / (geh|gehe|spring|springe|einmal|wieder|noch mal|bitte) [bitte|mal] [eine|einen|eins|zur] [karte|frage|schritt|letzten|vorigen|vorherigen] [karte|frage]
      zurück / noch (ein|einen) (versuch|anlauf)
  `,
  'i-was-right': `
    (das|es|die|meine|meine $answer|das was ich gesagt habe) [müsste|sollte|muss|soll|kann|darf|würde] [aber|doch|man|eigentlich|auch|schon] [auch|doch|schon] (zählen|gelten|stimmen|reichen|durchgehen|richtig sein|gelten lassen|gezählt werden) /
    (das|es|meine $answer|die $answer|so|meins) (ist|war|stimmt|stimmte|gilt|zählt|heißt|bedeutet) [doch|aber|auch|schon|ja|eigentlich|trotzdem|nur|bloß|genau|aber doch|doch auch|aber auch] [doch|auch|schon|genau|nur] (richtig|korrekt|dasselbe|das selbe|
      das gleiche|ein synonym|ein anderes wort dafür|ein anderes wort|anders gesagt|anders ausgedrückt|nicht falsch|richtig so|gleichbedeutend|das was ich gesagt habe|das was ich meinte) [so|gewesen|dafür|oder] /
    (das|die|es|meine $answer) (stimmt|stimmte|gilt|zählt|passt|passte) (aber|doch|auch|schon|trotzdem) [doch|auch|schon] /
    (lass|lasst) [mir|das|es|die|den|meine $answer|die $answer] [bitte|doch|mal|einfach|ruhig] [das|es|den|die] [so] (gelten|durchgehen|stehen) [bitte] /
    (rechne|zähl|zähle|werte|bewerte|nimm|akzeptier|akzeptiere|gib|verbuch|verbuche|trag|notier|markier|markiere|schreib) [mir|das|es|die|den|meine $answer|die $answer] [bitte|doch|mal|einfach|ruhig] [das|es|den|die] (als|mal als|den|für) (punkt|richtig|korrekt|gewusst|treffer)
      [an|gut|ein] [bitte] / (akzeptier|akzeptiere) (das|es|meine $answer|die $answer) [bitte|doch|mal] /
    [nein|doch|aber|hey|moment] [ich] (hatte|hab|habe|lag|liege|war) [ich] [das|es|doch|aber|da|damit|schon|ja] [doch|aber|schon|auch] (recht|richtig|gewusst|richtig gesagt|gesagt|gemeint|richtig gelegen) /
    (genau|exakt|aber) [das|so|dies] (hab|habe|hatte) ich [doch|ja|eben|gerade|auch] (gesagt|gemeint|geantwortet) / (du|da) (hast|hattest) [du] [mich|dich|das|es|da] [aber|wohl|bestimmt|einfach] [falsch|nicht richtig|schlecht] (verstanden|
      verhört|missverstanden|gehört) / wieso (falsch|war das falsch|ist das falsch) [das (war|ist|stimmt) [doch] [richtig]]
  `,
  'that-was-wrong': `
    [nein|doch|eigentlich|sorry|ehrlich gesagt|streng genommen|oh] (das|es|ich|meine $answer|die $answer) (war|lag|ist) [das|ich|es] [doch|aber|eigentlich|leider|ja|nur|bloß|ehrlich gesagt|gar] [doch|nur|bloß] (falsch|daneben|geraten|verkehrt|glück|zufall|ein
      zufall|ein glückstreffer|ein versehen|nicht richtig|nicht gewusst|gelogen) /
    (eigentlich|leider|da|ehrlich gesagt) (lag|war|hatte) (ich|das|es) [das|da|nur|leider|eigentlich] (falsch|daneben|geraten|falsch gesagt) /
    [das|es|die] (hab|habe|hatte) ich [doch|aber|eigentlich|nur|bloß|gar|ja] [nur|gar] (nicht gewusst|geraten|nicht wirklich gewusst|falsch|falsch gehabt|nachgeschaut|abgelesen|nachgesehen) /
    ich (hab|habe|hatte) [das|es|nur|da|bloß|einfach|eigentlich|doch] [nur|bloß] (geraten|glück|geschummelt|gemogelt|gespickt|abgeguckt|nachgeschaut|gegoogelt|es nicht gewusst|abgelesen) [gehabt] /
    (zähl|zähle|werte|bewerte|markier|markiere|nimm|rechne|trag) (das|es|die|meine $answer|mir das) [bitte|lieber|mal|doch|besser] [als|nicht|lieber] (falsch|nicht|als falsch|nicht als richtig|fehler|nicht gewusst) [an|bitte|ein] /
    (das|die|es) (hättest|solltest|darfst|dürftest|kannst) du [so|mir|eigentlich] nicht [als richtig] (gelten lassen|zählen|werten|gelten lassen dürfen|zählen dürfen|durchgehen lassen) / du (warst|bist) zu (großzügig|nett|gnädig|nachsichtig|lieb) /
    das (gilt|zählt) [so|eigentlich] nicht / die muss ich (noch mal|noch|wieder) (üben|lernen|wiederholen)
  `,
  'too-easy': `
    [das|die|diese|es|die frage|die karte] (ist|war|fand ich|sind) [ja|doch|mir|viel|wirklich|echt|aber|viel zu|ja viel] [viel|doch|zu|ja] [zu] (leicht|einfach|simpel|kinderleicht|geschenkt|babyleicht|pillepalle|trivial|ein kinderspiel|kinderkram|pipifax|ein witz|unterfordernd) [für mich] /
    [viel|echt|viel viel] zu (leicht|einfach|simpel) [für mich] / (kinderleicht|pillepalle|pipifax|geschenkt|kinderspiel|babykram) /
    (das|die|es) (weiß|kennt|kann) [doch|ja] (jeder|jedes kind|jedermann|mein hund) / (das|die|es|diese) (kann|kenne|kenn|weiß|beherrsche|könnte) ich [doch|schon|ja|längst|alles] [im schlaf|auswendig|längst|schon|in und auswendig|lange|ewig|seit jahren] /
    (frag|frage|zeig|bring) (mich|mir) (das|die|diese) [bitte] [nicht (mehr|so) [so oft|oft|ständig]|seltener|weniger oft] / die sitzt / (gib|hast|gibts) [mir|du|es] [mal|auch|noch] [was|etwas] (schwereres|schwierigeres|schwerere|schwierigere) [fragen|karten]
  `,
  'too-hard': `
    [puh|uff|oh|boah|mann] [das|die|diese|es|die frage|die karte] (ist|war|fand ich|zu|viel zu|echt|ganz schön|ziemlich|puh|uff) [mir|echt|ganz schön|ziemlich|viel|richtig|wirklich|aber|sehr|mir viel|mir echt|für mich] [viel|zu|echt|ganz schön] [zu] (schwer|schwierig|knifflig|kompliziert|hoch|
      anspruchsvoll|hart|gemein|heftig|unmöglich|fies) [für mich] / (geht|gehts|hast|gibts|gib) [es|du|mir|das] [auch|nicht|mal|bitte] [was|etwas|eine|ein bisschen] (leichter|einfacher|leichteres|einfacheres|leichtere|einfachere) [frage|fragen|karten] /
    (das|die) überfordert mich [total] / (das|die) (schaffe|schaff|packe|pack) ich [einfach|leider] nicht
  `,
} as const satisfies Partial<HeardPatterns<Meaning>['meanings']>;
