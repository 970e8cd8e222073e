import { type Pole, poles } from '../opposite-poles.ts';

/** Antonyms, a group a line; words on the same side of a bar are synonyms. */
export const englishOpposites = (): ReadonlyMap<string, readonly Pole[]> =>
  poles(`north south east west
    northern southern eastern western
    first second third fourth fifth last
    left right
    upper lower
    up upward upwards upstream | down downward downwards downstream
    top | bottom base
    front | back rear
    increase increases increased increasing rise rises rose rising raise raises raised raising grow grows grew growing expand expands expanded expanding strengthen strengthens strengthened accelerate accelerates accelerated boost boosts boosted boosting | decrease decreases decreased decreasing fall falls fell falling drop drops dropped dropping reduce reduces reduced reducing lower lowers lowered lowering shrink shrinks shrank shrinking decline declines declined declining limit limits limited limiting restrict restricts restricted restricting cut cuts cutting weaken weakens weakened slow slows slowed
    positive | negative
    plus add adds added adding addition | minus subtract subtracts subtracted subtracting subtraction
    multiply multiplies multiplied multiplication | divide divides divided division
    internal inner inside interior within | external outer outside exterior
    hot warm hotter warmer | cold cool colder cooler
    heat heats heated heating warms warmed warming | cools cooled cooling chills chilled
    high highly | low
    higher | lower
    highest | lowest
    maximum max maximal | minimum min minimal
    before prior until | after following since
    earlier | later
    above over | below under beneath
    more greater larger bigger | less fewer smaller
    most | least fewest
    largest biggest greatest | smallest
    longest | shortest
    faster quicker | slower
    fast quick quickly | slow slowly
    stronger | weaker
    strong | weak
    input inputs | output outputs
    read reads reading | write writes writing
    public | private
    synchronous | asynchronous
    symmetric | asymmetric
    encrypt encrypts encrypted encryption | decrypt decrypts decrypted decryption
    encode encodes encoding | decode decodes decoding
    send sends sent sending | receive receives received receiving
    push pushes | pull pulls
    open opens opened opening | close closes closed closing
    create creates created creating | delete deletes deleted deleting destroy destroys destroyed
    allow allows allowed allowing permit permits permitted | deny denies denied forbid forbids forbade forbidden prohibit prohibits prohibited prevent prevents prevented block blocks blocked
    cause causes caused causing | prevent prevents prevented preventing
    absorb absorbs absorbed absorbing take takes taking | release releases released releasing emit emits emitted emitting give gives giving
    attract attracts attracted attracting | repel repels repelled repelling
    gain gains gained gaining | lose loses lost losing
    win wins won winning | lose loses lost losing
    buy buys bought buying | sell sells sold selling
    enter enters entered entering | leave leaves left leaving exit exits exited
    stretch stretches stretched | compress compresses compressed
    contract contracts contracted contracting | expand expands expanded expanding relax relaxes relaxed dilate dilates dilated
    accept accepts accepted accepting | reject rejects rejected rejecting refuse refuses refused
    include includes included including | exclude excludes excluded excluding
    horizontal horizontally | vertical vertically
    primary | secondary
    major | minor
    majority | minority
    male | female
    old older | new newer young younger
    early | late
    start starts begin begins beginning | end ends ending finish
    true | false
    yes | no
    day daytime | night nighttime
    summer winter spring autumn
    husband | wife
    father mother son daughter brother sister
    king | queen
    prince | princess
    black white red green blue yellow orange purple pink brown
    monday tuesday wednesday thursday friday saturday sunday
    arteries artery | veins vein
    anode | cathode
    acid acids acidic | base bases basic alkaline
    convex | concave
    latitude | longitude
    mitosis | meiosis
    photosynthesis | respiration
    import imports imported | export exports exported
    supply | demand
    parallel | series
    odd | even
    always | never
    with | without
    everyone everybody all | nobody none
    rich | poor
    light lighter | heavy heavier
    thick thicker | thin thinner
    wide wider | narrow narrower
    deep deeper | shallow shallower
    single double triple
    many numerous | few
    singular | plural
    mutable | immutable
    hyper | hypo
    ascending | descending
    when | before
    sharp sharps | flat flats
    monoxide dioxide trioxide
    donor donors donate donates donated donating | acceptor acceptors accept accepts accepted accepting
    guilty | innocent
    expensive costly dear | cheap inexpensive
    free freed frees freeing liberate liberated | enslave enslaved enslaves enslaving
    ventricle ventricles | atrium atria
    yesterday today tomorrow
    lengthen lengthens lengthened longer | shorten shortens shortened shorter
    noun nouns | verb verbs | adjective adjectives | adverb adverbs
    mercury venus mars jupiter saturn uranus neptune
    africa asia europe antarctica australia
    proton protons | neutron neutrons | electron electrons
    debit debits debited | credit credits credited
    asset assets | liability liabilities
    plaintiff claimant prosecution | defendant defence defense
    buyer | seller
    lender | borrower
    predator | prey
    solid liquid gas
    solvent | solute
    numerator | denominator
    sine cosine tangent
    transitive | intransitive
    active | passive
    dominant | recessive
    client | server
    clockwise | counterclockwise anticlockwise`);
