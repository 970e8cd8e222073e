import type { HeardPatterns } from '../heard-patterns.ts';

/** What is said in German beside answers, where the phrases of the commands do not hold it already. */
export const GERMAN_PATTERNS: HeardPatterns = {
  shared: {
    antwort: 'antwort / lösung / rückseite',
    tempo: 'sprich / rede / lies / red / sprechen / reden / lesen',
  },
  neverInDeckNames: 'ich / du / mich / mir / es / nicht / noch / nochmal / wieder / antwort / frage / fragen / gesagt',
  meanings: {
    'say-answer-again': `
      [was (war|ist)|wie (war|ist|lautet|lautete)|wiederhole|sag|sag mir|nenne] [mir] [noch mal|nochmal|noch einmal] die
      [richtige] $antwort (noch mal|nochmal|noch einmal|eben) / wie (war|lautet|lautete) die [richtige] $antwort / was war die [richtige] $antwort /
      die [richtige] $antwort (noch mal|nochmal|noch einmal)
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
      langsamer / [viel|etwas|ein bisschen|noch|noch etwas] langsamer / $tempo [bitte] [mal] [etwas|ein bisschen|viel] langsamer /
      nicht so schnell / zu schnell / du (sprichst|redest) zu schnell / das (ist|war|geht) [mir] zu schnell
    `,
    faster: `
      schneller / [viel|etwas|ein bisschen|noch|noch etwas] schneller / $tempo [bitte] [mal] [etwas|ein bisschen|viel] schneller /
      nicht so langsam / zu langsam / du (sprichst|redest) zu langsam / das (ist|war|geht) [mir] zu langsam
    `,
    'normal-speed': '[wieder] normal [schnell] / $tempo wieder normal / normales tempo / [die] normale geschwindigkeit',
    shorter: 'kürzer / fass dich [bitte] kurz / fasse dich kurz / mach es kurz / machs kurz / kürzere antworten',
    longer: 'länger / ausführlicher / mach es länger / ausführlichere antworten',
    'how-many-left': `
      wie viele [karten|fragen] (noch|sind noch übrig|fehlen noch|kommen noch|habe ich noch|hab ich noch) /
      wie viel (noch|fehlt noch|kommt noch)
    `,
    'whats-due': `
      was ist [heute|morgen|jetzt|noch] fällig / was (steht|liegt) [heute|morgen] an / was muss ich [heute] [noch] (lernen|üben|wiederholen) /
      wie viele [karten] sind [heute|morgen|jetzt] fällig / wann (sind|kommen) die nächsten [karten]
    `,
    'which-deck': `
      (welcher|was für ein) (stapel|kartenstapel) ist das / welches (deck|thema) ist das / (in|bei) welchem (stapel|deck|thema) (bin ich|sind wir)
    `,
    'other-decks':
      'die anderen / welche [stapel|decks] (noch|gibt es noch) / und die anderen / was gibt es noch / weitere [stapel|decks]',
    'too-hard': `
      zu schwer / [das|die] (ist|war) [mir] [viel|etwas] zu schwer / zu schwierig / [das|die] (ist|war) [mir] zu schwierig /
      (markiere|markier) (das|sie|es) als schwer
    `,
    maybe:
      'vielleicht / teilweise / halb / fast / so halb / so ungefähr / ungefähr / jein / nicht ganz / zur hälfte / zum teil',
    thanks: 'danke / danke [schön|sehr|dir] / dankeschön / vielen dank / besten dank / super danke',
    swearing: 'scheiße / mist / verdammt / so ein mist / du bist (doof|blöd|dumm) / das ist (doof|blöd|mist)',
    'thinking-aloud': 'hm / tja / öh / äh / ähm / na ja / ach',
  },
};
