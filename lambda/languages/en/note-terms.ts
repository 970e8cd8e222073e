import type { NoteTerms } from '../note-words.ts';

const REMARK =
  /^(?:note|notes|nb|fun fact|solutions?|facts?|did you know|reminder|(?:clinical |side |key |exam )note|mnemonic|memory aid|insight|analogy|rule of thumb|trap|pitfall|key point|the blueprint|why it matters|warning|caution|tip|hint|example|examples|e\.?g|i\.?e|source|sources|see|see also|todo|to do|remember|important|key takeaway|takeaway|summary|conclusion|q|a|ques|ans|question|answer|front|back|p\.?s|link|links|page|chapter|ref|references?|image|figure|fig|table|update|(?:.* )?(?:updated|modified|edited|created)|date|status|category|categories|keywords|topics?|subject|course|module|instructor|professor|lecturer|semester|tags?|author|homework|read|reading|resources?|question \d+|answer \d+|step \d+|why|when|where|how|who|what)$/i;

const CARRIES_ON = /^(?:then|next|finally|also|but|so|and|or|if|when|while|because|however|thus|hence|for example)\b/i;

const SECRET =
  /\b(?:my |the |your |wifi |wi-fi |admin |root |default )?(?:passwords?|passwd|pwd|passphrase|pin code|pin|api[ _-]?keys?|secret(?:s| key)|access[ _-]?key(?: id)?|token|credit card|iban|ssn|licen[cs]e key|seed phrase|private key|user(?:name)?)(?: is)?\s*[:=?]|\bwhat is the (?:[\w-]+ )?(?:password|pin|passphrase|api key|access key|secret key|username|token)\b/i;

const FIELD =
  /^(?:pros?|cons?|(?:dis)?advantages?|benefits?|drawbacks?|limitations?|strengths?|weaknesses|symptoms?|signs?|(?:signs? and symptoms?)|causes?|(?:a)?etiology|epidemiology|pathophysiology|pathogenesis|diagnosis|investigations?|treatments?|management|prognosis|complications?|risk factors?|prevention|clinical features?|features?|presentation|drug class|drugs?|class|mechanism(?: of action)?|moa|indications?|contraindications?|side effects?|adverse effects?|dose|dosage|uses?|use cases?|usage|purpose|goals?|aims?|function|functions|role|location|origin|insertion|action|innervation|nerve supply|blood supply|structure|composition|types?|components?|properties|characteristics|formula|units?|symbols?|syntax|time complexity|space complexity|complexity|input|output|inputs|outputs|parameters?|returns?|result|results|effects?|impact|consequences?|outcomes?|significance|background|context|methods?|findings|who|date|year|age|diameter|radius|lifespan|(?:historical |time )period|place|founders?|founded|leaders?|capital|population|currency|areas?|author|authors|characters?|themes?|setting|genre|plot|price|costs?|size|weight|length|height|colou?r|shape|(?:short |long |brief )?description|(?:technical |formal |working |short )?definition|meaning|translation|pronunciation|synonyms?|antonyms?|part of speech|etymology|name|title|version|language|level|rule|rules|formulae?|equation|steps?|process|phase|stage|another definition|answer|details|keywords?|source|sources|command|port|protocol|mandate|mission|vision|motto|headquarters|goal|onset|incidence|prevalence|frequency|gold standard|ioc|toc|doc|rx|dx|tx|drug of choice|end result|best time|examples?|anatomy|physiology|embryology|histology|(?:unique|special|clinical|key|characteristic) features?|established|associated (?:with|conditions)|investigation|pathology|scores?|indications? .*|classification|types? of .*|associated|associations?|morphology|interpretation|(?:mc|m\/c|most common|commonest|main|best|first|initial|gold standard) .*)$/i;

const ORDER =
  /^(?:(?:level|stage|step|type|phase|class|grade|group|case|part|layer|chapter|section|unit|week|day|lecture|option|question|example|figure|table|point|item|number|no\.?|version|round|act|scene|line|row|column|score)s?[ -]*)?(?:[ivx]{1,4}[ab]?|\d+(?:st|nd|rd|th)?|[a-z]|first|second|third|fourth|fifth|last|next|one|two|three|four|five|(?:[ivx]+|\d+|[a-z])(?:(?:, | and | or |, and | & |[-–])(?:[ivx]+[ab]?|\d+|[a-z]))+)$/i;
/** Words that nothing ends with, and words that nothing begins with that is an answer. */
const CUT_BEHIND =
  /(?:^|\s)(?:of|to|in|on|at|by|for|with|from|and|or|the|an?|is|are|was|were|be|that|which|who|their|its|his|her|your|as|than|into|about|such|very|more|these|those|this)$/i;
const CUT_BEFORE =
  /^(?:and|or|but|so|then|which|that|who|whose|if|when|because|since|while|it|its|this|these|those|their|his|her|they|he|she|we|you|due to|also|hence|thus|than|etc|not|n\/a|none|yes|no|present|absent|true|false|y|n|same|other|others|above|below|various|many|several|some|things?)$|^(?:and|or|but|so|then|which|who|whose|if|because|since|while|due to|also|hence|thus|than|it|this|these|those|they|he|she|we|you) /i;

/** Brackets and quotation marks that do not close. */
const isOpen = (text: string): boolean =>
  text.split('(').length !== text.split(')').length || text.split('"').length % 2 === 0 || /^[^“]*”|“[^”]*$/.test(text);

export const TERMS: NoteTerms = {
  isRemark: (left) => REMARK.test(left),
  isSecret: (text) => SECRET.test(text),
  isTask: (text) =>
    /\b(?:TODO|FIXME|TBD|to do:|to be (?:added|written|completed|done|filled)|coming soon|placeholder|work in progress)\b/i.test(
      text,
    ),
  withoutVerb: (left) =>
    left.replace(/ (?:is|are|means|refers to|(?:is|are|can be) (?:defined|described|known) as|stands for)$/i, ''),
  isOrder: (text) => ORDER.test(text.trim()),
  isFragment: (answer) => CUT_BEHIND.test(answer) || CUT_BEFORE.test(answer) || isOpen(answer),
  isField: (term) => FIELD.test(term),
  carriesOn: (left) => CARRIES_ON.test(left),
};
