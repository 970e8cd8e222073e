/** Words by the group in which one excludes the others; a line is a group. */
const groups = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .trim()
      .split(/\s*\n\s*/)
      .flatMap((line) => line.split(' ').map((word): [string, string] => [word, line])),
  );

export const englishOpposites = (): ReadonlyMap<string, string> =>
  groups(`north south east west northern southern eastern western
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
    hyper hypo`);
