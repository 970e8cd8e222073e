import type { HeardPatterns } from '../../heard-patterns.ts';
import type { Meaning } from '../../meanings.ts';

/** Yes, no and something between, a word back, and what is said to others. */
export const AGREEING = {
  yes: `
    [ja|jo|jep|klar|na klar|genau|doch|jawohl|sicher|natürlich|okay] (das|so|es|ich) (hatte|hab|habe|wusste|meinte|passt|stimmt) [ich|es|das] [auch|so|doch|gewusst|
      gemeint|richtig|gesagt|gehabt|genau so|schon] /
    [ja|jo|jep|klar|na klar|genau|doch|jawohl|sicher|natürlich|okay] (hatte|hab|habe|wusste|meinte) ich [es|das] [auch|so|doch|gewusst|gemeint|richtig|gesagt|
      gehabt|genau so|schon] /
    [ja|doch|genau] (das|so|es) (war|ist) (es|auch so|genau so|auch meine $answer) /
    (ja|jo|jep|klar|genau|doch|jawohl|sicher|natürlich|gern|gerne|okay|logo|na klar|aber klar|passt|jo passt|nur zu|immer|machen wir|auf jeden fall|na los|na dann) [ja|bitte|doch|gern|gerne|klar|warum nicht|immer|los|weiter|machen wir|nur zu|dann los] /
    [ja] (das|so) (wäre|ist|klingt) [doch|ja] (toll|super|gut|schön|prima|fein|nett|klasse) / [ja] [ein paar|noch ein paar|noch welche|einige] [karten] (gehen|schaff ich|schaffe ich|können wir) [noch|schon noch|noch machen] / [ja] (lass|lassen|lassts) (uns|wir) [mal] (weitermachen|weiter|das machen|es machen) / [ja] [das|so] machen wir [das|weiter|so] /
    ich (denke|glaube|denk|glaub|nehme an) (schon|ja|doch) / [ich bin] (dabei|einverstanden) / von mir aus [gern|gerne|ja] / sehr gern
  `,
  no: `
    [nein|nee|nö|leider|oh nein] [das|da|ich|es|so] (hatte|hab|habe|wusste|lag|war) [ich|es|das] [leider|gar|überhaupt|so|da|wohl|komplett|total|völlig|ganz] [nicht|was|etwas|falsch|daneben|anders|nicht gewusst|nicht so|was anderes|was ganz anderes|etwas anderes|etwas ganz anderes] (nicht gewusst|nicht gehabt|nicht|anderes|anders|daneben|falsch|ganz anderes) /
    [nein|nee|nö|leider|oh nein] (lass|lasst) (es|das|mal) [lieber|bitte|gut sein|bleiben|sein] /
    ich hatte [leider|da] (was|etwas) [ganz|völlig|total] anderes / [nein] da lag ich [leider|wohl|völlig|total] (daneben|falsch) / (heute|jetzt|gerade|im moment|für heute) [lieber|leider|passt es|ist es] (nicht|nicht mehr|ungünstig|schlecht) [danke|mehr|so gut] / gerade passt es [mir] (nicht|schlecht) / (lieber|besser|bitte|eher|noch) nicht [jetzt|heute|mehr|danke] /
    [vielleicht] (ein andermal|ein anderes mal|später|morgen) [vielleicht|lieber|gern] / (nein|nee|nö) [danke|nicht|lieber nicht|heute nicht|jetzt nicht|das nicht|leider nicht|überhaupt nicht|gar nicht] / (überhaupt|gar|absolut|ganz und gar|leider|bestimmt) nicht
  `,
  maybe: `
    (jein|fast|beinahe|halb|so halb|halbwegs|ungefähr|so ungefähr|teilweise|zum teil|zur hälfte|so in der art|so in etwa|in etwa|einigermaßen|mehr oder weniger|na ja fast|nicht ganz|knapp) [hatte ich|hatte ich es|hab ich|schon|war es|richtig|ja|gewusst] /
    [den|die|das] (ersten teil|zweiten teil|anfang|hälfte|eine hälfte|einen teil|rest) (hatte|hab|wusste) ich [schon|noch|richtig] / [ich hatte|ich wusste] [nur|so|schon] (die hälfte|einen teil|halb|etwas davon|ein bisschen) [davon]
  `,
  thanks: `
    [ach|ah|aha|oh|ach ja|ja] (so ist das|so war das|stimmt ja|interessant|echt|verstehe|wie interessant|sieh an) [ist das|also] / (vielen|tausend|herzlichen|besten) dank [dir|dafür|auch] / (danke|super|prima|klasse|spitze) [dir|dafür|danke|auch|fürs abfragen] / [gut|schön|interessant|super] [das|es] zu wissen
  `,
  'thinking-aloud': `
    [hm|also|moment|ach|na|oh|ui|äh] (wie|was|wer|wo) (hieß|war|heißt|ist|nannte) (das|der|die|es|man das|sich das) [noch|doch|noch mal|denn|gleich] [gleich|noch|mal|noch mal] / [also|hm|ach|oh|na] das (war|ist|hatten wir|kenne ich|kenn ich|weiß ich) [doch|gleich|eigentlich|noch] / [oh|ah|hm|ach] (das|die|den|es) (kenne|kenn|weiß|hatten) (ich|wir) [doch|eigentlich|irgendwoher|gleich] / ich glaub [ich] (ich weiß es|weiß es|ich habs|habs)
  `,
  swearing: `
    (verdammt|verflixt|verflucht|himmel|herrgott|mann|zum teufel|mist|kruzifix|donnerwetter|ach du) [noch mal|noch eins|eh|oh mann|scheiße|schande|grüne neune] / [das ist|so|was für|was soll|so ein|was für ein|der|dieser] [doch|alles] [ein|der] (mist|quatsch|blödsinn|unsinn|scheiß|dreck|käse|müll|schwachsinn) /
    [du] (blöde|dumme|doofe|alte|blödes|dummes) (kuh|maschine|kiste|ding|nuss|pute|gerät) / du (nervst|nervst mich|bist doof|bist blöd|bist dumm|gehst mir auf die nerven|spinnst|hast keine ahnung) [total|echt|gewaltig] / das (gibts|darf|kann) [doch|ja|ja wohl] [wohl] nicht [wahr sein|sein] / ich (werd|werde) (verrückt|wahnsinnig|irre)
  `,
  'off-topic': `
    (erinner|erinnere|ruf|spiel|spiele|schalt|schalte|dreh|drehe|setz|setze|bestell|bestelle|sing|weck|wecke|öffne|schließ|schließe|kauf) (mich|mir|mama|papa|oma|opa|den|die|das|ein|eine|einen|etwas|milch|brot|butter|radio|musik|im|bitte|mal) ... /
    [nein|nicht jetzt|ja] (schatz|liebling|mama|papa|mutti|kinder|leute|mein schatz) ... / [nein|nee] (dich|euch|du|ihr) [hab|habe|bist|wart] [ich] nicht [gemeint|dran] / ich (hab|habe|rede|spreche|sprach|habe gerade|hab gerade) [gerade|eben] mit (meiner|meinem|der|dem|jemand|wem) [frau|mann|sohn|tochter|mutter|
      vater|freundin|freund|kollegen|nachbarn|anderem] [anders] [geredet|gesprochen] / (hast|habt) (du|ihr) [schon|auch] (den|die|das|deine|eure) ... / was gibts [heute|denn] zum (abendessen|mittagessen|essen|frühstück) / wie (geht|gehts) [es] (dir|euch|ihnen) [heute|so|denn] /
    (wer|wann) (hat|spielt|gewinnt) (gestern|heute|das spiel|bayern) ... / (die katze|der hund|das kind|die kinder|das baby|der postbote|das essen|der besuch) (will|muss|bellt|schläft|weint|schreit|hat|ist|kommt|möchte|wartet) ... / wie (viel uhr|spät) (ist es|haben wir|ist) [es|denn|jetzt] / (mach|mache|stell|dreh) [es|das|dich|die musik|den ton|den fernseher] [mal|bitte] (lauter|leiser|aus|an)
  `,
} as const satisfies Partial<HeardPatterns<Meaning>['meanings']>;
