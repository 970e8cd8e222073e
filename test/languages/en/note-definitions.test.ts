import { ENGLISH_NOTE_WORDS } from '../../../lambda/languages/en/note-words.ts';
import { eachRow, recognises } from '../../support/each-row.ts';

const { definitions } = ENGLISH_NOTE_WORDS;
type Two = readonly [string, string];

describe('English definitions of notes', () => {
  recognises(
    'a callout for definitions',
    definitions.isDefinitionCallout,
    'def / definition / Definition',
    'defi / info / a def / definitions',
  );

  recognises(
    'begins like a definition',
    definitions.beginsLikeDefinition,
    'A period of / an hour / The fall / the time',
    'Any time / Period of / is a period / Theory of / a',
  );

  recognises(
    'names a thing rather than tells a sentence',
    definitions.describes,
    'The movement of water through a membrane. / The bacteria of the gut. / The people who rule a town.',
    'The mitochondria produce most energy. / The bacteria break dead matter down. / The people live in towns. / The children grow at night.',
  );

  eachRow(
    'what a sentence defines its subject as',
    ([sentence, subject]: Two) => definitions.definitionIn(sentence, subject),
    [
      [['EC2 is a web service', 'EC2'], 'a web service'],
      [['ec2 is a web service', 'EC2'], 'a web service'],
      [['EC2 is an engine', 'EC2'], 'an engine'],
      [['EC2 is the service', 'EC2'], 'the service'],
      [['EC2 is one of many', 'EC2'], 'one of many'],
      [['EC2s are the hosts', 'EC2'], 'the hosts'],
      [['EC2 was a web service', 'EC2'], 'a web service'],
      [['The wars were the worst', 'wars'], 'the worst'],
      [['A moat is a ditch', 'moat'], 'a ditch'],
      [['An axon is a thread', 'axon'], 'a thread'],
      [['The moat is a ditch', 'moat'], 'a ditch'],
      [['EC2 (Elastic Compute Cloud) is a web service', 'EC2'], 'a web service'],
      [['EC2 (x), is a web service', 'EC2'], 'a web service'],
      [['EC2, is a web service', 'EC2'], 'a web service'],
      [['Amazon EC2 is a web service', 'EC2'], 'a web service'],
      [['The Amazon Web EC2 is a web service', 'EC2'], null],
      [['the Amazon Web EC2 is a web service', 'EC2'], 'a web service'],
      [['Big Amazon Web EC2 is a web service', 'EC2'], null],
      [['amazon EC2 is a web service', 'EC2'], null],
      [['Amazon EC2s (many) are the web services', 'EC2'], 'the web services'],
      [['We say EC2 is a web service', 'EC2'], null],
      [['EC2 is fast', 'EC2'], null],
      [['EC2 is all the rage', 'EC2'], null],
      [['EC2 is noone of many', 'EC2'], null],
      [['EC2 makes a web service', 'EC2'], null],
      [['EC2 is a line\nbreak', 'EC2'], 'a line\nbreak'],
      [['Amazon EC2 is a line\nbreak', 'EC2'], 'a line\nbreak'],
      [['C++ is a language', 'C++'], 'a language'],
      [['axb is a language', 'a.b'], null],
    ],
  );

  eachRow('what a sentence says of its term', ([sentence, term]: Two) => definitions.statementIn(sentence, term), [
    [['Osmosis is movement', 'Osmosis'], 'movement'],
    [['osmosis is movement', 'Osmosis'], 'movement'],
    [['Axons (nerve fibres) are threads', 'Axons'], 'threads'],
    [['The cortex was thick', 'cortex'], 'thick'],
    [['A cortex were thick', 'cortex'], 'thick'],
    [['An axon is\nlong', 'axon'], null],
    [['An axon is very\nlong', 'axon'], null],
    [['An axon is long\nand thin', 'axon'], 'long\nand thin'],
    [['Osmosis runs', 'Osmosis'], null],
    [['So osmosis is movement', 'Osmosis'], null],
    [['Axons are threads', 'Axon'], null],
    ...'not also very often only used being'
      .split(' ')
      .map((word) => [[`Osmosis is ${word} fast`, 'Osmosis'], null] as const),
    [['Osmosis is NOT fast', 'Osmosis'], null],
    [['Osmosis is notable now', 'Osmosis'], 'notable now'],
    [['Osmosis is movement, not rest', 'Osmosis'], 'movement, not rest'],
  ]);

  eachRow('an answer without its subject', ([answer, subject]: Two) => definitions.withoutSubject(answer, subject), [
    [['Churn is the share', 'churn'], 'the share'],
    [['The churn was the share', 'churn'], 'the share'],
    [['A churn are the shares', 'churn'], 'the shares'],
    [['An axon were the share', 'axon'], 'the share'],
    [['It is the share', 'churn'], 'the share'],
    [['This is the share', 'churn'], 'the share'],
    [['They are the shares', 'churn'], 'the shares'],
    [['that was the share', 'churn'], 'the share'],
    [['So it is the share', 'churn'], 'So it is the share'],
    [['Churns is the share', 'churn'], 'Churns is the share'],
    [['Axb is one', 'a.b'], 'Axb is one'],
  ]);

  eachRow('points back', ([sentence, answer]: Two) => definitions.pointsBack(sentence, answer), [
    ...'it this these that those he she such'.split(' ').map((word) => [[`${word} runs`, 'Axons'], true] as const),
    [['It runs', 'Axon'], true],
    [['They run', 'Axon'], true],
    [['They run', 'Class'], true],
    [['They run', 'Axons'], false],
    [['Theyre', 'Axon'], false],
    [['Item one', 'Axon'], false],
    [['Runs it', 'Axon'], false],
    [['So they run', 'Axon'], false],
    [['They run', 'Axons (nerves)'], true],
  ]);

  recognises(
    'tells the reader',
    definitions.tellsReader,
    'Picture it / imagine it / Consider this / think of one / suppose so / say so / note that it / Remember it',
    'Pictures show / we imagine / think hard / note it / saying / remembers',
  );

  recognises(
    'praises',
    definitions.praises,
    `It is a highlight / they are benefit / is an advantage / is the plus / is strength / is important / is crucial /
     is essential / is a key benefit / is a main plus / are major strength / is a great plus / IS KEY BENEFIT`,
    'a benefit / is useful / is a big plus / this important / is a benefits / is importantly',
  );
});
