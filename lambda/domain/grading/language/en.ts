import { ENGLISH_NUMBERS } from './en-numbers.ts';
import { ENGLISH_TERMS } from './en-terms.ts';
import { ENGLISH_UNITS } from './en-units.ts';
import type { Language } from './language.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const phrases = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split(/\s*\n\s*/)
    .map((line) => line.split(' '))
    .sort((a, b) => b.length - a.length);
const pairs = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .trim()
      .split(/\s*\n\s*/)
      .flatMap((line) => {
        const [first = '', ...others] = line.split(' ');
        return others.map((other): [string, string] => [other, first]);
      }),
  );
const groups = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .trim()
      .split(/\s*\n\s*/)
      .flatMap((line) => line.split(' ').map((word): [string, string] => [word, line])),
  );
const months = 'january february march april may june july august september october november december'.split(' ');

/** English, complete: every table the grader reads. Text in these tables is in canonical form (no case, no marks). */
export const ENGLISH: Language = {
  articles: words('a an the'),
  stopWords: words(`a an the of in on at to for by with from and or as is are was were be been being it its that this
    these those there their his her he she they them him has have had do does did will would can could which who whom
    whose what when where how than then so such also into during about around approximately roughly nearly almost
    over under up out only just each any some all both one per via because while after before between against we i you
    my your our us me said called named known not`),
  kindWords: words(`city town state country county river lake sea ocean mountain mount island islands republic kingdom empire
    province region area district street road company corporation corp inc ltd co club team band group movie film
    show series song album book novel play musical episode season sir saint king queen prince princess emperor
    president lord lady doctor mister miss dynasty war battle theory law principle effect process system method
    type kind form disease syndrome people person man woman name number year years month day time times service
    services server function functions protocol language database algorithm search tree structure organization party
    league university college school north america american british english french united states national`),
  fillers: words('um umm ummm uh uhh uhm er erm ah ahh hmm hm mm mhm well like so please actually basically okay ok '),
  carriers: phrases(`i think it is
    i think its
    i think it was
    i think it s
    i think that is
    i think thats
    i think the answer is
    i think
    i believe it is
    i believe its
    i believe it was
    i believe
    i guess it is
    i guess its
    i guess
    i would say
    i d say
    id say
    i want to say
    i am pretty sure it is
    im pretty sure its
    im pretty sure it is
    im sure its
    i say
    it is
    it was
    it s
    its
    it would be
    it must be
    it could be
    it might be
    it should be
    it has to be
    that is
    that was
    thats
    that s
    that would be
    is it
    was it
    is that
    would it be
    could it be
    might it be
    the answer is
    the answer would be
    the correct answer is
    my answer is
    my answer would be
    my guess is
    answer is
    this is
    they are
    theyre
    these are
    those are
    there are
    there is
    it is called
    its called
    they are called
    called
    maybe its
    maybe it is
    maybe
    perhaps
    probably
    possibly
    let me think
    let me see
    lets see
    something like
    you mean
    you say`),
  trailers: phrases(`i think
    i guess
    i believe
    i suppose
    i reckon
    i would say
    id say
    right
    is that right
    is it
    or something
    or something like that
    or so
    maybe
    probably
    perhaps
    if i remember correctly
    if i remember
    im not sure
    i am not sure
    not sure though
    for sure
    of course
    final answer`),
  corrections: phrases(`no wait
    wait no
    no no
    i mean
    no i mean
    sorry i mean
    no sorry
    sorry no
    or rather
    scratch that
    correction
    let me correct that
    actually no
    no actually
    no its
    no it is
    make that
    i meant`),
  negations: words(`not no never none isnt arent wasnt werent doesnt dont didnt cannot cant couldnt wont wouldnt without neither nor
    nobody nothing`),
  opposites: groups(`north south east west northern southern eastern western
    first second third fourth fifth last
    left right
    upper lower
    up down
    top bottom
    front back
    increase decrease increases decreases increased decreased rise fall rises falls
    increasing decreasing
    positive negative
    internal external
    inner outer
    hot cold
    high low
    higher lower
    highest lowest
    maximum minimum
    max min
    before after
    above below
    more less
    most least
    larger smaller
    largest smallest
    input output
    read write
    public private
    synchronous asynchronous
    symmetric asymmetric
    encrypt decrypt encryption decryption
    horizontal vertical
    primary secondary
    major minor
    male female
    old new
    early late
    start end
    true false
    yes no
    day night
    summer winter spring autumn
    husband wife
    father mother son daughter brother sister
    king queen
    prince princess
    black white red green blue yellow orange purple pink brown
    monday tuesday wednesday thursday friday saturday sunday
    north south
    arteries veins
    artery vein
    anode cathode
    acid base
    convex concave
    latitude longitude
    mitosis meiosis
    import export
    imports exports
    supply demand
    parallel series
    odd even
    always never
    single double triple
    hyper hypo`),
  yes: words('yes yeah yep yup true correct right sure affirmative absolutely definitely certainly'),
  no: words('no nope nah false incorrect wrong negative never'),
  numbers: ENGLISH_NUMBERS,
  months: new Map([
    ...months.map((name, index): [string, number] => [name, index + 1]),
    ...months.map((name, index): [string, number] => [name.slice(0, 3), index + 1]),
    ['sept', 9],
  ]),
  units: ENGLISH_UNITS,
  per: words('per a an slash'),
  marks: words('dot slash dash hyphen colon underscore comma space hash hashtag asterisk star point quote per'),
  vendors: words('amazon aws google microsoft azure apache gcp'),
  sameWords: pairs(`doctor dr
    mister mr
    mistress mrs
    saint st ste
    mount mt
    fort ft
    professor prof
    junior jr
    senior sr
    sergeant sgt
    lieutenant lt
    captain capt
    general gen
    governor gov
    senator sen
    department dept
    incorporated inc
    corporation corp
    limited ltd
    company co
    number no num nr
    avenue ave
    versus vs
    and n
    usa us america
    uk britain
    color colour
    gray grey
    center centre
    theater theatre
    meter metre
    meters metres
    kilometers kilometres
    centimeters centimetres
    millimeters millimetres
    kilometer kilometre
    liter litre
    liters litres
    labor labour
    honor honour
    favor favour
    aluminum aluminium
    sulfur sulphur
    defense defence
    jpeg jpg
    organization organisation
    okay ok`),
  terms: ENGLISH_TERMS,
  titles: words(`sir saint king queen prince princess emperor empress president lord lady doctor mister mistress miss dame
    pope general captain professor reverend senator governor baron count duke earl`),
  alternatives: /,?\s+(?:or|also known as|also called|also|aka|a\.k\.a\.)\s+|\s*;\s*|\s+\/\s+/i,
};
