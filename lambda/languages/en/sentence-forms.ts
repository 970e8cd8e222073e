/** Words whose full stop ends no sentence. */
export const ABBREVIATION = /(?:^|[\s("'])(?:e\.g|i\.e|vs|approx|cf|dr|mr|mrs|ms)$/iu;

/** Verbs that ask without a question mark ("Name the three parts."), after a lead ("Again: name ...") too. */
export const request = () =>
  /^(?:[^:.?!]{1,24}: )?["'“(]*(?:and |or |then |please |now )?(?:name|say|tell|list|give|describe|explain|define|complete|finish|fill|spell|translate|state|compare|contrast|identify|recall|count|choose|pick|expand|convert|calculate|compute|answer|summari[sz]e|outline|solve|mention|true or false)\b/i;
