import type { HeardPatterns } from '../../heard-patterns.ts';
import type { Meaning } from '../../meanings.ts';
import { withAdded } from '../../commands.ts';
import { ABOUT_ANSWERS } from './about-answers.ts';
import { AGREEING } from './agreeing.ts';
import { ASKING_BACK } from './asking-back.ts';
import { HOW_FAR } from './how-far.ts';
import { JUDGING_AGAIN } from './judging-again.ts';
import { MOVING_ON } from './moving-on.ts';
import { REVIEWING } from './reviewing.ts';
import { WHILE_ASKED } from './while-asked.ts';

const { 'dont-know': dontKnow, ...whileAsked } = WHILE_ASKED;

/** What is said in German beside answers. */
export const GERMAN_PATTERNS: HeardPatterns<Meaning> = {
  shared: {
    answer: 'antwort / lösung / rückseite',
    answerAsked:
      '[sag|nenn|nenne|gib|zeig|verrate|verrat] [mir] die [richtige] $answer / (was|wie) (ist|wäre|lautet) die [richtige] $answer',
    letter:
      'a / b / c / d / e / f / g / h / i / j / k / l / m / n / o / p / q / r / s / t / u / v / w / x / y / z / ä / ö / ü',
    speak: 'sprich / rede / lies / red / sprechen / reden / lesen',
    noIdea: `
      keine ahnung / keine idee / keinen plan / kein plan / keinen schimmer / nicht den (blassesten|leisesten|geringsten) (schimmer|dunst) / keinen [blassen] (schimmer|dunst) / null (ahnung|plan) /
      nicht die leiseste ahnung / nicht den hauch einer ahnung / nicht die geringste (ahnung|idee)
    `,
    gern: 'also / dann / jetzt / nein / ja / bitte / komm / ach',
  },
  neverInDeckNames:
    'ich / du / mich / mir / es / nicht / noch / nochmal / wieder / antwort / frage / fragen / gesagt / was / etwas / anderes / vorne / mal / eben / bitte / zu / auf / danke / so',
  connectables: {
    notes: 'notizen / notiz / notizbuch / karten / karte / lernkarten / dateien / datei / schlüssel',
    page: 'seite / webseite / website / internetseite / homepage / browser',
    nothing: 'überall / abmelden / ab / abgemeldet / trenne / alle',
  },
  progressTopics: {
    hardest:
      'schwer / schwersten / schwierigsten / schlechtesten / schwächen / schwachstellen / problemkarten / problemfälle / probleme / hapert / welche / falsch / nie / vergesse / nicht / schwach / schwächsten / schlecht / womit / verhaue / verwechsle / immer',
    streak: 'serie / folge / stück / tagen',
    trend: 'besser / schlechter / verbessert / verbessere / fortschritte / aufwärts / entwickle',
    week: 'woche / wochenbericht',
    month: 'monat / monatsbericht / insgesamt / merke',
    yesterday: 'gestern',
    time: 'lange / lernzeit / zeit / minuten',
  },
  tomorrow: 'morgen',
  pointing: { waits: 'diese / dieser / dieses / die hier / hier', past: 'war / waren / wars / fand / fiel' },
  asking: {
    words:
      'was / wie / wo / wer / wann / warum / wieso / weshalb / woran / worin / womit / wofür / wohin / welche / welcher / welches / welchen / welchem',
    persons:
      'ich / mich / mir / mein / meine / meinen / meinem / meiner / meines / du / dich / dir / dein / deine / deinen / deinem / deiner',
  },
  namesNothing: `
    [es (ist|war)|das (ist|war)|ich glaube|vielleicht] [der|die|das|den|dem] (erste|ersten|zweite|zweiten|dritte|dritten|vierte|vierten|andere|anderen|mittlere|
      vorige|letztere|erstere) [da|dort|von (vorhin|eben)] /
    [es (ist|war)|ich glaube|vielleicht] (dasselbe|derselbe|dieselbe|das gleiche|der gleiche|die gleiche) [wie (vorhin|eben|vorher|gerade)] /
    (das|der|die) (da|dort|da drüben|von vorhin|von eben) / (irgendwas|irgendetwas|irgendwer|irgendwo) [anderes] / (eins|einer|eine) von (denen|den beiden)
  `,
  meanings: withAdded<HeardPatterns<Meaning>['meanings']>(
    {
      // Before it is answered, whoever asks for the answer gives up.
      'dont-know': dontKnow,
      'say-answer-again': `
      $answerAsked /
      [was (war|ist)|wie (war|ist|lautet|lautete)|wiederhole|sag|sag mir|nenne] [mir] [noch mal|nochmal|noch einmal] die
      [richtige] $answer (noch mal|nochmal|noch einmal|eben) / wie (war|lautet|lautete) die [richtige] $answer /
      die [richtige] $answer (noch mal|nochmal|noch einmal) / was war die [richtige] $answer /
      wie (war|lautet|lautete) (noch mal|nochmal|noch einmal) die [richtige] $answer /
      war (das|es|meine $answer) [denn|so] (richtig|falsch|korrekt|fair|okay|ok|gut genug|nah genug|nah dran) / (hatte|hab|habe) ich recht /
      bist du [dir] [da] [ganz|wirklich] sicher
    `,
      'what-did-you-hear': `
      was hast du [da|denn] (gehört|verstanden) / was habe ich [gerade|eben] gesagt / was hab ich [gerade|eben] gesagt
    `,
      explain: `
      warum / wieso / weshalb / warum [das|denn das|ist das so] / wieso [das|ist das so] / erklär [mir] [das] [mal|bitte] /
      erkläre [mir] [das] [mal|bitte] / [das] (verstehe|versteh) ich nicht / ich (verstehe|versteh) (das|es) nicht /
      mehr dazu / erzähl mir mehr [dazu]
    `,
      slower: `
      langsamer / [viel|etwas|ein bisschen|noch|noch etwas] langsamer / $speak [bitte] [mal] [etwas|ein bisschen|viel] langsamer /
      (mach|mache|geh|gehe|machs|mach's) [es|das] [mal|bitte] [etwas|ein bisschen|viel] langsamer / nicht so schnell / zu schnell / du (sprichst|redest) zu schnell / das (ist|war|geht) [mir] zu schnell
    `,
      faster: `
      schneller / [viel|etwas|ein bisschen|noch|noch etwas] schneller / $speak [bitte] [mal] [etwas|ein bisschen|viel] schneller /
      (mach|mache|geh|gehe|machs|mach's) [es|das] [mal|bitte] [etwas|ein bisschen|viel] schneller / nicht so langsam / zu langsam / du (sprichst|redest) zu langsam / das (ist|war|geht) [mir] zu langsam
    `,
      'normal-speed':
        '[wieder] normal [schnell] / $speak wieder normal / normales tempo / [die] normale geschwindigkeit',
      shorter: 'kürzer / fass dich [bitte] kurz / fasse dich kurz / mach es kurz / machs kurz / kürzere antworten',
      longer: 'länger / ausführlicher / mach es länger / ausführlichere antworten',
      'how-many-left': `
      wie lange [dauert|geht] [es|das] noch / wie lange noch /
      wie viele [karten|fragen] (noch|sind noch übrig|fehlen noch|kommen noch|habe ich noch|hab ich noch) /
      wie viel (noch|fehlt noch|kommt noch) /
      (war|ist) (das|dies|die|es) [jetzt|schon|denn] (die letzte [karte|frage]|alles) [gewesen] / (wars|war's) das schon /
      (gibt es|kommen|kommt) noch (mehr|welche|karten|fragen|viele|was) / sind wir [bald|schon] (fertig|durch|am ende) /
      wie viele noch übrig / wie viele bleiben noch / wie viele fragen sind es noch / wie viele muss ich noch /
      wie viel ist noch übrig
    `,
      'whats-due': `
      was ist [heute|morgen|jetzt|noch] fällig / was (steht|liegt) [heute|morgen] an / was muss ich [heute] [noch] (lernen|üben|wiederholen) /
      wie viele [karten] sind [heute|morgen|jetzt] fällig / wann (sind|kommen) die nächsten [karten]
    `,
      'which-deck': `
      (worum|um was) (geht|ging|gehts) [es] [hier|da|dabei|bei (der|dieser) (karte|frage)|in (der|dieser) (karte|frage)] [denn|eigentlich|noch mal|nochmal] /
      (was|welches) thema ist das [hier] /
      (welcher|was für ein) (stapel|kartenstapel) ist das / welches (deck|thema) ist das / (in|bei) welchem (stapel|deck|thema) (bin ich|sind wir)
    `,
      'other-decks': `
      [ein] anderes thema / [einen] anderen stapel / ein anderes deck / (was|etwas) anderes [machen|lernen|üben] /
      (wechsel|wechsle|wechseln) [wir] [das|den] (thema|stapel|deck) / die anderen / welche [stapel|decks] (noch|gibt es noch) / und die anderen / was gibt es noch /
      weitere [stapel|decks]
    `,
      'too-hard': `
      [das|die|diese|dieser|dieses|die hier|es|(die|diese|die letzte) (karte|frage)|die letzte] (ist|war|fand ich|fiel mir) [mir|für
        mich] [echt|ziemlich|ganz schön|sehr|richtig] [viel|etwas|ein bisschen] [zu] (schwer|schwierig|knifflig|kompliziert) /
      [viel|etwas|echt] zu (schwer|schwierig|knifflig|kompliziert) /
      (markiere|markier) (das|sie|es) als schwer
    `,
      maybe:
        '[ja|na ja|naja|nein|nee|jein|hm] (so halb|halb|fast|teilweise|ungefähr|so ungefähr|irgendwie|zum teil|halbwegs|mehr oder weniger) [ja|aber|schon|glaube ich] (ich|es|das|war|irgendwas|etwas|nicht) ... / [ja] ich (glaube|dachte|denke) es (war|ging) (irgendwas|etwas|was|um) ... / [ja] so (was|etwas) in der (art|richtung) / [ja|na ja|naja] (halb|teilweise|fast|zum teil|halbwegs|zur hälfte) (richtig|gewusst|gehabt|falsch) / vielleicht / teilweise / halb / fast / so halb / so ungefähr / ungefähr / jein / nicht ganz / zur hälfte / zum teil / [ich] bin [mir] [da] nicht [so] [ganz] sicher / nicht [so] [ganz] sicher / unsicher / schwer zu sagen',
      thanks: `
      alles klar / verstehe / ich verstehe / verstanden / [das ist] interessant / [gut|schön] zu wissen / gut gemacht /
      super / toll / wow / cool / das wusste ich [doch] / danke / danke [schön|sehr|dir] / dankeschön / vielen dank / besten dank / super danke
    `,
      swearing: 'scheiße / mist / verdammt / so ein mist / du bist (doof|blöd|dumm) / das ist (doof|blöd|mist)',
      'thinking-aloud': `
      hm / tja / öh / äh / ähm / na ja / ach / ach so / aha /
      [es|das|der name|das wort] [ist|war] (irgendwas|irgendetwas|etwas|was|irgendein wort|ein wort) mit [einem] $letter [am (anfang|ende|schluss)|vorne|hinten] /
      [ich glaube] [es|das|der name|das wort] (fängt|fing|beginnt|begann|hört) [irgendwie] mit [einem|dem|dem buchstaben] $letter (an|auf) /
      [es|das] (beginnt|begann|endet) (mit|auf) [einem|dem|dem buchstaben] $letter /
      [es|das] (hat|hatte) (was|etwas|irgendwas|irgendetwas) mit ... zu tun /
      [das|es] (stand|war|kam) (auf|in) (der|dem) [letzten|ersten|selben] (folie|vorlesung|kapitel|seite|skript|stunde) [dran]
    `,
      'off-topic': `
      wie spät ist es [jetzt] / wie viel uhr ist es / wie (ist|wird) das wetter ... / wie (heißt|alt bist) du / wer bist du /
      (mach|schalte|schalt|dreh) [das|die|den] (licht|lampe|musik|radio|fernseher|heizung) [im|in der] ... /
      stell [mir] [einen|den] (wecker|timer) ... / (spiel|spiele) musik /
      [etwas|viel|ein bisschen] (lauter|leiser) / $speak [bitte] [mal] [etwas|ein bisschen|viel] (lauter|leiser) / (mach|mache|stell|dreh) [es|das|dich] [mal]
        [etwas|ein bisschen] (lauter|leiser) / erzähl [mir] einen witz / nicht du /
      ich (rede|spreche) nicht mit dir / ich habe nicht mit dir geredet
    `,
      ...whileAsked,
      ...ABOUT_ANSWERS,
      ...REVIEWING,
    },
    { ...MOVING_ON, ...ASKING_BACK, ...JUDGING_AGAIN, ...HOW_FAR, ...AGREEING },
  ),
};
